import { expect, test } from 'vitest';
import { cell, row } from '../document/build.ts';
import { gridOf } from './table-grid.ts';

function drawn(rows: Parameters<typeof gridOf>[0], columns: number): string[] {
  return gridOf(rows, columns).map((cells) =>
    cells
      .map(
        ({ colspan, merge }) =>
          `${merge === 'restart' ? 'v' : merge === 'continue' ? '|' : 'o'}${colspan > 1 ? colspan : ''}`,
      )
      .join(' '),
  );
}

test('cells take the places that spans from above leave free', () => {
  const rows = [
    row([cell('a', { rowspan: 3 }), cell('b', { colspan: 2 }), cell('c')]),
    row([cell('d'), cell('e', { rowspan: 2, colspan: 2 })]),
    row([cell('f')]),
  ];
  expect(drawn(rows, 4)).toEqual(['v o2 o', '| o v2', '| o |2']);
});

test('spans that reach out are cut, and rows that are short are filled', () => {
  expect(drawn([row([cell('a', { colspan: 9 })]), row([cell('b', { rowspan: 9 })])], 3)).toEqual([
    'o3',
    'o o o',
  ]);
});
