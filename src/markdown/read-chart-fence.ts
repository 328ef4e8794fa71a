import { posix } from 'node:path';
import { readChart } from '../chart/read-chart.ts';
import { type ChartHead, readHead, type Tell } from '../chart/read-head.ts';
import type { Block, Figure, Text } from '../document/tree.ts';
import { cleanText } from '../load/clean-text.ts';
import { parseCsv } from './csv.ts';
import type { Place } from './read-inlines.ts';
import { type Reader, report, type Scope } from './reader.ts';
import { lineAt, type Source } from './source.ts';
import { makeTable } from './table.ts';

/** The line between what is said of a chart and its numbers. */
const divider = /^---[ \t]*$/m;
/** The size of a chart is made when it is drawn. */
const notDrawn = { widthPx: 360, heightPx: 200, dpi: 72, bytes: new Uint8Array(0) };

/** Makes of a block `chart` a figure, and a table of its numbers for those who cannot see it. */
export function readChartFence(content: string, place: Place, reader: Reader, scope: Scope): Block[] {
  const first = place.line + 1;
  const at = lineAt(place.source, place.line);
  const cut = divider.exec(content);
  const headText = cut ? content.slice(0, cut.index) : content;
  const head = readHead(headText, lineAt(place.source, first), reader.problems);
  if (!head) return [];
  const below = cut ? content.slice(cut.index + cut[0].length + 1) : undefined;
  const source = dataOf(head, below, { ...place, line: first + headText.split('\n').length }, reader);
  if (!source) return [];
  const parsed = parseCsv(source.text);
  if ('fault' in parsed) {
    const { message, line, hint } = parsed.fault;
    report(reader, 'csv-invalid', message, lineAt(source, line), hint);
    return [];
  }
  const rows = parsed.rows.map(({ cells, line }) => ({ cells: cells.map((cell) => cell.trim()), line }));
  const tell: Tell = (code, message, where, hint) => report(reader, code, message, where, hint);
  const chart = readChart(head, rows, (line) => lineAt(source, line), tell);
  if (!chart) return [];
  const caption: Text = { type: 'text', value: head.title };
  const image = {
    path: 'chart',
    format: 'png',
    ...notDrawn,
    chart,
  } as const;
  const figure: Figure = {
    type: 'figure',
    role: 'chart',
    at,
    image,
    alt: head.description,
    caption: [caption],
  };
  const longRowHint = 'put numbers with commas in quotes';
  const written = { rows, headerRows: 1, aligns: [], source, at, longRowHint };
  const table = makeTable(written, { place, headerColumns: 1 }, reader, scope);
  const title = reader.options.chartData.replace('%1', () => head.title);
  return [figure, { ...table, role: 'chart-data', caption: [{ type: 'text', value: title }] }];
}

/** The numbers below the divider, or those of the file that is named. */
function dataOf(
  head: ChartHead,
  below: string | undefined,
  place: Place,
  reader: Reader,
): Source | undefined {
  const at = lineAt(place.source, place.line);
  if (head.data && below !== undefined && below.trim() !== '') {
    const hint = 'take out `data:`, or what follows the line `---`';
    report(reader, 'chart-invalid', 'a chart has its numbers in a file or below, not both', at, hint);
    return undefined;
  }
  if (head.data) {
    const { path, at: named } = head.data;
    const file = reader.options.readText(path, reader.folder, named);
    if ('code' in file) {
      reader.problems.push(file);
      return undefined;
    }
    const printed = posix.join(posix.dirname(named.file), path);
    return { text: cleanText(file.text), at: { file: printed, line: 1, column: 1 } };
  }
  if (below === undefined) {
    const hint = 'write `data:` with the name of a CSV file, or the numbers below a line `---`';
    report(reader, 'chart-invalid', 'a chart has no numbers', lineAt(place.source, place.line - 1), hint);
    return undefined;
  }
  return { text: below, at };
}
