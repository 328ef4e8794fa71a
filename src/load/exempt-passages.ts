import type { Exemption } from './meeting.ts';

/** A Markdown text without its exempt passages, and the passages without the text. */
export type CutText = {
  /** As many lines as were written; of a passage stand its first and last line, and nothing between. */
  readonly open: string;
  /** As many lines too: those of the passages alone. */
  readonly exempt: string;
  /** Why each passage is exempt, in order; undefined where its line does not say so. */
  readonly passages: readonly CutPassage[];
};

export type CutPassage = {
  /** Counted from 0. */
  readonly line: number;
  readonly exemption: Exemption | undefined;
  /** False when the text ends before the passage: all that follows is taken for exempt. */
  readonly closed: boolean;
};

const colonLine = /^\s*(:{3,})[ \t]*([A-Za-z][\w-]*)?[ \t]*(.*?)[ \t]*$/;
const codeFence = /^\s*(`{3,}|~{3,})/;

/** Directives of one line, which open nothing. */
export const oneLineDirectives: readonly string[] = ['page-break', 'contents', 'signature'];

/**
 * Cuts the passages between `:::exempt 3` and `:::` out of a text, before anything else reads it. Wherever a passage
 * could be taken to end at two places, it ends at the later one.
 */
export function cutPassages(markdown: string): CutText {
  const lines = markdown.split('\n');
  if (!/:::[ \t]*exempt/i.test(markdown)) {
    return { open: markdown, exempt: '', passages: [] };
  }
  const open: string[] = [];
  const exempt: string[] = [];
  const passages: CutPassage[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    open.push(line);
    exempt.push('');
    const [, colons = '', name = '', rest = ''] = colonLine.exec(line) ?? [];
    if (name.toLowerCase() !== 'exempt') continue;
    const end = endOf(lines, index, colons.length);
    passages.push({ line: index, exemption: exemptionOfPassage(rest), closed: end < lines.length });
    for (index++; index < end; index++) {
      open.push('');
      exempt.push(lines[index] as string);
    }
    if (end < lines.length) {
      open.push(lines[end] as string);
      exempt.push('');
    }
  }
  return { open: open.join('\n'), exempt: exempt.join('\n'), passages };
}

/** The line that closes a passage; what is opened within it, by as many colons or as code, is closed first. */
function endOf(lines: readonly string[], start: number, colons: number): number {
  let depth = 1;
  let fence = '';
  for (let index = start + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    const [, ticks = ''] = codeFence.exec(line) ?? [];
    if (fence === '' && ticks !== '') fence = ticks;
    else if (fence !== '' && ticks.startsWith(fence)) fence = '';
    const [, found = '', name = '', rest = ''] = colonLine.exec(line) ?? [];
    if (fence !== '' || found.length !== colons) continue;
    if (name === '' && rest === '') depth--;
    else if (!oneLineDirectives.includes(name.toLowerCase())) depth++;
    if (depth === 0) return index;
  }
  return lines.length;
}

const paragraphs = new Set([1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 17, 18]);

/** Reads what follows the name of the directive: `3`, `1, 2 and 3`, or `confidential`. */
export function exemptionOfPassage(rest: string): Exemption | undefined {
  if (/^confidential$/i.test(rest.trim())) return { kind: 'confidential', paragraphs: [] };
  const numbers = rest
    .trim()
    .split(/\s*(?:,|\band\b|\s)\s*/)
    .filter((part) => part !== '')
    .map(Number);
  return numbers.length > 0 && numbers.every((number) => paragraphs.has(number))
    ? { paragraphs: numbers }
    : undefined;
}
