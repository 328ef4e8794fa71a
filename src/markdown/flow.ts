import { appendInline } from '../document/append-text.ts';
import type { FootnoteReference, Inline, Link, Text } from '../document/tree.ts';
import { findBareLinks } from './links.ts';
import { type Quotes, typeset } from './typography.ts';

/** How a text looks and what language it is. */
export type Marks = Omit<Text, 'type' | 'value'>;

/** A line of text being collected. */
export type Flow = {
  readonly pieces: Piece[];
  /** Marks of the text that comes next. */
  marks: Marks;
};

type Piece =
  | { readonly type: 'words'; value: string; readonly marks: Marks; readonly asWritten: boolean }
  | { readonly type: 'link-open'; readonly href: string }
  | { readonly type: 'link-close' }
  | { readonly type: 'line-break' }
  | FootnoteReference;

type Words = Extract<Piece, { type: 'words' }>;

export function createFlow(): Flow {
  return { pieces: [], marks: {} };
}

/** Adds words; those as written (code, addresses, escapes) take no curly quotes. */
export function addWords(flow: Flow, value: string, asWritten = false): void {
  if (value !== '') flow.pieces.push({ type: 'words', value, marks: flow.marks, asWritten });
}

/**
 * Finishes a line of text: addresses become links, white space single spaces with none at the ends and
 * beside line breaks, quotes curly; neighbours with equal marks are one text.
 *
 * @returns no empty text, no link without words, no line break at the ends
 */
export function finishFlow(flow: Flow): Inline[] {
  const pieces = linkAddresses(flow.pieces);
  collapseSpaces(pieces);
  setTypography(pieces);
  return trimBreaks(buildInlines(pieces));
}

function linkAddresses(pieces: readonly Piece[]): Piece[] {
  let links = 0;
  return pieces.flatMap((piece): Piece | Piece[] => {
    if (piece.type === 'link-open') links++;
    if (piece.type === 'link-close') links--;
    if (piece.type !== 'words' || piece.asWritten || links > 0) return piece;
    const found = findBareLinks(piece.value);
    if (found.length === 0) return piece;
    const { value, marks } = piece;
    let done = 0;
    const divided = found.flatMap(({ index, text, href }): Piece[] => {
      const before = value.slice(done, index);
      done = index + text.length;
      return [
        { type: 'words', value: before, marks, asWritten: false },
        { type: 'link-open', href },
        { type: 'words', value: text, marks, asWritten: true },
        { type: 'link-close' },
      ];
    });
    return [...divided, { type: 'words', value: value.slice(done), marks, asWritten: false }];
  });
}

function collapseSpaces(pieces: readonly Piece[]): void {
  let last: Words | undefined;
  let afterSpace = true;
  const endLine = () => {
    if (last && afterSpace) last.value = last.value.replace(/ $/, '');
    last = undefined;
    afterSpace = true;
  };
  for (const piece of pieces) {
    if (piece.type === 'line-break') endLine();
    if (piece.type === 'footnote') afterSpace = false;
    if (piece.type !== 'words') continue;
    piece.value = piece.value.replace(/[ \t\n]+/g, ' ');
    if (afterSpace && piece.value.startsWith(' ')) piece.value = piece.value.slice(1);
    if (piece.value === '') continue;
    last = piece;
    afterSpace = piece.value.endsWith(' ');
  }
  endLine();
}

function setTypography(pieces: readonly Piece[]): void {
  const quotes: Quotes = { open: false };
  const words = pieces.filter(
    (piece) => piece.type === 'line-break' || (piece.type === 'words' && piece.value !== ''),
  );
  let before = '';
  words.forEach((piece, index) => {
    if (piece.type !== 'words') {
      before = '';
      return;
    }
    const next = words[index + 1];
    const after = next?.type === 'words' ? next.value.charAt(0) : '';
    if (!piece.asWritten) piece.value = typeset(piece.value, quotes, before, after);
    before = piece.value.slice(-1);
  });
}

function buildInlines(pieces: readonly Piece[]): Inline[] {
  const outermost: Inline[] = [];
  let inlines = outermost;
  let href = '';
  for (const piece of pieces) {
    switch (piece.type) {
      case 'words':
        appendInline(inlines, { type: 'text', value: piece.value, ...piece.marks });
        break;
      case 'link-open':
        href = piece.href;
        inlines = [];
        break;
      case 'link-close': {
        const link: Link = { type: 'link', href, children: inlines };
        if (inlines.length > 0) outermost.push(link);
        inlines = outermost;
        break;
      }
      case 'line-break':
        inlines.push({ type: 'line-break' });
        break;
      case 'footnote':
        inlines.push(piece);
        break;
      default:
        piece satisfies never;
    }
  }
  return outermost;
}

/** Takes away the line breaks at both ends. */
export function trimBreaks(inlines: Inline[]): Inline[] {
  let start = 0;
  let end = inlines.length;
  while (start < end && inlines[start]?.type === 'line-break') start++;
  while (end > start && inlines[end - 1]?.type === 'line-break') end--;
  return start === 0 && end === inlines.length ? inlines : inlines.slice(start, end);
}
