import { expect, test } from 'vitest';
import {
  bold,
  group,
  heading,
  item,
  link,
  list,
  note,
  paragraph,
  quotation,
  section,
  table,
  text,
} from './build.ts';
import { print } from './print.ts';
import type { Block } from './tree.ts';
import { mapBlocks, notesOf, walkBlocks, walkInlines } from './walk.ts';

const blocks: readonly Block[] = [
  heading(2, 'One'),
  list([item([paragraph('two'), list(['three'])])]),
  table({ head: [['four']], body: [['five']] }),
  section(group('letter', quotation('six'))),
  paragraph([link('#x', ['seven', note('eight')]), bold('nine')]),
];

test('blocks are visited in reading order, the outer first', () => {
  const types: string[] = [];
  walkBlocks(blocks, (block) => types.push(block.type));
  expect(types.join(' ')).toBe(
    'heading list paragraph list paragraph table paragraph paragraph section group quotation paragraph paragraph',
  );
});

test('blocks within are left out when the visitor says so', () => {
  const types: string[] = [];
  walkBlocks(blocks, (block) => {
    types.push(block.type);
    return block.type !== 'list' && block.type !== 'section';
  });
  expect(types.join(' ')).toBe('heading list table paragraph paragraph section paragraph');
});

test('inlines are visited in reading order, notes after their reference', () => {
  const words: string[] = [];
  walkInlines(blocks, (inline) => {
    if (inline.type === 'text') words.push(inline.value);
  });
  expect(words.join(' ')).toBe('One two three four five six seven eight nine');
  expect(notesOf(blocks)).toHaveLength(1);
});

test('a map that changes nothing gives the same tree', () => {
  expect(mapBlocks(blocks, (block) => block)).toBe(blocks);
});

test('a map makes several blocks of one, or none, at any depth', () => {
  const mapped = mapBlocks(blocks, (block) => {
    if (block.type === 'heading') return [];
    if (block.type !== 'paragraph') return block;
    return [block, paragraph(text('more'))];
  });
  expect(print(mapped.slice(0, 1))).toBe(
    ['list bullet', '  •', '    paragraph two', '    paragraph more', '    list bullet', '      •']
      .concat(['        paragraph three', '        paragraph more'])
      .join('\n'),
  );
});
