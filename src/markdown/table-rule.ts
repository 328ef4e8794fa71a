import type { StateBlock } from 'markdown-it/browser';

/** What the token `table` carries in `meta`; rows are as written, so may be shorter or longer than the head. */
export type TableMeta = {
  readonly head: readonly string[];
  /** Stated alignments; as many as the line of dashes has cells. */
  readonly aligns: readonly ('left' | 'right' | 'center' | undefined)[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[];
};

const delimiterLine = /^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*:?-+:?[ \t]*\|?[ \t]*$/;
/** Padding a wide head's short rows takes memory that the author's text did not. */
const mostPaddedCells = 200_000;

/**
 * Parses a GFM table to one token, without a token a cell.
 * A table whose line of dashes has another count of cells than its head is a table all the same.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function tableRule(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (startLine + 2 > endLine) return false;
  const second = state.bMarks[startLine + 1] ?? 0;
  if ((state.sCount[startLine + 1] ?? 0) < state.blkIndent) return false;
  const code = state.src.charCodeAt(second + (state.tShift[startLine + 1] ?? 0));
  if (code !== 0x7c && code !== 0x2d && code !== 0x3a) return false;
  const headLine = lineAt(state, startLine);
  const delimiters = lineAt(state, startLine + 1);
  if (!headLine.includes('|') || !delimiterLine.test(delimiters)) return false;
  // One run of dashes under words is a heading, a list of dashes is a list.
  if (!delimiters.includes('|') && !delimiters.includes(':')) return false;
  if (silent) return true;

  const head = splitRow(headLine);
  const rows: { cells: string[]; line: number }[] = [];
  const oldParentType = state.parentType;
  state.parentType = 'table';
  const terminators = state.md.block.ruler.getRules('blockquote');
  let line = startLine + 2;
  let padded = 0;
  for (; line < endLine; line++) {
    if (state.isEmpty(line) || (state.sCount[line] ?? 0) < state.blkIndent) break;
    if (terminators.some((rule) => rule(state, line, endLine, true))) break;
    const cells = splitRow(lineAt(state, line));
    padded += Math.max(0, head.length - cells.length);
    if (padded > mostPaddedCells) break;
    rows.push({ cells, line });
  }
  state.parentType = oldParentType;
  state.line = line;
  const token = state.push('table', '', 0);
  token.map = [startLine, line];
  token.meta = { head, aligns: splitRow(delimiters).map(alignOf), rows } satisfies TableMeta;
  return true;
}

/** Splits a row at its bars; `\|` is a bar within a cell, and so everywhere, in code too. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let start = 0;
  for (let index = line.indexOf('|'); index !== -1; index = line.indexOf('|', index + 1)) {
    if (line[index - 1] === '\\') {
      cell += line.slice(start, index - 1);
      start = index;
      continue;
    }
    cells.push((cell + line.slice(start, index)).trim());
    cell = '';
    start = index + 1;
  }
  cells.push((cell + line.slice(start)).trim());
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells;
}

function alignOf(delimiter: string): 'left' | 'right' | 'center' | undefined {
  const isRight = delimiter.endsWith(':');
  if (delimiter.startsWith(':')) return isRight ? 'center' : 'left';
  return isRight ? 'right' : undefined;
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]).trimEnd();
}
