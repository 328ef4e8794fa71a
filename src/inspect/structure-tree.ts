import type { PDFDict } from '@cantoo/pdf-lib';
import {
  dictOf,
  get,
  getDict,
  getName,
  getNumber,
  has,
  keysOf,
  listOf,
  numberOf,
  type Value,
} from './objects.ts';
import type { Page } from './page-tree.ts';
import { standardTypes } from './structure-types.ts';

/** Marked content of an element: its number in the stream of a page or of a form. */
export type ContentKid = {
  readonly kind: 'content';
  readonly mcid: number;
  /** Page or form whose stream holds it; undefined where the file does not say. */
  readonly owner: PDFDict | undefined;
};

/** An annotation or other object of an element. */
export type ObjectKid = { readonly kind: 'object'; readonly object: PDFDict | undefined };

export type StructureElement = {
  readonly kind: 'element';
  readonly dict: PDFDict;
  /** Its type as the file writes it. */
  readonly type: string;
  /** The standard type that it is, or is mapped to; undefined where there is none. */
  readonly standard: string | undefined;
  readonly parent: StructureElement | undefined;
  readonly kids: readonly (StructureElement | ContentKid | ObjectKid)[];
  /** Number of the page where it begins; undefined for one without content. */
  readonly page: number | undefined;
};

export type StructureTree = {
  readonly root: PDFDict | undefined;
  /** Elements of the root. */
  readonly tops: readonly StructureElement[];
  /** All elements in the order of reading. */
  readonly elements: readonly StructureElement[];
  readonly byDict: ReadonlyMap<PDFDict, StructureElement>;
  /** Elements that stand in the tree more than once; they are read once. */
  readonly repeated: readonly StructureElement[];
};

type Open = {
  -readonly [Key in keyof StructureElement]: Key extends 'kids'
    ? (StructureElement | ContentKid | ObjectKid)[]
    : StructureElement[Key];
};

/**
 * Reads the structure tree (ISO 32000-1, 14.7). It goes without recursion, since a file may nest its elements
 * as deep as it likes, and reads each element once, since a file may tie them to a circle.
 */
export function readStructure(catalog: PDFDict, pages: readonly Page[]): StructureTree {
  const root = getDict(catalog, 'StructTreeRoot');
  const elements: Open[] = [];
  const byDict = new Map<PDFDict, Open>();
  const repeated: Open[] = [];
  if (!root) return { root, tops: [], elements, byDict, repeated };
  const roles = get(root, 'RoleMap');
  const numbers = new Map(pages.map(({ dict, number }) => [dict, number]));
  const tops: StructureElement[] = [];
  const waiting: { value: Value; parent: Open | undefined; page: PDFDict | undefined }[] = [];
  const push = (values: readonly Value[], parent: Open | undefined, page: PDFDict | undefined) => {
    for (let index = values.length - 1; index >= 0; index--) {
      waiting.push({ value: values[index], parent, page });
    }
  };
  push(listOf(get(root, 'K')), undefined, undefined);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, parent, page } = next;
    const dict = dictOf(value);
    const mcid = numberOf(value);
    if (mcid !== undefined) parent?.kids.push({ kind: 'content', mcid, owner: page });
    if (!dict) continue;
    const kind = getName(dict, 'Type');
    if (kind === 'MCR' && parent) parent.kids.push(contentOf(dict, page));
    else if (kind === 'OBJR' && parent) parent.kids.push({ kind: 'object', object: getDict(dict, 'Obj') });
    if (kind === 'MCR' || kind === 'OBJR') continue;
    const known = byDict.get(dict);
    if (known) {
      repeated.push(known);
      continue;
    }
    const type = getName(dict, 'S') ?? '';
    const ownPage = getDict(dict, 'Pg') ?? page;
    const element: Open = {
      kind: 'element',
      dict,
      type,
      standard: standardOf(type, roles),
      parent,
      kids: [],
      page: ownPage && numbers.get(ownPage),
    };
    byDict.set(dict, element);
    elements.push(element);
    if (parent) parent.kids.push(element);
    else tops.push(element);
    push(listOf(get(dict, 'K')), element, getDict(dict, 'Pg'));
  }
  placeOnPages(elements, numbers);
  return { root, tops, elements, byDict, repeated };
}

function contentOf(reference: PDFDict, page: PDFDict | undefined): ContentKid {
  const owner = getDict(reference, 'Stm') ?? getDict(reference, 'Pg') ?? page;
  return { kind: 'content', mcid: getNumber(reference, 'MCID') ?? -1, owner };
}

/** An element without a page of its own begins where its first content or element does. */
function placeOnPages(elements: readonly Open[], numbers: ReadonlyMap<PDFDict, number>): void {
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as Open;
    if (element.page !== undefined) continue;
    for (const kid of element.kids) {
      const page =
        kid.kind === 'element' ? kid.page : kid.kind === 'content' && kid.owner && numbers.get(kid.owner);
      if (!page) continue;
      element.page = page;
      break;
    }
  }
}

/** Follows the role map to a standard type (ISO 32000-1, 14.7.3). */
export function standardOf(type: string, roles: Value): string | undefined {
  let found = type;
  const seen = new Set<string>();
  while (!standardTypes.has(found)) {
    if (seen.has(found)) return undefined;
    seen.add(found);
    const next = getName(roles, found);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/** The value of an attribute of an element, its own or that of its classes (ISO 32000-1, 14.7.5). */
export function attributeOf(
  { dict }: StructureElement,
  owner: string,
  key: string,
  root: PDFDict | undefined,
): Value {
  for (const attributes of listOf(get(dict, 'A'))) {
    if (getName(attributes, 'O') === owner && has(attributes, key)) return get(attributes, key);
  }
  if (!has(dict, 'C')) return undefined;
  const classes = get(root, 'ClassMap');
  for (const name of listOf(get(dict, 'C'))) {
    for (const attributes of listOf(get(classes, nameText(name)))) {
      if (getName(attributes, 'O') === owner && has(attributes, key)) return get(attributes, key);
    }
  }
  return undefined;
}

const nameText = (value: Value): string => (value === undefined ? '' : String(value).replace(/^\//, ''));

/** The elements among the kids of an element. */
export function elementsIn(element: StructureElement): StructureElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** Entries of a role map, in the order of the file. */
export const rolesOf = (root: PDFDict | undefined): string[] => keysOf(get(root, 'RoleMap'));

/** The marked content that an ActualText stands for, of its element or of one around it (ISO 32000-1, 14.9.4). */
export function replacedContent({ elements }: StructureTree): Map<PDFDict, Set<number>> {
  const replaced = new Map<PDFDict, Set<number>>();
  const covered = new Set<StructureElement>();
  for (const element of elements) {
    const isCovered = has(element.dict, 'ActualText') || (element.parent && covered.has(element.parent));
    if (!isCovered) continue;
    covered.add(element);
    for (const kid of element.kids) {
      if (kid.kind !== 'content' || !kid.owner) continue;
      const marks = replaced.get(kid.owner) ?? new Set();
      replaced.set(kid.owner, marks.add(kid.mcid));
    }
  }
  return replaced;
}
