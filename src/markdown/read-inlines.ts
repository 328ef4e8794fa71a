import type { Token } from 'markdown-it/browser';
import type { Figure, Inline } from '../document/tree.ts';
import { cleanText } from '../load/clean-text.ts';
import { addWords, createFlow, type Flow, finishFlow, type Marks } from './flow.ts';
import { allowedHref } from './links.ts';
import { parseInlines } from './parser.ts';
import { readFigure } from './read-figure.ts';
import { readNote, readNoteInPlace } from './read-note.ts';
import { type Reader, report, type Scope } from './reader.ts';
import { lineAt, type Source, wordsAt } from './source.ts';
import { typeset } from './typography.ts';

/** Where a line of text stands in its source. */
export type Place = { readonly source: Source; readonly line: number };

/** What a line of text may hold that is more than words; without any, there is nothing to parse. */
const marked = /[\\`*_[<&~^@]| {2}\n|:\/\/|www\./i;
const mostBrackets = 2_000;
const longestMarked = 100_000;
const uneven = /[\t\n]|^ | {2}| $/;

/** Reads text that is words only: an image in it is told, and left out. */
export function readInlines(content: string, reader: Reader, place: Place, scope: Scope): Inline[] {
  const [inlines] = readSegments(content, reader, place, { ...scope, wordsOnly: true });
  return inlines === undefined || isFigure(inlines) ? [] : inlines;
}

/**
 * Reads text as a row of inlines and figures, in the order in which they stand.
 *
 * @returns no empty row of inlines; nothing at all for white space
 */
export function readSegments(
  content: string,
  reader: Reader,
  place: Place,
  scope: Scope,
): (Inline[] | Figure)[] {
  if (isMaze(content) || (!marked.test(content) && !(scope.keepLines && content.includes('\n')))) {
    const words = plainWords(content);
    return words === '' ? [] : [[{ type: 'text', value: words }]];
  }
  const reading: Reading = {
    tokens: parseInlines(content, reader.shared),
    index: 0,
    flow: createFlow(),
    outer: [],
    segments: [],
    link: undefined,
    line: place.line,
    source: place.source,
    reader,
    scope,
  };
  for (; reading.index < reading.tokens.length; reading.index++) {
    const token = reading.tokens[reading.index] as Token;
    const handler = handlers[token.type];
    if (handler === undefined) throw new Error(`No handler for the inline token ${token.type}`);
    handler(token, reading);
  }
  endSegment(reading);
  return reading.segments;
}

/**
 * Tells content that no person wrote: finding the ends of brackets within brackets takes time that grows
 * with the square of their count. It is words without marks then.
 */
function isMaze(content: string): boolean {
  if (content.length > longestMarked) return true;
  return content.length > mostBrackets && content.split('[').length > mostBrackets;
}

/** Tells the figures among the segments of a line. */
export function isFigure(segment: Inline[] | Figure): segment is Figure {
  return !Array.isArray(segment);
}

/** Sets words without any mark: spaces made single, quotes curly. */
export function plainWords(content: string): string {
  const even = uneven.test(content) ? content.replace(/[ \t\n]+/g, ' ').replace(/^ | $/g, '') : content;
  return typeset(even, { open: false });
}

type Reading = {
  readonly tokens: readonly Token[];
  index: number;
  flow: Flow;
  /** Marks to go back to, one for each mark that is open. */
  readonly outer: Marks[];
  readonly segments: (Inline[] | Figure)[];
  /** Where the open link goes; undefined outside links and in those that are not carried over. */
  link: string | undefined;
  line: number;
  readonly source: Source;
  readonly reader: Reader;
  readonly scope: Scope;
};

type Handler = (token: Token, reading: Reading) => void;

const handlers: Readonly<Record<string, Handler>> = {
  text: (token, { flow }) => addWords(flow, token.content),
  // A sign that was escaped is wanted as it is; an entity may be any character.
  text_special: (token, { flow }) => addWords(flow, cleanText(token.content), true),
  softbreak: (_, reading) => {
    countLine(reading);
    if (reading.scope.keepLines) reading.flow.pieces.push({ type: 'line-break' });
    else addWords(reading.flow, ' ');
  },
  hardbreak: (_, reading) => {
    countLine(reading);
    reading.flow.pieces.push({ type: 'line-break' });
  },
  strong_open: mark({ bold: true }),
  strong_close: unmark,
  em_open: mark({ italic: true }),
  em_close: unmark,
  s_open: mark({ strike: true }),
  s_close: unmark,
  language_open: (token, reading) => mark({ lang: token.info })(token, reading),
  language_close: unmark,
  code_inline: (token, { flow }) => {
    const { marks } = flow;
    flow.marks = { ...marks, code: true };
    addWords(flow, token.content, true);
    flow.marks = marks;
  },
  script: (token, { flow }) => {
    const { marks } = flow;
    flow.marks = { ...marks, script: token.info === 'super' ? 'super' : 'sub' };
    addWords(flow, token.content);
    flow.marks = marks;
  },
  link_open: (token, reading) => {
    const next = reading.tokens[reading.index + 1];
    // The text of `<https://…>` is the address, which takes no curly quotes.
    if (token.info === 'auto' && next?.type === 'text') next.type = 'address';
    openLink(String(token.attrGet('href') ?? ''), reading);
  },
  link_close: closeLink,
  address: (token, { flow }) => addWords(flow, token.content, true),
  bare_link: (token, reading) => {
    openLink(token.content, reading);
    addWords(reading.flow, token.content, true);
    closeLink(token, reading);
  },
  image: readImage,
  html_inline: (token, reading) => reportHtml(token.content, reading.reader, reading),
  footnote_reference: (token, reading) => {
    const note = readNote(token.info, reading.reader, reading, reading.scope);
    if (note) reading.flow.pieces.push(note);
  },
  footnote_inline: (token, reading) => {
    const { reader, scope } = reading;
    const note = readNoteInPlace(reader, reading, scope, () => {
      const inlines = readInlines(token.content, reader, reading, { ...scope, inNote: true });
      const at = lineAt(reading.source, reading.line);
      return inlines.length > 0 ? [{ type: 'paragraph', at, children: inlines }] : [];
    });
    if (note) reading.flow.pieces.push(note);
  },
};

function mark(marks: Marks): Handler {
  return (_, { flow, outer }) => {
    outer.push(flow.marks);
    flow.marks = { ...flow.marks, ...marks };
  };
}

function unmark(_: Token, { flow, outer }: Reading): void {
  flow.marks = outer.pop() ?? {};
}

function countLine(reading: Reading): void {
  if (!reading.scope.inCell) reading.line++;
}

function openLink(written: string, reading: Reading): void {
  const href = allowedHref(written);
  if (href === undefined) {
    const at = wordsAt(reading.source, reading.line, written, 3);
    const hint =
      'a link begins with `https://`, `http://`, `mailto:` or `tel:`, or is `#` and an anchor of the pack';
    report(reading.reader, 'link-invalid', `a link may not go to \`${shorten(written)}\``, at, hint);
    return;
  }
  if (href.startsWith('#')) reading.reader.hasAnchors = true;
  reading.link = href;
  reading.flow.pieces.push({ type: 'link-open', href });
}

function closeLink(_: Token, reading: Reading): void {
  if (reading.link === undefined) return;
  if (isEmptyLink(reading)) {
    const at = wordsAt(reading.source, reading.line, '](', 3);
    const hint = 'let its words say where it leads, between the brackets';
    report(reading.reader, 'link-vague', `the link to \`${shorten(reading.link)}\` has no words`, at, hint);
  }
  reading.link = undefined;
  reading.flow.pieces.push({ type: 'link-close' });
}

/** Nothing stands between the brackets; an image does not stand among the words. */
function isEmptyLink({ flow, segments }: Reading): boolean {
  const from = flow.pieces.findLastIndex(({ type }) => type === 'link-open');
  const inside = flow.pieces.slice(from + 1);
  const isImage = from === 0 && isFigure(segments.at(-1) ?? []);
  return !isImage && inside.every((piece) => piece.type === 'words' && piece.value.trim() === '');
}

/** Reads an image with the attributes that follow it; the words before and after it are parted. */
function readImage(token: Token, reading: Reading): void {
  const { reader, scope } = reading;
  const next = reading.tokens[reading.index + 1];
  const attributes = next?.type === 'text' ? (/^\{[^{}]*\}/.exec(next.content)?.[0] ?? '') : '';
  if (next && attributes) next.content = next.content.slice(attributes.length);
  if (scope.wordsOnly) {
    const hint = 'let it stand in a paragraph of its own, or in a cell of a table';
    const at = wordsAt(reading.source, reading.line, '![', 3);
    report(
      reader,
      'image-invalid',
      'an image cannot stand in a heading, a title, a caption or a note',
      at,
      hint,
    );
    return;
  }
  endSegment(reading);
  const caption = readInlines(String(token.attrGet('title') ?? ''), reader, reading, scope);
  const figure = readFigure(token, attributes, caption, reader, reading);
  if (figure) reading.segments.push(figure);
  if (reading.link !== undefined) reading.flow.pieces.push({ type: 'link-open', href: reading.link });
}

/** Closes the words so far; a figure follows, or nothing. */
function endSegment(reading: Reading): void {
  if (reading.link !== undefined) reading.flow.pieces.push({ type: 'link-close' });
  const inlines = finishFlow(reading.flow);
  if (inlines.length > 0) reading.segments.push(inlines);
  const { marks } = reading.flow;
  reading.flow = createFlow();
  reading.flow.marks = marks;
}

/** Tells of raw HTML, once a line: an element has a beginning and an end. */
export function reportHtml(html: string, reader: Reader, place: Place): void {
  const tag = html.trim().split('\n')[0] ?? '';
  const at = wordsAt(place.source, place.line, tag, 3);
  const last = reader.problems.at(-1);
  if (last?.code === 'markdown-html' && last.at?.file === at.file && last.at.line === at.line) return;
  const hint = /^<br\b/i.test(tag)
    ? 'end the line with a backslash; `<br>` has its place in cells of tables'
    : 'write it in Markdown; write `&lt;` for the sign `<`';
  report(reader, 'markdown-html', `HTML is not carried over: \`${shorten(tag)}\``, at, hint);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
