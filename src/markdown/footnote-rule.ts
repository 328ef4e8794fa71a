import type { StateBlock, StateInline } from 'markdown-it/browser';

const definition = /\[\^([^\s\]]+)\]:/y;
const reference = /\[\^([^\s\]]+)\]/y;

/**
 * Parses a note, `[^label]: text`, whose further paragraphs are indented.
 * Makes `footnote_open` with the label as `info`, its blocks, and `footnote_close`, where the note is written.
 */
export function footnoteDefinitionRule(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const lineStart = state.bMarks[startLine] ?? 0;
  const indent = state.tShift[startLine] ?? 0;
  const column = state.sCount[startLine] ?? 0;
  definition.lastIndex = lineStart + indent;
  const found = definition.exec(state.src);
  if (found === null) return false;
  if (silent) return true;

  const open = state.push('footnote_open', '', 1);
  open.info = found[1] ?? '';
  const content = lineStart + indent + found[0].length;
  const end = state.eMarks[startLine] ?? content;
  const text = Math.min(state.skipSpaces(content), end);
  const old = { parentType: state.parentType, blkIndent: state.blkIndent };
  // Further paragraphs are indented by two spaces at least, as the first is taken to be.
  state.bMarks[startLine] = content;
  state.tShift[startLine] = text - content;
  state.blkIndent += 2;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = 'root';
  state.line = startLine + 1;
  state.md.block.tokenize(state, text < end ? startLine : startLine + 1, endLine);
  state.parentType = old.parentType;
  state.blkIndent = old.blkIndent;
  state.sCount[startLine] = column;
  state.tShift[startLine] = indent;
  state.bMarks[startLine] = lineStart;
  state.push('footnote_close', '', -1);
  open.map = [startLine, state.line];
  return true;
}

/**
 * Parses a reference `[^label]`, whether or not such a note is there, and a note in its place, `^[text]`.
 * Makes `footnote_reference` with the label as `info`, or `footnote_inline` with the text as `content`.
 */
export function footnoteRule(state: StateInline, silent: boolean): boolean {
  const code = state.src.charCodeAt(state.pos);
  if (code === 0x5b && state.src.charCodeAt(state.pos + 1) === 0x5e) return referenceRule(state, silent);
  if (code !== 0x5e || state.src.charCodeAt(state.pos + 1) !== 0x5b) return false;
  const start = state.pos + 2;
  const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
  if (end < 0) return false;
  if (!silent) state.push('footnote_inline', '', 0).content = state.src.slice(start, end);
  state.pos = end + 1;
  return true;
}

function referenceRule(state: StateInline, silent: boolean): boolean {
  reference.lastIndex = state.pos;
  const found = reference.exec(state.src);
  if (found === null || reference.lastIndex > state.posMax) return false;
  if (!silent) state.push('footnote_reference', '', 0).info = found[1] ?? '';
  state.pos += found[0].length;
  return true;
}
