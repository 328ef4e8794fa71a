import { allWithin, attributeOf, type Element, setAttribute } from '../../ooxml/xml.ts';
import { styleId } from '../style-names.ts';
import { type SheetStyle, StyleSheet } from './style-sheet.ts';

/** Styles that the body names by ids of its own; a template may have any other id for them. */
const fixed: readonly (readonly [id: string, type: string, role: string, name: string])[] = [
  ['Hyperlink', 'character', 'link', 'Hyperlink'],
  ['FootnoteReference', 'character', 'footnote-reference', 'footnote reference'],
  ['Code', 'character', 'inline-code', 'Code'],
  ['FootnoteText', 'paragraph', 'footnote-text', 'footnote text'],
  ['ProtectiveMarking', 'paragraph', 'protective-marking', 'Protective Marking'],
];
const defaults: readonly (readonly [id: string, type: string])[] = [
  ['Normal', 'paragraph'],
  ['DefaultParagraphFont', 'character'],
  ['TableNormal', 'table'],
  ['NoList', 'numbering'],
];

/** Roles that a style may be named for although no block has them, and the type of their style. */
export const fixedRoles: ReadonlyMap<string, string> = new Map(fixed.map(([, type, role]) => [role, type]));

/** Elements that refer to a style by its id. */
const references = ['basedOn', 'next', 'link', 'pStyle', 'rStyle', 'tblStyle', 'styleLink', 'numStyleLink'];

/** What became of a template's ids. */
export type AlignedIds = {
  readonly sheet: StyleSheet;
  /** New ids by old ones. */
  readonly renamed: ReadonlyMap<string, string>;
};

/**
 * Gives the template's styles the ids by which the body names them, and other ids to those that have one of
 * these for something else. Officers never see ids. Changes the sheet's elements.
 *
 * @param styles names of the template's styles, by role
 * @param reserved ids of styles that are always ours
 */
export function alignIds(
  sheet: StyleSheet,
  styles: Readonly<Record<string, string>>,
  reserved: Iterable<string>,
): AlignedIds {
  const wanted = new Map<SheetStyle, string>();
  for (const [id, type] of defaults) {
    const style = sheet.defaultOf(type);
    if (style) setAttribute(style.element, 'default', '1');
    claim(style, id);
  }
  for (const [id, type, role, name] of fixed) claim(sheet.find(styles[role] ?? name, type), id);
  for (const style of sheet.all) {
    if (style.type === 'table' && /^table style /i.test(style.name)) claim(style, styleId(style.name));
  }
  function claim(style: SheetStyle | undefined, id: string): void {
    if (style && !wanted.has(style)) wanted.set(style, id);
  }
  const kept = new Set([...reserved, ...[...defaults, ...fixed].map(([id]) => id), ...wanted.values()]);
  const taken = new Set([...kept, ...sheet.all.map(({ id }) => id)]);
  const renamed = new Map<string, string>();
  for (const style of sheet.all) {
    const ours = wanted.get(style);
    const id = ours ?? (isKept(style.id) ? freeId(style.id, taken) : style.id);
    if (id !== style.id) renamed.set(style.id, id);
    setAttribute(style.element, 'styleId', id);
  }
  function isKept(id: string): boolean {
    return kept.has(id) || id.startsWith('TableStyle');
  }
  renameStyles(sheet.root, renamed);
  return { sheet: new StyleSheet(sheet.root), renamed };
}

/** Lets references within an element follow styles to their new ids. */
export function renameStyles(element: Element, renamed: ReadonlyMap<string, string>): void {
  if (renamed.size === 0) return;
  for (const reference of allWithin(element)) {
    const id = references.includes(reference.localName ?? '') ? attributeOf(reference, 'val') : undefined;
    const now = id === undefined ? undefined : renamed.get(id);
    if (now !== undefined) setAttribute(reference, 'val', now);
  }
}

function freeId(id: string, taken: Set<string>): string {
  let free = `${id}Council`;
  for (let count = 2; taken.has(free); count++) free = `${id}Council${count}`;
  taken.add(free);
  return free;
}
