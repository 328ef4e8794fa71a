import type { Position } from '../problems/problem.ts';

/** A text in a file, with the place where it begins. */
export type Source = {
  readonly text: string;
  /** Position of its first character. */
  readonly at: Position;
  /** Its lines, once they were asked for. */
  lines?: readonly string[];
};

/**
 * Gives the position of a line of a source, for the nodes made of it.
 * Its column is that of the text's own edge, which is the same for all lines of a block of YAML.
 *
 * @param line from 0
 */
export function lineAt(source: Source, line: number): Position {
  return { file: source.at.file, line: source.at.line + line, column: source.at.column };
}

/**
 * Finds words in a line of a source or one soon after, for a problem to point at.
 *
 * @param line from 0
 * @returns the position of the line where the words are not found
 */
export function wordsAt(source: Source, line: number, words: string, lines = 1): Position {
  source.lines ??= source.text.split('\n');
  const all = source.lines;
  for (let index = line; index < Math.min(line + lines, all.length); index++) {
    const column = all[index]?.indexOf(words) ?? -1;
    if (column >= 0) return { ...lineAt(source, index), column: source.at.column + column };
  }
  return lineAt(source, line);
}
