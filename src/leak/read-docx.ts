import { unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import type { PlaceOfText } from './place-of-text.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Attributes in which words of people stand; the others hold words of the format. */
const ofPeople = /^(?:descr|title|w:(?:tooltip|anchor|author|initials|instr))$/;
/** Elements whose `w:val` is words of people. */
const valued = new Set(['w:tag', 'w:alias', 'w:tblCaption', 'w:tblDescription', 'w:docPartName']);

/** Names that are made of what the document says: those of anchors and pictures, and addresses outside of it. */
const isNamed = (element: string, key: string): boolean =>
  (key === 'w:name' && element === 'w:bookmarkStart') ||
  (key === 'name' && element === 'wp:docPr') ||
  (key === 'Target' && element === 'Relationship');

/** Reads all that a Word file says, part by part: text, properties, descriptions, names, and addresses of links. */
export function readDocx(bytes: Uint8Array): readonly PlaceOfText[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]): PlaceOfText[] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [{ where: 'name of a part', text: path }];
    let text = '';
    const others: PlaceOfText[] = [];
    const walk = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        if (node.type === 'text') text += node.data;
        else if (node.type === 'comment') others.push({ where: `comment in ${path}`, text: node.data });
        else if ('attribs' in node) {
          for (const [key, value] of Object.entries(node.attribs))
            if (ofPeople.test(key) || (key === 'w:val' && valued.has(node.name)) || isNamed(node.name, key))
              others.push({ where: `${key} of ${node.name} in ${path}`, text: value });
          walk(node.children);
          if (!/^w:(?:t|r|rPr)$/.test(node.name)) text += ' ';
        }
      }
    };
    walk(parseDocument(new TextDecoder().decode(part), { xmlMode: true }).children);
    return [...others, { where: path, text }];
  });
}
