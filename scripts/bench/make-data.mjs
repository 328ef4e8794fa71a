import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';
import { seededRandom, wordChanger, wordsByFrequency } from './words.mjs';

/**
 * Writes a data folder with one long meeting: the sample's, with its items that have papers repeated, each time
 * with other words. Proportions of prose, lists, tables and notes stay the sample's.
 *
 * @param sample folder of the sample meeting, in its data folder
 * @param copies how often the papers stand in the pack, at least once; of a last half copy, the first half of the items
 * @returns {{ folder: string, bodies: string[] }} the data folder, and its papers' Markdown with their tables
 */
export function makeData(sample, copies, folder, seed = 1) {
  const data = dirname(dirname(sample));
  for (const part of ['people', 'bodies', 'trackers', 'programmes'])
    cpSync(join(data, part), join(folder, part), { recursive: true });
  const files = readAll(sample);
  const known = wordsByFrequency([...files.values()].map(({ text }) => text ?? ''));
  const change = wordChanger(known, seededRandom(seed));
  const meetingFolder = join(folder, 'meetings', 'long-meeting');
  const meeting = parse(files.get('meeting.yaml').text);
  const registers = readRegisters(data, meeting.body);
  const withPapers = meeting.items.filter((item) => item.report || item.minutes);
  const bodies = [];
  const items = [...meeting.items];
  for (let copy = 1; copy < copies + 1; copy += 1) {
    const part = Math.min(1, copies - copy + 1);
    const chosen = copy === 1 ? meeting.items : withPapers.slice(0, Math.round(withPapers.length * part));
    const used = filesOf(chosen, files);
    for (const kind of registersOf(chosen)) bodies.push(registers[kind]);
    for (const [path, { text, bytes }] of files) {
      if (path === 'meeting.yaml') continue;
      const words = copy > 1 && path.endsWith('.md') ? change(text) : text;
      write(join(meetingFolder, inCopy(path, copy)), words ?? bytes);
      if (!used.has(path)) continue;
      if (path.endsWith('.md')) bodies.push(words);
      if (path.startsWith('minutes')) bodies.push(textOfMinutes(parse(text)));
      if (path.endsWith('.csv')) bodies.push(textOfTable(text));
    }
    if (copy > 1) items.push(...chosen.map((item) => copyItem(item, copy)));
  }
  write(join(meetingFolder, 'meeting.yaml'), stringify({ ...meeting, items }));
  return { folder, bodies };
}

/** Paths of the texts that items bring, and of the tables in them. */
function filesOf(items, files) {
  const used = new Set();
  JSON.stringify(items, (key, value) => {
    if (['body', 'minutes', 'textFile'].includes(key) && typeof value === 'string') used.add(value);
    return value;
  });
  for (const path of [...used]) {
    for (const [, table] of (files.get(path)?.text ?? '').matchAll(/src="?([^\s"]+\.csv)/g)) {
      used.add(join(dirname(path), table));
    }
  }
  return used;
}

const inCopy = (path, copy) => (copy === 1 ? path : join(`copy-${copy}`, path));

/** Repeats an item: its title tells its copy, and its paths lead into the copy's folder. */
function copyItem(item, copy) {
  const { id, ...rest } = structuredClone(item);
  const visit = (value, key) => {
    if (Array.isArray(value)) return value.map((member) => visit(member, key));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
    }
    const isPath = ['body', 'minutes', 'textFile'].includes(key) && typeof value === 'string';
    return isPath ? inCopy(value, copy) : value;
  };
  return visit({ ...rest, title: `${item.title}, part ${copy}` });
}

/** Writes a CSV file as a Markdown table, for programs that read no CSV. */
function textOfTable(csv) {
  const [head, ...rows] = parseCsv(csv, { bom: true, relax_column_count: true });
  return textOfRows([head, ...rows]);
}

/** Writes rows as a Markdown table; the first is its head. */
function textOfRows([head, ...rows]) {
  const line = (cells) => `| ${head.map((_, index) => inOneLine(cells[index] ?? '')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

const inOneLine = (cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ');

/** Which of the body's registers the appendices of items print: `tracker`, `programme`. */
const registersOf = (items) =>
  items
    .flatMap((item) => item.report?.appendices ?? [])
    .flatMap((appendix) => ['tracker', 'programme'].filter((kind) => appendix[kind]));

/** Reads a body's tracker and work programme as Markdown tables, a row an entry. */
function readRegisters(data, body) {
  const read = (folder) => parse(readFileSync(join(data, folder, `${body}.yaml`), 'utf8'));
  const { groups, briefingNotes } = read('programmes');
  const planned = [...groups.flatMap(({ entries }) => entries), ...briefingNotes];
  return {
    tracker: textOfRows(
      read('trackers').entries.map(({ text, lead, due, updates = [] }) => [
        text,
        lead,
        due,
        updates.map((update) => `${update.reported} ${update.status} ${update.text ?? ''}`).join(' '),
      ]),
    ),
    programme: textOfRows(
      planned.map(({ title, detail, lead, last, next }) => [title, detail, lead, last, next]),
    ),
  };
}

/** Writes minutes as Markdown, for programs that read no YAML. */
function textOfMinutes({ items }, level = 2) {
  return items
    .map((item) => {
      const { lead = '', list = [] } = item.resolutions ?? {};
      const resolved = [lead, ...list.map((resolution) => `- ${resolution}`)].join('\n\n');
      const inner = item.items ? textOfMinutes(item, level + 1) : '';
      return `${'#'.repeat(level)} ${item.title}\n\n${item.text ?? ''}\n\n${resolved}\n\n${inner}`;
    })
    .join('\n');
}

/** Reads every file below a folder; texts as texts, images as bytes. */
function readAll(folder) {
  const files = new Map();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const isText = /\.(md|yaml|csv)$/.test(entry.name);
    files.set(
      path.slice(folder.length + 1),
      isText ? { text: readFileSync(path, 'utf8') } : { bytes: readFileSync(path) },
    );
  }
  return files;
}

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
