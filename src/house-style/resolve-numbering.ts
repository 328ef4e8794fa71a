import { defaultStyle } from './default-style.ts';
import type { NumberingScheme } from './house-style.ts';
import { mergeByName, type TokenComplaint } from './inherit.ts';
import { leastTextPt } from './resolve-page.ts';
import type { NumberingTokens } from './style-tokens.ts';

/** What room numbers have beside text and in it. */
export type NumberRoom = { readonly textWidthPt: number; readonly numberColumnPt: number };

/**
 * Resolves the numbering schemes. Each level must print its own counter, and none that stands within it, so that
 * no two numbers of a level are the same.
 */
export function resolveNumbering(
  own: Readonly<Record<string, Partial<NumberingTokens>>>,
  room: NumberRoom,
  complain: TokenComplaint,
): Record<string, NumberingScheme> {
  const merged = mergeByName<Partial<NumberingTokens>>(defaultStyle.numbering, own);
  const schemes: Record<string, NumberingScheme> = Object.create(null);
  for (const [name, { levels = [], headings = {}, paragraphs = 0, columns = [] }] of Object.entries(merged)) {
    const highest = Math.max(paragraphs, ...Object.values(headings));
    if (highest > levels.length) {
      complain(
        ['numbering', name],
        `numbering.${name} uses level ${highest}, but has ${levels.length} levels`,
        'Add a pattern to levels, or use a lower level.',
      );
    }
    for (const [index, pattern] of levels.entries()) checkPattern(pattern, index + 1, name, complain);
    const used = levels.map((_, index) => columns[index] ?? 0);
    schemes[name] = { levels, headings, paragraphs, columns: used };
    if (own[name]) checkColumns(used, name, room, complain);
  }
  return schemes;
}

function checkPattern(pattern: string, level: number, name: string, complain: TokenComplaint): void {
  const counters = [...pattern.matchAll(/%(\d)/g)].map(([, counter]) => Number(counter));
  const path = ['numbering', name, 'levels', String(level - 1)];
  const printed = `numbering.${name}.levels[${level - 1}]`;
  const wrong = counters.find((counter) => counter < 1 || counter > level);
  if (wrong !== undefined) {
    const hint = level === 1 ? 'Write %1.' : `Write counters from %1 to %${level}.`;
    complain(path, `${printed} has a counter %${wrong}, which level ${level} does not have`, hint);
  } else if (!counters.includes(level)) {
    const message = `${printed} has no %${level}, so that all its numbers would be the same`;
    complain(path, message, `Write %${level} where its counter stands.`);
  }
}

function checkColumns(
  columns: readonly number[],
  name: string,
  { textWidthPt, numberColumnPt }: NumberRoom,
  complain: TokenComplaint,
): void {
  const last = Math.max(0, ...columns);
  if (last === 0 || textWidthPt - last * numberColumnPt >= leastTextPt) return;
  const message = `numbering.${name} has its numbers in column ${last}, which leaves no room for text`;
  complain(['numbering', name, 'columns'], message, 'Write lower columns, or set a narrower numberColumn.');
}
