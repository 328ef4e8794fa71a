import { insertBefore } from '../../document/xml-text.ts';
import {
  allWithin,
  attributeOf,
  childOf,
  type Element,
  remove,
  setAttribute,
  valOf,
  wordNamespace,
  writeElement,
} from '../../ooxml/xml.ts';
import type { TemplateNumbering } from './template-numbering.ts';

/**
 * Adds the template's lists that its styles and its running matter use to ours, under numbers of their own.
 * Changes the elements that refer to them.
 *
 * @param users elements in which lists are referred to
 * @param ours our `numbering.xml`
 */
export function takeNumbering(numbering: TemplateNumbering, users: readonly Element[], ours: string): string {
  const counts = { abstractNum: countOf(ours, 'abstractNum'), num: countOf(ours, 'num') };
  const numIds = new Map<string, string>();
  const abstractIds = new Map<Element, string>();
  const written = { definitions: '', instances: '' };
  const take = (num: Element, numId: string): string => {
    const definitions = numbering.definitionsOf(num);
    for (const definition of definitions) {
      if (abstractIds.has(definition)) continue;
      const id = String(counts.abstractNum++);
      abstractIds.set(definition, id);
      setAttribute(definition, 'abstractNumId', id);
      // Pictures for bullets stay behind: the bullet's character stands in for them.
      for (const picture of allWithin(definition, 'lvlPicBulletId')) remove(picture);
      written.definitions += plain(definition);
    }
    const id = String(++counts.num);
    numIds.set(numId, id);
    const reference = childOf(num, 'abstractNumId');
    const own = definitions[0] && abstractIds.get(definitions[0]);
    if (reference && own !== undefined) setAttribute(reference, 'val', own);
    setAttribute(num, 'numId', id);
    written.instances += plain(num);
    return id;
  };
  const references = users
    .flatMap((user) => allWithin(user, 'numPr'))
    .map((numPr) => childOf(numPr, 'numId'));
  for (const reference of references) {
    const numId = attributeOf(reference, 'val');
    if (!reference || numId === undefined || numId === '0') continue;
    const num = numIds.has(numId) ? undefined : numbering.num(numId);
    const known = numIds.get(numId) ?? (num && definable(num, numbering) ? take(num, numId) : '0');
    setAttribute(reference, 'val', known);
  }
  const first = ours.indexOf('<w:num ');
  const place = first < 0 ? ours.lastIndexOf('</w:numbering>') : first;
  const withDefinitions = ours.slice(0, place) + written.definitions + ours.slice(place);
  return insertBefore(withDefinitions, '</w:numbering>', written.instances);
}

function definable(num: Element, numbering: TemplateNumbering): boolean {
  return valOf(num, 'abstractNumId') !== undefined && numbering.definitionsOf(num).length > 0;
}

/** Writes a definition without marks of newer Words, which older ones take for damage. */
function plain(definition: Element): string {
  for (const element of allWithin(definition)) {
    for (const attribute of [...element.attributes]) {
      const foreign = attribute.namespaceURI !== wordNamespace && attribute.prefix !== 'xmlns';
      if (foreign && attribute.name !== 'xmlns') element.removeAttributeNode(attribute);
    }
  }
  return writeElement(definition);
}

function countOf(xml: string, name: string): number {
  return xml.split(`<w:${name} `).length - 1;
}
