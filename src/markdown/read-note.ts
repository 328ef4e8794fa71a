import { mergeTexts } from '../document/append-text.ts';
import { listLabel } from '../document/counter.ts';
import type { Block, FootnoteReference, Paragraph } from '../document/tree.ts';
import type { Place } from './read-inlines.ts';
import { type Cursor, type Note, type Reader, report, type Scope } from './reader.ts';
import { lineAt, wordsAt } from './source.ts';

/** Collects the notes that are written among block tokens, wherever they stand. */
export function collectNotes(cursor: Cursor, reader: Reader): void {
  cursor.tokens.forEach((token, index) => {
    if (token.type !== 'footnote_open') return;
    const label = token.info;
    const line = cursor.line + (cursor.inCell ? 0 : (token.map?.[0] ?? 0));
    if (reader.notes.has(label)) {
      const at = lineAt(cursor.source, line);
      report(
        reader,
        'markdown-footnote',
        `there are two notes \`[^${label}]\``,
        at,
        'give one of them another name',
      );
      return;
    }
    reader.notes.set(label, { cursor: { ...cursor, index: index + 1 }, line, isReferred: false });
  });
}

/**
 * Reads the note that a reference names. Each reference is a note of its own, the second to the same note too.
 *
 * @returns undefined when there is no such note, or the reference stands in a note; both are told
 */
export function readNote(
  label: string,
  reader: Reader,
  place: Place,
  scope: Scope,
): FootnoteReference | undefined {
  const note = reader.notes.get(label);
  if (note === undefined) {
    const at = wordsAt(place.source, place.line, `[^${label}]`, 3);
    const hint = `write it on a line of its own: \`[^${label}]: text\``;
    report(reader, 'markdown-footnote', `there is no note \`[^${label}]\``, at, hint);
    return undefined;
  }
  note.isReferred = true;
  return readNoteInPlace(reader, place, scope, () => noteParagraphs(note, reader));
}

/** Makes a reference of a note's paragraphs, or tells that it has none, or stands in a note itself. */
export function readNoteInPlace(
  reader: Reader,
  place: Place,
  scope: Scope,
  readParagraphs: () => readonly Paragraph[],
): FootnoteReference | undefined {
  const at = () => wordsAt(place.source, place.line, '^', 3);
  if (scope.inNote) {
    report(reader, 'markdown-footnote', 'a footnote cannot stand in a footnote', at());
    return undefined;
  }
  const problemsBefore = reader.problems.length;
  const blocks = readParagraphs();
  if (blocks.length === 0) {
    // What was not carried over, if there was something, is told already.
    if (reader.problems.length === problemsBefore)
      report(reader, 'markdown-footnote', 'the footnote has no text', at());
    return undefined;
  }
  return { type: 'footnote', number: 0, blocks };
}

/** Tells of the notes that nothing refers to: their words would not be printed. */
export function reportUnreferred(reader: Reader): void {
  for (const [label, note] of reader.notes) {
    if (note.isReferred) continue;
    const hint = `refer to it in the text: \`[^${label}]\``;
    report(
      reader,
      'markdown-footnote',
      `nothing refers to the note \`[^${label}]\``,
      lineAt(note.cursor.source, note.line),
      hint,
    );
  }
}

function noteParagraphs(note: Note, reader: Reader): readonly Paragraph[] {
  if (note.paragraphs === undefined) {
    const scope: Scope = {
      outermost: false,
      keepLines: false,
      inNote: true,
      wordsOnly: true,
      inTitlePage: false,
      orientation: 'portrait',
    };
    const blocks = reader.readBlocks({ ...note.cursor }, scope, 'footnote_close');
    note.paragraphs = blocks.flatMap((block) => paragraphsOf(block, reader, note));
  }
  return note.paragraphs;
}

/** A note holds paragraphs and no other blocks; lists become paragraphs with their marks. */
function paragraphsOf(block: Block, reader: Reader, note: Note): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block];
    case 'quotation':
      return block.blocks.flatMap((each) => paragraphsOf(each, reader, note));
    case 'list':
      return block.items.flatMap((item, index) => {
        const [first, ...more] = item.blocks.flatMap((each) => paragraphsOf(each, reader, note));
        if (first === undefined) return [];
        const label = block.marker.format === 'bullet' ? '•' : listLabel(block.marker, index);
        const children = mergeTexts([{ type: 'text', value: `${label} ` }, ...first.children]);
        return [{ ...first, children }, ...more];
      });
    default: {
      const at = block.at ?? lineAt(note.cursor.source, note.line);
      report(reader, 'markdown-footnote', `a footnote holds paragraphs and lists, not a ${block.type}`, at);
      return [];
    }
  }
}
