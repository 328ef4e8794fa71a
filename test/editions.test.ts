import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stringsIn } from '../src/build/find-leaks.ts';
import { openDisk } from '../src/disk/disk.ts';
import { importFile } from '../src/import/import-file.ts';
import { p, wordFile } from '../src/import/testing/word-file.ts';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { matterOf } from '../src/leak/matter.ts';
import { readFile } from '../src/leak/read-file.ts';
import { Traces, tokensOf } from '../src/leak/traces.ts';
import { loadMeeting } from '../src/load/load-meeting.ts';
import type { Meeting } from '../src/load/meeting.ts';
import { textPdf, workbook } from './support/author-files.ts';
import { docxWords } from './support/docx-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { runCli } from './support/run-cli.ts';
import { firstDifference } from './support/same-words.ts';

const meeting = '2026-01-05-panel';
const pack = `${meeting}-agenda-pack`;

/** Exempt matter of every kind; whatever begins with `Quax` stands nowhere else. */
const files: Readonly<Record<string, string>> = {
  'bodies/panel.yaml': 'name: Marsh Panel\nauthority: Marsh Council\nstyle: standard\n',
  'people/all.yaml': 'people:\n  q: { name: Quaxauthor Pell, post: Quaxpost }\n  a: { name: Ann Hill }\n',
  [`meetings/${meeting}/meeting.yaml`]: `body: panel
date: 2026-01-05
time: "10:00"
venue: Marsh Hall
items:
  - title: Reeds
    report:
      body: reeds.md
      appendices:
        - { title: Survey of reeds, body: survey.md }
        - { title: Quaxtender prices, publicTitle: Prices, body: quaxfile.md, exempt: { paragraphs: [3] }, marking: OFFICIAL-SENSITIVE }
        - { title: Map, body: survey.md }
  - title: Sale of Quaxfield Farm
    publicTitle: Property matter
    exempt: { paragraphs: [3, 5], publicInterest: Telling it would weaken the seller. }
    purpose: To consider a property.
    report:
      title: Quaxreport on the sale
      author: q
      recommendation: That Quaxfield be sold for £481,375.
      body: sale.md
      contacts: [{ role: Author, person: q }]
      appendices:
        - { title: Quaxappendix, body: survey.md }
        - { title: Quaxoffer, body: quaxoffer.docx }
        - { title: Quaxcosts, body: quaxcosts.xlsx }
        - { title: Quaxplan, body: { file: quaxplan.pdf, description: Quaxdescription of the plan } }
  - title: Eels
    report: { body: eels.md }
`,
  [`meetings/${meeting}/reeds.md`]: `## Growth

The reeds have grown.

:::exempt 7
Quaxpassage: the thief of the reeds is known.

::::lang cy
Quaxcymraeg.
::::
:::

They are cut in March.
`,
  [`meetings/${meeting}/survey.md`]: 'Twelve beds were seen.\n',
  [`meetings/${meeting}/quaxfile.md`]: `Prices[^1] follow.

![Quaxalt, a chart](quaxpicture.png)

:::table src=quaxcsv.csv caption="Quaxcaption" header-rows=1
:::

[^1]: Quaxnote about them.
`,
  [`meetings/${meeting}/quaxcsv.csv`]: 'Firm,Price\nQuaxfirm,"72,915"\n',
  [`meetings/${meeting}/sale.md`]: 'Quaxbody of the report, in which the buyer is told.\n',
  [`meetings/${meeting}/eels.md`]: 'Eels are back.\n',
};
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const authorFiles: Readonly<Record<string, Uint8Array>> = {
  'quaxoffer.docx': wordFile(p('The Quaxofferer pays in May.')),
  'quaxcosts.xlsx': workbook([
    ['Firm', 'Quaxsheet'],
    ['Quaxcell', '64,193'],
  ]),
  'quaxplan.pdf': await textPdf('Quaxpage shows the field'),
};
const exemptFiles = ['quaxfile.md', 'quaxcsv.csv', 'quaxpicture.png', 'sale.md', ...Object.keys(authorFiles)];

class Council {
  readonly folder = mkdtempSync(join(tmpdir(), 'orderpaper-editions-'));
  readonly data = join(this.folder, 'data');

  constructor(more: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries({ ...files, ...more })) this.write(path, text);
    this.write(`meetings/${meeting}/quaxpicture.png`, png);
    for (const [name, bytes] of Object.entries(authorFiles)) this.write(`meetings/${meeting}/${name}`, bytes);
  }

  write(path: string, content: string | Uint8Array): void {
    const place = join(this.data, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }

  change(path: string, from: string, to: string): void {
    const place = join(this.data, path);
    const text = readFileSync(place, 'utf8');
    expect(text).toContain(from);
    writeFileSync(place, text.replace(from, to));
  }

  run(...args: string[]) {
    return runCli([...args, '--data', this.data]);
  }

  build(...args: string[]) {
    return this.run('build', meeting, '--out', join(this.folder, 'out'), ...args);
  }

  publish(at = '2025-12-22T10:00:00Z') {
    const folders = ['--out', this.path('published'), '--members', this.path('members')];
    return this.run('publish', meeting, '--at', at, ...folders);
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  bytes(...names: string[]): Uint8Array {
    return new Uint8Array(readFileSync(this.path(...names)));
  }

  ledger(name = 'ledger.yaml') {
    return parse(readFileSync(join(this.data, 'meetings', meeting, name), 'utf8'));
  }
}

/** The text of each page with the number that is printed on it. */
async function pagesOf(bytes: Uint8Array): Promise<readonly (readonly [label: string, text: string])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const labels = (await document.getPageLabels()) ?? [];
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const { items } = await (await document.getPage(index + 1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    return [labels[index] ?? '', text.replace(/\s+/g, ' ')] as const;
  });
  return Promise.all(pages);
}

const allFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a meeting with exempt papers', () => {
  const council = new Council();
  const v1 = (edition: string, name: string) => council.bytes(edition, meeting, 'v1', name);

  beforeAll(async () => {
    expect(await council.publish()).toMatchObject({ code: 0, stderr: '' });
  });

  test('has the same pages in both editions, and those that are exempt after them', async () => {
    const open = await pagesOf(v1('published', `${pack}.pdf`));
    const whole = await pagesOf(v1('members', `${pack}-members.pdf`));
    expect(whole.length).toBeGreaterThan(open.length + 3);
    const withoutMark = (text: string) =>
      text.replace('Members’ edition, not for publication', '').replace(/\s+/g, ' ');
    for (const [index, [label, text]] of open.entries()) {
      expect(whole[index]?.[0]).toBe(label);
      const words = (of: string) => withoutMark(of).split(' ').sort();
      // Numbers of all pages are said in the footer.
      const plain = (of: string) => words(of.replace(/Page \d+ of \d+/, ''));
      expect(plain(whole[index]?.[1] ?? '')).toEqual(plain(text));
    }
    const exempt = whole.slice(open.length);
    expect(exempt[0]?.[1]).toContain('Papers not for publication');
    for (const [, text] of exempt) expect(text).toContain('Exempt – not for publication');
    const all = exempt.map(([, text]) => text).join(' ');
    for (const word of [
      'Quaxtender',
      'Quaxnote',
      'Quaxfirm',
      'Quaxreport',
      '481,375',
      'Quaxauthor',
      'Quaxpassage',
    ])
      expect(all).toContain(word);
    expect(all).toContain('Exempt – not for publication · OFFICIAL-SENSITIVE');
    expect(all).toContain('financial or business affairs');
  });

  test('says which pages are withheld, and why', async () => {
    const [[, frontSheet] = ['', '']] = await pagesOf(v1('published', `${pack}.pdf`));
    const { withheld } = council.ledger().versions[0];
    const pagesOfPaper = (id: string) =>
      withheld.find((paper: { id: string }) => paper.id === id)?.pages.replace('-', '–');
    expect(frontSheet).toContain('Property matter');
    const [first] = pagesOfPaper('property-matter/report').split('–');
    const last = pagesOfPaper('property-matter/appendix-d').split('–').at(-1);
    expect(frontSheet).toContain(`Pages ${first}–${last} are not for publication.`);
    expect(frontSheet).toContain('Telling it would weaken the seller.');
    expect(frontSheet).toContain('claim to legal professional privilege');
    const text = (await pagesOf(v1('published', `${pack}.pdf`))).map(([, page]) => page).join(' ');
    expect(text).toContain('Appendix B – Prices (not for publication)');
    expect(text).toContain('A passage is left out here, which is not for publication.');
  });

  test('gives nothing of it away in anything that is published', () => {
    for (const file of allFiles(council.path('published'))) {
      expect(file).not.toMatch(/quax|members/i);
      if (!/\.(?:pdf|docx)$/.test(file))
        expect(readFileSync(file, 'utf8')).not.toMatch(/quax|481,375|72,915/i);
    }
    expect(JSON.stringify(council.ledger())).not.toMatch(/quax|481375/i);
    expect(JSON.stringify(council.ledger('ledger-members.yaml'))).toMatch(/quax/i);
  });

  test('has members’ files that are as sound as the public ones, and no event', async () => {
    const bytes = v1('members', `${pack}-members.pdf`);
    expect((await inspectPdf(bytes)).findings).toEqual([]);
    const pdf = await pdfWords(await openPdf(bytes));
    const docx = await docxWords(v1('members', `${pack}-members.docx`));
    expect(firstDifference(pdf.body, docx.body)).toBeUndefined();
    const html = new TextDecoder().decode(v1('members', `${pack}-members.html`));
    expect(html).toContain('pack-exempt');
    expect(html).not.toContain('application/ld+json');
    expect(readdirSync(council.path('members', meeting, 'v1')).join()).not.toContain('.ics');
  });

  test('is verified in both editions, and once published is no draft', async () => {
    for (const edition of ['published', 'members']) {
      const run = await council.run('verify', council.path(edition, meeting, 'v1'));
      expect(run).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await council.build('--for', 'Councillor Hill')).toMatchObject({ code: 0 });
    const pages = await pagesOf(council.bytes('out', `${pack}-members.pdf`));
    for (const [, text] of pages) {
      expect(text).toContain('Members’ edition, not for publication. Copy of Councillor Hill');
      expect(text).not.toContain('DRAFT');
    }
  });

  test('never moves a page when an exempt paper grows and a public one comes', async () => {
    const late = new Council();
    await late.publish();
    const before = late.ledger().versions[0];
    late.write(`meetings/${meeting}/sale.md`, `${'Quaxbody grows by a paragraph.\n\n'.repeat(60)}`);
    late.change(
      `meetings/${meeting}/meeting.yaml`,
      '  - title: Eels',
      '  - title: Otters\n    report: { body: eels.md }\n  - title: Eels',
    );
    expect(await late.publish('2025-12-23T10:00:00Z')).toMatchObject({ code: 0, stderr: '' });
    const after = late.ledger().versions[1];
    const numbers = ({ papers, withheld }: typeof before) =>
      Object.fromEntries([...papers, ...withheld].map(({ id, pages }) => [id, pages]));
    const [old, young] = [numbers(before), numbers(after)];
    for (const [id, pages] of Object.entries(old)) expect(young[id]).toMatch(new RegExp(`^${pages}`));
    expect(young['property-matter/report']).toMatch(/, \d+A/);
    expect(Object.keys(young)).toContain('otters/report');
  });
});

test('a run that ended between the editions is finished by the next, with the same numbers', async () => {
  const council = new Council();
  await council.publish();
  const before = council.ledger().versions[0];
  rmSync(council.path('published'), { recursive: true });
  rmSync(join(council.data, 'meetings', meeting, 'ledger.yaml'));
  const run = await council.publish('2025-12-23T10:00:00Z');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(run.stdout).toMatch(/published\S+v1 {2}version 1, \d+ pages\n\S*members\S+v1 {2}unchanged/);
  const { papers, withheld } = council.ledger().versions[0];
  expect({ papers, withheld }).toEqual({ papers: before.papers, withheld: before.withheld });
});

describe('the public edition', () => {
  test('is made without opening anything that is exempt', async () => {
    const council = new Council();
    for (const name of exemptFiles) {
      // A folder cannot be read as a file, whoever asks.
      rmSync(join(council.data, 'meetings', meeting, name));
      mkdirSync(join(council.data, 'meetings', meeting, name));
    }
    expect(await council.build()).toMatchObject({ code: 0, stderr: '' });
    expect(existsSync(council.path('out', `${pack}.pdf`))).toBe(true);
    const members = await council.build('--edition', 'members');
    expect(members.code).toBe(1);
    expect(members.stderr).toContain('quaxfile.md');
    expect((await council.publish()).code).toBe(1);
    expect(existsSync(council.path('published', meeting, 'v1'))).toBe(false);
  });

  test('is not published while its ledger would name what is exempt', async () => {
    const council = new Council();
    council.change(
      `meetings/${meeting}/meeting.yaml`,
      '  - title: Sale of',
      '  - id: quaxfield\n    title: Sale of',
    );
    const { code, stderr } = await council.publish();
    expect(code).toBe(1);
    expect(stderr).toMatch(/leak ledger\.yaml, values: the word “quaxfield” stands in exempt matter alone/);
    expect(existsSync(council.path('published', meeting, 'v1'))).toBe(false);
    expect(existsSync(council.path('members', meeting, 'v1'))).toBe(false);
    expect(existsSync(join(council.data, 'meetings', meeting, 'ledger.yaml'))).toBe(false);
  });
});

describe('an outsider who looks for what is exempt', () => {
  const secret = new Council();
  /** The same papers with nothing exempt: whatever can leak, leaks. */
  const leaking = new Council();
  let traces: Traces;

  beforeAll(async () => {
    const path = `meetings/${meeting}/meeting.yaml`;
    leaking.change(path, ', exempt: { paragraphs: [3] }', '');
    leaking.change(path, 'publicTitle: Prices, ', '');
    leaking.change(path, '    publicTitle: Property matter\n', '');
    leaking.change(
      path,
      / {4}exempt: .*\n/.exec(readFileSync(join(leaking.data, path), 'utf8'))?.[0] ?? '',
      '',
    );
    leaking.change(`meetings/${meeting}/reeds.md`, ':::exempt 7', ':::keep');
    expect(await leaking.build()).toMatchObject({ code: 0, stderr: '' });
    const disk = openDisk(secret.data);
    const { meeting: whole } = loadMeeting(disk, meeting, 'members');
    const read = (name: string, folder: string) => disk.readText(`${folder}/${name}`).value ?? '';
    const words = new Map<string, readonly string[]>();
    for (const [path, bytes] of Object.entries(authorFiles)) {
      const format = path.split('.').at(-1) as 'docx' | 'xlsx' | 'pdf';
      const at = { file: 'meeting.yaml', line: 1, column: 1 };
      const file = { type: 'author-file', format, path, at, bytes, options: {} } as const;
      const job = { file, idPrefix: '', scheme: '', pages: {}, orientation: 'portrait' } as const;
      words.set(path, stringsIn((await importFile(job)).blocks));
    }
    traces = new Traces(
      matterOf(whole as Meeting, read, ({ path }) => words.get(basename(path)) ?? []),
      [],
    );
  });

  test.each([
    ['.pdf', 'quaxfield', /a string of object/],
    ['.pdf', 'quaxalt', /a string of object/],
    ['.pdf', 'quaxnote', /page \d/],
    ['.pdf', 'quaxfirm', /page \d/],
    ['.pdf', '72,915', /page \d/],
    ['.pdf', 'quaxauthor', /page \d/],
    ['.pdf', 'quaxcymraeg', /page \d/],
    ['.pdf', 'quaxofferer', /page \d/],
    ['.pdf', '64,193', /page \d/],
    ['.pdf', 'quaxpage', /page \d/],
    ['.docx', 'quaxcell', /word\/document\.xml/],
    ['.html', 'quaxpage', /text/],
    ['.docx', 'quaxfield', /word\/document\.xml/],
    ['.docx', 'quaxalt', /descr of wp:docPr/],
    ['.docx', 'quaxnote', /word\/footnotes\.xml/],
    ['.docx', 'quaxcaption', /word\/document\.xml/],
    ['.docx', 'quaxpost', undefined],
    ['.html', 'quaxalt', /alt of <img>/],
    ['.html', 'quaxfirm', /text/],
    ['.html', '481,375', /text/],
  ])('finds in the %s file: %s', async (ending, word, where) => {
    const places = await readFile(`${pack}${ending}`, leaking.bytes('out', pack + ending));
    const found = places.filter(({ text }) => tokensOf(text).includes(word));
    if (where === undefined) return expect(found).toEqual([]);
    expect(found.map((place) => place.where).join('\n')).toMatch(where);
    for (const place of found) expect(traces.find(place.text)).toBeDefined();
  });

  test('finds it in names of files, in properties and in what is said to machines', async () => {
    const title = 'Sale of Quaxfield Farm';
    const documents: readonly (readonly [string, string])[] = [
      ['quaxfile.png', ''],
      ['page.html', `<script type="application/ld+json">{"name":"${title}"}</script>`],
      ['page.html', `<meta name="description" content="${title}">`],
      ['page.html', `<!-- ${title} -->`],
      ['meeting.ics', 'SUMMARY:Sale of Quaxf\r\n ield Farm\r\n'],
      ['manifest.json', JSON.stringify({ title })],
    ];
    for (const [name, text] of documents) {
      const places = await readFile(name, new TextEncoder().encode(text));
      expect(places.some((place) => traces.find(place.text) !== undefined)).toBe(true);
    }
  });

  test('finds nothing in what is public', async () => {
    await secret.publish();
    for (const file of allFiles(secret.path('published', meeting, 'v1'))) {
      const places = await readFile(basename(file), new Uint8Array(readFileSync(file)));
      const found = places.filter(({ text }) => /quax|481,375|72,915/i.test(text));
      expect(found).toEqual([]);
    }
  });
});
