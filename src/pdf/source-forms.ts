import type { PdfDrawing, PdfObject } from '../document/pdf-source.ts';
import type { GatheredFile } from './gathered-file.ts';
import { type PdfkitDocument, type PdfkitReference, RawPdf } from './pdfkit-document.ts';
import type { Structure } from './structure.ts';

/** A form in the file: what the page's content calls it by, and its object. */
export type PlacedForm = { readonly name: string; readonly objectNumber: number };

/** A form whose marks belong to the structure: its object, and its number in the parent tree. */
export type TaggedForm = { readonly objectNumber: number; readonly key: number };

/** Pages of other PDF files in the file, as Form XObjects; what pages of a file share is written once. */
export class SourceForms {
  readonly #document: PdfkitDocument;
  readonly #file: GatheredFile;
  readonly #structure: Structure;
  readonly #shared = new Map<PdfDrawing, readonly number[]>();
  readonly #tagged = new Map<PdfDrawing, Map<number, TaggedForm>>();
  readonly #forms = new Map<PdfDrawing, Map<number, PlacedForm>>();
  #count = 0;

  constructor(document: PdfkitDocument, file: GatheredFile, structure: Structure) {
    this.#document = document;
    this.#file = file;
    this.#structure = structure;
  }

  /**
   * Puts a page of a drawing into the resources of the current page.
   *
   * @returns its resource name: `q … cm /Fm1 Do Q` draws it from 0, 0 to its width and height in points
   */
  use(drawing: PdfDrawing, index = 0): string {
    const forms = this.#forms.get(drawing) ?? new Map<number, PlacedForm>();
    const form = forms.get(index) ?? this.#write(drawing, index, '');
    forms.set(index, form);
    this.#forms.set(drawing, forms);
    return this.#show(form);
  }

  /** Puts a page into the current page's resources whose marks belong to the structure: it is drawn once only. */
  useTagged(drawing: PdfDrawing, index: number): PlacedForm & TaggedForm {
    const key = this.#structure.reserveForm();
    const form = this.#write(drawing, index, `/StructParents ${key}`);
    this.#show(form);
    return { ...form, key };
  }

  /** A form on a page, by its place among the objects, once the page is in use. */
  formOf(drawing: PdfDrawing, place: number): TaggedForm {
    return this.#tagged.get(drawing)?.get(place) as TaggedForm;
  }

  #show(form: PlacedForm): string {
    this.#document.page.xobjects[form.name] ??= new RawPdf(
      `${form.objectNumber} 0 R`,
    ) as unknown as PdfkitReference;
    return form.name;
  }

  #write(drawing: PdfDrawing, index: number, entries: string): PlacedForm {
    const form = drawing.forms[index];
    if (!form) throw new Error(`a PDF file has no page with the index ${index}`);
    const numbers = this.#sharedObjects(drawing);
    const objectNumber = this.#file.reserveObject();
    this.#file.writeStream(objectNumber, textOf(form, numbers) + entries, form.stream ?? new Uint8Array());
    this.#count += 1;
    return { name: `Fm${this.#count}`, objectNumber };
  }

  /** Writes what the pages share. @returns the objects' numbers in the file */
  #sharedObjects(drawing: PdfDrawing): readonly number[] {
    const known = this.#shared.get(drawing);
    if (known) return known;
    const numbers = drawing.objects.map(() => this.#file.reserveObject());
    const packing = this.#file.openPacking();
    const tagged = new Map<number, TaggedForm>();
    this.#tagged.set(drawing, tagged);
    drawing.objects.forEach((object, place) => {
      const number = numbers[place] as number;
      let text = textOf(object, numbers);
      if (object.marks) {
        const key = this.#structure.reserveForm();
        tagged.set(place, { objectNumber: number, key });
        text += `/StructParents ${key}`;
      }
      if (object.stream) this.#file.writeStream(number, text, object.stream);
      else packing.add(number, text);
    });
    packing.flush();
    this.#shared.set(drawing, numbers);
    return numbers;
  }
}

function textOf({ parts }: PdfObject, numbers: readonly number[]): string {
  let text = '';
  for (const part of parts) text += typeof part === 'string' ? part : `${numbers[part]} 0 R`;
  return text;
}
