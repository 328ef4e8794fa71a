import { describe, expect, it } from 'vitest';
import * as build from '../document/build.ts';
import type { Block } from '../document/tree.ts';
import { layOut } from './lay-out.ts';
import type { Layout } from './page.ts';
import { warwickshireType } from './testing/fonts.ts';
import { linesOf, lineText } from './testing/print-pages.ts';

const { style, fonts } = warwickshireType();

function setPaper(blocks: readonly Block[]): Layout {
  return layOut(build.document([build.paper('paper', 'Paper', blocks)]), style, fonts).layout;
}

describe('tables', () => {
  it('keeps the column gap free beside text that fills its column', () => {
    const names = Array.from({ length: 12 }, (_, index) => 'Councillor '.repeat(1 + index).trim());
    const columns = [
      { align: 'left', share: 1 },
      { align: 'left', share: 1 },
    ] as const;
    const blocks = names.map((name) =>
      build.table({ body: [[name, 'Authority']] }, { variant: 'plain', columns }),
    );
    const gapPt = style.tables.plain?.columnGapPt ?? 0;
    expect(gapPt).toBeGreaterThan(0);
    const lines = setPaper(blocks).pages.flatMap(linesOf);
    const second = lines.find((line) => lineText(line) === 'Authority')?.xPt ?? 0;
    for (const line of lines.filter((each) => lineText(each).startsWith('Councillor'))) {
      const end = line.xPt + Math.max(...line.fragments.map(({ xPt, widthPt }) => xPt + widthPt));
      expect(end).toBeLessThanOrEqual(second - gapPt + 0.01);
    }
  });

  it('keeps a row that heads a group with the rows below it', () => {
    const groups = Array.from({ length: 14 }, (_, group) => [
      build.row([build.cell(`Group ${group}`, { heads: 'group', colspan: 2 })]),
      ...Array.from({ length: 1 + (group % 4) }, (_, row) => [
        `Row ${row}`,
        'Word '.repeat(20 * (1 + group)),
      ]),
    ]).flat();
    for (let filler = 0; filler < 12; filler++) {
      const layout = setPaper([
        ...Array.from({ length: filler }, () => build.paragraph('Line.')),
        build.table({ head: [['Name', 'Text']], body: groups }),
      ]);
      expect(layout.pages.length).toBeGreaterThan(2);
      for (const page of layout.pages) {
        const rows = linesOf(page).filter((line) => /^(Group|Row) /.test(lineText(line)));
        expect(lineText(rows.at(-1) as (typeof rows)[number])).toMatch(/^Row /);
      }
    }
  });
});
