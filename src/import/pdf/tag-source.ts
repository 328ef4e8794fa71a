import type { PDFDict } from '@cantoo/pdf-lib';
import type { PdfBreach, SourceElement, SourceKid, SourceRectangle } from '../../document/pdf-source.ts';
import { bytesOf, get, getText, itemsOf, nameOf, numberOf } from '../../inspect/objects.ts';
import { rectangleOf } from '../../inspect/page-tree.ts';
import { attributeOf, type StructureElement, type StructureTree } from '../../inspect/structure-tree.ts';
import { headingLevel, inlineTypes, paragraphTypes } from '../../inspect/structure-types.ts';
import { checkTags, type TagFault } from './check-tags.ts';
import type { DrawnPage } from './draw-pages.ts';
import type { FoundLink } from './links.ts';
import { mendElement } from './mend-tags.ts';
import { transform } from './page-frame.ts';
import type { SourceMarks } from './source-marks.ts';

/** Elements deeper in each other than this are taken for damaged. */
const deepest = 120;
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/** What is known of the pages when the structure is rebuilt. */
export type TaggedPages = {
  readonly tree: StructureTree;
  readonly marks: SourceMarks;
  readonly pages: readonly DrawnPage[];
  readonly links: readonly (readonly FoundLink[])[];
  /** Whether every page of the file is taken in. */
  readonly isWhole: boolean;
  /** What stands for a picture without words for it, by the index of its page. */
  readonly altOf: (page: number) => string;
};

export type Tagged = {
  readonly elements: readonly SourceElement[];
  /** Pages, counted from 1, on which a picture has no words. */
  readonly withoutAlt: readonly number[];
  /** What keeps the pack from claiming PDF/UA. */
  readonly breaches: readonly PdfBreach[];
};

/** An element that is being rebuilt; ids and headers are still the file's own. */
export type OpenElement = {
  -readonly [Key in keyof SourceElement]: Key extends 'kids'
    ? (OpenElement | Exclude<SourceKid, SourceElement>)[]
    : SourceElement[Key];
};

/**
 * Rebuilds the structure of a file as plain data, without what belongs to other pages or to nothing.
 *
 * @returns undefined for a structure that is damaged
 */
export function tagSource(tagged: TaggedPages): Tagged | undefined {
  return new Tagging(tagged).run();
}

class Tagging {
  readonly #tagged: TaggedPages;
  readonly #pageIndex: ReadonlyMap<PDFDict, number>;
  readonly #links = new Map<PDFDict, { page: number; link: number }>();
  readonly #withoutAlt = new Set<number>();

  constructor(tagged: TaggedPages) {
    this.#tagged = tagged;
    this.#pageIndex = new Map(tagged.pages.map(({ page }, index) => [page.dict, index]));
    tagged.links.forEach((found, page) => {
      for (const [link, { annotation }] of found.entries()) this.#links.set(annotation, { page, link });
    });
  }

  run(): Tagged | undefined {
    const { tree } = this.#tagged;
    const depths = new Map<StructureElement, number>();
    for (const element of tree.elements) {
      const depth = element.parent ? (depths.get(element.parent) ?? 0) + 1 : 0;
      if (depth > deepest) return undefined;
      depths.set(element, depth);
    }
    const built = new Map<StructureElement, OpenElement>();
    // What is within comes after what it is within, and is built before it.
    for (const element of tree.elements.toReversed()) {
      const open = this.#build(element, built);
      if (open) built.set(element, open);
    }
    const tops = tree.tops.flatMap((top) => built.get(top) ?? []);
    tops.push(...this.#unlisted());
    giveHeadingLevels(tops);
    keepNeededIds(tops);
    for (const top of tops) mendElement(top, 'Sect');
    const breaches = this.#breachesOf(checkTags(tops));
    return { elements: tops as SourceElement[], withoutAlt: [...this.#withoutAlt], breaches };
  }

  #breachesOf(faults: readonly TagFault[]): PdfBreach[] {
    const byName = new Map<string, Set<number>>();
    for (const { name, page } of faults) {
      const { number } = (this.#tagged.pages[page] as DrawnPage).page;
      byName.set(name, (byName.get(name) ?? new Set()).add(number));
    }
    return [...byName].map(([name, pages]) => ({ kind: 'tags', name, pages: [...pages] }));
  }

  #build(
    element: StructureElement,
    built: ReadonlyMap<StructureElement, OpenElement>,
  ): OpenElement | undefined {
    const kids = element.kids.flatMap((kid): OpenElement['kids'] => {
      if (kid.kind === 'element') {
        const open = built.get(kid);
        return open ? [open] : [];
      }
      if (kid.kind === 'content') {
        const where = this.#tagged.marks.whereIs(kid);
        const page = where && this.#pageIndex.get(where.page);
        if (page === undefined || !where) return [];
        const { form } = where;
        return this.#tagged.marks
          .numbersOf(kid)
          .map((mark) => ({ page, mark, ...(form !== undefined && { form }) }));
      }
      return kid.object ? this.#annotation(kid.object) : [];
    });
    const tag = this.#tagOf(element, kids);
    const isCell = tag === 'TD' || tag === 'TH';
    const isEmptyRow = tag === 'TR' && kids.every((kid) => 'tag' in kid && kid.kids.length === 0);
    if (isEmptyRow && !this.#tagged.isWhole) return undefined;
    if (kids.length === 0 && !isCell) return undefined;
    return this.#describe(element, { tag, kids });
  }

  /** A link that is kept, or the mark of what is drawn for an annotation. */
  #annotation(annotation: PDFDict): OpenElement['kids'] {
    const link = this.#links.get(annotation);
    if (link) {
      this.#links.delete(annotation);
      return [link];
    }
    const mark = this.#tagged.marks.numberOfAppearance(annotation);
    const page = this.#pageOfAnnotation(annotation);
    return mark !== undefined && page !== undefined ? [{ page, mark }] : [];
  }

  #pageOfAnnotation(annotation: PDFDict): number | undefined {
    const index = this.#tagged.pages.findIndex(({ appearances }) =>
      appearances.some((each) => each.annotation === annotation),
    );
    return index < 0 ? undefined : index;
  }

  #tagOf({ standard, parent }: StructureElement, kids: OpenElement['kids']): string {
    const isInText = paragraphTypes.has(parent?.standard ?? '') || inlineTypes.has(parent?.standard ?? '');
    const plain = isInText ? 'Span' : kids.some((kid) => !('tag' in kid)) ? 'P' : 'Div';
    switch (standard) {
      case undefined:
      case 'Form':
      case 'Annot':
        return plain;
      case 'Document':
        return 'Art';
      case 'Private':
        return 'NonStruct';
      case 'Link':
        return kids.some((kid) => 'link' in kid) ? 'Link' : isInText ? 'Span' : plain;
      default:
        return standard;
    }
  }

  #describe(element: StructureElement, open: OpenElement): OpenElement {
    const { dict } = element;
    const text = (key: string): string | undefined =>
      getText(dict, key)
        ?.replace(/[\0\s]+/g, ' ')
        .trim() || undefined;
    const [alt, actualText, expansion, lang] = ['Alt', 'ActualText', 'E', 'Lang'].map(text);
    if (alt !== undefined) open.alt = alt;
    if (actualText !== undefined) open.actualText = actualText;
    if (expansion !== undefined) open.expansion = expansion;
    if (lang !== undefined && languageTag.test(lang)) open.lang = lang;
    const id = keyOf(bytesOf(get(dict, 'ID')));
    if (id !== '') open.id = id;
    if (open.tag === 'TD' || open.tag === 'TH') this.#describeCell(element, open);
    if (open.tag === 'L') this.#describeList(element, open);
    if (open.tag === 'Figure' || open.tag === 'Formula') this.#describePicture(element, open);
    return open;
  }

  #describeCell(element: StructureElement, open: OpenElement): void {
    const { root } = this.#tagged.tree;
    const values: Record<string, string> = {};
    for (const key of ['ColSpan', 'RowSpan']) {
      const span = numberOf(attributeOf(element, 'Table', key, root));
      if (span !== undefined && Number.isInteger(span) && span > 1 && span < 1000) values[key] = String(span);
    }
    const scope = nameOf(attributeOf(element, 'Table', 'Scope', root));
    if (open.tag === 'TH') values.Scope = scope && scopes.has(scope) ? `/${scope}` : scopeOf(element);
    const headers = itemsOf(attributeOf(element, 'Table', 'Headers', root)).map((id) => keyOf(bytesOf(id)));
    if (Object.keys(values).length > 0) open.attributes = { owner: 'Table', values };
    if (headers.length > 0) open.headers = headers;
  }

  #describeList(element: StructureElement, open: OpenElement): void {
    const numbering = nameOf(attributeOf(element, 'List', 'ListNumbering', this.#tagged.tree.root)) ?? '';
    const hasLabels = open.kids.some(
      (item) => 'tag' in item && item.kids.some((kid) => 'tag' in kid && kid.tag === 'Lbl'),
    );
    const isKnown = numberings.has(numbering) && !(hasLabels && numbering === 'None');
    if (isKnown || hasLabels) {
      open.attributes = { owner: 'List', values: { ListNumbering: `/${isKnown ? numbering : 'Disc'}` } };
    }
  }

  #describePicture(element: StructureElement, open: OpenElement): void {
    const page = firstPageIn(open);
    if (page === undefined) return;
    const { frame, page: source } = this.#tagged.pages[page] as DrawnPage;
    if (open.alt === undefined && open.actualText === undefined) {
      this.#withoutAlt.add(source.number);
      open.alt = this.#tagged.altOf(page);
    }
    const box = rectangleOf(attributeOf(element, 'Layout', 'BBox', this.#tagged.tree.root));
    const { left, bottom, right, top } = box
      ? transform(box, frame.matrix)
      : { left: 0, bottom: 0, right: frame.widthPt, top: frame.heightPt };
    const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
    const rectangle: SourceRectangle = [
      within(left, frame.widthPt),
      within(bottom, frame.heightPt),
      within(right, frame.widthPt),
      within(top, frame.heightPt),
    ];
    open.box = { page, rectangle };
  }

  /** Annotations that say something and links, which no element lists, come last. */
  #unlisted(): OpenElement[] {
    const added: OpenElement[] = [];
    this.#tagged.pages.forEach(({ appearances, frame }, page) => {
      for (const { annotation } of appearances) {
        const mark = this.#tagged.marks.numberOfAppearance(annotation);
        if (mark === undefined || this.#tagged.marks.isListed(annotation)) continue;
        const alt = getText(annotation, 'Contents')?.trim() ?? '';
        const rectangle: SourceRectangle = [0, 0, frame.widthPt, frame.heightPt];
        added.push({ tag: 'Figure', alt, box: { page, rectangle }, kids: [{ page, mark }] });
      }
    });
    for (const link of this.#links.values()) {
      added.push({ tag: 'P', kids: [{ tag: 'Link', kids: [link] }] });
    }
    return added;
  }
}

const scopes = new Set(['Row', 'Column', 'Both']);
const numberings = new Set(
  'None Disc Circle Square Decimal UpperRoman LowerRoman UpperAlpha LowerAlpha'.split(' '),
);
const keyOf = (id: Uint8Array): string => Buffer.from(id).toString('latin1');

/** A header cell that does not say heads its column in a head or a first row, else its row. */
function scopeOf({ parent: row }: StructureElement): string {
  const isFirst = row?.parent?.kids.find((kid) => kid.kind === 'element' && kid.standard === 'TR') === row;
  return row?.parent?.standard === 'THead' || (isFirst && row?.parent?.standard === 'Table')
    ? '/Column'
    : '/Row';
}

/** The page of the first content in an element. */
export function firstPageIn({ kids }: OpenElement): number | undefined {
  for (const kid of kids) {
    const page = 'tag' in kid ? firstPageIn(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}

function walk(
  elements: OpenElement['kids'],
  visit: (element: OpenElement, depth: number) => void,
  depth = 0,
): void {
  for (const element of elements) {
    if (!('tag' in element)) continue;
    visit(element, depth);
    walk(element.kids, visit, depth + (element.tag === 'Sect' ? 1 : 0));
  }
}

/** Levels from 1, none left out; headings without a level have that of the sections around them. */
function giveHeadingLevels(tops: readonly OpenElement[]): void {
  const open: number[] = [];
  walk([...tops], (element, depth) => {
    const level = headingLevel(element.tag) ?? (element.tag === 'H' ? depth + 1 : undefined);
    if (level === undefined) return;
    while (open.length > 0 && (open.at(-1) as number) >= level) open.pop();
    open.push(level);
    element.tag = `H${Math.min(open.length, 6)}`;
  });
}

/** Only notes and cells that head others have ids, which are new and short. */
function keepNeededIds(tops: readonly OpenElement[]): void {
  const heads = new Map<string, string>();
  const asked = new Set<string>();
  walk([...tops], ({ headers = [] }) => {
    for (const id of headers) asked.add(id);
  });
  let count = 0;
  walk([...tops], (element) => {
    const { id, tag } = element;
    const isHead = tag === 'TH' && id !== undefined && asked.has(id) && !heads.has(id);
    delete element.id;
    if (!isHead && tag !== 'Note') return;
    element.id = `e${++count}`;
    if (isHead) heads.set(id, element.id);
  });
  walk([...tops], (element) => {
    if (!element.headers) return;
    const known = element.headers.flatMap((id) => heads.get(id) ?? []);
    delete element.headers;
    if (known.length > 0) element.headers = known;
  });
}
