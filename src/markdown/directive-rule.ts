import type { StateBlock } from 'markdown-it/browser';
import { isOneLine } from './directive-names.ts';

/** What the tokens `directive_open`, `directive` (of one line) and `directive_stray` carry in `meta`. */
export type DirectiveMeta = {
  /** In small letters; empty where none is written. */
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
  /** False when the end of the text, or of the block around, closes it. */
  readonly closed: boolean;
};

const opening = /^(:{3,})[ \t]*([A-Za-z][\w-]*)?[ \t]*(.*?)[ \t]*$/;

/** Each search for an end goes through the whole text, so hostile texts get no more than these. */
const mostSearches = 10;
const deepest = 10;

/** What the rule keeps of a body. */
type Memory = { unknownDirectives?: number; directiveDepth?: number };

/**
 * Parses directives: `:::name rest` with its content up to the line of as many colons.
 * Within it other directives stand with another count of colons, or with the same, each closed.
 * An unknown name without closing line is taken for a directive of one line, and a closing line that
 * closes nothing makes a `directive_stray`.
 */
export function directiveRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const start = (state.bMarks[startLine] ?? 0) + (state.tShift[startLine] ?? 0);
  if (!state.src.startsWith(':::', start)) return false;
  if (silent) return true;

  const [, colons = '', name = '', rest = ''] =
    opening.exec(state.src.slice(start, state.eMarks[startLine])) ?? [];
  const meta = { name: name.toLowerCase(), rest, closed: true } satisfies DirectiveMeta;
  if (name === '' && rest === '') return pushSingle(state, 'directive_stray', startLine, meta);
  if (isOneLine(meta.name)) return pushSingle(state, 'directive', startLine, meta);
  const memory = state.env as Memory;
  const depth = memory.directiveDepth ?? 0;
  if (depth >= deepest) return pushSingle(state, 'directive_stray', startLine, meta);
  const isKnown = isOneLine(meta.name) === false;
  const close =
    isKnown || isSearchedFor(memory) ? findClose(state, startLine, endLine, colons.length) : undefined;
  if (close === undefined && isOneLine(meta.name) !== false)
    return pushSingle(state, 'directive', startLine, meta);

  const open = state.push('directive_open', '', 1);
  open.meta = { ...meta, closed: close !== undefined } satisfies DirectiveMeta;
  const end = close ?? endOf(state, startLine, endLine);
  open.map = [startLine, end];
  const old = { parentType: state.parentType, lineMax: state.lineMax };
  state.parentType = 'root';
  memory.directiveDepth = depth + 1;
  // The lines after the directive do not go on with its last paragraph.
  state.lineMax = end;
  state.md.block.tokenize(state, startLine + 1, end);
  state.parentType = old.parentType;
  memory.directiveDepth = depth;
  state.lineMax = old.lineMax;
  state.push('directive_close', '', -1);
  state.line = close === undefined ? end : close + 1;
  return true;
}

function isSearchedFor(memory: Memory): boolean {
  memory.unknownDirectives = (memory.unknownDirectives ?? 0) + 1;
  return memory.unknownDirectives <= mostSearches;
}

function pushSingle(state: StateBlock, type: string, line: number, meta: DirectiveMeta): boolean {
  const token = state.push(type, '', 0);
  token.map = [line, line + 1];
  token.meta = meta;
  state.line = line + 1;
  return true;
}

function findClose(
  state: StateBlock,
  startLine: number,
  endLine: number,
  colons: number,
): number | undefined {
  let depth = 1;
  for (let line = startLine + 1; line < endLine; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return undefined;
    const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
    if (!state.src.startsWith(':::', start)) continue;
    const [, found = '', name = '', rest = ''] =
      opening.exec(state.src.slice(start, state.eMarks[line])) ?? [];
    if (found.length !== colons) continue;
    if (name === '' && rest === '') depth--;
    else if (isOneLine(name.toLowerCase()) === false) depth++;
    if (depth === 0) return line;
  }
  return undefined;
}

/** An unclosed directive in a list item ends with the item. */
function endOf(state: StateBlock, startLine: number, endLine: number): number {
  for (let line = startLine + 1; line < endLine; line++) {
    if ((state.sCount[line] ?? 0) < state.blkIndent && !state.isEmpty(line)) return line;
  }
  return endLine;
}
