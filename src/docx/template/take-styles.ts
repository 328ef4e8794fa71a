import {
  allWithin,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  remove,
  setAttribute,
  valOf,
  writeElement,
} from '../../ooxml/xml.ts';
import { declaration } from '../namespaces.ts';
import { parsePart } from './parse-part.ts';
import type { StyleSheet } from './style-sheet.ts';

/** Children of a style in the order of the schema (CT_Style), which not every program keeps. */
const order = [
  ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
  ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'personalCompose', 'personalReply', 'rsid'],
  ...['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'],
];

/**
 * Makes the document's styles: those of the template, all of them, then those of ours that it has not.
 * Changes the sheet's elements.
 *
 * @param styles names of the template's styles, by role
 * @param ours our `styles.xml`
 * @param lang language of the document; templates that were made in another country say another
 */
export function takeStyles(
  sheet: StyleSheet,
  styles: Readonly<Record<string, string>>,
  ours: string,
  lang: string,
): string {
  const { root } = sheet;
  for (const style of childrenOf(root, 'style')) {
    for (const child of sorted(childrenOf(style))) style.appendChild(child);
    for (const said of allWithin(style, 'lang')) remove(said);
  }
  const defaults = allWithin(root, 'lang')[0];
  if (defaults) setAttribute(defaults, 'val', lang);
  else setDefaultLanguage(root, lang);
  const names = new Set(sheet.all.flatMap(({ name, aliases }) => [name, ...aliases].map(lower)));
  for (const style of childrenOf(parsePart(ours, 'word/styles.xml'), 'style')) {
    const added = ourStyle(style, sheet, styles, names);
    const imported = added && root.ownerDocument?.importNode(added, true);
    if (imported) root.appendChild(imported);
  }
  return declaration + writeElement(root);
}

/** Makes one of our styles ready to stand beside the template's; undefined where the template has it. */
function ourStyle(
  style: Element,
  sheet: StyleSheet,
  styles: Readonly<Record<string, string>>,
  names: Set<string>,
): Element | undefined {
  const name = valOf(style, 'name') ?? '';
  const id = attributeOf(style, 'styleId') ?? '';
  const running = id === 'Header' || id === 'Footer';
  if (!running && sheet.byId(id)) return undefined;
  const nameElement = childOf(style, 'name');
  if (!nameElement) return undefined;
  const theirs = running ? sheet.find(styles[id.toLowerCase()] ?? name, 'paragraph') : undefined;
  if (theirs) {
    // What the template says of its header holds for ours; where ours stands on the line is our affair.
    const basedOn = childOf(style, 'basedOn');
    if (basedOn) setAttribute(basedOn, 'val', theirs.id);
    for (const said of [childOf(style, 'rPr'), childOf(style, 'pPr', 'spacing')]) if (said) remove(said);
  }
  setAttribute(nameElement, 'val', freeName(running && theirs ? `Pack ${id}` : name, names));
  return style;
}

function freeName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let count = 2; names.has(lower(name)); count++) name = `${wanted} (${count})`;
  names.add(lower(name));
  return name;
}

function sorted(children: readonly Element[]): Element[] {
  const place = ({ localName }: Element) => {
    const index = order.indexOf(localName ?? '');
    return index < 0 ? order.length : index;
  };
  return [...children].sort((one, other) => place(one) - place(other));
}

function setDefaultLanguage(root: Element, lang: string): void {
  const make = (parent: Element, name: string): Element => {
    const known = childOf(parent, name);
    if (known) return known;
    const made = root.ownerDocument?.createElementNS(root.namespaceURI, `w:${name}`) as Element;
    parent.insertBefore(made, name === 'docDefaults' || name === 'rPrDefault' ? parent.firstChild : null);
    return made;
  };
  setAttribute(['docDefaults', 'rPrDefault', 'rPr', 'lang'].reduce(make, root), 'val', lang);
}

function lower(name: string): string {
  return name.toLowerCase();
}
