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
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRanges } from '../src/document/page-ranges.ts';
import { printPage } from '../src/document/printed-page.ts';
import { openDocx } from '../src/docx/testing/open-docx.ts';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { docxWords } from './support/docx-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { runCli } from './support/run-cli.ts';
import { firstDifference, plain } from './support/same-words.ts';
import { webWords } from './support/web-words.ts';

const meeting = '2026-01-05-panel';
const pack = `${meeting}-agenda-pack`;
const body = 'name: Marsh Panel\nauthority: Marsh Council\nstyle: standard\n';
const paragraphs = (count: number, word: string) =>
  Array.from(
    { length: count },
    (_, index) => `Paragraph ${index + 1} of ${word} says what it has to say.`,
  ).join('\n\n');

type Item = { readonly title: string; readonly paragraphs: number; readonly word?: string };
const first: readonly Item[] = [
  { title: 'Reeds', paragraphs: 60 },
  { title: 'Eels', paragraphs: 5 },
];

/** A data folder with one meeting whose items have reports of some length. */
class Council {
  readonly folder = mkdtempSync(join(tmpdir(), 'orderpaper-publish-'));
  readonly data = join(this.folder, 'data');
  readonly published = join(this.folder, 'published');
  readonly ledger = join(this.data, 'meetings', meeting, 'ledger.yaml');

  constructor(items: readonly Item[] = first) {
    this.write('bodies/panel.yaml', body);
    this.agenda(items);
  }

  write(path: string, text: string): void {
    const place = join(this.data, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }

  agenda(items: readonly Item[]): void {
    const written = items.map(({ title, paragraphs: count, word = title }) => {
      const file = `${title.toLowerCase()}.md`;
      this.write(`meetings/${meeting}/${file}`, `${paragraphs(count, word)}\n`);
      return `  - title: ${title}\n    report: { title: ${title}, body: ${file} }\n`;
    });
    this.write(
      `meetings/${meeting}/meeting.yaml`,
      `body: panel\ndate: 2026-01-05\ntime: "10:00"\nvenue: Marsh Hall\nitems:\n${written.join('')}`,
    );
  }

  publish(at = '2025-12-22T10:00:00+00:00', nodeOptions: readonly string[] = []) {
    const args = ['publish', meeting, '--data', this.data, '--out', this.published, '--at', at];
    return runCli(args, { nodeOptions });
  }

  /** Page ranges of the newest version's papers. */
  pages(): Record<string, string> {
    const { versions } = parse(readFileSync(this.ledger, 'utf8'));
    return Object.fromEntries(
      versions.at(-1).papers.map((paper: { id: string; pages: string }) => [paper.id, paper.pages]),
    );
  }

  versions(): string[] {
    const folder = join(this.published, meeting);
    return existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => /^v\d/.test(name))
          .sort()
      : [];
  }
}

async function labelsOf(council: Council, version: string): Promise<readonly string[]> {
  const data = new Uint8Array(readFileSync(join(council.published, meeting, version, `${pack}.pdf`)));
  return (await (await getDocument({ data, verbosity: 0 }).promise).getPageLabels()) ?? [];
}

describe('what is published', () => {
  test('stands in a folder of its own, with a ledger, and once only', async () => {
    const council = new Council();
    const run = await council.publish();
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/v1 {2}version 1, \d+ pages\n$/);
    expect(readdirSync(join(council.published, meeting, 'v1')).sort()).toEqual(
      [`${pack}.docx`, `${pack}.html`, `${pack}.pdf`, `${meeting}.ics`, 'manifest.json'].sort(),
    );
    expect(readFileSync(join(council.published, meeting, 'latest'), 'utf8')).toBe('v1\n');
    const index = readFileSync(join(council.published, 'index.html'), 'utf8');
    expect(index).toContain(`href="${meeting}/v1/${pack}.pdf"`);
    expect(council.pages()).toMatchObject({
      'front-sheet': '1',
      'reeds/report': expect.stringMatching(/^2-\d$/),
    });
    const again = await council.publish('2025-12-23T10:00:00+00:00');
    expect(again.stdout).toMatch(/v1 {2}unchanged since version 1\n$/);
    expect(council.versions()).toEqual(['v1']);
  });

  test('keeps its page numbers when a paper comes between, another grows and a third shrinks', async () => {
    const council = new Council();
    await council.publish();
    const before = council.pages();
    council.agenda([
      { title: 'Reeds', paragraphs: 20 },
      { title: 'Otters', paragraphs: 5 },
      { title: 'Eels', paragraphs: 60 },
    ]);
    const run = await council.publish('2025-12-29T10:00:00+00:00');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const after = council.pages();
    const [firstReeds] = before['reeds/report']?.split('-') ?? [];
    const eels = before['eels/report'];
    expect(after['reeds/report']).toBe(firstReeds);
    expect(after['eels/report']).toMatch(new RegExp(`^${eels}, ${eels}A(-${eels}[B-D])?$`));
    expect(after['otters/report']).toBe(String(Number(eels) + 1));
    const labels = await labelsOf(council, 'v2');
    expect(labels).toContain(`${eels}A`);
    expect(labels.indexOf(String(Number(eels) + 1))).toBeLessThan(labels.indexOf(String(eels)));
    expect(council.versions()).toEqual(['v1', 'v2']);
  });

  test('gives its numbers to drafts too', async () => {
    const council = new Council();
    await council.publish();
    council.agenda([{ title: 'Otters', paragraphs: 5 }, ...first]);
    const out = join(council.folder, 'out');
    const run = await runCli(['build', meeting, '--data', council.data, '--out', out, '--format', 'pdf']);
    expect(run.code).toBe(0);
    const data = new Uint8Array(readFileSync(join(out, `${pack}.pdf`)));
    const labels = await (await getDocument({ data, verbosity: 0 }).promise).getPageLabels();
    expect(labels?.[1]).toBe(String(labels?.length));
  });
});

describe('what is built', () => {
  /** Whether each of the files says that it is a draft. */
  async function draftsOf(council: Council): Promise<readonly boolean[]> {
    const out = join(council.folder, 'out');
    expect((await runCli(['build', meeting, '--data', council.data, '--out', out])).code).toBe(0);
    const read = (ending: string) => new Uint8Array(readFileSync(join(out, `${pack}.${ending}`)));
    const page = await (await getDocument({ data: read('pdf'), verbosity: 0 }).promise).getPage(1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const docx = openDocx(read('docx'));
    const headers = docx.paths
      .filter((path) => path.startsWith('word/header'))
      .map((path) => docx.text(path));
    return [
      items.some((item) => 'str' in item && item.str === 'DRAFT'),
      headers.some((header) => header.includes('string="DRAFT"')),
      new TextDecoder().decode(read('html')).includes('this pack has not been published'),
    ];
  }

  test('is a draft in every format, unless it is what was published', async () => {
    const council = new Council();
    expect(await draftsOf(council)).toEqual([true, true, true]);
    await council.publish();
    expect(await draftsOf(council)).toEqual([false, false, false]);
    council.agenda([{ title: 'Reeds', paragraphs: 61 }]);
    expect(await draftsOf(council)).toEqual([true, true, true]);
  });
});

describe('diff', () => {
  test('tells what changed between versions, in words and as JSON', async () => {
    const council = new Council();
    await council.publish();
    const diff = (...more: string[]) =>
      runCli(['diff', meeting, ...more, '--data', council.data, '--out', council.published]);
    expect((await diff()).stderr).toContain('fewer than two versions were published');
    council.agenda([
      { title: 'Reeds', paragraphs: 61 },
      { title: 'Otters', paragraphs: 1 },
    ]);
    await council.publish('2025-12-29T10:00:00+00:00');
    const told = await diff('v1', 'v2');
    expect(told.stderr).toBe('');
    expect(told.stdout).toMatch(/^Version 2, since version 1\n\nAdded\n {2}Otters, page \d+\n/);
    expect(told.stdout).toContain('    + Paragraph 61 of Reeds says what it has to say.\n');
    expect(told.stdout).toMatch(/Withdrawn\n {2}Eels, page \d+\n$/);
    const { from, to, papers } = JSON.parse((await diff('--json')).stdout);
    expect([
      from,
      to,
      papers.map(({ kind, paper }: { kind: string; paper: string }) => `${kind} ${paper}`),
    ]).toEqual([
      1,
      2,
      ['replaced front-sheet', 'replaced reeds/report', 'added otters/report', 'withdrawn eels/report'],
    ]);
    expect((await diff('v1', 'v9')).stderr).toContain('version-missing there is no version 9');
  });
});

describe('a version that follows another', () => {
  const council = new Council();
  const file = (name: string) =>
    new Uint8Array(readFileSync(join(council.published, meeting, 'v2', `${meeting}-${name}`)));
  beforeAll(async () => {
    await council.publish();
    council.agenda([
      { title: 'Reeds', paragraphs: 61 },
      { title: 'Eels', paragraphs: 5 },
      { title: 'Otters', paragraphs: 2 },
    ]);
    expect(await council.publish('2025-12-29T10:00:00+00:00')).toMatchObject({ code: 0, stderr: '' });
  });

  test('has a supplement: a cover, and what came or was replaced, with the pack’s page numbers', async () => {
    const pdf = await openPdf(file('supplement-1.pdf'));
    const pages = council.pages();
    const own = [pages['reeds/report'], pages['otters/report']].flatMap(
      (ranges) => readRanges(ranges ?? '') ?? [],
    );
    expect(await pdf.getPageLabels()).toEqual(['', ...own.map((page) => printPage(page, 'decimal'))]);
    const { headings, body } = await pdfWords(pdf);
    expect(headings.map((words) => words.trim())).toEqual(
      expect.arrayContaining(['Agenda Supplement 1', 'Reeds', 'Otters']),
    );
    expect(body).not.toContain('of Eels says');
    expect(plain(body)).toContain(String(own[0]));
  });

  test('has a change sheet, which tells in words what was added and replaced', () => {
    const { headings, body } = webWords(file('changes-v2.html'));
    expect(headings.map((words) => words.trim())).toEqual(['Changes since version 1', 'Added', 'Replaced']);
    expect(plain(body).replaceAll('\n', ' ')).toContain(
      'Added: Paragraph 61 of Reeds says what it has to say.',
    );
    expect(body).toContain('Otters');
  });

  test.each(['supplement-1', 'changes-v2'])(
    'has the same words of %s in every format, and conforms',
    async (name) => {
      const pdf = file(`${name}.pdf`);
      const words = await pdfWords(await openPdf(pdf));
      const docx = await docxWords(file(`${name}.docx`));
      expect(firstDifference(words.body, docx.body)).toBeUndefined();
      expect(firstDifference(words.body, webWords(file(`${name}.html`)).body)).toBeUndefined();
      expect((await inspectPdf(pdf)).findings).toEqual([]);
    },
  );

  test('is verified byte by byte, with all that', async () => {
    const folder = join(council.published, meeting, 'v2');
    const run = await runCli(['verify', folder, '--data', council.data]);
    expect(run.stdout).toBe(`${folder}  10 files, every byte agrees\n`);
  });
});

describe('verify', () => {
  test('tells that every byte agrees, what was changed in the folder, and what the source gives otherwise', async () => {
    const council = new Council();
    await council.publish();
    const folder = join(council.published, meeting, 'v1');
    const verify = () => runCli(['verify', folder, '--data', council.data]);
    expect(await verify()).toMatchObject({ code: 0, stdout: `${folder}  4 files, every byte agrees\n` });
    writeFileSync(join(folder, `${pack}.html`), 'edited');
    writeFileSync(join(folder, 'note.txt'), 'new');
    const spoiled = await verify();
    expect(spoiled.code).toBe(1);
    expect(spoiled.stdout).toBe(
      `${folder}/${pack}.html  is not what was published\n${folder}/note.txt  is not what was published\n`,
    );
    council.agenda([{ title: 'Reeds', paragraphs: 3 }]);
    expect((await verify()).stdout).toContain(`${pack}.pdf  the source gives another file now`);
    const none = await runCli(['verify', council.data, '--data', council.data]);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain('has no manifest');
  });
});

describe('what is refused', () => {
  test('a clock that went back, a ledger that was edited, and a second publisher', async () => {
    const council = new Council();
    await council.publish();
    council.agenda([{ title: 'Reeds', paragraphs: 9 }]);
    const early = await council.publish('2025-12-01T10:00:00+00:00');
    expect(early.code).toBe(1);
    expect(early.stderr).toContain(
      'ledger-contradiction version 1 was published at 2025-12-22T10:00:00+00:00',
    );
    writeFileSync(join(council.published, meeting, '.lock'), String(process.pid));
    const second = await council.publish('2025-12-29T10:00:00+00:00');
    expect(second).toMatchObject({ code: 1, stdout: '' });
    expect(second.stderr).toContain('is publishing there');
    rmSync(join(council.published, meeting, '.lock'));
    writeFileSync(council.ledger, readFileSync(council.ledger, 'utf8').replace('pages: "1"', 'pages: "2"'));
    const edited = await council.publish('2025-12-29T10:00:00+00:00');
    expect(edited.code).toBe(1);
    expect(edited.stderr).toMatch(/ledger\.yaml:\d+:\d+ ledger-contradiction page 2 was issued/);
    expect(council.versions()).toEqual(['v1']);
  });

  test('a lock that nobody holds any more keeps nobody', async () => {
    const council = new Council();
    mkdirSync(join(council.published, meeting), { recursive: true });
    writeFileSync(join(council.published, meeting, '.lock'), '999999999');
    expect((await council.publish()).code).toBe(0);
  });
});

/** A module that ends the process at the k-th renaming of a file, before or after it. */
function killer(folder: string, at: number, isAfter: boolean): string {
  const path = join(folder, `kill-${at}-${isAfter}.mjs`);
  writeFileSync(
    path,
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const { renameSync } = fs;
     let count = 0;
     fs.renameSync = (from, to) => {
       count += 1;
       if (count === ${at} && !${isAfter}) process.kill(process.pid, 'SIGKILL');
       renameSync(from, to);
       if (count === ${at}) process.kill(process.pid, 'SIGKILL');
     };
     syncBuiltinESMExports();`,
  );
  return pathToFileURL(path).href;
}

/** A module that lets the disk be full at the k-th file that is written. */
function fullDisk(folder: string, at: number): string {
  const path = join(folder, `full-${at}.mjs`);
  writeFileSync(
    path,
    `import fs from 'node:fs';
     import { syncBuiltinESMExports } from 'node:module';
     const { writeFile } = fs.promises;
     let count = 0;
     fs.promises.writeFile = async (file, data, options) => {
       count += 1;
       if (count !== ${at}) return writeFile(file, data, options);
       await writeFile(file, data.subarray(0, 10), options);
       throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', errno: -28, syscall: 'write', path: file });
     };
     syncBuiltinESMExports();`,
  );
  return pathToFileURL(path).href;
}

describe('a disk that does not take what is written', () => {
  test.each([1, 3, 5, 6])('full at file %i, nothing is issued, and it is told', async (at) => {
    const council = new Council();
    const run = await council.publish(undefined, ['--import', fullDisk(council.folder, at)]);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/the disk is full/);
    expect(run.stderr).not.toMatch(/\n {4}at /);
    expect(council.versions()).toEqual([]);
    expect(existsSync(council.ledger)).toBe(false);
    expect(await council.publish()).toMatchObject({ code: 0, stderr: '' });
    expect(council.versions()).toEqual(['v1']);
  });

  test('a folder that is a file is told', async () => {
    const council = new Council();
    writeFileSync(council.published, '');
    const run = await council.publish();
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).not.toMatch(/\n {4}at /);
  });

  test('an issued paper whose source has vanished is told, and what was published stays', async () => {
    const council = new Council();
    await council.publish();
    rmSync(join(council.data, 'meetings', meeting, 'eels.md'));
    const run = await council.publish('2025-12-29T10:00:00+00:00');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toContain('file-missing');
    expect(council.versions()).toEqual(['v1']);
  });
});

describe('killed at any moment of writing', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8].flatMap((at) => [[at, false] as const, [at, true] as const]))(
    'at renaming %i, after it: %s, nothing half-issued is seen, and the next run makes it whole',
    async (at, isAfter) => {
      const council = new Council();
      await council.publish();
      const v1 = readFileSync(join(council.published, meeting, 'v1', `${pack}.pdf`));
      council.agenda([...first, { title: 'Otters', paragraphs: 5 }]);
      const later = '2025-12-29T10:00:00+00:00';
      await council.publish(later, ['--import', killer(council.folder, at, isAfter)]);
      const issued = parse(readFileSync(council.ledger, 'utf8')).versions.length;
      if (council.versions().includes('v2')) expect(issued).toBe(2);
      for (const version of council.versions())
        expect(
          readdirSync(join(council.published, meeting, version)).filter((name) => !name.startsWith('.')),
          // A version that follows another has its supplement and its change sheet too.
        ).toHaveLength(version === 'v1' ? 5 : 11);
      const again = await council.publish(later);
      expect(again).toMatchObject({ code: 0, stderr: '' });
      expect(council.versions()).toEqual(['v1', 'v2']);
      expect(readFileSync(join(council.published, meeting, 'latest'), 'utf8')).toBe('v2\n');
      expect(readFileSync(join(council.published, meeting, 'v1', `${pack}.pdf`)).equals(v1)).toBe(true);
      const { files } = parse(readFileSync(council.ledger, 'utf8')).versions[1];
      for (const { name, bytes } of files)
        expect(readFileSync(join(council.published, meeting, 'v2', name)).length).toBe(bytes);
    },
  );
});

describe('a Word document in the output folder', () => {
  test('is written anew for as long as nobody has edited it', async () => {
    const council = new Council();
    const out = join(council.folder, 'out');
    const build = () => runCli(['build', meeting, '--data', council.data, '--out', out, '--format', 'docx']);
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    council.agenda([{ title: 'Otters', paragraphs: 5 }]);
    expect(await build()).toMatchObject({ code: 0, stderr: '' });
    const file = join(out, `${pack}.docx`);
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const xml = new TextDecoder().decode(parts['word/document.xml']);
    const edited = zipSync({
      ...parts,
      'word/document.xml': new TextEncoder().encode(xml.replace('says what', 'says all that')),
    });
    writeFileSync(file, edited);
    const run = await build();
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(
      `file-edited warning: ${file} was edited since it was built, and is left as it is`,
    );
    expect(run.stdout).toBe('');
    expect(new Uint8Array(readFileSync(file))).toEqual(new Uint8Array(edited));
  });
});

describe('papers that come late', () => {
  const council = new Council([
    { title: 'Reeds', paragraphs: 60 },
    { title: 'Eels', paragraphs: 5 },
  ]);
  const late = `  - title: Flood
    late:
      received: 2025-12-30
      urgency: The hall is under water.
      circumstances: The dyke broke on 29 December.
    report: { body: eels.md, late: { received: 2025-12-30, reason: The dyke broke. } }
`;
  const file = (name: string) => new Uint8Array(readFileSync(join(council.published, meeting, 'v2', name)));

  beforeAll(async () => {
    await council.publish();
    council.agenda([
      { title: 'Reeds', paragraphs: 1 },
      { title: 'Eels', paragraphs: 5 },
    ]);
    const path = join(council.data, 'meetings', meeting, 'meeting.yaml');
    const agenda = readFileSync(path, 'utf8');
    const withdrawn = agenda.replace(
      '  - title: Eels\n',
      '  - title: Eels\n    withdrawn: The author is ill.\n',
    );
    writeFileSync(path, withdrawn.replace('  - title: Eels', `${late}  - title: Eels`));
    expect(await council.publish('2025-12-30T10:00:00+00:00')).toMatchObject({ code: 0, stderr: '' });
  });

  test('are numbered between the others, and say when they came and why', async () => {
    const words = await pdfWords(await openPdf(file(`${pack}.pdf`)));
    const text = plain(words.body).replace(/\s+/g, ' ');
    expect(text).toMatch(/Papers in this pack 1\. Reeds \d+ 1A\. Flood \d+/);
    expect(text).toContain('Late item, received on 30 December 2025');
    expect(text).toContain('The hall is under water.');
    expect(text).toContain('Received on 30 December 2025. The dyke broke.');
    expect(text).toContain('Withdrawn: The author is ill.');
  });

  test('are told alike in every format', async () => {
    const pdf = await pdfWords(await openPdf(file(`${pack}.pdf`)));
    const docx = await docxWords(file(`${pack}.docx`));
    expect(firstDifference(pdf.body, docx.body)).toBeUndefined();
    expect(firstDifference(pdf.body, webWords(file(`${pack}.html`)).body)).toBeUndefined();
    expect((await inspectPdf(file(`${pack}.pdf`))).findings).toEqual([]);
  });

  test('leave numbers out, and say so, where a paper has become shorter', async () => {
    const before = parse(readFileSync(council.ledger, 'utf8')).versions[0].papers;
    const [, last] = before.find(({ id }: { id: string }) => id === 'reeds/report').pages.split('-');
    const words = await pdfWords(await openPdf(file(`${pack}.pdf`)));
    const told = last === '3' ? 'Page 3 is left out' : `Pages 3–${last} are left out`;
    expect(plain(words.body).replace(/\s+/g, ' ')).toContain(told);
    const run = await runCli(['verify', join(council.published, meeting, 'v2'), '--data', council.data]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
  });
});
