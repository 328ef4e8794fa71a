import type { StateBlock } from 'markdown-it/browser';
import type { ListFormat, ListMarker } from '../document/tree.ts';
import { follows, type ItemMark, isFirst, readItemMark, sameKind } from './list-mark.ts';

/** What the token `list_open` carries in `meta`. */
export type ListMeta = { marker: ListMarker; tight: boolean };

/**
 * Parses lists, as markdown-it does, with more marks: letters, roman numbers and marks in parentheses.
 * Makes `list_open`, `list_item_open` and their closing tokens.
 * Items of one list have marks of one kind; what they count after the first does not matter, save that
 * `i)` which does not follow `h)` begins a roman list. The roman reading is taken when the list begins
 * with a roman number and its next item is the next one, or when it has no other item and says `i` or
 * more than one letter.
 *
 * @see https://spec.commonmark.org/0.31.2/#lists
 */
export function listRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const first = markAt(state, startLine);
  if (first === undefined) return false;
  const endsParagraph =
    silent && state.parentType === 'paragraph' && indentOf(state, startLine) >= state.blkIndent;
  if (endsParagraph && !mayEndParagraph(state, startLine, first)) return false;
  const around = marksAround(state);
  if (isDoubtful(first) && !hasNext(state, startLine, endLine, first, around)) return false;
  if (silent) return true;

  const open = state.push('list_open', '', 1);
  const lines: [number, number] = [startLine, 0];
  open.map = lines;
  const oldParentType = state.parentType;
  state.parentType = 'list';
  const terminators = state.md.block.ruler.getRules('list');
  around.push(first);
  let last = first;
  let count = 0;
  let reading: Reading = 'open';
  let tight = true;
  let emptyAtEnd = false;
  let line = startLine;
  for (let mark: ItemMark | undefined = first; mark !== undefined; ) {
    last = mark;
    count++;
    const item = parseItem(state, line, endLine, mark);
    if (!item.tight || emptyAtEnd) tight = false;
    emptyAtEnd = item.emptyAtEnd;
    line = state.line;
    if (line >= endLine || indentOf(state, line) < state.blkIndent) break;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
    mark = markAt(state, line);
    if (mark === undefined || !sameKind(mark, first)) break;
    const next = readOn(reading, last, mark);
    if (next === 'ended') break;
    reading = next;
  }
  around.pop();
  state.push('list_close', '', -1);
  lines[1] = line;
  state.line = line;
  state.parentType = oldParentType;
  open.meta = { marker: markerOf(first, reading, count), tight } satisfies ListMeta;
  return true;
}

/** How the letters of a list are read so far; `open` while that is not known, or for figures and bullets. */
type Reading = 'open' | 'letters' | 'roman';

/** Reads the next mark; the list ends where it has no place. */
function readOn(reading: Reading, last: ItemMark, next: ItemMark): Reading | 'ended' {
  if (next.family === 'bullet' || next.family === 'decimal') return reading;
  const nextRoman = last.roman !== undefined && next.roman === last.roman + 1;
  const nextLetter = last.letter !== undefined && next.letter === last.letter + 1;
  if (reading === 'open') {
    if (nextRoman && last.roman !== undefined) return 'roman';
    if (nextLetter) return 'letters';
    if (last.roman === 1 && next.roman === undefined) return 'ended';
    if (last.roman !== 1 && next.roman === 1) return 'ended';
    if (last.letter === undefined) return next.roman === undefined ? 'ended' : 'roman';
    return last.roman === 1 ? 'roman' : 'letters';
  }
  if (reading === 'roman') return next.roman === undefined ? 'ended' : 'roman';
  if (next.letter === undefined || (next.roman === 1 && !nextLetter)) return 'ended';
  return 'letters';
}

function markerOf(first: ItemMark, reading: Reading, count: number): ListMarker {
  const { family, before, after } = first;
  if (family === 'bullet') return { format: 'bullet', start: 1, before: '', after: '' };
  if (family === 'decimal') return { format: 'decimal', start: first.decimal ?? 1, before, after };
  const alone =
    count === 1 && (first.roman === 1 || (first.roman !== undefined && (first.letter ?? 27) > 26));
  const roman = reading === 'roman' || first.letter === undefined || alone;
  const format: ListFormat = `${family}-${roman ? 'roman' : 'alpha'}`;
  return { format, start: (roman ? first.roman : first.letter) ?? 1, before, after };
}

function parseItem(
  state: StateBlock,
  line: number,
  endLine: number,
  mark: ItemMark,
): { tight: boolean; emptyAtEnd: boolean } {
  const lineStart = at(state.bMarks, line);
  const lineEnd = at(state.eMarks, line);
  const markIndent = indentOf(state, line) + mark.end - (lineStart + at(state.tShift, line));
  let content = mark.end;
  let contentIndent = markIndent;
  for (; content < lineEnd; content++) {
    const code = state.src.charCodeAt(content);
    if (code === 0x09) contentIndent += 4 - ((contentIndent + at(state.bsCount, line)) % 4);
    else if (code === 0x20) contentIndent++;
    else break;
  }
  const isEmpty = content >= lineEnd;
  const gap = isEmpty || contentIndent - markIndent > 4 ? 1 : contentIndent - markIndent;

  const open = state.push('list_item_open', '', 1);
  const lines: [number, number] = [line, 0];
  open.map = lines;
  const old = {
    tight: state.tight,
    tShift: at(state.tShift, line),
    sCount: indentOf(state, line),
    listIndent: state.listIndent,
  };
  state.listIndent = state.blkIndent;
  state.blkIndent = markIndent + gap;
  state.tight = true;
  state.tShift[line] = content - lineStart;
  state.sCount[line] = contentIndent;
  // An item that begins with an empty line ends there: tokenize would read what follows as its content.
  if (isEmpty && state.isEmpty(line + 1)) state.line = Math.min(state.line + 2, endLine);
  else state.md.block.tokenize(state, line, endLine);
  const result = { tight: state.tight, emptyAtEnd: state.line - line > 1 && state.isEmpty(state.line - 1) };
  state.blkIndent = state.listIndent;
  state.listIndent = old.listIndent;
  state.tShift[line] = old.tShift;
  state.sCount[line] = old.sCount;
  state.tight = old.tight;
  state.push('list_item_close', '', -1);
  lines[1] = state.line;
  return result;
}

/**
 * As in CommonMark, only a list that begins at 1 ends a paragraph, so that a year at the beginning of a line
 * does not. Of the marks that CommonMark lacks (`(a)` in the midst of a sentence) only after a colon or
 * within an item.
 */
function mayEndParagraph(state: StateBlock, line: number, mark: ItemMark): boolean {
  if (state.skipSpaces(mark.end) >= at(state.eMarks, line)) return false;
  if (mark.family === 'bullet') return true;
  if (!isFirst(mark)) return false;
  if (mark.family === 'decimal' && mark.before === '') return true;
  if (state.listIndent >= 0) return true;
  return /[:;–—]\s*$/.test(state.src.slice(at(state.bMarks, line - 1), at(state.eMarks, line - 1)));
}

/** `c. 1850` and `p. 5` are no lists, unless a `d.` or a `q.` follows. */
function isDoubtful(mark: ItemMark): boolean {
  return mark.family === 'lower' && mark.after === '.' && !isFirst(mark);
}

function hasNext(
  state: StateBlock,
  line: number,
  endLine: number,
  mark: ItemMark,
  around: readonly ItemMark[],
): boolean {
  if (indentOf(state, line) < state.blkIndent) return around.some((outer) => sameKind(outer, mark));
  for (let next = line + 1; next < endLine; next++) {
    if (state.isEmpty(next) || indentOf(state, next) > indentOf(state, line)) continue;
    const found = markAt(state, next);
    return found !== undefined && sameKind(found, mark) && follows(found, mark);
  }
  return false;
}

/** The first marks of the lists that are being parsed, the outermost first. */
function marksAround(state: StateBlock): ItemMark[] {
  const env = state.env as { listMarks?: ItemMark[] };
  env.listMarks ??= [];
  return env.listMarks;
}

function markAt(state: StateBlock, line: number): ItemMark | undefined {
  const end = at(state.eMarks, line);
  const mark = readItemMark(state.src, at(state.bMarks, line) + at(state.tShift, line), end);
  if (mark === undefined) return undefined;
  const isPlain = mark.family === 'bullet' || (mark.family === 'decimal' && mark.before === '');
  return isPlain || state.skipSpaces(mark.end) < end ? mark : undefined;
}

function indentOf(state: StateBlock, line: number): number {
  return at(state.sCount, line);
}

/** markdown-it keeps an entry for every line, and one more. */
function at(numbers: readonly number[], line: number): number {
  return numbers[line] ?? 0;
}
