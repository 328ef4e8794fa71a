import { deepestLevel, parseBlocks } from './parser.ts';
import type { Place } from './read-inlines.ts';
import { collectNotes } from './read-note.ts';
import { type Cursor, type Reader, report } from './reader.ts';
import { lineAt } from './source.ts';

/**
 * Parses a text to block tokens, collects the notes in it, and tells of nesting too deep to be read.
 *
 * @param place where the text begins
 * @param inCell all of the text stands on the line of `place`
 */
export function openCursor(text: string, place: Place, reader: Reader, inCell = false): Cursor {
  const tokens = parseBlocks(text, reader.shared);
  const cursor = { tokens, source: place.source, line: place.line, inCell, index: 0 };
  collectNotes(cursor, reader);
  const deep = tokens.find((token) => token.nesting === 1 && token.level >= deepestLevel - 1);
  if (deep) {
    const at = lineAt(place.source, place.line + (inCell ? 0 : (deep.map?.[0] ?? 0)));
    report(
      reader,
      'markdown-directive',
      'blocks are nested too deep to be read',
      at,
      'nest them less than 50 deep',
    );
  }
  return cursor;
}
