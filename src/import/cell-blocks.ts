import { plainText } from '../document/text.ts';
import type { Block, Inline } from '../document/tree.ts';

/**
 * Makes blocks fit for a cell: headings there head nothing, and are bold; a row of a table within the cell becomes a
 * paragraph.
 *
 * @param tellTable called with the words of the first row of each table
 */
export function cellBlocks(blocks: readonly Block[], tellTable: (words: string) => void): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case 'heading':
        return [{ type: 'paragraph', children: block.children.map(inBold) }];
      case 'list': {
        const items = block.items.map((item) => ({ ...item, blocks: cellBlocks(item.blocks, tellTable) }));
        return [{ ...block, items }];
      }
      case 'quotation':
      case 'group':
      case 'section':
        return [{ ...block, blocks: cellBlocks(block.blocks, tellTable) }];
      case 'table': {
        const rows = [...block.head, ...block.body].map(({ cells }) =>
          cells.map((cell) => plainText(cell.blocks, { notes: 'none' })).filter((text) => text !== ''),
        );
        tellTable(rows[0]?.join(' ') ?? '');
        return rows.flatMap((texts): Block[] => {
          const children: Inline[] = [{ type: 'text', value: texts.join(' – ') }];
          return texts.length > 0 ? [{ type: 'paragraph', children }] : [];
        });
      }
      default:
        return [block];
    }
  });
}

function inBold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, bold: true } : inline;
}
