import type { FootnoteReference, Inline, Link, PageReference, Text } from '../document/tree.ts';
import type { Face, ShapedText } from '../fonts/fonts.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import { breakPlaces, cohesion, cohesionBetween } from './break-places.ts';
import { type Box, breakLines, tolerancePt } from './lines.ts';
import type { Fragment, TextLook } from './page.ts';
import type { Setting } from './setting.ts';

/** Text as boxes between the places where a line may end; ready for any measure. */
export type PreparedText = readonly TextBox[];

type TextBox = Box & {
  readonly parts: readonly Part[];
  readonly notes: readonly FootnoteReference[];
};

type Part = { readonly word: ShapedText; readonly span: Span };

/** A run of text that is alike in look and meaning. */
type Span = {
  readonly look: TextLook;
  readonly inline?: Link | FootnoteReference;
  readonly lang?: string;
  readonly pages?: PageReference;
};

/** One line of a paragraph, from its left end. */
export type TextLine = {
  readonly fragments: readonly Fragment[];
  readonly widthPt: number;
  readonly notes: readonly FootnoteReference[];
};

/** Size and rise of superscripts and subscripts, as shares of the type size. */
const script = { size: 0.64, superRise: 0.34, subRise: -0.14 } as const;

/**
 * Shapes inline content and finds where its lines may end.
 * Characters that the face lacks become `glyph-missing` problems of the setting.
 */
export function prepareText(children: readonly Inline[], style: BlockStyle, setting: Setting): PreparedText {
  const spans: { text: string; span: Span }[] = [];
  collectSpans(children, style, setting, spans);
  return boxesOf(spans, setting);
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

function collectSpans(
  children: readonly Inline[],
  style: BlockStyle,
  setting: Setting,
  spans: { text: string; span: Span }[],
  link?: Link,
): void {
  for (const child of children) {
    switch (child.type) {
      case 'text':
        spans.push({ text: spanText(child, style), span: spanOf(child, style, setting, link) });
        break;
      case 'link':
        collectSpans(child.children, style, setting, spans, child);
        break;
      case 'footnote':
        spans.push({ text: String(child.number), span: { look: scriptLook(style, 'super'), inline: child } });
        break;
      case 'line-break':
        spans.push({ text: '\n', span: { look: lookOf({}, style, '') } });
        break;
      case 'pages':
        spans.push({ text: '\ufffc', span: { look: lookOf({}, style, ''), pages: child } });
        break;
      default:
        child satisfies never;
    }
  }
}

function spanText(text: Text, style: BlockStyle): string {
  return style.capitals ? text.value.toLocaleUpperCase(text.lang ?? 'en-GB') : text.value;
}

function spanOf(text: Text, style: BlockStyle, setting: Setting, link: Link | undefined): Span {
  const colour = link ? setting.style.colours.link : undefined;
  const look = text.script ? scriptLook(style, text.script, text) : lookOf(text, style, colour ?? '');
  const underlined = link && colour === undefined ? { ...look, underline: true } : look;
  return { look: underlined, ...(link && { inline: link }), ...(text.lang && { lang: text.lang }) };
}

type Marks = Pick<Text, 'bold' | 'italic' | 'underline' | 'strike'>;

function lookOf(marks: Marks, style: BlockStyle, colour: string): TextLook {
  return {
    face: faceOf(style.bold || marks.bold === true, style.italic !== (marks.italic === true)),
    sizePt: style.sizePt,
    colour: colour || style.colour,
    risePt: 0,
    underline: marks.underline === true,
    strike: marks.strike === true,
  };
}

function scriptLook(style: BlockStyle, kind: 'super' | 'sub', marks: Marks = {}): TextLook {
  const rise = kind === 'super' ? script.superRise : script.subRise;
  return {
    ...lookOf(marks, style, ''),
    sizePt: style.sizePt * script.size,
    risePt: style.sizePt * rise,
  };
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

function boxesOf(spans: readonly { text: string; span: Span }[], setting: Setting): TextBox[] {
  const whole = spans.map((entry) => entry.text).join('');
  const boxes: TextBox[] = [];
  const ends = [...breakPlaces(whole), whole.length];
  let index = 0;
  let spanStart = 0;
  let start = 0;
  let parts: Part[] = [];
  let notes: FootnoteReference[] = [];
  for (const end of ends) {
    // A footnote's number stays with the word before it.
    if (end < whole.length && noteStartsAt(spans, index, spanStart, end)) continue;
    while (start < end) {
      const entry = spans[index];
      if (!entry) break;
      const spanEnd = spanStart + entry.text.length;
      const stop = Math.min(end, spanEnd);
      const text = whole.slice(start, stop);
      if (text !== '\n') addParts(parts, text, entry.span, setting);
      if (entry.span.inline?.type === 'footnote' && stop === spanEnd) notes.push(entry.span.inline);
      start = stop;
      if (stop === spanEnd) {
        spanStart = spanEnd;
        index++;
      }
    }
    const text = whole.slice(Math.max(0, end - 24), end);
    const bond = text.endsWith(' ') ? cohesionBetween(lastWord(text), nextWord(whole, end)) : cohesion.slight;
    boxes.push(boxOf(parts, notes, bond, whole[end - 1] === '\n'));
    parts = [];
    notes = [];
  }
  return boxes;
}

function noteStartsAt(
  spans: readonly { text: string; span: Span }[],
  index: number,
  start: number,
  place: number,
) {
  for (let at = index, offset = start; at < spans.length && offset <= place; at++) {
    const entry = spans[at] as { text: string; span: Span };
    if (offset === place && entry.span.inline?.type === 'footnote') return true;
    offset += entry.text.length;
  }
  return false;
}

function lastWord(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf(' ') + 1);
}

function nextWord(text: string, start: number): string {
  const end = text.indexOf(' ', start);
  return text.slice(start, end < 0 ? Math.min(text.length, start + 24) : end);
}

/** Words and spaces are shaped apart, so that each distinct word is shaped once. */
function addParts(parts: Part[], text: string, span: Span, setting: Setting): void {
  const { face } = span.look;
  if (span.pages) {
    parts.push({ word: { text: '', glyphs: [], width: 0 }, span });
    return;
  }
  tellMissing(face, text, setting);
  const trimmed = text.trimEnd();
  if (trimmed) parts.push({ word: setting.fonts.shape(face, trimmed), span });
  const spaces = text.slice(trimmed.length).replaceAll('\n', '');
  if (spaces) parts.push({ word: setting.fonts.shape(face, spaces), span });
}

function tellMissing(face: Face, text: string, setting: Setting): void {
  if (!/[^\u0020-\u007e\n]/.test(text)) return;
  for (const character of setting.fonts.missing(face, text.replaceAll('\n', ''))) {
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

function boxOf(
  parts: readonly Part[],
  notes: readonly FootnoteReference[],
  bond: number,
  forced: boolean,
): TextBox {
  let widthPt = 0;
  let spacePt = 0;
  for (const part of parts) {
    const partWidth = partWidthPt(part);
    if (isSpace(part.word)) spacePt += partWidth;
    else {
      widthPt += spacePt + partWidth;
      spacePt = 0;
    }
  }
  return { widthPt, spacePt, cohesion: bond, forced, parts, notes };
}

function isSpace(word: ShapedText): boolean {
  return word.text !== '' && word.text.trimEnd() === '';
}

function partWidthPt(part: Part): number {
  const { look, pages } = part.span;
  // The number is not known yet: keep room for the widest that a pack will have, and for a gap.
  if (pages) return look.sizePt * (pages.many.length + 4) * 0.5;
  return (part.word.width * look.sizePt) / 1000;
}

/** Cuts boxes that are wider than the measure between characters, as a last resort. */
function cutWideBoxes(text: PreparedText, measurePt: number, setting: Setting): TextBox[] {
  return text.flatMap((box) => {
    if (box.widthPt <= measurePt) return [box];
    const pieces: TextBox[] = [];
    for (const part of box.parts) {
      if (part.span.pages || isSpace(part.word)) {
        pieces.push(boxOf([part], [], cohesion.strong, false));
        continue;
      }
      for (const { segment } of graphemes.segment(part.word.text)) {
        const word = setting.fonts.shape(part.span.look.face, segment);
        pieces.push(boxOf([{ word, span: part.span }], [], cohesion.slight, false));
      }
    }
    const last = pieces.pop() as TextBox;
    return [...pieces, { ...last, notes: box.notes, cohesion: box.cohesion, forced: box.forced }];
  });
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

function lineOf(boxes: readonly TextBox[], start: number, end: number, measurePt: number): TextLine {
  const parts: Part[] = [];
  const notes: FootnoteReference[] = [];
  for (let index = start; index < end; index++) {
    const box = boxes[index] as TextBox;
    parts.push(...box.parts);
    if (box.notes.length > 0) notes.push(...box.notes);
  }
  // The space at a line's end is kept for readers, who need it between words; it has no width.
  const trailing: Part[] = [];
  while (parts.length > 0 && isSpace((parts.at(-1) as Part).word)) trailing.unshift(parts.pop() as Part);
  const fragments: Fragment[] = [];
  let xPt = 0;
  let open: (Fragment & { words: ShapedText[] }) | undefined;
  let openSpan: Span | undefined;
  for (const part of parts) {
    const widthPt = partWidthPt(part);
    if (part.span === openSpan && open && !part.span.pages) {
      open.words.push(part.word);
      open.widthPt += widthPt;
    } else {
      openSpan = part.span;
      open = fragmentOf(part, xPt, widthPt, measurePt);
      fragments.push(open);
    }
    xPt += widthPt;
  }
  if (open && trailing.length > 0 && !openSpan?.pages) open.words.push((trailing[0] as Part).word);
  return { fragments, widthPt: xPt, notes };
}

function fragmentOf(part: Part, xPt: number, widthPt: number, measurePt: number) {
  const { look, inline, lang, pages } = part.span;
  return {
    xPt,
    widthPt,
    words: [part.word],
    look,
    ...(inline && { inline }),
    ...(lang && { lang }),
    ...(pages && { pages: { reference: pages, rightPt: measurePt } }),
  };
}
