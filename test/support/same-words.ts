/**
 * Text for comparing: a newline is a place where a space may stand or not (the end of a line, of a block),
 * a space is a space. No-break spaces and hyphens are taken for plain ones, soft hyphens for nothing.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '))
    .trim();
}

/**
 * Compares two texts, in which each newline stands for a space or for nothing.
 *
 * @returns where they part, with the words around; undefined when they are the same
 */
export function firstDifference(expected: string, actual: string): string | undefined {
  const [a, b] = [plain(expected), plain(actual)];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    const isSpaceX = x === ' ' || x === '\n';
    const isSpaceY = y === ' ' || y === '\n';
    if (x === '\n' || y === '\n' || (isSpaceX && isSpaceY)) {
      if (isSpaceX) i += 1;
      if (isSpaceY) j += 1;
    } else if (x === y) {
      i += 1;
      j += 1;
    } else {
      return `expected “${around(a, i)}”, found “${around(b, j)}”`;
    }
  }
  return undefined;
}

const around = (text: string, place: number): string =>
  `${text.slice(Math.max(0, place - 60), place)}▸${text.slice(place, place + 60)}`;

/** A text, or texts side by side: the cells of a row. */
type Texts = string | readonly string[];

/**
 * Compares sequences of texts, or of rows. What was found in parts, on two pages or more, is put together.
 *
 * @returns the first that differs; undefined when the sequences are the same
 */
export function firstMismatch(expected: readonly Texts[], actual: readonly Texts[]): string | undefined {
  let next = 0;
  for (const [index, texts] of expected.entries()) {
    let found = actual[next++] ?? '';
    let difference = differenceOf(texts, found);
    const first = difference;
    while (difference !== undefined) {
      const part = actual[next++];
      found = joinParts(found, part ?? '');
      if (part === undefined || lengthOf(found) > lengthOf(texts) + 4 * asCells(texts).length) {
        return `${index + 1} of ${expected.length}: ${first}`;
      }
      difference = differenceOf(texts, found);
    }
  }
  return next < actual.length ? `found besides: “${actual[next]}”` : undefined;
}

const asCells = (texts: Texts): readonly string[] => (typeof texts === 'string' ? [texts] : texts);
const asText = (texts: Texts): string => asCells(texts).join(' ¦ ');
const lengthOf = (texts: Texts): number => plain(asCells(texts).join('')).length;
const differenceOf = (expected: Texts, found: Texts) => firstDifference(asText(expected), asText(found));

function joinParts(before: Texts, after: Texts): Texts {
  const [a, b] = [asCells(before), asCells(after)];
  return Array.from(
    { length: Math.max(a.length, b.length) },
    (_, cell) => `${a[cell] ?? ''}\n${b[cell] ?? ''}`,
  );
}
