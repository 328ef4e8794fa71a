import { describe, expect, it } from 'vitest';
import { formatProblem } from '../problems/problem.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

function told(text: string): string[] {
  return readYaml(text, 'a.yaml', 'a.yaml').problems.map(
    (problem) => formatProblem(problem).split('\n')[0] ?? '',
  );
}

function read(text: string): YamlFile {
  const { file, problems } = readYaml(text, 'folder/a.yaml', 'a.yaml');
  expect(problems).toEqual([]);
  return file as YamlFile;
}

/** Text of the field `t`, with its place. */
function textOf(yaml: string): unknown {
  const file = read(yaml);
  const text = file.text(file.value as object, 't');
  return text && [text.markdown, text.at.line, text.at.column];
}

describe('values', () => {
  it('hold no character that cannot be printed, nor one that files may not hold', () => {
    const yaml = 'a: "Bud\\u0007get\\uFEFF"\nb: ["Soft\\u00ADhyphen \\uFFFE"]';
    expect(JSON.stringify(read(yaml).value)).toBe('{"a":"Budget","b":["Softhyphen "]}');
  });

  it('are those of the core schema: no dates, no sexagesimals, no yes and no', () => {
    const yaml =
      'a: 2014-11-21\nb: 11:00\nc: yes\nd: No\ne: 012\nf: 1.5\ng: true\nh: ~\ni:\nj: None\nk: 0x10';
    expect(read(yaml).value).toEqual(
      Object.assign(Object.create(null), {
        a: '2014-11-21',
        b: '11:00',
        c: 'yes',
        d: 'No',
        e: 12,
        f: 1.5,
        g: true,
        h: null,
        i: null,
        j: 'None',
        k: 16,
      }),
    );
    expect(read('%YAML 1.1\n---\na: 11:00\nb: 2014-11-21').value).toMatchObject({
      a: '11:00',
      b: '2014-11-21',
    });
  });

  it('have no prototype to pollute', () => {
    const file = read('__proto__: { polluted: true }\nconstructor: 1');
    expect(Object.keys(file.value as object)).toEqual(['__proto__', 'constructor']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('are null in an empty file', () => {
    expect(['', '\n', '# comment\n', '---\n'].map((text) => read(text).value)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('may be shared by aliases', () => {
    expect(read('a: &x { b: 1 }\nc: *x').value).toMatchObject({ a: { b: 1 }, c: { b: 1 } });
  });
});

describe('places', () => {
  it('are those of values, names and entries', () => {
    const file = read('a: 1\nb:\n  - x\n  - c: y\n    d:\n');
    const root = file.value as { b: [string, object] };
    const line = ({ line: row, column }: { line: number; column: number }) => `${row}:${column}`;
    expect(line(file.at(root, 'a'))).toBe('1:4');
    expect(line(file.atName(root, 'b'))).toBe('2:1');
    expect(line(file.at(root.b, 1))).toBe('4:5');
    expect(line(file.at(root.b[1]))).toBe('4:5');
    expect(line(file.at(root.b[1], 'c'))).toBe('4:8');
    expect(line(file.at(root, 'missing'))).toBe('1:1');
    expect(file.nameOf(root.b)).toBe('b');
  });

  it('stay right when entries are taken out', () => {
    const file = read('a: [x, y, z]\nb: 1\n');
    const root = file.value as { a: string[] };
    file.remove(root.a, new Set([0]));
    file.remove(root, new Set(['b']));
    expect(root).toEqual(Object.assign(Object.create(null), { a: ['y', 'z'] }));
    expect(file.at(root.a, 0)).toMatchObject({ line: 1, column: 8 });
    expect(file.namesIn(root)).toEqual(['a', 'b']);
  });

  it.each([
    ['t: word', ['word', 1, 4]],
    ['t: "word"', ['word', 1, 5]],
    ["t: 'word'", ['word', 1, 5]],
    ['t: |\n  one\n  two\n', ['one\ntwo\n', 2, 3]],
    ['t: | # comment\n\n    one\n', ['\none\n', 2, 5]],
    ['t: |-\n     one\n       two', ['one\n  two', 2, 6]],
    ['t: |2\n    one\n', ['  one\n', 2, 3]],
    ['a: 1\nt: >\n  one\n  two\n', ['one two\n', 3, 3]],
    ['t: |\n', ['', 2, 1]],
    ['t:\n  word', ['word', 2, 3]],
    ['t: &a |\n  one', ['one\n', 2, 3]],
    ['a: ŵŷ\nt: "Llŷn"', ['Llŷn', 2, 5]],
  ])('of the text in %j', (yaml, expected) => {
    expect(textOf(yaml)).toEqual(expected);
  });

  it('of a text know its folder', () => {
    const file = read('t: word');
    expect(file.text(file.value as object, 't')?.folder).toBe('folder');
    expect(file.text(file.value as object, 'u')).toBeUndefined();
  });
});

describe('problems of syntax', () => {
  it.each([
    [
      'title: Police: an update',
      '1:8 yaml-syntax here stands a colon and a space, or a list, within a value',
    ],
    ['items:\n\t- a: b', '2:1 yaml-syntax this line is indented with a tab'],
    ['title: "abc\nb: c', '2:5 yaml-syntax a double quote is not closed'],
    ["title: 'abc\nb: c", '2:5 yaml-syntax a single quote is not closed'],
    ['title: "A "quoted" word"', '1:12 yaml-syntax something stands after a value that begins with `"`'],
    ['text: *Note* that', '1:14 yaml-syntax something stands after a value that begins with `*`'],
    ['text: *Note', '1:7 yaml-syntax `*Note` refers to nothing; text that begins with `*` needs quotes'],
    ['text: [a](http://b.c)', '1:10 yaml-syntax something stands after a value that begins with `[`'],
    ['title: @x', '1:8 yaml-syntax a value may not begin with `@`, `%` or a backtick unless it is in quotes'],
    ['title: !urgent x', '1:8 yaml-syntax a value may not begin with `!` unless it is in quotes'],
    ['title: !!binary x', '1:8 yaml-syntax a value may not begin with `!` unless it is in quotes'],
    ['text: > foo', '1:9 yaml-syntax after `|` or `>` the text begins on the next line'],
    ['key:value\nb: c', '1:1 yaml-syntax the name of a field goes over several lines'],
    ['a: 1\nb\nc: 2', '2:1 yaml-syntax here a field needs its colon'],
    ['a: - b', '1:4 yaml-syntax a list begins on the line after its field'],
    ['a: 1\n b: 2', '1:4 yaml-syntax here stands a colon and a space, or a list, within a value'],
    ['a: b\n---\nc: d', '2:1 yaml-syntax a second document begins here, where a file holds one'],
    ['a: b\na: c', '2:1 yaml-duplicate-key `a` stands here twice, first on line 1'],
    ['{ a: 1, a: 2 }', '1:9 yaml-duplicate-key `a` stands here twice, first on line 1'],
    ['? [a]\n: b', '1:3 yaml-syntax the name of a field must be a word'],
    [': b', '1:1 yaml-syntax the name of a field must be a word'],
    ['a: &x [*x]', '1:8 yaml-alias-limit `*x` stands within what it refers to'],
    ['a: "\\q"', '1:5 yaml-syntax in double quotes `\\` has a meaning of its own'],
  ])('are told in plain words: %j', (yaml, line) => {
    expect(told(yaml)[0]).toBe(`a.yaml:${line}`);
  });

  it('are told for each line, not only the first', () => {
    expect(told('a: @x\nb: 1\nc: "\\q"\na: 2\n')).toHaveLength(2);
    expect(told('a: 1\na: 2\nb: 1\nb: 2\nc: *x\n')).toHaveLength(3);
  });

  it('refuse alias bombs at once', () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    const started = performance.now();
    expect(told(['a0: &a0 [x]', ...levels].join('\n'))[0]).toContain('yaml-alias-limit');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('refuse aliases that nest deeper than the stack', () => {
    const links = Array.from({ length: 2000 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
    expect(told(['a0: &a0 x', ...links].join('\n'))[0]).toContain('yaml-alias-limit');
  });

  it.each([
    ['['.repeat(200_000)],
    ['{a: '.repeat(100_000)],
    ['- '.repeat(100_000)],
    [Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuse what is nested too deeply', (yaml) => {
    const started = performance.now();
    expect(told(yaml)[0]).toContain('here are more than 100 lists and fields within one another');
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
