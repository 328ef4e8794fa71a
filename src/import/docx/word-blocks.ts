import { plainText } from '../../document/text.ts';
import type { Block, Heading, Inline, NumberLabel, Orientation, Text } from '../../document/tree.ts';
import { normaliseInlines } from '../../document/white-space.ts';
import type { Model } from './mammoth-model.ts';
import type { ParagraphFacts } from './mark-paragraphs.ts';
import { readLine } from './word-lines.ts';
import type { ListLine } from './word-lists.ts';
import { foldLists } from './word-lists.ts';
import type { WordReader } from './word-reader.ts';
import { readWordTable } from './word-tables.ts';

/** A block as it stands in the file, before lists are put together and captions find what they name. */
export type Piece = {
  readonly block: Block | ListLine;
  readonly orientation: Orientation;
  /** Set for a paragraph that names the picture or table beside it. */
  readonly isCaption?: true;
  /** Bookmarks that stand here, which links of the file go to. */
  readonly anchors?: readonly string[];
};

/** Where blocks stand: headings and new lists of pages have their place in the text alone. */
export type WordPlace = 'text' | 'cell';

const unknown: ParagraphFacts = {
  style: { id: '', name: '', isBold: false, isItalic: false, isHidden: false },
  isBold: false,
  orientation: 'portrait',
  columnTwips: 9026,
};

/** Reads the blocks of a body, or of a cell, in their order. */
export function readPieces(models: readonly Model[], place: WordPlace, reader: WordReader): Piece[] {
  return models.flatMap((model): Piece[] => {
    if (model.type === 'paragraph') return readParagraph(model.children, place, reader);
    if (model.type === 'table') return readWordTable(model, reader);
    return [];
  });
}

/** Reads blocks, lists put together. */
export function readBlocks(models: readonly Model[], place: WordPlace, reader: WordReader): Block[] {
  return foldLists(readPieces(models, place, reader).map(({ block }) => block));
}

function readParagraph(children: readonly Model[], place: WordPlace, reader: WordReader): Piece[] {
  const line = readLine(children, reader);
  const facts = (line.index === undefined ? undefined : reader.facts.paragraphs[line.index]) ?? unknown;
  reader.columnTwips = facts.columnTwips;
  const { orientation, style } = facts;
  // A contents list of the author's: the pack has its own, with the numbers that hold.
  if (/^(?:toc \d|toc heading|table of figures)/.test(style.name)) return [];
  const pieces = line.parts.map((part): Piece => {
    if ('type' in part) return { block: part, orientation };
    const block = blockOf(part, facts, place, reader);
    const isCaption = style.name === 'caption';
    return { block, orientation, ...(isCaption && { isCaption }) };
  });
  const [first, ...others] = pieces;
  return first && line.anchors.length > 0 ? [{ ...first, anchors: line.anchors }, ...others] : pieces;
}

function blockOf(
  words: readonly Inline[],
  facts: ParagraphFacts,
  place: WordPlace,
  reader: WordReader,
): Block | ListLine {
  const { style, number } = facts;
  const { options } = reader.file;
  const level = headingLevel(facts);
  if (place === 'text' && level !== undefined) return heading(level, words, facts, reader);
  if (place === 'text' && isBoldLine(words, facts)) {
    if (options['bold-lines-are-headings']) return heading(reader.levelBelow, words, facts, reader);
    reader.findings.add(boldLines, plainText(words, { notes: 'none' }));
  }
  const { at } = reader.file;
  if (number && isListItem(facts, reader)) {
    const { format, around, values, level } = number;
    const marker = {
      format,
      start: values.at(-1) ?? 1,
      before: around?.before.trim() ?? '',
      after: around?.after.trim() ?? '',
    };
    return { type: 'list-line', level, list: number.list, marker, children: words };
  }
  if (/^list (?:continue|paragraph)/.test(style.name) && !number) {
    return { type: 'list-line', level: 0, list: '', marker: undefined, children: words };
  }
  const isQuotation = /^(?:intense )?quote$/.test(style.name);
  const paragraph: Block = {
    type: 'paragraph',
    at,
    ...(number && place === 'text' && numberOf(number, reader)),
    ...(reader.isRenumbered && !number && place === 'text' && { role: 'unnumbered' }),
    children: number && place === 'cell' ? labelled(number.label, words) : words,
  };
  return isQuotation ? { type: 'quotation', blocks: [paragraph] } : paragraph;
}

const boldLines = {
  code: 'bold-headings',
  what: 'has lines in bold that look like headings, which no screen reader can find',
  hint: 'give them a heading style in Word, or write `bold-lines-are-headings: true` beside `file:`',
} as const;

/** Level of a heading, from 0 for a title; undefined for text. */
export function headingLevel({ style }: ParagraphFacts): number | undefined {
  if (style.name === 'title') return 0;
  const named = /^heading ([1-9])$/.exec(style.name);
  if (named) return Number(named[1]);
  return style.outlineLevel === undefined ? undefined : style.outlineLevel + 1;
}

const longestHeading = 120;

/** A short line of bold words, which ends as no sentence does. */
function isBoldLine(words: readonly Inline[], { isBold, style }: ParagraphFacts): boolean {
  if (!isBold || style.name === 'caption') return false;
  const text = plainText(words, { notes: 'none' }).trim();
  return text !== '' && text.length <= longestHeading && !/[.;,:!?]$/.test(text);
}

function heading(
  level: number,
  words: readonly Inline[],
  facts: ParagraphFacts,
  reader: WordReader,
): Heading {
  if (headingLevel(facts) !== undefined) reader.levelBelow = level + 1;
  return {
    type: 'heading',
    at: reader.file.at,
    // Levels are settled when all are known; a title stands above the first.
    level: Math.min(level + 1, 6) as Heading['level'],
    ...(facts.number && facts.number.format !== 'bullet' && numberOf(facts.number, reader)),
    ...(reader.isRenumbered && !facts.number && { role: 'unnumbered' }),
    children: normaliseInlines(
      words.map((inline) => (inline.type === 'text' ? withoutBold(inline) : inline)),
    ),
  };
}

function withoutBold({ bold: _, underline: __, ...text }: Text): Text {
  return text;
}

/** The number as its author saw it, unless the house style's are asked for: these are counted later. */
function numberOf(
  { label, values }: { readonly label: string; readonly values: readonly number[] },
  { job, isRenumbered }: WordReader,
): { readonly number?: NumberLabel } {
  if (isRenumbered || label === '') return {};
  return {
    number: {
      scheme: job.scheme,
      level: values.length,
      values,
      label,
      instance: `${job.idPrefix}as-written`,
    },
  };
}

/**
 * Items of a list have a counter of their own. What counts with headings, or shows several counters, is text; but
 * letters below such text are a list all the same.
 */
function isListItem({ number }: ParagraphFacts, { headingLists }: WordReader): boolean {
  if (!number) return false;
  if (number.format === 'bullet') return true;
  const isBelow = number.level > 0 && number.format !== 'decimal';
  return number.around !== undefined && (isBelow || !headingLists.has(number.list));
}

function labelled(label: string, words: readonly Inline[]): readonly Inline[] {
  return label === '' ? words : normaliseInlines([{ type: 'text', value: `${label} ` }, ...words]);
}
