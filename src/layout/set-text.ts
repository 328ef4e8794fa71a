import type { FootnoteReference, Inline } from '../document/tree.ts';
import type { Face, ShapedText } from '../fonts/fonts.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { Problem } from '../problems/problem.ts';
import { breakPlaces, cohesion, cohesionBetween } from './break-places.ts';
import { type Box, breakLines, tolerancePt } from './lines.ts';
import type { Fragment } from './page.ts';
import type { Setting } from './setting.ts';
import { type Span, type SpanText, spansOf } from './text-spans.ts';

/** Text as boxes between the places where a line may end; ready for any measure. */
export type PreparedText = readonly TextBox[];

type TextBox = Box & {
  readonly parts: readonly Part[];
  readonly notes: readonly FootnoteReference[];
};

/** A word or a part of one, and the space after it. */
type Part = { readonly word: ShapedText; readonly span: Span; readonly space?: ShapedText };

/** One line of a paragraph, from its left end. */
export type TextLine = {
  readonly fragments: readonly Fragment[];
  readonly widthPt: number;
  readonly notes: readonly FootnoteReference[];
};

/**
 * Shapes inline content and finds where its lines may end.
 * Characters that the face lacks become `glyph-missing` problems of the setting.
 */
export function prepareText(children: readonly Inline[], style: BlockStyle, setting: Setting): PreparedText {
  return boxesOf(spansOf(children, style, setting), setting);
}

/** Text of table cells that has been measured for the columns and waits to be set: prepared once if the size stays. */
const cellTexts = new WeakMap<readonly Inline[], CellText>();

type CellText = {
  readonly style: BlockStyle;
  readonly text: PreparedText;
  readonly problems: readonly Problem[];
};

/** Prepares the text of a cell to be measured, and keeps it until it is set. */
export function prepareMeasured(
  children: readonly Inline[],
  style: BlockStyle,
  setting: Setting,
): PreparedText {
  const problems: Problem[] = [];
  const text = prepareText(children, style, { ...setting, problems });
  cellTexts.set(children, { style, text, problems });
  return text;
}

/** Prepares the text of a cell to be set, or gives what was measured in the same style. */
export function prepareCell(children: readonly Inline[], style: BlockStyle, setting: Setting): PreparedText {
  const measured = cellTexts.get(children);
  if (!measured) return prepareText(children, style, setting);
  cellTexts.delete(children);
  if (!sameType(measured.style, style)) return prepareText(children, style, setting);
  // It was measured where the table stands; the block that is set knows its own place.
  const { at } = setting;
  setting.problems.push(...measured.problems.map((problem) => (at ? { ...problem, at } : problem)));
  return measured.text;
}

function sameType(a: BlockStyle, b: BlockStyle): boolean {
  return (
    a.sizePt === b.sizePt &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.colour === b.colour &&
    a.capitals === b.capitals
  );
}

/** The narrowest measure that breaks no box, and the width of the text on one line, in points. */
export function textExtent(text: PreparedText): { readonly leastPt: number; readonly fullPt: number } {
  let leastPt = 0;
  let fullPt = 0;
  let linePt = 0;
  let runPt = 0;
  for (const box of text) {
    linePt += box.widthPt;
    fullPt = Math.max(fullPt, linePt);
    runPt += box.widthPt;
    leastPt = Math.max(leastPt, runPt);
    runPt = box.cohesion >= cohesion.strong && !box.forced ? runPt + box.spacePt : 0;
    linePt = box.forced ? 0 : linePt + box.spacePt;
  }
  return { leastPt, fullPt };
}

/** Sets prepared text in lines of a measure; a word wider than that is cut, so that nothing hangs out. */
export function setLines(
  text: PreparedText,
  measurePt: number,
  setting: Setting,
  rag: 'even' | 'balanced' = 'even',
): readonly TextLine[] {
  const room = measurePt + tolerancePt;
  const boxes = text.some((box) => box.widthPt > room) ? cutWideBoxes(text, room, setting) : text;
  const lines: TextLine[] = [];
  let start = 0;
  for (const end of breakLines(boxes, measurePt, rag)) {
    lines.push(lineOf(boxes, start, end, measurePt));
    start = end;
  }
  return lines;
}

function boxesOf(spans: readonly SpanText[], setting: Setting): TextBox[] {
  const whole = spans.length === 1 ? (spans[0] as SpanText).text : spans.map((entry) => entry.text).join('');
  const boxes: TextBox[] = [];
  const places = breakPlaces(whole);
  const noted = notePlaces(spans);
  let index = 0;
  let spanEnd = spans[0]?.text.length ?? 0;
  let start = 0;
  for (let place = 0; place <= places.length; place++) {
    const end = place < places.length ? (places[place] as number) : whole.length;
    // A footnote's number stays with the word before it.
    if (noted?.has(end)) continue;
    const parts: Part[] = [];
    let notes = noNotes;
    while (start < end) {
      const { text, span } = spans[index] as SpanText;
      const stop = Math.min(end, spanEnd);
      addParts(parts, whole.slice(start, stop), span, setting);
      if (span.inline?.type === 'footnote' && stop === spanEnd) notes = [...notes, span.inline];
      start = stop;
      if (stop === spanEnd && index < spans.length - 1) {
        index++;
        spanEnd += (spans[index] as SpanText).text.length;
      } else if (text === '') {
        break;
      }
    }
    boxes.push(boxOf(parts, notes, whole[end - 1] === '\n'));
  }
  return withCohesion(boxes);
}

const noNotes: readonly FootnoteReference[] = [];

/** Offsets at which the number of a footnote begins. */
function notePlaces(spans: readonly SpanText[]): ReadonlySet<number> | undefined {
  if (!spans.some((entry) => entry.span.inline?.type === 'footnote')) return undefined;
  const places = new Set<number>();
  let offset = 0;
  for (const { text, span } of spans) {
    if (span.inline?.type === 'footnote') places.add(offset);
    offset += text.length;
  }
  return places;
}

/** Says of each box how much it belongs to the next; a place inside a word is a worse one than a space. */
function withCohesion(boxes: TextBox[]): TextBox[] {
  for (let index = 0; index < boxes.length - 1; index++) {
    const box = boxes[index] as TextBox;
    const last = box.parts.at(-1);
    const next = (boxes[index + 1] as TextBox).parts[0];
    if (!last || !next) continue;
    const bond = bondBetween(last, next);
    if (bond > 0) boxes[index] = { ...box, cohesion: bond };
  }
  return boxes;
}

function bondBetween(last: Part, next: Part): number {
  // Pages do not stand alone at the right-hand end of a line.
  if (next.span.pages) return cohesion.strong;
  return last.space ? cohesionBetween(last.word.text, next.word.text) : cohesion.slight;
}

/** Words and spaces are shaped apart, so that each distinct word is shaped once. */
function addParts(parts: Part[], text: string, span: Span, setting: Setting): void {
  const { face } = span.look;
  if (span.pages) {
    parts.push({ word: nothing, span });
    return;
  }
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\n')) end--;
  const word = end === text.length ? text : text.slice(0, end);
  if (needsGlyphCheck.test(word)) tellMissing(face, word, setting);
  const shaped = word === '' ? nothing : setting.fonts.shape(face, word);
  const spaced = end < text.length && text[end] === ' ';
  if (spaced) parts.push({ word: shaped, span, space: setting.fonts.shape(face, ' ') });
  else if (word !== '') parts.push({ word: shaped, span });
}

const nothing: ShapedText = { text: '', glyphs: [], width: 0 };
const needsGlyphCheck = /[^\u0020-\u007e]/;

function tellMissing(face: Face, text: string, setting: Setting): void {
  for (const character of setting.fonts.missing(face, text)) {
    const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
    setting.problems.push({
      code: 'glyph-missing',
      severity: 'error',
      message: `the fonts of the house style have no character “${character}” (U+${code}), in “${text.trim()}”`,
      hint: 'use another character, or add a font that has it to the house style',
      ...(setting.at && { at: setting.at }),
    });
  }
}

function boxOf(parts: readonly Part[], notes: readonly FootnoteReference[], forced: boolean): TextBox {
  let widthPt = 0;
  let spacePt = 0;
  for (const part of parts) {
    widthPt += spacePt + wordWidthPt(part);
    spacePt = spaceWidthPt(part);
  }
  return { widthPt, spacePt, cohesion: cohesion.none, forced, parts, notes };
}

function wordWidthPt({ word, span: { look, pages } }: Part): number {
  // The number is not known yet: keep room for the widest that a pack will have, and for a gap.
  if (pages) return look.sizePt * (pages.many.length + 2) * 0.5;
  return (word.width * look.sizePt) / 1000;
}

function spaceWidthPt({ space, span }: Part): number {
  return space ? (space.width * span.look.sizePt) / 1000 : 0;
}

/** Cuts boxes that are wider than the measure between characters, as a last resort. */
function cutWideBoxes(text: PreparedText, measurePt: number, setting: Setting): TextBox[] {
  return text.flatMap((box) => {
    if (box.widthPt <= measurePt) return [box];
    const pieces: TextBox[] = [];
    for (const part of box.parts) {
      const { span, space } = part;
      const segments = span.pages
        ? [part.word.text]
        : [...graphemes.segment(part.word.text)].map((s) => s.segment);
      segments.forEach((segment, index) => {
        const word = segment === '' ? nothing : setting.fonts.shape(span.look.face, segment);
        const last = index === segments.length - 1;
        const piece = boxOf([{ word, span, ...(last && space && { space }) }], noNotes, false);
        pieces.push({ ...piece, cohesion: cohesion.slight });
      });
    }
    const last = pieces.pop() as TextBox;
    return [...pieces, { ...last, notes: box.notes, cohesion: box.cohesion, forced: box.forced }];
  });
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

function lineOf(boxes: readonly TextBox[], start: number, end: number, measurePt: number): TextLine {
  const fragments: Fragment[] = [];
  let notes = noNotes;
  let xPt = 0;
  let widthPt = 0;
  let open: (Fragment & { words: ShapedText[] }) | undefined;
  let openSpan: Span | undefined;
  for (let index = start; index < end; index++) {
    const box = boxes[index] as TextBox;
    if (box.notes.length > 0) notes = notes.length === 0 ? box.notes : [...notes, ...box.notes];
    for (const part of box.parts) {
      if (part.span !== openSpan || !open) {
        openSpan = part.span;
        open = openFragment(part.span, xPt, measurePt);
        fragments.push(open);
      }
      open.words.push(part.word);
      xPt += wordWidthPt(part);
      open.widthPt = xPt - open.xPt;
      widthPt = xPt;
      if (part.space) {
        // The space at the line's end is kept for readers, who need it between words; it adds no width.
        open.words.push(part.space);
        xPt += spaceWidthPt(part);
      }
    }
  }
  return { fragments, widthPt, notes };
}

function openFragment(span: Span, xPt: number, measurePt: number) {
  const { look, inline, lang, pages } = span;
  const words: ShapedText[] = [];
  return {
    xPt,
    widthPt: 0,
    words,
    look,
    ...(inline && { inline }),
    ...(lang && { lang }),
    ...(pages && { pages: { reference: pages, rightPt: measurePt } }),
  };
}
