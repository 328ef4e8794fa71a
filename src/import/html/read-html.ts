import type { Block, Cell, Figure, Inline, List, Row, Table, Text } from '../../document/tree.ts';
import { isBlank, normaliseInlines } from '../../document/white-space.ts';
import { type Element, type HtmlNode, parseHtml } from '../../html/html-tree.ts';
import { cleanText } from '../../load/clean-text.ts';
import type { BodyText } from '../../load/meeting.ts';
import { allowedHref } from '../../markdown/links.ts';
import type { BodyOptions } from '../../markdown/reader.ts';
import type { Problem, ProblemCode } from '../../problems/problem.ts';
import { cellBlocks } from '../cell-blocks.ts';
import { makeTable } from '../make-table.ts';
import { settleHeadings } from '../settle.ts';

type Marks = Omit<Text, 'type' | 'value'>;

/** What is known while a page is read. */
type Reader = {
  readonly body: BodyText;
  readonly options: BodyOptions;
  readonly problems: Problem[];
};

/**
 * Reads a web page, or a part of one, to blocks: headings, paragraphs, lists, tables, quotations and pictures. Scripts
 * and styles are passed over, what is hidden is not published, and what paper cannot show is told.
 */
export function readHtml(
  body: BodyText,
  options: BodyOptions,
): { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] } {
  const reader: Reader = { body, options, problems: [] };
  const tooDeep = (_: string, message: string): void => {
    if (message.includes('within more than'))
      tell(reader, 'file-refused', 'elements stand within one another beyond reason', 'send a simpler page');
  };
  const nodes = parseHtml(cleanText(body.markdown), tooDeep);
  const blocks = settleHeadings(blocksOf(nodes, {}, reader), options.idPrefix);
  return { blocks, problems: withoutRepeats(reader.problems) };
}

function tell(
  { body, problems }: Reader,
  code: ProblemCode,
  message: string,
  hint: string,
  severity: Problem['severity'] = 'error',
): void {
  problems.push({ code, severity, message, at: body.at, hint });
}

function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [problem.message, problem])).values()];
}

const passedOver = new Set('head script style template noscript meta link title base'.split(' '));
const notOnPaper = new Set(
  'iframe object embed video audio canvas svg math form input button select textarea map'.split(' '),
);
const inlineMarks: Readonly<Record<string, Marks>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  del: { strike: true },
  strike: { strike: true },
  code: { code: true },
  samp: { code: true },
  kbd: { code: true },
  sup: { script: 'super' },
  sub: { script: 'sub' },
};
const inlineTags = new Set([
  'a',
  'br',
  'span',
  'abbr',
  'q',
  'small',
  'mark',
  'time',
  'font',
  'label',
  'wbr',
  'big',
  'dfn',
  'var',
  'bdi',
  'bdo',
  'data',
  'acronym',
]);

function isInline(node: HtmlNode): boolean {
  if (typeof node === 'string') return true;
  const { tag, children } = node;
  if (tag === 'img' || (!inlineTags.has(tag) && !(tag in inlineMarks))) return false;
  return children.every(isInline);
}

function isHidden({ attributes }: Element): boolean {
  const { style = '', hidden } = attributes;
  return hidden !== undefined || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Divides content into paragraphs of what stands in lines, and blocks. */
function blocksOf(nodes: readonly HtmlNode[], marks: Marks, reader: Reader): Block[] {
  const blocks: Block[] = [];
  let line: Inline[] = [];
  const endLine = (): void => {
    const children = normaliseInlines(line);
    line = [];
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
  };
  for (const node of nodes) {
    if (isInline(node)) {
      line.push(...inlinesOf([node], marks, reader));
      continue;
    }
    endLine();
    blocks.push(...blockOf(node as Element, marks, reader));
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, outer: Marks, reader: Reader): readonly Block[] {
  const { tag, attributes, children } = element;
  if (passedOver.has(tag)) return [];
  if (isHidden(element)) {
    return tellHidden(element, reader);
  }
  if (notOnPaper.has(tag)) {
    const message = `what \`<${tag}>\` shows is not carried over`;
    tell(reader, 'not-carried-over', message, 'put a picture or its words in its place', 'warning');
    return [];
  }
  const marks: Marks = { ...outer, ...inlineMarks[tag] };
  const { lang } = attributes;
  const inLang = (block: Block): Block => (lang && block.lang === undefined ? { ...block, lang } : block);
  switch (tag) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = normaliseInlines(inlinesOf(children, {}, reader));
      const level = Number(tag[1]) as 1 | 2 | 3 | 4 | 5 | 6;
      const { figures } = lift(children, reader);
      const heading: Block[] = words.length > 0 ? [{ type: 'heading', level, children: words }] : [];
      return [...heading.map(inLang), ...figures];
    }
    case 'ul':
    case 'ol':
      return listOf(element, reader).map(inLang);
    case 'table':
      return tableOf(element, reader).map(inLang);
    case 'blockquote': {
      const blocks = blocksOf(children, marks, reader);
      return blocks.length > 0 ? [inLang({ type: 'quotation', blocks })] : [];
    }
    case 'hr':
      return [{ type: 'rule' }];
    case 'img':
      return pictureOf(element, undefined, reader);
    case 'figure': {
      const caption = children.find((child) => typeof child !== 'string' && child.tag === 'figcaption');
      const words = caption ? normaliseInlines(inlinesOf((caption as Element).children, {}, reader)) : [];
      const others = blocksOf(
        children.filter((child) => child !== caption),
        marks,
        reader,
      );
      const index = others.findIndex(({ type }) => type === 'figure' || type === 'table');
      const holder = others[index] as Figure | Table | undefined;
      if (!holder || words.length === 0)
        return words.length > 0 ? [...others, { type: 'paragraph', children: words }] : others;
      return others.with(index, { ...holder, caption: words });
    }
    default:
      return blocksOf(children, marks, reader).map(inLang);
  }
}

function tellHidden(element: Element, reader: Reader): [] {
  const message = `hidden text is not published: ${quote(element)}`;
  tell(reader, 'not-carried-over', message, 'show it, or take it out', 'warning');
  return [];
}

function inlinesOf(nodes: readonly HtmlNode[], marks: Marks, reader: Reader): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (typeof node === 'string') return [{ type: 'text', value: node, ...marks }];
    const { tag, attributes, children } = node;
    if (passedOver.has(tag) || tag === 'img') return [];
    if (isHidden(node)) return tellHidden(node, reader);
    if (tag === 'br') return [{ type: 'line-break' }];
    const own: Marks = {
      ...marks,
      ...inlineMarks[tag],
      ...(attributes.lang && { lang: attributes.lang }),
    };
    const within = inlinesOf(children, own, reader);
    return tag === 'a' ? linkOf(attributes.href, within, node, reader) : within;
  });
}

function linkOf(href: string | undefined, within: Inline[], element: Element, reader: Reader): Inline[] {
  if (href === undefined || href.startsWith('#')) return within;
  const allowed = allowedHref(href);
  const hasLink = within.some(({ type }) => type === 'link' || type === 'footnote');
  if (allowed !== undefined && !hasLink) return [{ type: 'link', href: allowed, children: within }];
  const message = `the link of ${quote(element)} leads where no reader can follow, and stands as words`;
  tell(reader, 'link-invalid', message, 'give its whole address, with https://', 'warning');
  return within;
}

/** Pictures that stand where only words may. */
function lift(nodes: readonly HtmlNode[], reader: Reader): { readonly figures: readonly Block[] } {
  const figures = nodes.flatMap((node): readonly Block[] => {
    if (typeof node === 'string') return [];
    return node.tag === 'img' ? pictureOf(node, undefined, reader) : lift(node.children, reader).figures;
  });
  return { figures };
}

const listFormats = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
} as const;

function listOf({ tag, attributes, children }: Element, reader: Reader): readonly Block[] {
  const items: (readonly Block[])[] = [];
  for (const child of children) {
    if (typeof child === 'string') {
      if (!isBlank(child)) items.push(blocksOf([child], {}, reader));
    } else if (child.tag === 'li') {
      items.push(blocksOf(child.children, {}, reader));
    } else {
      // Word processors put the inner list beside its item.
      const inner = blockOf(child, {}, reader);
      const last = items.pop() ?? [];
      items.push([...last, ...inner]);
    }
  }
  const filled = items.filter((blocks) => blocks.length > 0);
  if (filled.length === 0) return [];
  const format = tag === 'ul' ? 'bullet' : (listFormats[attributes.type as '1'] ?? 'decimal');
  const start = Number.parseInt(attributes.start ?? '1', 10);
  const list: List = {
    type: 'list',
    marker: {
      format,
      start: start >= 1 && start <= 9999 ? start : 1,
      before: '',
      after: format === 'bullet' ? '' : '.',
    },
    tight: filled.every((blocks) => blocks.filter(({ type }) => type !== 'list').length <= 1),
    items: filled.map((blocks) => ({ type: 'list-item', blocks })),
  };
  return [list];
}

function tableOf(element: Element, reader: Reader): readonly Block[] {
  let caption: Inline[] = [];
  const rows: { row: Row; inHead: boolean }[] = [];
  const stray: HtmlNode[] = [];
  const walk = (nodes: readonly HtmlNode[], inHead: boolean): void => {
    for (const node of nodes) {
      if (typeof node === 'string') stray.push(node);
      else if (node.tag === 'caption') caption = normaliseInlines(inlinesOf(node.children, {}, reader));
      else if (node.tag === 'tr') {
        rows.push({ row: rowOf(node, inHead, reader), inHead });
        stray.push(...node.children.filter((child) => !isCell(child)));
      } else if (isRows(node)) walk(node.children, node.tag === 'thead');
      else stray.push(node);
    }
  };
  walk(element.children, false);
  const isAllHeads = ({ row }: { row: Row }): boolean =>
    row.cells.length > 0 && row.cells.every(({ heads }) => heads === 'column');
  const firstOfBody = rows.findIndex((each) => !each.inHead && !isAllHeads(each));
  const table = makeTable(
    rows.map(({ row }) => row),
    firstOfBody === -1 ? Math.min(1, rows.length - 1) : firstOfBody,
    { at: reader.body.at, ...(caption.length > 0 && { caption }) },
  );
  // What stands between rows is shown above its table by browsers.
  return [...blocksOf(stray, {}, reader), ...(table ? [table] : [])];
}

function isCell(node: HtmlNode): node is Element {
  return typeof node !== 'string' && (node.tag === 'td' || node.tag === 'th');
}

function isRows({ tag }: Element): boolean {
  return ['thead', 'tbody', 'tfoot', 'colgroup', 'col'].includes(tag);
}

function rowOf({ children }: Element, inHead: boolean, reader: Reader): Row {
  const cells = children.flatMap((node): readonly Cell[] => {
    if (!isCell(node)) return [];
    const { scope, colspan, rowspan } = node.attributes;
    const isRowHead = scope === 'row' || scope === 'rowgroup';
    const heads = inHead || node.tag === 'th' ? (isRowHead ? 'row' : 'column') : undefined;
    const blocks = cellBlocks(blocksOf(node.children, {}, reader), (words) => tellTable(words, reader));
    const cell: Cell = {
      type: 'cell',
      ...(heads && blocks.length > 0 && { heads }),
      colspan: spanOf(colspan),
      rowspan: spanOf(rowspan),
      blocks,
    };
    return [cell];
  });
  return { type: 'row', cells: withRowHead(cells, inHead) };
}

/** `<th>` at the beginning of a row of data heads the row, whatever its scope. */
function withRowHead(cells: readonly Cell[], inHead: boolean): readonly Cell[] {
  const [first, ...others] = cells;
  const isData = !inHead && first?.heads === 'column' && others.some(({ heads }) => heads === undefined);
  return isData ? [{ ...first, heads: 'row' }, ...others] : cells;
}

function tellTable(words: string, reader: Reader): void {
  const message = `a table stands within a table, and its rows as paragraphs: “${words}”`;
  tell(reader, 'not-carried-over', message, 'put the tables under one another', 'warning');
}

function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10);
  return span >= 1 && span <= 1000 ? span : 1;
}

function pictureOf({ attributes }: Element, caption: Figure['caption'], reader: Reader): readonly Block[] {
  const { src = '', alt } = attributes;
  if (alt === undefined) {
    const hint = 'write `alt="what it shows"`, or `alt=""` for decoration';
    tell(reader, 'alt-missing', `the picture ${src} has no alternative text`, hint);
  }
  const image = reader.options.readImage(src, reader.body.folder, reader.body.at);
  if ('code' in image) {
    reader.problems.push(image);
    return [];
  }
  return [
    {
      type: 'figure',
      at: reader.body.at,
      image,
      alt: (alt ?? '').replace(/\s+/g, ' ').trim(),
      ...(caption && { caption }),
    },
  ];
}

function quote(element: Element): string {
  const words = wordsOf(element.children).replace(/\s+/g, ' ').trim();
  return `“${words.length > 60 ? `${words.slice(0, 57)}…` : words}”`;
}

function wordsOf(nodes: readonly HtmlNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node.children))).join('');
}
