/**
 * Measures a build of many meetings, in one process and in as many as there are cores.
 * `npm run bench:many -- --meetings 200 --reports 4 --formats pdf,docx`
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { $, argv } from 'zx';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const program = join(root, 'dist', 'program', 'main.js');
const count = Number(argv.meetings ?? 200);
const formats = argv.formats ?? 'pdf,docx';
const folder = mkdtempSync(join(tmpdir(), 'orderpaper-bench-many-'));

try {
  await $({ cwd: root })`npm run --silent build`;
  const data = join(folder, 'data');
  const sample = join(root, 'data', 'meetings', argv.sample ?? '2014-11-21-police-and-crime-panel');
  for (const part of readdirSync(join(root, 'data')).filter((name) => name !== 'meetings'))
    cpSync(join(root, 'data', part), join(data, part), { recursive: true });
  // The sample's agenda, with the reports of its first items.
  const written = parse(readFileSync(join(sample, 'meeting.yaml'), 'utf8'));
  const withReports = written.items.filter(({ report }) => report).slice(Number(argv.reports ?? 4));
  for (const item of withReports) delete item.report;
  for (let meeting = 1; meeting <= count; meeting += 1)
    writeMeeting(join(data, 'meetings', `meeting-${String(meeting).padStart(3, '0')}`));
  function writeMeeting(place) {
    cpSync(sample, place, { recursive: true });
    writeFileSync(join(place, 'meeting.yaml'), stringify(written));
  }
  for (const jobs of [1, availableParallelism()]) {
    const start = performance.now();
    const run = await $({
      cwd: root,
      quiet: true,
    })`node ${program} build --data ${data} --out ${join(folder, `out-${jobs}`)} --format ${formats} --jobs ${jobs} --json`;
    const seconds = (performance.now() - start) / 1000;
    const { outputs } = JSON.parse(run.stdout);
    const pages = outputs
      .filter(({ format }) => format === 'pdf')
      .reduce((sum, output) => sum + output.pages, 0);
    const rate = Math.round(pages / seconds);
    console.log(
      `${count} meetings of ${Math.round(pages / count)} pages, ${formats}, jobs ${jobs}: ${seconds.toFixed(1)} s, ${rate} pages a second`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
