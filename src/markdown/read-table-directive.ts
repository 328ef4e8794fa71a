import { posix } from 'node:path';
import type { Block } from '../document/tree.ts';
import { cleanText } from '../load/clean-text.ts';
import { suggest } from '../problems/suggest.ts';
import { parseAttributes } from './attributes.ts';
import { type Call, wrong } from './call.ts';
import { parseCsv } from './csv.ts';
import { inner, report } from './reader.ts';
import { lineAt, type Source } from './source.ts';
import { makeTable, type TableAttributes } from './table.ts';

const names = ['src', 'caption', 'header-rows', 'header-columns', 'variant', 'widths'];
const example =
  ':::table src=matrix.csv caption="Offences by month" header-rows=1 header-columns=1 widths="2,1,1"';

/** Reads `:::table`: a table of a CSV file, or what is said of the Markdown table in it. */
export function readTableDirective(call: Call): Block[] {
  const { words, values } = parseAttributes(call.rest);
  if (words !== '') wrong(call, `takes no words of its own: \`${words}\``, example);
  for (const name of values.keys()) {
    if (names.includes(name)) continue;
    const nearest = suggest(name, names);
    wrong(call, `has no \`${name}=\`${nearest ? `; did you mean \`${nearest}=\`?` : ''}`, example);
  }
  const attributes = readAttributes(call, values);
  const scope = inner(call.scope);
  const path = values.get('src');
  const blocks = call.read(path === undefined ? { ...scope, table: attributes } : scope);
  if (path === undefined) {
    const count = blocks.filter((block) => block.type === 'table').length;
    const example = '| Month | Count |';
    if (count !== 1) wrong(call, `holds one table, not ${count === 0 ? 'none' : count}`, example);
    return blocks;
  }
  if (blocks.length > 0) wrong(call, 'with `src=` holds nothing else', ':::table src=matrix.csv');
  return [...readCsvTable(path, attributes, call), ...blocks];
}

function readAttributes(call: Call, values: ReadonlyMap<string, string>): TableAttributes {
  const headerRows = readCount('header-rows', call, values);
  const headerColumns = readCount('header-columns', call, values);
  const caption = values.get('caption');
  const variant = values.get('variant');
  const isName = variant !== undefined && /^[a-z][\w-]*$/i.test(variant);
  if (variant !== undefined && !isName) wrong(call, 'takes a name for `variant`', 'variant=grid');
  const widths = values.get('widths')?.split(',').map(Number);
  const areWidths = widths?.every((width) => width > 0 && Number.isFinite(width));
  if (widths && !areWidths) wrong(call, 'takes numbers for `widths`, one a column', 'widths="2,1,1"');
  return {
    place: call.place,
    ...(headerRows !== undefined && { headerRows }),
    ...(headerColumns !== undefined && { headerColumns }),
    ...(caption && { caption }),
    ...(isName && { variant }),
    ...(widths && areWidths && { widths }),
  };
}

function readCount(name: string, call: Call, values: ReadonlyMap<string, string>): number | undefined {
  const written = values.get(name);
  if (written === undefined) return undefined;
  if (/^\d{1,2}$/.test(written)) return Number(written);
  wrong(call, `takes a number for \`${name}\`, not \`${written}\``, `${name}=1`);
  return undefined;
}

function readCsvTable(path: string, attributes: TableAttributes, call: Call): Block[] {
  const { reader, at } = call;
  const file = reader.options.readText(path, reader.folder, at);
  if ('code' in file) {
    reader.problems.push(file);
    return [];
  }
  const printedPath = posix.join(posix.dirname(at.file), path);
  const source: Source = { text: cleanText(file.text), at: { file: printedPath, line: 1, column: 1 } };
  const parsed = parseCsv(source.text);
  if ('fault' in parsed) {
    const { message, line, hint } = parsed.fault;
    report(reader, 'csv-invalid', message, lineAt(source, line), hint);
    return [];
  }
  const rows = parsed.rows.map(({ cells, line }) => ({ cells: cells.map((cell) => cell.trim()), line }));
  const longRowHint = 'give the first row a field for each column, and put fields with commas in quotes';
  const written = { rows, headerRows: 1, aligns: [], source, at, longRowHint };
  return [makeTable(written, attributes, reader, inner(call.scope))];
}
