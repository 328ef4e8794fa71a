import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { beginMinutes } from './begin-minutes.ts';
import { buildPack } from './build-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'orderpaper-begin-'));
const dataFolder = join(folder, 'data');
cpSync('data', dataFolder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const odd = 'odd';
const title = (number: number) => JSON.stringify(`${number}: “the ‘question’” of "quotes" & a #hash`);
mkdirSync(join(dataFolder, 'meetings', odd));
writeFileSync(
  join(dataFolder, 'meetings', odd, 'meeting.yaml'),
  `body: panel-heddlu-a-throseddu-dyfed-powys
date: 2018-01-12
time: "9:30"
venue: "Siambr: Ŵyr"
items:
${Array.from({ length: 40 }, (_, index) => `  - title: ${title(index)}\n    purpose: "Ystyried: hyn"\n`).join('')}
  - title: Cyffredinol
    items:
      - title: Is-eitem
        items: [{ title: "12:00", items: [{ title: "- dwfn", exempt: { paragraphs: [12] } }] }]
  - adjournment: Cinio
  - { title: "null", kind: verbal }
`,
);
const meetings = readdirSync(join(dataFolder, 'meetings'));

test.each(meetings)('minutes that are begun read well and can be built at once: %s', async (meeting) => {
  rmSync(join(dataFolder, 'meetings', meeting, 'minutes.yaml'), { force: true });
  const text = readFileSync(await beginMinutes({ dataFolder, meeting }), 'utf8');
  expect(text).not.toMatch(/[&*]a\d/);
  for (const paper of ['minutes', 'decisions'] as const) {
    const { pages, warnings } = await buildPack({ dataFolder, meeting, paper, formats: [] });
    expect(warnings).toEqual([]);
    expect(pages).toBeGreaterThan(0);
  }
});

test.each([
  ['2014-11-21-police-and-crime-panel', 'Officers', 'Chair'],
  ['2017-07-28-heddlu-a-throseddu-dyfed-powys', 'Swyddogion', 'Cadeirydd'],
  ['2019-09-06-thames-valley-police-and-crime-panel', 'Officers', 'Chairman'],
])('what is printed is in the words of the meeting: %s', (meeting, officers, chair) => {
  const text = readFileSync(join(dataFolder, 'meetings', meeting, 'minutes.yaml'), 'utf8');
  expect(text).toContain(`- group: ${officers}\n`);
  expect(text).toContain(`\nsignature: ${chair}\n`);
});
