import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeData } from './support/data-folders.ts';
import { runCli, startCli } from './support/run-cli.ts';

const newFolder = () => mkdtempSync(join(tmpdir(), 'orderpaper-cli-'));
const meeting = '2026-01-05-panel';
const pack = `${meeting}-agenda-pack`;

describe('help and usage', () => {
  test('without a command, and with --help, the overview is shown', async () => {
    const bare = await runCli([]);
    expect(bare).toMatchObject({ code: 0, stderr: '' });
    expect(bare.stdout).toMatch(/Usage: orderpaper COMMAND[\s\S]*Examples/);
    expect(await runCli(['--help'])).toEqual(bare);
  });

  test.each(['build', 'check', 'new', 'minutes'])(
    'help %s has a usage line and examples',
    async (command) => {
      const help = await runCli(['help', command]);
      expect(help.stdout).toMatch(new RegExp(`Usage: orderpaper ${command}[\\s\\S]*Examples`));
      expect(await runCli([command, '--help'])).toEqual(help);
    },
  );

  test('--version prints the version of package.json', async () => {
    const { stdout } = await runCli(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('wrong usage is told on the standard error, with exit code 2', async () => {
    const run = await runCli(['biuld']);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'There is no command biuld. Did you mean build?\nSee: orderpaper help\n',
    });
    expect(await runCli(['build', '--fromat', 'pdf'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('build', () => {
  test('builds only the meetings that are named, in the formats that are named', async () => {
    const data = writeData({ 'meetings/2026-02-02-panel/meeting.yaml': 'body: nobody\n' });
    const out = newFolder();
    const run = await runCli(['build', meeting, '--out', out, '--format', 'docx'], { cwd: dirname(data) });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(out)).toEqual([`${pack}.docx`]);
  });

  test('writes into out/ and prints each path with its pages', async () => {
    const cwd = dirname(writeData());
    const run = await runCli(['build'], { cwd });
    const told = run.stdout.replace(/[\d,]+ (pages|KB)/g, '1 $1');
    expect(told.trimEnd().split('\n')).toEqual([
      `out/${pack}.pdf  1 pages, 1 KB`,
      `out/${pack}.docx  1 pages, 1 KB`,
      `out/${pack}.html  1 KB`,
      `out/${meeting}.ics  1 KB`,
      'out/index.html  1 KB',
    ]);
    const written = [`${pack}.docx`, `${pack}.html`, `${pack}.pdf`, `${meeting}.ics`, 'index.html'];
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(written.sort());
  });

  test('--json prints one object with outputs, hashes and timings', async () => {
    const run = await runCli(['build', '--json'], { cwd: dirname(writeData()) });
    const report = JSON.parse(run.stdout);
    expect(run.stderr).toBe('');
    expect(report.problems).toEqual([]);
    expect(report.outputs[0]).toEqual({
      meeting,
      format: 'pdf',
      path: join('out', `${pack}.pdf`),
      pages: expect.any(Number),
      bytes: expect.any(Number),
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(report.timings.map(({ stage }: { stage: string }) => stage)).toContain('layout');
  });

  test('with an error nothing of the meeting is written, what stood of it stays, and the others are built', async () => {
    const data = writeData({
      'meetings/2026-02-02-panel/meeting.yaml': 'body: pannel\ndate: 2026-02-02\nitems: []\n',
    });
    const out = join(dirname(data), 'out');
    mkdirSync(out);
    const broken = '2026-02-02-panel-agenda-pack.pdf';
    writeFileSync(join(out, broken), 'the pack of last week');
    const run = await runCli(['build', '--format', 'pdf'], { cwd: dirname(data) });
    expect(run).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^out\S+\.pdf {2}\d+ pages?, \d+ KB\n$/),
    });
    expect(run.stderr).toMatch(/^data\/meetings\/2026-02-02-panel\/meeting\.yaml:1:7 unknown-body /m);
    expect(run.stderr).toMatch(/hint: .*`panel`/);
    expect(run.stderr).toMatch(/\n\d+ errors?( and \d+ warnings?)? in 1 file\n$/);
    expect(readdirSync(out).sort()).toEqual([`${pack}.pdf`, broken].sort());
    expect(readFileSync(join(out, broken), 'utf8')).toBe('the pack of last week');
  });

  test('several processes write what one does, and tell it in the same order', async () => {
    const more = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [
        `meetings/2026-03-0${index + 1}-panel/meeting.yaml`,
        index === 2
          ? 'body: pannel\ndate: 2026-03-03\nitems: []\n'
          : `body: panel\ndate: 2026-03-0${index + 1}\ntime: "10:00"\nvenue: Hall\nitems: [{ title: Apologies }]\n`,
      ]),
    );
    const data = writeData(more);
    const folder = (name: string) => join(dirname(data), name);
    const build = (out: string, ...words: string[]) =>
      runCli(['build', '--data', data, '--out', folder(out), ...words]);
    const one = await build('one', '--jobs', '1');
    const two = await build('two', '--jobs', '2');
    expect(one.code).toBe(1);
    expect(two.code).toBe(1);
    expect(two.stdout).toBe(one.stdout.replaceAll(folder('one'), folder('two')));
    expect(two.stderr).toBe(one.stderr);
    for (const [part, name] of ['1/2', '2/2'].map((each, index) => [each, `part-${index + 1}`] as const))
      await build(name, '--shard', part, '--format', 'pdf,docx');
    const filesIn = (out: string) =>
      readdirSync(folder(out), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'));
    expect(filesIn('two').sort()).toEqual(filesIn('one').sort());
    for (const name of filesIn('one'))
      expect(readFileSync(join(folder('two'), name)).equals(readFileSync(join(folder('one'), name)))).toBe(
        true,
      );
    const halves = [...filesIn('part-1'), ...filesIn('part-2')].sort();
    expect(halves).toEqual(
      filesIn('one')
        .filter((name) => /\.(?:pdf|docx)$/.test(name))
        .sort(),
    );
  });

  test.each([
    ['--jobs', '0'],
    ['--shard', '9/8'],
    ['--edition', 'secret'],
  ])('%s %s is wrong usage', async (option, value) => {
    expect((await runCli(['build', option, value])).code).toBe(2);
  });

  test('a place that cannot be written to is told without a stack', async () => {
    const data = writeData();
    writeFileSync(join(dirname(data), 'out'), 'a file, not a folder');
    const run = await runCli(['build'], { cwd: dirname(data) });
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^\S*out: .*\(E[A-Z]+\)\n$/);
  });

  test('an unknown meeting and a missing data folder are problems', async () => {
    const cwd = dirname(writeData());
    const unknown = await runCli(['build', '2026-01-06-panel'], { cwd });
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toBe(
      'unknown-meeting there is no meeting `2026-01-06-panel`\n  hint: did you mean `2026-01-05-panel`?\n1 error\n',
    );
    const missing = await runCli(['check', '--data', 'nowhere', '--json'], { cwd });
    expect(missing).toMatchObject({ code: 1, stderr: '' });
    expect(JSON.parse(missing.stdout).problems).toMatchObject([{ code: 'file-missing' }]);
  });

  test('a reader that closes early is no failure', async () => {
    const child = startCli(['build', '--help']);
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('Ctrl-C', () => {
  test.each([150, 300, 450, 600])('after %i ms leaves whole files or none', async (delayMs) => {
    const out = newFolder();
    const child = startCli(['build', '--out', out]);
    const ended = new Promise<[number | null, string | null]>((resolve) => {
      child.on('close', (code, signal) => resolve([code, signal]));
    });
    setTimeout(() => child.kill('SIGINT'), delayMs);
    const [code, signal] = await ended;
    expect(code === 0 || code === 130 || signal === 'SIGINT', `${code} ${signal}`).toBe(true);
    const left = readdirSync(out);
    expect(left.filter((name) => name.startsWith('.'))).toEqual([]);
    for (const name of left.filter((each) => each.endsWith('.pdf'))) {
      expect(readFileSync(join(out, name)).subarray(-6).toString()).toMatch(/%%EOF\n?$/);
    }
  });
});

describe('check', () => {
  test('says how many meetings were checked', async () => {
    const cwd = dirname(writeData());
    expect(await runCli(['check'], { cwd })).toEqual({
      code: 0,
      stdout: '1 meeting checked, no errors\n',
      stderr: '',
    });
    expect(readdirSync(cwd)).toEqual(['data']);
  });

  test('tells the problems of all meetings in one run, each once', async () => {
    const data = writeData({
      'people/people.yaml': 'people:\n  ann-clerk:\n    nam: Ann Clerk\n',
      'meetings/2026-02-02-panel/meeting.yaml':
        'body: panel\ndate: 2026-02-30\nweekday: Monday\nitems:\n  - title: Apologies\n',
    });
    const run = await runCli(['check', '--json'], { cwd: dirname(data) });
    expect(run.code).toBe(1);
    const { problems } = JSON.parse(run.stdout);
    const codes = problems.map(({ code }: { code: string }) => code);
    expect(codes).toContain('date-invalid');
    expect(codes.filter((code: string) => code === 'unknown-field')).toHaveLength(1);
  });
});

describe('new', () => {
  test('makes a meeting that check accepts, with what its body has standing', async () => {
    const data = writeData();
    const made = await runCli(['new', 'panel', '2026-03-02', '--data', data]);
    const path = join(data, 'meetings', '2026-03-02-panel', 'meeting.yaml');
    expect(made).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect(readFileSync(path, 'utf8')).toContain(
      'weekday: Monday\ntime: "10:00"\nvenue: Shire Hall, Warwick\n',
    );
    expect(await runCli(['check', path])).toMatchObject({ code: 0, stderr: '' });
  });

  test('leaves a meeting that is there as it is, and knows the bodies', async () => {
    const cwd = dirname(writeData());
    const path = join(cwd, 'data', 'meetings', meeting, 'meeting.yaml');
    const before = readFileSync(path, 'utf8');
    expect((await runCli(['new', 'panel', '2026-01-05'], { cwd })).stderr).toMatch(/ duplicate-id /);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await runCli(['new', 'pannel', '2026-01-06'], { cwd })).stderr).toContain(
      'did you mean `panel`?',
    );
    expect((await runCli(['new', 'panel', '2026-02-30'], { cwd })).stderr).toMatch(/^date-invalid /);
  });
});

describe('papers around a meeting', () => {
  test('a notice is written as plain text too, in the house style that is named', async () => {
    const data = writeData();
    const out = newFolder();
    const args = ['build', meeting, '--paper', 'notice', '--data', data, '--out', out];
    expect(await runCli([...args, '--style', 'standard'])).toMatchObject({ code: 0, stderr: '' });
    expect(readdirSync(out).sort()).toEqual(
      ['docx', 'html', 'pdf', 'txt'].map((end) => `${meeting}-notice.${end}`),
    );
    const text = readFileSync(join(out, `${meeting}-notice.txt`), 'utf8');
    expect(text).toMatch(/^Warwickshire Panel\n\nNotice of meeting\n=+\n\nDate: Monday 5 January 2026\n/);
    const unknown = await runCli([...args, '--style', 'standrad']);
    expect(unknown).toMatchObject({ code: 1, stdout: '' });
    expect(unknown.stderr).toContain('unknown-style');
  });

  test('minutes are begun once, and their papers can be built', async () => {
    const data = writeData();
    const build = ['build', meeting, '--paper', 'minutes', '--data', data, '--out', newFolder()];
    expect((await runCli(build)).stderr).toContain(`orderpaper minutes new ${meeting}`);
    const path = join(data, 'meetings', meeting, 'minutes.yaml');
    const begin = ['minutes', 'new', meeting, '--data', data];
    expect(await runCli(begin)).toEqual({ code: 0, stdout: `${path}\n`, stderr: '' });
    expect(await runCli(begin)).toMatchObject({ code: 1, stdout: '' });
    expect(await runCli(build)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a paper of all meetings', () => {
  const minutes = 'body: panel\ndate: 2026-01-05\nitems: [{ title: Apologies }]\n';
  const data = writeData({
    [`meetings/${meeting}/minutes.yaml`]: minutes,
    'meetings/2026-02-02-panel/meeting.yaml':
      'body: panel\ndate: 2026-02-02\ntime: "10:00"\nvenue: Hall\nitems: [{ title: Apologies }]\n',
  });

  test('passes over the meetings that have nothing to make it of, each in a line', async () => {
    const out = newFolder();
    const args = ['build', '--paper', 'minutes', '--out', out, '--format', 'docx'];
    const run = await runCli(args, { cwd: dirname(data) });
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      'data/meetings/2026-02-02-panel/minutes.yaml:1:1 file-missing warning: passed over: the meeting has no minutes yet\n1 warning in 1 file\n',
    );
    expect(readdirSync(out)).toEqual([`${meeting}-minutes.docx`]);
  });

  test('fails for a meeting that is named, and says which file to write', async () => {
    const args = ['build', '2026-02-02-panel', '--paper', 'tracker', '--out', newFolder()];
    const run = await runCli(args, { cwd: dirname(data) });
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /trackers\/panel\.yaml:1:1 file-missing .*\n {2}hint: write data\/trackers\/panel\.yaml with/,
    );
  });
});

describe('watch', () => {
  test('builds again after a change, and goes on after problems', async () => {
    const data = writeData();
    const child = startCli(['build', '--watch', '--format', 'docx'], { cwd: dirname(data) });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    const builds = async (count: number) => {
      await expect.poll(() => said.split('Waiting for changes').length - 1, { timeout: 20_000 }).toBe(count);
    };
    try {
      await builds(1);
      const path = join(data, 'meetings', meeting, 'reports', 'streets.md');
      writeFileSync(path, '## Background\n\n:::unknown\n');
      await builds(2);
      expect(said).toContain('markdown-directive');
      writeFileSync(path, '## Background\n\nAll streets.\n');
      await builds(3);
      expect(said.split('markdown-directive')).toHaveLength(2);
    } finally {
      child.kill('SIGINT');
    }
  });
});
