import { blockTypes, inlineTypes, paragraphTypes } from '../../inspect/structure-types.ts';
import type { OpenElement } from './tag-source.ts';

type Kid = OpenElement['kids'][number];

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const rowGroups = named('THead TBody TFoot');
/** What may stand in some elements, and what is put around all else that does (ISO 32000-1, 14.8.4.3). */
const kidsOf: Readonly<Record<string, readonly [allowed: ReadonlySet<string>, around: string]>> = {
  L: [named('L LI Caption'), 'LI'],
  LI: [named('Lbl LBody'), 'LBody'],
  THead: [named('TR'), 'TR'],
  TBody: [named('TR'), 'TR'],
  TFoot: [named('TR'), 'TR'],
  TR: [named('TH TD'), 'TD'],
  TOC: [named('TOC TOCI Caption'), 'TOCI'],
  TOCI: [named('Lbl Reference NonStruct P TOC'), 'Reference'],
};
const places: Readonly<Record<string, ReadonlySet<string>>> = {
  TR: named('Table THead TBody TFoot'),
  THead: named('Table'),
  TBody: named('Table'),
  TFoot: named('Table'),
  TH: named('TR'),
  TD: named('TR'),
  LI: named('L'),
  LBody: named('LI'),
  TOCI: named('TOC'),
};

/**
 * Puts what programs leave loose where readers look for it: text in a list's item into its body, what stands in a
 * row into a cell. A table with anything else in it, and parts without their table or list, only group what is in
 * them. Nothing is lost.
 *
 * @param parent type of what the element stands in
 */
export function mendElement(element: OpenElement, parent: string): void {
  if (places[element.tag]?.has(parent) === false) element.tag = 'Div';
  if (element.tag === 'Table') mendTable(element);
  if (isText(parent) && paragraphTypes.has(element.tag)) element.tag = 'Span';
  if (element.tag === 'P' && element.kids.some(isBlock)) {
    element.tag = 'Div';
    element.kids = grouped(element.kids, blockTypes, 'P');
  }
  const { tag } = element;
  if (tag === 'L' || tag === 'TOC') captionFirst(element);
  const mended = kidsOf[tag];
  if (mended) element.kids = grouped(element.kids, ...mended);
  if (tag !== 'TH' && tag !== 'TD') {
    delete element.headers;
    if (element.attributes?.owner === 'Table') delete element.attributes;
  }
  for (const kid of element.kids) if ('tag' in kid) mendElement(kid, tag);
}

function mendTable(table: OpenElement): void {
  captionFirst(table);
  const [first, ...others] = table.kids;
  const parts = isTag(first, 'Caption') ? others : table.kids;
  if (!parts.every((kid) => 'tag' in kid && (kid.tag === 'TR' || rowGroups.has(kid.tag)))) {
    table.tag = 'Div';
    return;
  }
  if (parts.every((kid) => isTag(kid, 'TR'))) return;
  const groups = grouped(parts, rowGroups, 'TBody') as OpenElement[];
  const count = (tag: string): number => groups.filter((group) => group.tag === tag).length;
  if (count('THead') > 1 || count('TFoot') > 1 || count('TBody') === 0) {
    for (const group of groups) group.tag = 'TBody';
  }
  table.kids = isTag(first, 'Caption') ? [first as Kid, ...groups] : groups;
}

/** A caption stands first; of several, the others are paragraphs. */
function captionFirst(element: OpenElement): void {
  const captions = element.kids.filter((kid) => isTag(kid, 'Caption')) as OpenElement[];
  for (const caption of captions.slice(1)) caption.tag = 'P';
  const [first] = captions;
  if (first) element.kids = [first, ...element.kids.filter((kid) => kid !== first)];
}

/** Runs of kids that may not stand there get an element around them. */
function grouped(kids: readonly Kid[], allowed: ReadonlySet<string>, around: string): Kid[] {
  const mended: Kid[] = [];
  let run: OpenElement | undefined;
  for (const kid of kids) {
    if ('tag' in kid && allowed.has(kid.tag)) {
      run = undefined;
      mended.push(kid);
      continue;
    }
    if (!run) {
      run = { tag: around, kids: [] };
      mended.push(run);
    }
    run.kids.push(kid);
  }
  return mended;
}

const isText = (tag: string): boolean => paragraphTypes.has(tag) || inlineTypes.has(tag);

/** Whether a kid is a block that cannot be taken for a part of a line. */
const isBlock = (kid: Kid): boolean =>
  'tag' in kid && blockTypes.has(kid.tag) && !paragraphTypes.has(kid.tag);

const isTag = (kid: Kid | undefined, tag: string): boolean =>
  kid !== undefined && 'tag' in kid && kid.tag === tag;
