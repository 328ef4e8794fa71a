import { listLabel } from '../../document/counter.ts';
import type { Block, Figure, List } from '../../document/tree.ts';
import { type NoteSink, writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';

/** A body as Markdown, with the files that it names. */
export type WrittenBody = {
  readonly markdown: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Whether headings or paragraphs have numbers: the house style makes them. */
  readonly isNumbered: boolean;
  /** Beginnings of tables whose merged cells Markdown cannot write. */
  readonly unmerged: number;
};

type Writer = {
  readonly stem: string;
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly notes: string[];
  readonly sink: NoteSink;
  readonly isNumbered: boolean;
  unmerged: number;
};

/**
 * Writes blocks as Markdown that reads as the same blocks, for those who edit on in it. Larger tables become CSV
 * files, pictures files of their own.
 *
 * @param stem beginning of the names of these files: `budget` gives `budget-table-1.csv`
 */
export function writeBody(blocks: readonly Block[], stem: string): WrittenBody {
  const isNumbered = blocks.some(hasNumber);
  const notes: string[] = [];
  const sink: NoteSink = {
    add(paragraphs) {
      const index = notes.push('');
      notes[index - 1] =
        `[^${index}]: ${paragraphs.map(({ children }) => writeInlines(children, sink)).join('\n\n    ')}`;
      return index;
    },
  };
  const writer: Writer = { stem, files: [], notes, sink, isNumbered, unmerged: 0 };
  const text = writeBlocks(blocks, writer).join('\n');
  const all = notes.length > 0 ? `${text}\n\n${notes.join('\n\n')}` : text;
  return { markdown: `${all}\n`, files: writer.files, isNumbered, unmerged: writer.unmerged };
}

/** Blocks that are read with the house style's numbers have the role only where they have none. */
function hasNumber(block: Block): boolean {
  if (block.type === 'section') return block.blocks.some(hasNumber);
  return (block.type === 'heading' || block.type === 'paragraph') && block.role !== 'unnumbered';
}

function writeBlocks(blocks: readonly Block[], writer: Writer): string[] {
  const lines: string[] = [];
  let isPlain = false;
  blocks.forEach((block, index) => {
    const isWithout = writer.isNumbered && block.type === 'paragraph' && block.role === 'unnumbered';
    if (isPlain && !isWithout) lines.push(':::');
    if (index > 0) lines.push('');
    if (isWithout && !isPlain) lines.push(':::unnumbered');
    isPlain = isWithout;
    lines.push(...writeBlock(block, writer));
  });
  if (isPlain) lines.push(':::');
  return lines;
}

function writeBlock(block: Block, writer: Writer): readonly string[] {
  const { sink } = writer;
  switch (block.type) {
    case 'heading': {
      const words = `${'#'.repeat(block.level)} ${writeInlines(block.children, sink).replace(/\\\n/g, ' ')}`;
      return writer.isNumbered && block.role === 'unnumbered' ? [':::unnumbered', words, ':::'] : [words];
    }
    case 'paragraph':
      return writeInlines(block.children, sink).split('\n');
    case 'list':
      return writeList(block, writer);
    case 'table': {
      const name = `${writer.stem}-table-${writer.files.filter((file) => file.name.endsWith('.csv')).length + 1}.csv`;
      const { lines, csv, losesSpans } = writeTable(block, name, sink);
      if (csv !== undefined) writer.files.push({ name, bytes: Buffer.from(csv) });
      if (losesSpans) writer.unmerged++;
      return lines;
    }
    case 'figure':
      return [writeFigure(block, writer)];
    case 'quotation':
      return writeBlocks(block.blocks, writer).map((line) => (line === '' ? '>' : `> ${line}`));
    case 'section':
      return [
        ...(block.orientation === 'landscape' ? [':::landscape'] : []),
        ...writeBlocks(block.blocks, writer),
        ...(block.orientation === 'landscape' ? [':::'] : []),
      ];
    case 'group':
      return writeBlocks(block.blocks, writer);
    case 'rule':
      return ['---'];
    case 'page-break':
      return [':::page-break'];
    case 'contents':
    case 'source-page':
      return [];
    default:
      return block satisfies never;
  }
}

function writeList({ items, marker, tight }: List, writer: Writer): string[] {
  return items.flatMap((item, index) => {
    const label = marker.format === 'bullet' ? '-' : listLabel(marker, index);
    const lines = writeBlocks(item.blocks, writer).filter((line) => !tight || line !== '');
    const indent = ' '.repeat(label.length + 1);
    const own = lines.map((line, at) =>
      at === 0 ? `${label} ${line}` : line === '' ? '' : `${indent}${line}`,
    );
    return tight || index === items.length - 1 ? own : [...own, ''];
  });
}

function writeFigure({ image, alt, width, caption }: Figure, writer: Writer): string {
  const ending = image.format === 'png' ? 'png' : 'jpg';
  const count = writer.files.filter((file) => !file.name.endsWith('.csv')).length + 1;
  const name = `${writer.stem}-picture-${count}.${ending}`;
  writer.files.push({ name, bytes: image.bytes });
  const title = caption ? ` "${writeInlines(caption, writer.sink).replace(/["“”]/g, "'")}"` : '';
  const size = width === undefined ? '' : `{width=${Math.max(1, Math.round(width * 100))}%}`;
  return `![${alt.replace(/([\\[\]])/g, '\\$1')}](<${name}>${title})${size}`;
}
