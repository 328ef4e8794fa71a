import type { ListFormat } from '../document/tree.ts';
import { type DateTokens, dateTokens } from './date-tokens.ts';
import { frontSheetBlocks } from './front-sheet-blocks.ts';
import type { PageNumberFormat, StyleLabel } from './house-style.ts';
import { type PaperSize, paperSize } from './paper-size.ts';
import { type RunningLineTokens, runningLine } from './running-tokens.ts';
import {
  amount,
  choice,
  colour,
  colourOrName,
  count,
  distinct,
  fields,
  flag,
  languageTags,
  length,
  listOf,
  mapOf,
  measure,
  placedText,
  size,
  text,
} from './token-readers.ts';

/** What a `style.yaml` may say; measures already in points, colours by name or `#rrggbb`. */
export type StyleTokens = {
  /** Name of the house style whose templates and tokens are taken where this one says nothing. */
  extends: string;
  name: string;
  page: Partial<PageTokens>;
  fonts: Partial<FontTokens>;
  wordFont: string;
  minimumSize: number;
  numberColumn: number;
  colours: Record<string, string>;
  chartColours: readonly string[];
  blocks: Record<string, BlockTokens>;
  tables: Record<string, TableTokens>;
  numbering: Record<string, Partial<NumberingTokens>>;
  list: Partial<ListTokens>;
  footnote: Partial<FootnoteTokens>;
  running: Partial<RunningTokens>;
  /** By language, then by key. */
  labels: Record<string, Record<string, StyleLabel>>;
  dates: DateTokens;
  frontSheet: readonly string[];
  logo: Partial<LogoTokens>;
  duplex: boolean;
  latePages: 'at-end' | 'in-place';
  lateItems: 'at-end' | 'in-place';
  sourcePages: Partial<SourcePagesTokens>;
  word: Partial<WordTokens>;
};

export type SourcePagesTokens = {
  show: 'pictures' | 'notice';
  mostPages: number;
  mostMegabytes: number;
};

export type PageTokens = {
  size: PaperSize;
  marginTop: number;
  marginRight: number;
  marginBottom: number;
  marginLeft: number;
  header: number;
  footer: number;
};

/** The four faces one by one, or a folder of font files that holds them. */
export type FontTokens = {
  folder: string;
  /** Family to take, where the folder holds several. */
  family: string;
  regular: string;
  bold: string;
  italic: string;
  boldItalic: string;
};

export type LogoTokens = {
  file: string;
  alt: string;
  width: number;
  align: 'left' | 'right' | 'center';
  pages: 'front-sheet' | 'first-pages';
};

export type WordTokens = {
  template: string;
  styles: Record<string, string>;
  header: 'keep' | 'ours';
  footer: 'keep' | 'ours';
  page: 'template' | 'ours';
};

export type BlockTokens = Partial<{
  /** The role whose tokens are taken where this one says nothing. */
  like: string;
  size: number;
  leading: number;
  bold: boolean;
  italic: boolean;
  colour: string;
  align: 'left' | 'right' | 'center';
  capitals: boolean;
  spaceBefore: number;
  spaceAfter: number;
  indentLeft: number;
  indentRight: number;
  keepWithNext: boolean;
  keepWithPrevious: boolean;
  ruleBelow: number;
  ruleAbove: number;
}>;

export type TableTokens = Partial<{
  like: string;
  size: number;
  leading: number;
  cellPaddingX: number;
  cellPaddingY: number;
  columnGap: number;
  rowRule: number;
  columnRule: number;
  headRule: number;
  ruleColour: string;
  headBackground: string;
  groupBackground: string;
  headBold: boolean;
  spaceBefore: number;
  spaceAfter: number;
  fullWidth: boolean;
}>;

export type NumberingTokens = {
  levels: readonly string[];
  headings: Readonly<Record<string, number>>;
  paragraphs: number;
  /** Column by level; 0, the margin column, where it is not given. */
  columns: readonly number[];
};

export type ListTokens = {
  indent: number;
  bullets: readonly string[];
  ordered: readonly ListFormat[];
  itemSpace: number;
};

export type FootnoteTokens = { size: number; leading: number; ruleWidth: number; spaceAbove: number };

export type RunningTokens = {
  size: number;
  colour: string;
  pageNumber: PageNumberFormat;
  header: RunningLineTokens;
  footer: RunningLineTokens;
  firstHeader: RunningLineTokens;
  firstFooter: RunningLineTokens;
  markingSize: number;
  markingColour: string;
};

const block = fields<Required<BlockTokens>>({
  like: text,
  size,
  leading: size,
  bold: flag,
  italic: flag,
  colour: colourOrName,
  align: choice('left', 'right', 'center'),
  capitals: flag,
  spaceBefore: length,
  spaceAfter: length,
  indentLeft: measure,
  indentRight: measure,
  keepWithNext: flag,
  keepWithPrevious: flag,
  ruleBelow: length,
  ruleAbove: length,
});

const table = fields<Required<TableTokens>>({
  like: text,
  size,
  leading: size,
  cellPaddingX: length,
  cellPaddingY: length,
  columnGap: length,
  rowRule: length,
  columnRule: length,
  headRule: length,
  ruleColour: colourOrName,
  headBackground: colourOrName,
  groupBackground: colourOrName,
  headBold: flag,
  spaceBefore: length,
  spaceAfter: length,
  fullWidth: flag,
});

/** Reads a whole `style.yaml`; every token that a house style knows stands in this table. */
export const styleTokens = fields<StyleTokens>({
  extends: text,
  name: text,
  page: fields<PageTokens>({
    size: paperSize,
    marginTop: length,
    marginRight: length,
    marginBottom: length,
    marginLeft: length,
    header: length,
    footer: length,
  }),
  fonts: fields<FontTokens>({
    folder: text,
    family: text,
    regular: text,
    bold: text,
    italic: text,
    boldItalic: text,
  }),
  wordFont: text,
  minimumSize: size,
  numberColumn: length,
  colours: mapOf(colour),
  chartColours: distinct(listOf(colour)),
  blocks: mapOf(block),
  tables: mapOf(table),
  numbering: mapOf(
    fields<NumberingTokens>({
      levels: listOf(text),
      headings: mapOf(count, { pattern: /^[1-6]$/, hint: 'Headings have the levels 1 to 6.' }),
      paragraphs: count,
      columns: listOf(count),
    }),
  ),
  list: fields<ListTokens>({
    indent: length,
    bullets: listOf(text),
    ordered: listOf(
      choice<ListFormat>('decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'),
    ),
    itemSpace: length,
  }),
  footnote: fields<FootnoteTokens>({ size, leading: size, ruleWidth: length, spaceAbove: length }),
  running: fields<RunningTokens>({
    size,
    colour: colourOrName,
    pageNumber: choice('decimal', 'lower-roman', 'upper-roman'),
    header: runningLine,
    footer: runningLine,
    firstHeader: runningLine,
    firstFooter: runningLine,
    markingSize: size,
    markingColour: colourOrName,
  }),
  labels: mapOf(mapOf(placedText), languageTags),
  dates: dateTokens,
  frontSheet: distinct(listOf(choice(...frontSheetBlocks))),
  logo: fields<LogoTokens>({
    file: text,
    alt: text,
    width: size,
    align: choice('left', 'right', 'center'),
    pages: choice('front-sheet', 'first-pages'),
  }),
  duplex: flag,
  latePages: choice('at-end', 'in-place'),
  lateItems: choice('at-end', 'in-place'),
  sourcePages: fields<SourcePagesTokens>({
    show: choice('pictures', 'notice'),
    mostPages: amount,
    mostMegabytes: amount,
  }),
  word: fields<WordTokens>({
    template: text,
    styles: mapOf(text),
    header: choice('keep', 'ours'),
    footer: choice('keep', 'ours'),
    page: choice('template', 'ours'),
  }),
});
