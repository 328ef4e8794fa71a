import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyTemplates, type Files, smallData, writeData } from './support/data-folders.ts';
import { runCli } from './support/run-cli.ts';

const meetingFile = 'meetings/2026-01-05-panel/meeting.yaml';
const reportFile = 'meetings/2026-01-05-panel/reports/streets.md';
const meetingText = String(smallData[meetingFile]);

/** Builds a data folder and tells its problems as `file:line code`; no stack may be shown, nothing be written. */
async function problemsOf(data: string, args: readonly string[] = []): Promise<readonly string[]> {
  const run = await runCli(['build', ...args], { cwd: dirname(data) });
  expect(run).toMatchObject({ code: 1, stdout: '' });
  expect(run.stderr).not.toMatch(/\bat .*[/\\]\S+:\d+:\d+\)?$/m);
  expect(readdirSync(dirname(data))).toEqual(['data']);
  const lines = run.stderr.matchAll(/^(?:(\S+:\d+):\d+ )?([a-z]+(?:-[a-z]+)+) /gm);
  return [...lines].map(([, place, code]) => `${place} ${code}`);
}

const withReport = (markdown: string): Files => ({ [reportFile]: markdown });
const withMeeting = (change: (text: string) => string): Files => ({ [meetingFile]: change(meetingText) });

describe('files that are not there, or not to be read', () => {
  test.each([
    ['a missing body of a report', 'reports/roads.md', 'file-missing'],
    ['a path out of the data folder', '../../../secrets.md', 'path-outside-data'],
    ['an absolute path', '/etc/passwd', 'path-outside-data'],
    ['a path through a link', 'reports/link.md', 'path-outside-data'],
    ['a folder', 'reports', 'file-missing'],
  ])('%s', async (_name, path, code) => {
    const data = writeData(withMeeting((text) => text.replace('reports/streets.md', path)));
    writeFileSync(join(data, '..', 'data', 'people', 'x.txt'), '');
    symlinkSync('/etc/passwd', join(data, 'meetings/2026-01-05-panel/reports/link.md'));
    expect(await problemsOf(data)).toContain(`data/${meetingFile}:11 ${code}`);
  });

  test('an image out of the data folder, and one that is none', async () => {
    const data = writeData(withReport('## Maps\n\n![A map](../../../../map.png)\n\n![A map](map.png)\n'));
    writeFileSync(join(data, 'meetings/2026-01-05-panel/reports/map.png'), 'not an image');
    const problems = await problemsOf(data);
    expect(problems).toContain(`data/${reportFile}:3 path-outside-data`);
    expect(problems).toContain(`data/${reportFile}:5 image-invalid`);
  });

  test('bytes that are no text', async () => {
    const data = writeData({ [reportFile]: Uint8Array.of(0x23, 0x20, 0xff, 0xfe, 0x0a) });
    expect(await problemsOf(data)).toContain(`data/${reportFile}:1 file-encoding`);
  });

  test('a file larger than any report', async () => {
    const data = writeData(withReport('a '.repeat(5 * 1024 * 1024)));
    const problems = await problemsOf(data);
    expect(problems.some((problem) => problem.endsWith('file-too-large'))).toBe(true);
  });
});

describe('bombs', () => {
  test('aliases that multiply', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => {
      const inner = level === 0 ? 'lol' : `*a${level - 1}, *a${level - 1}`;
      return `a${level}: &a${level} [${inner}]`;
    });
    const data = writeData({ 'people/people.yaml': `${levels.join('\n')}\npeople: {}\n` });
    const problems = await problemsOf(data);
    expect(problems.some((problem) => problem.startsWith('data/people/people.yaml'))).toBe(true);
  });

  test('lists in lists in lists', async () => {
    const data = writeData({ 'people/people.yaml': `people: ${'['.repeat(50_000)}` });
    expect(await problemsOf(data)).toContain('data/people/people.yaml:1 yaml-syntax');
  });

  test('a PNG that says it is enormous', async () => {
    const header = Buffer.from('89504e470d0a1a0a0000000d49484452ffffffffffffffff0806000000', 'hex');
    const data = writeData(withReport('## Maps\n\n![A map](map.png)\n'));
    writeFileSync(join(data, 'meetings/2026-01-05-panel/reports/map.png'), header);
    expect(await problemsOf(data)).toContain(`data/${reportFile}:3 image-invalid`);
  });

  test('Markdown nested a thousand deep is told or set, and never a bug', async () => {
    const data = writeData(withReport(`${'> '.repeat(1000)}deep\n\n${'- '.repeat(500)}deep\n`));
    const run = await runCli(['check'], { cwd: dirname(data) });
    expect([0, 1]).toContain(run.code);
    expect(run.stderr).not.toContain('bug of Orderpaper');
  });
});

describe('what officers mistype', () => {
  test('YAML that is not well-formed is told by line', async () => {
    const data = writeData(withMeeting((text) => text.replace('time: "10:00"', 'time: "10:00')));
    const problems = await problemsOf(data);
    expect(problems.some((problem) => /meeting\.yaml:\d+ yaml-syntax/.test(problem))).toBe(true);
  });

  test('several mistakes are told in one run, each with its line', async () => {
    const data = writeData({
      ...withMeeting((text) =>
        text
          .replace('venue:', 'venu:')
          .replace('date: 2026-01-05', 'date: 2026-01-05\nweekday: Friday')
          .replace(
            '      body: reports',
            '      contacts:\n        - role: Author\n          person: bob\n      body: reports',
          ),
      ),
    });
    const problems = await problemsOf(data);
    expect(problems).toContain(`data/${meetingFile}:3 weekday-mismatch`);
    expect(problems).toContain(`data/${meetingFile}:5 unknown-field`);
    expect(problems).toContain(`data/${meetingFile}:14 unknown-person`);
  });

  test('markup in a report is told by its line, not carried over', async () => {
    const data = writeData(
      withReport('## A\n\n<script>alert(1)</script>\n\n#### D\n\n[x](javascript:alert(1))\n\nA note.[^1]\n'),
    );
    const problems = await problemsOf(data);
    expect(problems).toContain(`data/${reportFile}:3 markdown-html`);
    expect(problems).toContain(`data/${reportFile}:5 heading-skipped`);
    expect(problems).toContain(`data/${reportFile}:7 link-invalid`);
    expect(problems).toContain(`data/${reportFile}:9 markdown-footnote`);
  });

  test('a character that no font has is told with its place', async () => {
    const data = writeData(withReport('## A\n\nThe word 漢字 has no glyph.\n'));
    expect(await problemsOf(data)).toContain(`data/${reportFile}:3 glyph-missing`);
  });

  test('words that look like markup or templates are words', async () => {
    const data = writeData(
      withMeeting((text) =>
        text.replace('title: Streets', 'title: "Streets & <b>roads</b> {{body.name}} %s $& \\\\"'),
      ),
    );
    expect(await runCli(['check'], { cwd: dirname(data) })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('templates', () => {
  const spoil = (change: (text: string) => string, name: string) => {
    const templates = copyTemplates();
    const path = join(templates, 'standard', name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return templates;
  };
  const front = 'front-sheet.hbs';
  const codesOf = async (templates: string) => {
    const problems = await problemsOf(writeData(), ['--templates', templates]);
    return problems.map((problem) => problem.replace(/^.*\/standard\//, ''));
  };

  test('a field that is not there', async () => {
    const templates = spoil((text) => `{{boddy.name}}\n${text}`, front);
    expect(await codesOf(templates)).toContain(`${front}:1 template-field`);
  });

  test('Handlebars that is not well-formed', async () => {
    const templates = spoil((text) => `${text}\n{{#if`, front);
    expect((await codesOf(templates)).some((problem) => problem.endsWith('template-syntax'))).toBe(true);
  });

  test('HTML that has no place in a paper', async () => {
    const templates = spoil((text) => `${text}\n<marquee>Sale</marquee>`, front);
    expect((await codesOf(templates)).some((problem) => problem.endsWith('template-html'))).toBe(true);
  });

  test('a token with a wrong value', async () => {
    const templates = spoil((text) => `${text}\nminimumSizePt: huge\n`, 'style.yaml');
    expect((await codesOf(templates)).some((problem) => problem.startsWith('style.yaml:'))).toBe(true);
  });

  test('a house style that is not there', async () => {
    const codes = await problemsOf(writeData(), ['--style', 'warwikshire']);
    expect(codes.some((problem) => problem.endsWith('unknown-style'))).toBe(true);
  });
});

describe('a house style of one’s own', () => {
  const ownStyle = (style: string | Uint8Array, files: Files = {}): string => {
    const folder = mkdtempSync(join(tmpdir(), 'orderpaper-own-'));
    for (const [name, content] of Object.entries({ 'style.yaml': style, ...files })) {
      mkdirSync(dirname(join(folder, 'own', name)), { recursive: true });
      writeFileSync(join(folder, 'own', name), content);
    }
    return folder;
  };
  const told = async (templates: string) => {
    const problems = await problemsOf(writeData(), ['--style', 'own', '--templates', templates]);
    return problems.map((problem) => problem.replace(/^\S*\/(own|standard)\//, ''));
  };

  test.each([
    ['one that extends none', 'name: Own\n', 'style.yaml:1 template-missing'],
    ['one that extends itself', '\nextends: own\n', 'style.yaml:2 style-token'],
    ['a key twice', 'extends: standard\nname: A\nname: B\n', 'style.yaml:3 yaml-duplicate-key'],
    ['a colour without quotes', 'extends: standard\ncolours: { ink: #12395b }\n', 'style.yaml:3 yaml-syntax'],
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'style.yaml:1 file-encoding'],
    ['a font that is none', 'extends: standard\nfonts: { bold: no.ttf }\n', 'style.yaml:2 font-missing'],
    ['nested without end', `extends: standard\nblocks: ${'['.repeat(50_000)}\n`, 'style.yaml:2 yaml-syntax'],
  ])('%s', async (_name, style, problem) => {
    expect(await told(ownStyle(style, { 'no.ttf': 'not a font' }))).toEqual([problem]);
  });

  test('a partial that uses itself, and blocks within blocks without end', async () => {
    const partials = { 'partials/summons.hbs': '{{> summons}}' };
    expect(await told(ownStyle('extends: standard', partials))).toEqual([
      'front-sheet.hbs:1 template-syntax',
    ]);
    const deep = { 'report.hbs': `<article>${'<div>'.repeat(5000)}x${'</div>'.repeat(5000)}</article>` };
    expect(await told(ownStyle('extends: standard', deep))).toEqual(['report.hbs:1 template-html']);
  });

  test('a catalogue that is no text', async () => {
    const templates = ownStyle('extends: standard');
    mkdirSync(join(templates, 'languages'));
    writeFileSync(join(templates, 'languages', 'en-GB.yaml'), Uint8Array.of(0xff, 0xfe, 0x41, 0));
    expect(await problemsOf(writeData(), ['--style', 'own', '--templates', templates])).toEqual([
      expect.stringMatching(/languages\/en-GB\.yaml:1 file-encoding$/),
    ]);
  });

  test('a style and a numbering scheme that the house does not have are told where they are named', async () => {
    const body = String(smallData['bodies/panel.yaml']).replace('style: warwickshire', 'style: warwikshire');
    expect(await problemsOf(writeData({ 'bodies/panel.yaml': body }))).toEqual([
      'data/bodies/panel.yaml:3 unknown-style',
    ]);
    const data = writeData(withMeeting((text) => `numbering: { scheme: yaerly }\n${text}`));
    const { stderr } = await runCli(['build'], { cwd: dirname(data) });
    const problem = `data/${meetingFile}:1:1 schema the house style has no numbering scheme \`yaerly\``;
    expect(stderr).toBe(`${problem}\n  hint: did you mean \`yearly\`?\n1 error in 1 file\n`);
  });
});
