import type { Block } from '../document/tree.ts';
import type { Position } from '../problems/problem.ts';
import { openCursor } from './cursor.ts';
import { readItemMark } from './list-mark.ts';
import { isFigure, type Place, plainWords, readSegments } from './read-inlines.ts';
import type { Reader, Scope } from './reader.ts';

/** The signs of Markdown in a line, the beginnings of lists included. */
const marked = /[\\`*_[<&~^@\n]|:\/\/|www\.|^(?:[-+]|\(?[A-Za-z\d]{1,9}[.)])\s/i;
const lineBreak = /<br\s*\/?>/gi;

/**
 * Reads a cell: its lines end in `<br>`, or in a line end as cells of CSV files have.
 * Lines that begin with the mark of a list item are lists, empty lines divide paragraphs.
 *
 * @returns nothing for an empty cell
 */
export function readCell(text: string, reader: Reader, place: Place, scope: Scope, at: Position): Block[] {
  if (!marked.test(text)) {
    const value = plainWords(text);
    return value === '' ? [] : [{ type: 'paragraph', at, children: [{ type: 'text', value }] }];
  }
  const lines = text
    .replace(lineBreak, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  if (lines.some((line) => line.trim() === '' || beginsItem(line)))
    return readLines(lines, reader, place, scope);
  const segments = readSegments(lines.join('\n'), reader, place, { ...scope, keepLines: true });
  return segments.map(
    (segment): Block => (isFigure(segment) ? segment : { type: 'paragraph', at, children: segment }),
  );
}

/** Parses lines as blocks: lists, with lines before, between and after them. */
function readLines(lines: readonly string[], reader: Reader, place: Place, scope: Scope): Block[] {
  let text = '';
  lines.forEach((line, index) => {
    const last = lines[index - 1] ?? '';
    if (index > 0) text += beginsItem(line) === beginsItem(last) ? '\n' : '\n\n';
    text += beginsItem(line) ? line : escapeBlock(line.trimStart());
  });
  const cursor = openCursor(text, place, reader, true);
  return reader.readBlocks(cursor, { ...scope, keepLines: true });
}

function beginsItem(line: string): boolean {
  const start = line.length - line.trimStart().length;
  const mark = readItemMark(line, start, line.length);
  return mark !== undefined && line.slice(mark.end).trim() !== '';
}

/** Headings, quotations, rules and directives have no place in a cell: their signs are words. */
function escapeBlock(line: string): string {
  return line.replace(/^(?=[#>~=:|-])/, '\\').replace(/^(?=`{3}|_{3}|\*{3})/, '\\');
}
