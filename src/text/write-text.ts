import { listLabel } from '../document/counter.ts';
import type { Block, Document, Figure, Heading, List, Paper } from '../document/tree.ts';
import { notesOf } from '../document/walk.ts';
import { inlineText } from './inline-text.ts';
import { tableText } from './table-text.ts';

/**
 * Writes a document as plain text for a post: paragraphs are lines of any length with an empty line
 * between them, lists keep their marks, links show their address, tables are lines `a: b`.
 * What belongs to pages alone is left out: running headers, contents lists, page numbers.
 *
 * @returns text that ends in a newline; papers are divided by a line of asterisks
 */
export function writeText(document: Document): string {
  return `${document.papers.map(paperText).join('\n\n* * *\n\n')}\n`;
}

function paperText(paper: Paper): string {
  const notes = notesOf(paper.blocks).map(
    ({ number, blocks }) => `[${number}] ${blocks.map((block) => inlineText(block.children)).join('\n')}`,
  );
  return join([...paragraphs(paper.blocks), ...notes]);
}

const join = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n\n');

const paragraphs = (blocks: readonly Block[]): string[] => blocks.flatMap(blockText);

/** @returns paragraphs */
function blockText(block: Block): string[] {
  switch (block.type) {
    case 'heading':
      return [headingText(block)];
    case 'paragraph':
      return [labelled(block.number?.label, inlineText(block.children))];
    case 'list':
      return [listText(block)];
    case 'table':
      return tableText(block, cellText);
    case 'figure':
      return [figureText(block)];
    case 'source-page':
      return [block.alt === '' ? block.text : `[${block.alt}]`];
    case 'quotation':
      return [prefixed(join(paragraphs(block.blocks)), '> ', '> ')];
    case 'group':
    case 'section':
      return paragraphs(block.blocks);
    case 'contents':
    case 'rule':
    case 'page-break':
      return [];
    default:
      return block satisfies never;
  }
}

const underlines: Readonly<Record<number, string>> = { 1: '=', 2: '-' };

/** The first two levels are underlined. */
function headingText(heading: Heading): string {
  const text = labelled(heading.number?.label, inlineText(heading.children));
  const line = underlines[heading.level];
  const length = Math.max(...text.split('\n').map((part) => [...part].length));
  return line === undefined ? text : `${text}\n${line.repeat(length)}`;
}

/** A tight list stands close; what an item holds is indented to its words. */
function listText({ marker, items, tight }: List): string {
  const texts = items.map((item, index) => {
    const mark = `${marker.format === 'bullet' ? '-' : listLabel(marker, index)} `;
    const blocks = item.blocks.flatMap(blockText).filter((text) => text !== '');
    return prefixed(blocks.join(tight ? '\n' : '\n\n'), mark, ' '.repeat(mark.length));
  });
  return texts.join(tight ? '\n' : '\n\n');
}

function figureText({ caption, alt }: Figure): string {
  if (caption) return inlineText(caption);
  return alt === '' ? '' : `[${alt}]`;
}

const cellText = (blocks: readonly Block[]): string =>
  paragraphs(blocks)
    .filter((text) => text !== '')
    .join('\n');

const labelled = (label: string | undefined, text: string): string => (label ? `${label} ${text}` : text);

/** Puts `first` before the first line and `others` before the rest; empty lines get no spaces. */
function prefixed(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');
}
