import type { PdfDrawing, PdfForm, PdfObject } from '../document/pdf-source.ts';
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
    const form = forms.get(index) ?? this.#write(drawing, index);
    forms.set(index, form);
    this.#forms.set(drawing, forms);
    return this.#show(form);
  }

  /**
   * Puts a page into the current page's own content, behind what that has, and what it names into the resources.
   * Its marks are the first of the page's.
   *
   * @param matrix from points of the form to those of the page
   */
  inline(drawing: PdfDrawing, { inline, stream }: PdfForm, matrix: string): void {
    const { page } = this.#document;
    const numbers = this.#sharedObjects(drawing);
    for (const { kind, name, parts } of inline?.resources ?? []) {
      const named = (page.resources.data[kind] ?? {}) as Record<string, unknown>;
      page.resources.data[kind] = named;
      named[name] = new RawPdf(textOf({ parts }, numbers));
    }
    const before = this.#stream('', Buffer.from(`q ${matrix} cm ${inline?.before}`));
    const own = this.#stream('/Filter/FlateDecode', stream ?? new Uint8Array());
    const after = this.#stream('', Buffer.from('Q'));
    page.dictionary.data.Contents = new RawPdf(`[${page.content} ${before} ${own} ${after}]`);
  }

  #stream(dictionary: string, bytes: Uint8Array): string {
    const number = this.#file.reserveObject();
    this.#file.writeStream(number, dictionary, bytes);
    return `${number} 0 R`;
  }

  /** A form on a page, by its place among the objects. */
  formOf(drawing: PdfDrawing, place: number): TaggedForm {
    this.#sharedObjects(drawing);
    return this.#tagged.get(drawing)?.get(place) as TaggedForm;
  }

  #show(form: PlacedForm): string {
    this.#document.page.xobjects[form.name] ??= new RawPdf(
      `${form.objectNumber} 0 R`,
    ) as unknown as PdfkitReference;
    return form.name;
  }

  #write(drawing: PdfDrawing, index: number): PlacedForm {
    const form = drawing.forms[index];
    if (!form) throw new Error(`a PDF file has no page with the index ${index}`);
    const numbers = this.#sharedObjects(drawing);
    const objectNumber = this.#file.reserveObject();
    this.#file.writeStream(objectNumber, textOf(form, numbers), form.stream ?? new Uint8Array());
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
