import type { CellObject } from '@e965/xlsx';
import { link, paragraph } from '../../document/build.ts';
import type { Block, Inline, Text } from '../../document/tree.ts';
import { readXml } from '../xml-events.ts';
import { type CellStyle, markOf } from './cell-styles.ts';

type Marks = Omit<Text, 'type' | 'value'>;
type Run = { words: string; marks: Marks };

/**
 * Makes the paragraphs of a cell: one for each of its lines. Its words keep the marks of its runs, or of the cell.
 *
 * @param href where all of the cell leads
 * @returns nothing for an empty cell
 */
export function cellBlocks(
  cell: CellObject,
  words: string,
  style: CellStyle | undefined,
  href: string | undefined,
): Block[] {
  const { align: _, ...marks } = style ?? {};
  const runs = runsOf(cell, words) ?? [{ words, marks: {} }];
  const lines: Run[][] = [[]];
  for (const run of runs) {
    run.words.split(/\r\n?|\n/).forEach((part, index) => {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ words: part, marks: { ...marks, ...run.marks } });
    });
  }
  return lines.flatMap((line) => {
    const children = inlinesOf(line);
    if (children.length === 0) return [];
    return [paragraph(href === undefined ? children : [link(href, children)])];
  });
}

/** Rich text is kept by SheetJS as it is written; gives nothing for plain text, or when a format shows other words. */
function runsOf({ t, v, r }: CellObject, words: string): Run[] | undefined {
  if (t !== 's' || v !== words || typeof r !== 'string' || !/<(?:\w+:)?rPr\b/.test(r)) return undefined;
  const runs: Run[] = [];
  let isText = false;
  let isPhonetic = false;
  readXml(`<si>${r}</si>`, {
    open(name, attributes) {
      if (name === 'r') runs.push({ words: '', marks: {} });
      else if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
      const run = runs.at(-1);
      if (run) Object.assign(run.marks, markOf(name, attributes.val));
    },
    text(part) {
      const run = runs.at(-1);
      if (isText && !isPhonetic && run) run.words += part;
    },
    close(name) {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
    },
  });
  // Runs that do not add up to what the cell says are not trusted.
  return runs.map((run) => run.words).join('') === words ? runs : undefined;
}

/** White space becomes single spaces, and none at the ends of a line. */
function inlinesOf(line: readonly Run[]): Inline[] {
  const found: Text[] = [];
  for (const { words, marks } of line) {
    const last = found.at(-1);
    // Control characters have no place in a paper, nor in XML.
    let value = words.replace(/[\t ]+/g, ' ').replace(/[\p{Cc}\ufffe\uffff]|\p{Cs}/gu, '');
    if (!last || last.value.endsWith(' ')) value = value.trimStart();
    if (value !== '') found.push({ type: 'text', value, ...marks });
  }
  while (found.length > 0) {
    const last = found.pop() as Text;
    const value = last.value.trimEnd();
    if (value === '') continue;
    found.push({ ...last, value });
    break;
  }
  return found;
}
