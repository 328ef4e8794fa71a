import { createHash } from 'node:crypto';
import { PDFRawStream } from '@cantoo/pdf-lib';
import type { PdfBreach, PdfDrawing, PdfForm, PdfResource } from '../../document/pdf-source.ts';
import { dictOf, get, getText, resolve } from '../../inspect/objects.ts';
import { type Appearance, appearancesOf } from './appearances.ts';
import { type Breach, ObjectCopies } from './copy-objects.ts';
import { hasCutWords } from './cut-words.ts';
import { Layers } from './layers.ts';
import type { OpenPdf } from './open-pdf.ts';
import { contentOf } from './page-content.ts';
import { frameOf, type Matrix, type PageFrame } from './page-frame.ts';
import type { SourcePageObject } from './page-tree.ts';
import { rewriteContent } from './rewrite-content.ts';
import type { SourceMarks } from './source-marks.ts';
import { filtersOf, pack } from './unpack.ts';

/** A page as it was drawn, with what links and the structure ask about. */
export type DrawnPage = {
  readonly page: SourcePageObject;
  readonly frame: PageFrame;
  readonly appearances: readonly Appearance[];
};

/** What a file's pages look like, as forms. */
export type Drawn = {
  readonly drawing: PdfDrawing;
  /** Indexes of pages with words that are cut away, and can still be found in the file. */
  readonly cut: readonly number[];
  readonly pages: readonly DrawnPage[];
  /** Whether something that can be read stands outside of all marks. */
  readonly hasUnmarked: boolean;
};

/** Draws pages of an opened file as forms; all marks are taken away, unless the structure's are given. */
export function drawPages(
  { catalog, isDecrypted }: OpenPdf,
  bytes: Uint8Array,
  pages: readonly SourcePageObject[],
  marks?: SourceMarks,
): Drawn {
  const layers = new Layers(catalog);
  const copies = new ObjectCopies(catalog.context, { layers, isDecrypted, ...(marks && { marks }) });
  const drawn = pages.map((page) => ({
    page,
    frame: frameOf(page),
    appearances: appearancesOf(page, layers),
  }));
  const made = drawn.map((each) => drawPage(each, copies, marks));
  const forms = made.map(({ form }) => form);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const breaches = breachesByName(made, copies, pages);
  const cut = made.flatMap(({ hasCut }, index) => (hasCut ? [index] : []));
  const hasUnmarked = made.some((each) => each.hasUnmarked);
  return { drawing: { digest, objects: copies.objects, forms, breaches }, pages: drawn, hasUnmarked, cut };
}

/** Before the names of fonts, forms and pictures of a tagged page. */
const prefix = 'Src';

type MadeForm = {
  readonly form: PdfForm;
  readonly breaches: readonly Breach[];
  readonly hasUnmarked: boolean;
  readonly hasCut: boolean;
};

function drawPage(drawn: DrawnPage, copies: ObjectCopies, marks: SourceMarks | undefined): MadeForm {
  const { page, frame, appearances } = drawn;
  marks?.beginPage(page.dict);
  const { widthPt, heightPt, box, matrix } = frame;
  const resources = resolve(page.dict.context, page.resources);
  const content = contentOf(page, copies.unpacked);
  const { bytes, facts } = rewriteContent(
    content,
    copies.rulesOf(
      resources,
      page.dict,
      marks && ((mcid) => marks.mark(page.dict, mcid)),
      marks ? prefix : '',
    ),
  );
  const placed = new Map(
    appearances.map(({ form }, index) => [`Annot${index}`, copies.object(form, page.resources)]),
  );
  // A tagged page stands in the content of a page of the pack, beside names that the pack has itself.
  const entries = marks && copies.entries(page.resources, placed, prefix);
  const parts: (string | number)[] = [
    '/Type/XObject/Subtype/Form',
    `/BBox[${numbers([box.left, box.bottom, box.right, box.top])}]/Matrix[${numbers(matrix)}]`,
    '/Resources ',
    ...(entries ? resourceParts(entries) : copies.resources(page.resources, placed)),
  ];
  copies.noteShown(page.dict, facts, resources);
  copies.nesting.check(page.dict);
  const packed = packedAlready(page);
  const stream =
    bytes === content && appearances.length === 0 && packed
      ? packed
      : pack(appearances.length === 0 ? bytes : withAppearances(bytes, drawn, marks));
  parts.push('/Filter/FlateDecode');
  const count = marks?.countOf(page.dict) ?? 0;
  const { text, pictures } = facts.unmarked;
  return {
    form: {
      parts,
      stream,
      widthPt,
      heightPt,
      marks: count,
      ...(entries && count > 0 && { inline: { before: beforeInline(frame), resources: entries } }),
    },
    breaches: copies.breachesOf(facts, resources),
    hasCut: frame.isCropped && hasCutWords(content, box),
    hasUnmarked: text > 0 || (count === 0 && pictures > 0),
  };
}

/** Puts the page's own coordinates in place, and clips what is not seen. */
function beforeInline({ box, matrix }: PageFrame): string {
  const { left, bottom, right, top } = box;
  return `${numbers(matrix)} cm ${numbers([left, bottom, right - left, top - bottom])} re W n`;
}

function resourceParts(entries: readonly PdfResource[]): (string | number)[] {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  return [
    '<<',
    ...kinds.flatMap((kind) => [
      `/${kind}<<`,
      ...entries.flatMap((entry) => (entry.kind === kind ? [`/${entry.name} `, ...entry.parts] : [])),
      '>>',
    ]),
    '>>',
  ];
}

function withAppearances(
  content: Uint8Array,
  { page, appearances }: DrawnPage,
  marks: SourceMarks | undefined,
): Uint8Array {
  const drawn = appearances.map((appearance, index) => {
    const operators = `q ${numbers(appearance.matrix)} cm /Annot${index} Do Q`;
    if (!marks) return operators;
    const says = (getText(appearance.annotation, 'Contents') ?? '').trim() !== '';
    const mark = marks.markAppearance(page.dict, appearance, says);
    const begun = mark ? `/${mark.tag} <</MCID ${mark.number}>> BDC` : '/Artifact BMC';
    return `${begun} ${operators} EMC`;
  });
  return Buffer.concat([Buffer.from('q\n'), content, Buffer.from(`\nQ\n${drawn.join('\n')}`)]);
}

/** The content of a page as it is packed, if it is one stream and packed as the pack packs. */
function packedAlready({ dict }: SourcePageObject): Uint8Array | undefined {
  const contents = get(dict, 'Contents');
  if (!(contents instanceof PDFRawStream) || dictOf(get(contents, 'DecodeParms'))) return undefined;
  return filtersOf(contents).join() === 'FlateDecode' ? contents.contents : undefined;
}

/** Breaches of what each page draws and of all that it refers to, by what they are. */
function breachesByName(
  made: readonly MadeForm[],
  copies: ObjectCopies,
  pages: readonly SourcePageObject[],
): PdfBreach[] {
  const found = new Map<string, { breach: Breach; pages: number[] }>();
  made.forEach(({ form, breaches }, index) => {
    const own = [...breaches];
    if (copies.breaches.size > 0) {
      for (const place of reachable(form, copies)) own.push(...(copies.breaches.get(place) ?? []));
    }
    const number = (pages[index] as SourcePageObject).number;
    for (const breach of own) {
      const key = `${breach.kind} ${breach.name}`;
      const known = found.get(key);
      if (!known) found.set(key, { breach, pages: [number] });
      else if (known.pages.at(-1) !== number) known.pages.push(number);
    }
  });
  return [...found.values()].map(({ breach, pages: numbered }) => ({ ...breach, pages: numbered }));
}

function reachable(form: PdfForm, copies: ObjectCopies): Set<number> {
  const seen = new Set<number>();
  const open = [form.parts];
  for (let parts = open.pop(); parts; parts = open.pop()) {
    for (const part of parts) {
      if (typeof part !== 'number' || seen.has(part)) continue;
      seen.add(part);
      open.push((copies.objects[part] as PdfForm).parts);
    }
  }
  return seen;
}

/** Matrices and boxes keep what a pixel needs on the largest page. */
const numbers = (values: Matrix | readonly number[]): string =>
  values.map((value) => String(Math.round(value * 100_000) / 100_000)).join(' ');
