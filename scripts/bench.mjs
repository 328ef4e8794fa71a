/**
 * Measures builds of packs of about 100, 500 and 2,000 pages, as whole processes, beside other programs.
 * `npm run bench -- --pages 100,500 --runs 3 --install-rivals --no-rivals --json`
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { $, argv } from 'zx';
import { makeData } from './bench/make-data.mjs';
import { measure } from './bench/measure.mjs';
import { countPages, installRivals, measureRivals } from './bench/rivals.mjs';
import { printTable } from './bench/table.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', 'program', 'main.js');
const sizes = argv.pages ? String(argv.pages).split(',').map(Number) : [100, 500, 2000];
const defaultRuns = (pages) => (pages <= 100 ? 5 : pages <= 500 ? 3 : 1);
const folder = mkdtempSync(join(tmpdir(), 'orderpaper-bench-'));

try {
  await $({ cwd: root })`npm run --silent build`;
  if (argv['install-rivals']) installRivals();
  const sample = largestMeeting(join(root, 'data', 'meetings'));
  const perCopy = pagesPerCopy(sample);
  const results = sizes.map((size) => benchSize(size, sample, perCopy));
  if (argv.json) console.log(JSON.stringify(results, undefined, 2));
  else printTable(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the sample once and twice over, so that the copies for any number of pages are known. */
function pagesPerCopy(sample) {
  const [one, two] = [1, 2].map((copies) =>
    pagesOf(makeData(sample, copies, join(folder, `try-${copies}`)).folder),
  );
  return { first: one, further: two - one };
}

function pagesOf(dataFolder) {
  const out = join(dataFolder, 'out');
  const run = $.sync({
    cwd: root,
    quiet: true,
  })`node ${program} build --data ${dataFolder} --out ${out} --format pdf --json`;
  return JSON.parse(run.stdout).outputs[0].pages;
}

function benchSize(size, sample, { first, further }) {
  const copies = Math.max(1, (size - first) / further + 1);
  const dataFolder = join(folder, `pages-${size}`);
  const { bodies } = makeData(sample, copies, dataFolder);
  const runs = argv.runs ?? defaultRuns(size);
  const out = join(dataFolder, 'out');
  const pages = pagesOf(dataFolder);
  const ours = ['pdf', 'docx', 'pdf,docx'].map((format) => ({
    name: 'Orderpaper',
    output: { pdf: 'PDF', docx: 'DOCX', 'pdf,docx': 'PDF and DOCX' }[format],
    ...measure([process.execPath, program, 'build', '--data', dataFolder, '--out', out, '--format', format], {
      runs,
    }),
  }));
  const docx = join(out, 'long-meeting-agenda-pack.docx');
  const rivals = argv.rivals === false ? [] : measureRivals({ bodies, docx, folder: dataFolder, runs });
  const typstPages = countPages(join(dataFolder, 'typst.pdf'));
  return { size, pages, runs, words: bodies.join(' ').split(/\s+/).length, ours, rivals, typstPages };
}

/** The sample that has the most files. */
function largestMeeting(meetings) {
  const count = (id) => readdirSync(join(meetings, id), { recursive: true }).length;
  const [largest] = readdirSync(meetings).sort((a, b) => count(b) - count(a));
  return join(meetings, largest);
}
