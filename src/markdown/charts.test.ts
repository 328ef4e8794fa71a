import { expect, test } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { read, tree } from './testing/read.ts';

const head = 'type: bar\ntitle: Bins\ndescription: Bins rose.';
const chart = (text: string): string => `Before.\n\n\`\`\`chart\n${text}\n\`\`\`\n`;

const problems = (text: string, files: Readonly<Record<string, string>> = {}): string =>
  read(chart(text), { files })
    .problems.map((problem) => formatProblem(problem).split('\n')[0])
    .join('; ');

test('a chart is a figure and a table of its numbers as they are written', () => {
  expect(tree(chart(`${head}\n---\nWard,Bins\nNorth,"1,200"\nSouth,(3)\n`))).toMatchInlineSnapshot(`
    "paragraph Before.
    figure .chart chart 360×200 “Bins rose.” caption: Bins
    table .chart-data grid [left, right] caption: Figures in the chart: Bins
      head (column) Ward | (column) Bins
      row (row) North | 1,200
      row (row) South | (3)"
  `);
});

test('its numbers may stand in a file', () => {
  const files = { 'bins.csv': ',2013,2014\nNorth,3,4\n' };
  const { blocks } = read(chart(`${head}\ndata: bins.csv`), { files });
  const [, figure] = blocks;
  expect(figure).toMatchObject({
    alt: 'Bins rose.',
    image: { chart: { kind: 'bar', categories: ['North'], series: [{ name: '2013' }, { name: '2014' }] } },
  });
});

test.each([
  ['', 'report.md:4:1 chart-invalid a chart does not say what it shows'],
  ['typ: bar', 'report.md:4:1 unknown-field a chart has no `typ`'],
  [`${head}`, 'report.md:7:1 chart-invalid a chart has no numbers'],
  [`${head}\ndata: no.csv`, 'file-missing there is no file `no.csv`'],
  [`type: pye\ntitle: A\ndescription: B`, 'report.md:4:7 chart-invalid there is no chart of the type `pye`'],
  [`type: bar\ntitle: A`, 'report.md:4:1 alt-missing the chart has no description'],
  [`${head}\n---\nWard,Bins\nNorth,many`, 'report.md:9:1 chart-invalid “many” is no number'],
  [
    `${head}\n---\nWard,Bins`,
    'report.md:8:1 chart-invalid a chart needs a row of names and at least one row with a number',
  ],
  [`${head}\n---\nWard,Bins\nNorth,"3`, 'report.md:9:1 csv-invalid a quoted field is never closed'],
  [
    `${head}\nhorizontal: perhaps\n---\nA,B\nC,1`,
    'report.md:7:13 chart-invalid `horizontal` is true or false',
  ],
  [
    `type: pie\ntitle: A\ndescription: B\n---\nA,B\nC,-1`,
    'report.md:8:1 chart-invalid a pie cannot show numbers below nought',
  ],
])('%j', (text, expected) => {
  expect(problems(text)).toContain(expected);
});

test('an unknown field is told with the one that is meant', () => {
  const { problems: told } = read(chart(`${head}\ndescripton: A\n---\nA,B\nC,1`));
  expect(told).toMatchObject([
    { code: 'unknown-field', hint: 'did you mean `description`?', at: { line: 7 } },
  ]);
});
