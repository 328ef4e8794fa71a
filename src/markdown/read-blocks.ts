import type { Token } from 'markdown-it/browser';
import type { Block, Heading, Inline, ListItem } from '../document/tree.ts';
import { plainText } from '../document/walk.ts';
import { trimBreaks } from './flow.ts';
import type { ListMeta } from './list-rule.ts';
import { readChartFence } from './read-chart-fence.ts';
import { readDirective, readStray } from './read-directive.ts';
import { isFigure, type Place, readInlines, readSegments, reportHtml } from './read-inlines.ts';
import { type Cursor, inner, type Reader, report, type Scope } from './reader.ts';
import { makeSlug } from './slug.ts';
import { lineAt } from './source.ts';
import { makeTable } from './table.ts';
import type { TableMeta } from './table-rule.ts';

/**
 * Reads block tokens up to a closing token, which is passed, or to the end.
 * The words of every token come into the tree, or a problem is told.
 */
export function readBlocks(reader: Reader, cursor: Cursor, scope: Scope, close?: string): Block[] {
  const blocks: Block[] = [];
  while (cursor.index < cursor.tokens.length) {
    const token = cursor.tokens[cursor.index++] as Token;
    if (token.type === close) break;
    const handler = handlers[token.type];
    if (handler === undefined) throw new Error(`No handler for the block token ${token.type}`);
    blocks.push(...handler(token, cursor, reader, scope));
  }
  return blocks;
}

type Handler = (token: Token, cursor: Cursor, reader: Reader, scope: Scope) => readonly Block[];

const handlers: Readonly<Record<string, Handler>> = {
  heading_open: readHeading,
  paragraph_open: readParagraph,
  list_open: readList,
  blockquote_open: (token, cursor, reader, scope) => {
    const blocks = readBlocks(reader, cursor, inner(scope), 'blockquote_close');
    return blocks.length > 0 ? [{ type: 'quotation', at: positionOf(token, cursor), blocks }] : [];
  },
  table: readTable,
  dl_open: (token, cursor, reader, scope) => {
    const blocks = readDefinitions(cursor, reader, inner(scope)).flatMap(({ term, definition }) => [
      ...(term.length > 0
        ? [{ type: 'paragraph', role: 'term', at: positionOf(token, cursor), children: term } as const]
        : []),
      ...definition,
    ]);
    return [{ type: 'group', role: 'directory', at: positionOf(token, cursor), keepTogether: false, blocks }];
  },
  fence: readFence,
  hr: (token, cursor) => [{ type: 'rule', at: positionOf(token, cursor) }],
  html_block: (token, cursor, reader) => {
    reportHtml(token.content, reader, placeOf(token, cursor));
    return [];
  },
  reference_definition: () => [],
  // Notes are read where they are referred to.
  footnote_open: (token, cursor) => {
    while (cursor.tokens[cursor.index]?.level !== token.level) cursor.index++;
    cursor.index++;
    return [];
  },
  directive_open: readDirective,
  directive: readDirective,
  directive_stray: readStray,
};

/** Tells where a block token stands in its source. */
export function placeOf(token: Token, cursor: Cursor): Place {
  return { source: cursor.source, line: cursor.line + (cursor.inCell ? 0 : (token.map?.[0] ?? 0)) };
}

function positionOf(token: Token, cursor: Cursor) {
  const { source, line } = placeOf(token, cursor);
  return lineAt(source, line);
}

/** Images among its words are figures between paragraphs. */
function readParagraph(token: Token, cursor: Cursor, reader: Reader, scope: Scope): Block[] {
  const place = placeOf(token, cursor);
  const at = lineAt(place.source, place.line);
  return readSegments(takeLine(cursor), reader, place, scope).map(
    (segment): Block => (isFigure(segment) ? segment : { type: 'paragraph', at, children: segment }),
  );
}

/** Takes the one line within a paragraph or heading, and the token that closes it. */
function takeLine(cursor: Cursor): string {
  const line = cursor.tokens[cursor.index]?.content ?? '';
  cursor.index += 2;
  return line;
}

function readHeading(token: Token, cursor: Cursor, reader: Reader, scope: Scope): Block[] {
  const level = Number(token.tag.slice(1)) as Heading['level'];
  const at = positionOf(token, cursor);
  const children = readInlines(takeLine(cursor), reader, placeOf(token, cursor), scope);
  if (children.length === 0) return [];
  const id = reader.options.idPrefix + makeSlug(plainText(children, { notes: 'none' }), reader.slugs);
  const heading: Heading = { type: 'heading', level, id, at, children };
  if (scope.inTitlePage) return [heading];
  if (level === 1) {
    const hint = 'begin with `##`: level 1 is the title of the paper, which may stand in `:::title`';
    report(reader, 'heading-skipped', 'a heading within a paper is of level 2 or below', at, hint);
  } else if (level > reader.headingLevel + 1) {
    const signs = '#'.repeat(reader.headingLevel + 1);
    const isFirst = reader.headingLevel === 1;
    const before = isFirst
      ? 'the first heading is'
      : `after a heading of level ${reader.headingLevel} comes one`;
    const hint = `write \`${signs}\` for this heading, or give it one above`;
    report(reader, 'heading-skipped', `${before} of level ${level}`, at, hint);
  }
  reader.headingLevel = Math.max(level, 2);
  return [heading];
}

/** A chart, or code, which has lines that are kept, and spaces that do not fall together. */
function readFence(token: Token, cursor: Cursor, reader: Reader, scope: Scope): Block[] {
  if (token.info.trim() === 'chart') {
    return readChartFence(token.content, placeOf(token, cursor), reader, scope);
  }
  const children = token.content.split('\n').flatMap((line): Inline[] => {
    const words = line
      .replace(/\t/g, '    ')
      .trimEnd()
      .replace(/^ +| {2,}/g, (spaces) => '\u00a0'.repeat(spaces.length));
    const text: Inline[] = words === '' ? [] : [{ type: 'text', value: words, code: true }];
    return [...text, { type: 'line-break' }];
  });
  const trimmed = trimBreaks(children);
  return trimmed.length > 0
    ? [{ type: 'paragraph', role: 'code', at: positionOf(token, cursor), children: trimmed }]
    : [];
}

function readList(token: Token, cursor: Cursor, reader: Reader, scope: Scope): Block[] {
  const { marker, tight } = token.meta as ListMeta;
  const items: ListItem[] = [];
  for (
    let next = cursor.tokens[cursor.index++];
    next?.type === 'list_item_open';
    next = cursor.tokens[cursor.index++]
  ) {
    const at = positionOf(next, cursor);
    items.push({
      type: 'list-item',
      at,
      blocks: readBlocks(reader, cursor, inner(scope), 'list_item_close'),
    });
  }
  return [{ type: 'list', at: positionOf(token, cursor), marker, tight, items }];
}

function readTable(token: Token, cursor: Cursor, reader: Reader, scope: Scope): Block[] {
  const { head, aligns, rows } = token.meta as TableMeta;
  const place = placeOf(token, cursor);
  const at = lineAt(place.source, place.line);
  if (aligns.length !== head.length) {
    const message = `the line of dashes has ${aligns.length} cells, the head of its table ${head.length}`;
    report(reader, 'table-row-long', message, lineAt(place.source, place.line + 1));
  }
  const written = {
    rows: [
      { cells: head, line: place.line },
      ...rows.map((row) => ({ ...row, line: cursor.line + row.line })),
    ],
    headerRows: 1,
    aligns,
    source: place.source,
    at,
    longRowHint: 'write `\\|` for a bar within a cell, or give the head as many cells',
  };
  return [makeTable(written, scope.table ?? { place }, reader, scope)];
}

/** A term with what is said of it; nothing, when another term follows. */
type Definition = { readonly term: Inline[]; readonly definition: Block[] };

/** Reads a definition list, whose opening token was passed. */
function readDefinitions(cursor: Cursor, reader: Reader, scope: Scope): Definition[] {
  const definitions: { term: Inline[]; definition: Block[] }[] = [];
  for (
    let token = cursor.tokens[cursor.index++];
    token && token.type !== 'dl_close';
    token = cursor.tokens[cursor.index++]
  ) {
    if (token.type === 'dt_open') {
      const term = readInlines(takeLine(cursor), reader, placeOf(token, cursor), scope);
      definitions.push({ term, definition: [] });
    } else {
      definitions.at(-1)?.definition.push(...readBlocks(reader, cursor, scope, 'dd_close'));
    }
  }
  return definitions;
}
