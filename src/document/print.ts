import { listLabel } from './counter.ts';
import type { Block, Cell, Document, Inline, List, Paper, Row, Text } from './tree.ts';

/**
 * Prints a piece of the tree as indented text, a block a line, for tests to compare.
 * Words stand as they are, marks in braces: `paragraph The {bold Panel} met.{note 1: See the Act.}`.
 * Positions are not printed.
 */
export function print(node: Document | Paper | Block | readonly Block[]): string {
  if (isList(node)) return printBlocks(node).join('\n');
  if (node.type === 'document') return node.papers.flatMap(printPaper).join('\n');
  return (node.type === 'paper' ? printPaper(node) : printBlock(node)).join('\n');
}

function printPaper(paper: Paper): string[] {
  const turned = paper.orientation === 'landscape' && 'landscape';
  const marking = paper.marking && `marking ${paper.marking}`;
  const header = paper.runningHeader.length > 0 && `running header ${printInlines(paper.runningHeader)}`;
  return [
    join('paper', `#${paper.id}`, paper.kind, turned, marking, paper.title),
    ...indent(header ? [header] : []),
    ...indent(printBlocks(paper.blocks)),
  ];
}

function printBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap(printBlock);
}

function printBlock(block: Block): string[] {
  const names = join(
    block.role && `.${block.role}`,
    block.id && `#${block.id}`,
    block.lang && `lang=${block.lang}`,
  );
  switch (block.type) {
    case 'heading': {
      const number = block.number && `[${block.number.label}]`;
      return [join(`heading ${block.level}`, names, number, printInlines(block.children))];
    }
    case 'paragraph': {
      const number = block.number && `[${block.number.label}]`;
      return [join('paragraph', names, number, printInlines(block.children))];
    }
    case 'list':
      return [
        join('list', names, block.marker.format, !block.tight && 'loose'),
        ...indent(printItems(block)),
      ];
    case 'table': {
      const columns = block.columns.map(({ align, share }) => join(align, share?.toString())).join(', ');
      return [
        join('table', names, block.variant, `[${columns}]`, caption(block)),
        ...indent(block.head.flatMap((row) => printRow('head', row))),
        ...indent(block.body.flatMap((row) => printRow('row', row))),
      ];
    }
    case 'figure': {
      const { path, widthPx, heightPx } = block.image;
      const width = block.width !== undefined && `width=${block.width}`;
      return [join('figure', names, path, `${widthPx}×${heightPx}`, width, `“${block.alt}”`, caption(block))];
    }
    case 'source-page': {
      const { source, index, widthPt, heightPt, alt } = block;
      const page = `${source.path} page ${source.pageNumbers[index]}`;
      const size = `${Math.round(widthPt)}×${Math.round(heightPt)}`;
      return [join('source-page', names, page, size, alt && `“${alt}”`)];
    }
    case 'quotation':
      return [join('quotation', names), ...indent(printBlocks(block.blocks))];
    case 'group':
      return [join('group', names, block.keepTogether && 'kept'), ...indent(printBlocks(block.blocks))];
    case 'section': {
      const marking = block.marking && `marking ${block.marking}`;
      return [join('section', names, block.orientation, marking), ...indent(printBlocks(block.blocks))];
    }
    case 'contents': {
      const entries = block.entries.map((entry) => {
        const words = join('entry', entry.number, printInlines(entry.children), `→ ${entry.target}`);
        return '  '.repeat(entry.level) + words;
      });
      return [join('contents', names), ...entries];
    }
    case 'rule':
    case 'page-break':
      return [join(block.type, names)];
    default:
      return block satisfies never;
  }
}

/** An item that is one paragraph stands on one line with its label. */
function printItems(list: List): string[] {
  return list.items.flatMap((item, index) => {
    const label = list.marker.format === 'bullet' ? '•' : listLabel(list.marker, index);
    const only = onlyParagraph(item.blocks);
    if (only !== undefined) return [join(label, only)];
    return [label, ...indent(printBlocks(item.blocks))];
  });
}

/** Cells that hold at most one paragraph stand on one line, divided by bars; else each has its own lines. */
function printRow(name: string, row: Row): string[] {
  const words = row.cells.map((cell) => onlyParagraph(cell.blocks));
  if (words.every((each) => each !== undefined)) {
    return [
      join(name, row.cells.map((cell, index) => join(printCell(cell), words[index])).join(' | ')).trimEnd(),
    ];
  }
  const cells = row.cells.flatMap((cell) => [
    join('cell', printCell(cell)),
    ...indent(printBlocks(cell.blocks)),
  ]);
  return [name, ...indent(cells)];
}

function printCell(cell: Cell): string {
  return join(
    cell.heads && `(${cell.heads})`,
    cell.colspan > 1 && `colspan=${cell.colspan}`,
    cell.rowspan > 1 && `rowspan=${cell.rowspan}`,
    cell.align,
  );
}

/** The words of what is no more than a plain paragraph; undefined for anything else. */
function onlyParagraph(blocks: readonly Block[]): string | undefined {
  const [block, ...more] = blocks;
  if (block === undefined) return '';
  if (more.length > 0 || block.type !== 'paragraph' || block.role || block.number) return undefined;
  return printInlines(block.children);
}

function printInlines(inlines: readonly Inline[]): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return printText(inline);
    case 'link':
      return `{link ${inline.href}: ${printInlines(inline.children)}}`;
    case 'footnote':
      return `{note ${inline.number}: ${inline.blocks.map((block) => printInlines(block.children)).join(' ¶ ')}}`;
    case 'line-break':
      return '{br}';
    case 'pages':
      return `{pages ${inline.targets.join(' ')}}`;
    default:
      return inline satisfies never;
  }
}

function printText(text: Text): string {
  const marks = join(
    text.bold && 'bold',
    text.italic && 'italic',
    text.underline && 'underline',
    text.strike && 'strike',
    text.code && 'code',
    text.script,
    text.lang && `lang=${text.lang}`,
  );
  return marks ? `{${marks} ${text.value}}` : text.value;
}

function caption(block: { readonly caption?: readonly Inline[] }): string | undefined {
  return block.caption && `caption: ${printInlines(block.caption)}`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function join(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => part).join(' ');
}

function isList(node: unknown): node is readonly Block[] {
  return Array.isArray(node);
}
