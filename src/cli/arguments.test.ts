import { describe, expect, test } from 'vitest';
import { parseCommandLine } from './arguments.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''));

describe('commands', () => {
  test.each([
    ['', { name: 'help' }],
    ['--help', { name: 'help' }],
    ['help build', { name: 'help', topic: 'build' }],
    ['build --help', { name: 'help', topic: 'build' }],
    ['new --help', { name: 'help', topic: 'new' }],
    ['--version', { name: 'version' }],
    ['-V', { name: 'version' }],
  ])('%s', (line, command) => expect(parse(line)).toEqual(command));

  test('build has all formats and the folder out, unless told otherwise', () => {
    expect(parse('build')).toEqual({
      name: 'build',
      meetings: [],
      paper: 'pack',
      edition: 'public',
      isPart: false,
      passOver: true,
      formats: ['pdf', 'docx', 'html'],
      outFolder: 'out',
      json: false,
      watch: false,
      debug: false,
    });
  });

  test('inspect takes any number of files', () => {
    expect(parse('inspect a.pdf b.pdf --json')).toEqual({
      name: 'inspect',
      files: ['a.pdf', 'b.pdf'],
      json: true,
      debug: false,
    });
  });

  test('options may stand before and after the meetings', () => {
    expect(parse('build --out packs 2014-11-21-panel -f docx,pdf --data councils --json')).toMatchObject({
      meetings: ['2014-11-21-panel'],
      formats: ['pdf', 'docx'],
      outFolder: 'packs',
      dataFolder: 'councils',
      json: true,
    });
    expect(parse('build --format=docx')).toMatchObject({ formats: ['docx'] });
  });

  test('a kind of paper has its formats, an item is one of a meeting', () => {
    expect(parse('build --paper notice')).toMatchObject({
      paper: 'notice',
      formats: ['pdf', 'docx', 'html', 'txt'],
    });
    expect(parse('build --paper notice -f txt')).toMatchObject({ formats: ['txt'] });
    expect(parse('build 2014-11-21-panel --only 1(3) --style cleveland')).toMatchObject({
      paper: 'pack',
      only: '1(3)',
      style: 'cleveland',
    });
    expect(parse('check --style cleveland')).toMatchObject({ style: 'cleveland' });
  });

  test('minutes new takes a meeting', () => {
    expect(parse('minutes new 2014-11-21-panel')).toMatchObject({
      name: 'minutes',
      meeting: '2014-11-21-panel',
    });
  });

  test('new takes a body and a date', () => {
    expect(parse('new panel 2015-02-03')).toMatchObject({ name: 'new', body: 'panel', date: '2015-02-03' });
  });
});

describe('wrong usage', () => {
  test.each([
    ['biuld', 'There is no command biuld. Did you mean build?'],
    ['xyzzy', 'There is no command xyzzy.'],
    ['publish', 'Name the meetings that are to be published, or a commit with --since.'],
    ['init a b', 'A beginning needs one folder.'],
    ['check --format xml', 'xml is not a way to tell problems; there are text, github, sarif and json.'],
    ['diff m v1', 'A comparison needs one meeting, and two versions or none.'],
    ['diff m v1 latest', 'latest is no version; write it as v1.'],
    ['publish m --at yesterday', 'yesterday is no time; write it as 2014-11-13T16:30:00+00:00.'],
    ['--versoin', 'There is no option --versoin before a command. Did you mean --version?'],
    ['build --formt pdf', 'build has no option --formt. Did you mean --format?'],
    ['check --watch', 'check has no option --watch.'],
    ['build --format odt', 'odt is not a format; there are pdf, docx and html.'],
    ['build --format txt', 'txt is written of a notice only: build --paper notice.'],
    ['style fen --format txt', 'txt is written of a notice only: build --paper notice.'],
    ['build --paper notice --paper minutes', '--paper is given twice.'],
    ['build -t a --templates b', '--templates is given twice.'],
    ['inspect', 'Name the PDF files that are to be inspected.'],
    ['inspect a.pdf --data x', 'inspect has no option --data.'],
    ['style', 'A specimen needs the name of one house style.'],
    ['style a b', 'A specimen needs the name of one house style.'],
    ['build --paper minuets', 'minuets is not a kind of paper. Did you mean minutes?'],
    [
      'build --paper xyzzy',
      'xyzzy is not a kind of paper. There are pack, notice, minutes, decisions, attendance, tracker, programme and item.',
    ],
    ['build --only 5', '--only is about an item of one meeting; name that meeting.'],
    ['build a --only 5 --paper notice', '--only takes an item out of the pack, or with --paper item.'],
    ['minutes', 'Minutes are begun with: minutes new MEETING.'],
    ['minutes nwe a', 'Minutes are begun with: minutes new MEETING.'],
    ['build --format', '--format needs a value.'],
    ['build --out= x', '--out needs a value.'],
    ['build --json=yes', '--json takes no value.'],
    ['build --json --watch', '--json tells of one build; it does not go with --watch.'],
    ['new panel', 'A new meeting needs a body and a date, and nothing more.'],
    ['help chek', 'There is no help on chek. Did you mean check?'],
  ])('%s', (line, message) => expect(() => parse(line)).toThrow(expect.objectContaining({ message })));

  test('a name that is empty, as an unset variable of a shell is, counts as not given', () => {
    expect(() => parseCommandLine(['style', ''])).toThrow('A specimen needs the name of one house style.');
    expect(() => parseCommandLine(['new', '', '2026-01-05'])).toThrow(
      'A new meeting needs a body and a date',
    );
    expect(() => parseCommandLine(['minutes', 'new', ''])).toThrow('Minutes are begun with');
  });

  test('a mistake points to the help of its own command', () => {
    expect(() => parse('style fen -f txt')).toThrow(expect.objectContaining({ topic: 'style' }));
  });

  test('an option’s value does not begin with a dash by mistake', () => {
    expect(() => parse('build --out --json')).toThrow('--out needs a value.');
  });
});
