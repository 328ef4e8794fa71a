/**
 * Measures packs whose papers are files as authors send them: 300 pages of a PDF file, tagged and not, and a Word file
 * of as many. `npm run bench:papers -- --runs 3`
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from '@cantoo/pdf-lib';
import { $, argv } from 'zx';
import { makeData } from './bench/make-data.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', 'program', 'main.js');
const runs = Number(argv.runs ?? 3);
const pageCount = 300;
const folder = mkdtempSync(join(tmpdir(), 'orderpaper-bench-papers-'));

try {
  await $({ cwd: root })`npm run --silent build`;
  const long = join(folder, 'long');
  makeData(join(root, 'data', 'meetings', '2014-11-21-police-and-crime-panel'), 5, long);
  await $({
    quiet: true,
  })`node ${program} build --data ${long} --out ${join(folder, 'papers')} --format pdf,docx`;
  const tagged = join(folder, 'papers', 'long-meeting-agenda-pack.pdf');
  // Copied by pdf-lib a page has no tags.
  const source = await PDFDocument.load(readFileSync(tagged));
  const untagged = await PDFDocument.create();
  const indexes = Array.from({ length: pageCount }, (_, index) => index);
  for (const page of await untagged.copyPages(source, indexes)) untagged.addPage(page);
  const plain = join(folder, 'papers', 'untagged.pdf');
  writeFileSync(plain, await untagged.save());
  const word = join(folder, 'papers', 'long-meeting-agenda-pack.docx');
  await measure(
    `${pageCount} pages of a tagged PDF file`,
    tagged,
    `pages: 1-${pageCount}, description: A pack`,
  );
  await measure(`${pageCount} pages of an untagged PDF file`, plain, 'description: A pack');
  await measure(`a Word file of ${source.getPageCount()} pages`, word, 'numbers: as-written');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds a pack of one report whose body is the file, and tells the median of its seconds. */
async function measure(what, file, options) {
  const data = mkdtempSync(join(folder, 'data-'));
  for (const part of ['bodies', 'people'])
    cpSync(join(root, 'data', part), join(data, part), { recursive: true });
  const meeting = join(data, 'meetings', '2014-11-21-papers');
  mkdirSync(meeting, { recursive: true });
  const name = `paper${file.slice(file.lastIndexOf('.'))}`;
  cpSync(file, join(meeting, name));
  writeFileSync(
    join(meeting, 'meeting.yaml'),
    `body: warwickshire-police-and-crime-panel
date: 2014-11-21
time: "10:00"
venue: Shire Hall
items:
  - title: A paper
    report: { body: { file: ${name}, ${options} } }
`,
  );
  const seconds = [];
  let pages = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    const build = $({
      quiet: true,
    })`node ${program} build --data ${data} --out ${join(folder, 'out')} --format pdf --json`;
    const { outputs, problems } = JSON.parse((await build.nothrow()).stdout);
    seconds.push((performance.now() - start) / 1000);
    if (outputs.length === 0) throw new Error(JSON.stringify(problems));
    pages = outputs[0].pages;
  }
  const median = seconds.sort((one, other) => one - other)[seconds.length >> 1];
  console.log(`${what}, a pack of ${pages} pages as PDF: ${median.toFixed(2)} s`);
}
