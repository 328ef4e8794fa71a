import { expect, inject, test } from 'vitest';
import * as build from '../src/document/build.ts';
import { layOut } from '../src/layout/lay-out.ts';
import { warwickshireType } from '../src/layout/testing/fonts.ts';
import { writePdf } from '../src/pdf/write-pdf.ts';
import { bytesOf } from './support/build-once.ts';
import { untagged } from './support/untagged.ts';

/** Tags may make a pack larger by this much. */
const mostGrowth = 1.4;
/** In tables of nothing but figures a cell's tags take about as much room as the figures themselves. */
const mostBytesPerCell = 14;

test.each(inject('outputs').filter(({ format }) => format === 'pdf'))(
  'tags make the pack of $meeting little larger',
  async (output) => {
    const bytes = bytesOf(output);
    expect(bytes.length).toBeLessThan((await untagged(bytes)).length * mostGrowth);
  },
);

test('tags of wide tables take a few bytes a cell', async () => {
  const { style, fonts } = warwickshireType();
  const sum = (row: number, column: number) => ((row * 7919 + column * 104_729) * 31) % 999_983;
  const heads = ['Service', ...Array.from({ length: 29 }, (_, column) => `${1990 + column}/${91 + column}`)];
  const rows = Array.from({ length: 400 }, (_, row) =>
    heads.map((_, column) =>
      column === 0 ? `Service line ${row}` : sum(row, column).toLocaleString('en-GB'),
    ),
  );
  const table = build.table({ head: [heads], body: rows });
  const document = build.document([build.paper('budget', 'Budget', [build.heading(1, 'Budget'), table])]);
  const laidOut = layOut(document, style, fonts);
  const bytes = await writePdf(laidOut.document, laidOut.layout, fonts);
  const growth = bytes.length - (await untagged(bytes)).length;
  expect(growth / (heads.length * rows.length)).toBeLessThan(mostBytesPerCell);
});
