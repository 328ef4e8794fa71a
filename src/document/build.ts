import type { PdfSource } from './pdf-source.ts';
import type {
  Block,
  Cell,
  Column,
  Contents,
  ContentsEntry,
  Document,
  Figure,
  FootnoteReference,
  Group,
  Heading,
  Image,
  Inline,
  LineBreak,
  Link,
  List,
  ListFormat,
  ListItem,
  ListMarker,
  NumberLabel,
  PageBreak,
  PageReference,
  Paper,
  Paragraph,
  Quotation,
  Row,
  Rule,
  RunningFields,
  Section,
  SourcePage,
  Table,
  Text,
} from './tree.ts';

/** What a builder takes as inline content: words, nodes, or both in a row. */
export type Words = string | Inline | readonly (string | Inline)[];
/** What a builder takes as an item or a cell: words become one paragraph, empty words no block at all. */
export type Content = string | Block | readonly Block[];

type Extra<Node, Given extends keyof Node> = Partial<Omit<Node, Given | 'type'>>;
type Marks = Extra<Text, 'value'>;

/** Makes inline nodes of words; empty strings are left out. */
export function inlines(words: Words): Inline[] {
  const parts = typeof words === 'string' || !isArray(words) ? [words] : words;
  return parts
    .filter((part) => part !== '')
    .map((part): Inline => (typeof part === 'string' ? { type: 'text', value: part } : part));
}

export function text(value: string, marks: Marks = {}): Text {
  return { type: 'text', value, ...marks };
}

export function bold(value: string, marks: Marks = {}): Text {
  return { type: 'text', value, bold: true, ...marks };
}

export function italic(value: string, marks: Marks = {}): Text {
  return { type: 'text', value, italic: true, ...marks };
}

export function link(href: string, words: Words): Link {
  return { type: 'link', href, children: inlines(words) };
}

/** Makes a reference with its note, a paragraph of each argument; `numberNotes` makes its number, until then 0. */
export function note(...paragraphs: readonly (Words | Paragraph)[]): FootnoteReference {
  return { type: 'footnote', number: 0, blocks: paragraphs.map(asParagraph) };
}

export function lineBreak(): LineBreak {
  return { type: 'line-break' };
}

export function pages(targets: readonly string[], one = 'Page %1', many = 'Pages %1–%2'): PageReference {
  return { type: 'pages', targets, one, many };
}

export function heading(
  level: Heading['level'],
  words: Words,
  extra: Extra<Heading, 'level' | 'children'> = {},
): Heading {
  return { type: 'heading', level, ...extra, children: inlines(words) };
}

export function paragraph(words: Words, extra: Extra<Paragraph, 'children'> = {}): Paragraph {
  return { type: 'paragraph', ...extra, children: inlines(words) };
}

/** Makes a number as `numberBody` would: its level is the count of `values`. */
export function numberLabel(
  scheme: string,
  values: readonly number[],
  label: string,
  instance = 'body',
): NumberLabel {
  return { scheme, level: values.length, values, label, instance };
}

/** Makes a marker: `marker('lower-alpha', '(', ')')`. Bullets take nothing around them, others `.` unless said. */
export function marker(
  format: ListFormat,
  before = '',
  after = format === 'bullet' ? '' : '.',
  start = 1,
): ListMarker {
  return { format, start, before, after };
}

/** Makes a tight bullet list unless `extra` says otherwise. */
export function list(items: readonly (Content | ListItem)[], extra: Extra<List, 'items'> = {}): List {
  return { type: 'list', marker: marker('bullet'), tight: true, ...extra, items: items.map(asItem) };
}

export function item(content: Content): ListItem {
  return { type: 'list-item', blocks: asBlocks(content) };
}

/** Makes a `grid` table whose columns are left-aligned, unless `extra` says otherwise; head cells head their column. */
export function table(
  rows: {
    head?: readonly (readonly (Content | Cell)[])[];
    body: readonly (Row | readonly (Content | Cell)[])[];
  },
  extra: Extra<Table, 'head' | 'body'> = {},
): Table {
  const head = (rows.head ?? []).map((cells) =>
    row(cells.map((content) => (isCell(content) ? content : cell(content, { heads: 'column' })))),
  );
  const body = rows.body.map((cells) => ('type' in cells ? cells : row(cells)));
  const width = Math.max(0, ...[...head, ...body].map(widthOf));
  const columns = Array.from({ length: width }, (): Column => ({ align: 'left' }));
  return { type: 'table', variant: 'grid', columns, ...extra, head, body };
}

export function row(cells: readonly (Content | Cell)[]): Row {
  return { type: 'row', cells: cells.map((content) => (isCell(content) ? content : cell(content))) };
}

export function cell(content: Content, extra: Extra<Cell, 'blocks'> = {}): Cell {
  return { type: 'cell', colspan: 1, rowspan: 1, ...extra, blocks: asBlocks(content) };
}

export function figure(image: Image, alt: string, extra: Extra<Figure, 'image' | 'alt'> = {}): Figure {
  return { type: 'figure', image, alt, ...extra };
}

/** Makes a page of a PDF file, of the size that it has there. */
export function sourcePage(
  source: PdfSource,
  index: number,
  extra: Extra<SourcePage, 'source' | 'index'> = {},
): SourcePage {
  const form = source.forms[index];
  if (!form) throw new Error(`the file ${source.path} has no page with the index ${index}`);
  const { widthPt, heightPt } = form;
  return { type: 'source-page', source, index, widthPt, heightPt, alt: '', text: '', ...extra };
}

export function quotation(content: Content, extra: Extra<Quotation, 'blocks'> = {}): Quotation {
  return { type: 'quotation', ...extra, blocks: asBlocks(content) };
}

export function group(role: string, content: Content, extra: Extra<Group, 'blocks' | 'role'> = {}): Group {
  return { type: 'group', role, keepTogether: false, ...extra, blocks: asBlocks(content) };
}

export function section(content: Content, extra: Extra<Section, 'blocks'> = {}): Section {
  return { type: 'section', orientation: 'portrait', ...extra, blocks: asBlocks(content) };
}

export function contents(
  entries: readonly ContentsEntry[],
  extra: Extra<Contents, 'entries'> = {},
): Contents {
  return { type: 'contents', ...extra, entries };
}

export function rule(role?: string): Rule {
  return role === undefined ? { type: 'rule' } : { type: 'rule', role };
}

export function pageBreak(): PageBreak {
  return { type: 'page-break' };
}

/** Fields of running matter in English, of no meeting. */
export const plainRunning: RunningFields = {
  body: '',
  authority: '',
  date: '',
  item: '',
  pageOf: 'Page %1 of %2',
  blankPage: 'This page is left blank',
  labels: {},
};

/** Makes a portrait `report` paper without running header; `title` is its only place in the outline. */
export function paper(
  id: string,
  title: string,
  blocks: readonly Block[],
  extra: Extra<Paper, 'id' | 'title' | 'blocks'> = {},
): Paper {
  return {
    type: 'paper',
    id,
    kind: 'report',
    title,
    outline: [title],
    runningHeader: [],
    runningFields: plainRunning,
    orientation: 'portrait',
    ...extra,
    blocks,
  };
}

export function document(papers: readonly Paper[], extra: Extra<Document, 'papers'> = {}): Document {
  return {
    type: 'document',
    lang: 'en-GB',
    title: 'Agenda',
    author: 'Warwickshire County Council',
    subject: '',
    keywords: [],
    date: '2014-11-21',
    ...extra,
    papers,
  };
}

function asParagraph(words: Words | Paragraph): Paragraph {
  return typeof words === 'object' && 'type' in words && words.type === 'paragraph'
    ? words
    : paragraph(words);
}

function asBlocks(content: Content): readonly Block[] {
  if (content === '') return [];
  if (typeof content === 'string') return [paragraph(content)];
  return isArray(content) ? content : [content];
}

function asItem(content: Content | ListItem): ListItem {
  return typeof content === 'object' && 'type' in content && content.type === 'list-item'
    ? content
    : item(content as Content);
}

function isCell(content: Content | Cell): content is Cell {
  return typeof content === 'object' && 'type' in content && content.type === 'cell';
}

function isArray<Member>(value: Member | readonly Member[]): value is readonly Member[] {
  return Array.isArray(value);
}

function widthOf(one: Row): number {
  return one.cells.reduce((sum, each) => sum + each.colspan, 0);
}
