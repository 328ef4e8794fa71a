import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import type { loadMeeting } from './load-meeting.ts';
import { loadMinutesOf } from './minutes-of-meeting.ts';
import { loadProgramme } from './programme.ts';
import { loadItems, loadSample, meetingText, sampleFiles } from './testing/sample-files.ts';
import { loadTracker } from './tracker.ts';
import { readYaml } from './yaml-file.ts';

type Loaded = ReturnType<typeof loadMeeting>;

/** A meeting, or problems with their places; one of the two at least. */
function isSound({ meeting, problems }: Loaded): boolean {
  const placed = problems.every(({ message, at }) => message !== '' && at && at.line >= 1 && at.column >= 1);
  return placed && (meeting !== undefined || problems.some(({ severity }) => severity === 'error'));
}

const yamlWords = [
  '- ',
  ': ',
  '\n',
  '\n  ',
  '&a ',
  '*a',
  '|\n',
  '>',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '#',
  '!!map ',
  '? ',
  '---\n',
  '%',
  '\t',
];
const fieldWords = [
  'items',
  'title',
  'report',
  'date',
  'body',
  'appendices',
  'panel',
  '2014-11-21',
  'null',
  '12',
  'true',
];
const yamlLike = fc
  .array(fc.constantFrom(...yamlWords, ...fieldWords), { maxLength: 60 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(yamlLike, fc.string({ unit: 'binary', maxLength: 200 }));

describe('hostile input', { timeout: 60_000 }, () => {
  it('never throws, whatever text is read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { file, problems } = readYaml(text, 'a.yaml', 'a.yaml');
        return file === undefined ? problems.length > 0 : problems.length === 0;
      }),
      { numRuns: 500 },
    );
  });

  it.each(Object.keys(sampleFiles))('never throws, whatever text %s is', (path) => {
    fc.assert(
      fc.property(anyText, (text) => isSound(loadSample({ [path]: text }))),
      { numRuns: 200 },
    );
  });

  it('never throws, whatever bytes a file has', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) =>
        isSound(loadSample({ 'meetings/one/meeting.yaml': bytes })),
      ),
    );
  });

  it('never throws, whatever value a field has', () => {
    const keys = fc.constantFrom(
      ...fieldWords,
      'id',
      'kind',
      'minutes',
      'contacts',
      'exempt',
      'recommendations',
      '__proto__',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        fc.constantFrom('x', 'panel', 7, -1, true, null, ''),
        tie('list'),
        tie('fields'),
      ),
      list: fc.array(tie('value'), { maxLength: 4 }),
      fields: fc.dictionary(keys, tie('value'), { maxKeys: 5 }),
    }));
    const item = fc
      .tuple(fc.dictionary(keys, value, { maxKeys: 6 }))
      .map(([fields]) => JSON.stringify(fields));
    fc.assert(
      fc.property(fc.array(item, { maxLength: 4 }), (items) =>
        isSound(loadItems(`items: [${items.join(', ')}]`)),
      ),
      { numRuns: 150 },
    );
  });

  it('reads files with foreign line ends and a byte order mark as any other', () => {
    const text = meetingText('items:\n  - title: Llŷn\n    text: |\n      One\n\n      Two\n    colour: red');
    const plain = loadSample({ 'meetings/one/meeting.yaml': text });
    const foreign = loadSample({ 'meetings/one/meeting.yaml': `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(plain.problems).toMatchObject([{ code: 'unknown-field', at: { line: 11, column: 5 } }]);
    expect(foreign).toEqual(plain);
  });

  it('never throws, whatever minutes, tracker and work programme are', () => {
    const day = { year: 2014, month: 11, day: 21 };
    const parts = ['minutes', 'tracker', 'programme'] as const;
    const heads = {
      minutes: 'body: panel\ndate: 2014-11-21\n',
      tracker: '',
      programme: '',
    };
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.boolean(), anyText, (part, hasHead, text) => {
        const written = `${hasHead ? heads[part] : ''}${text}`;
        const path = part === 'minutes' ? 'meetings/one/minutes.yaml' : `${part}s/panel.yaml`;
        const disk = memoryDisk({ ...sampleFiles, [path]: written });
        const { problems } = {
          minutes: () => loadMinutesOf(disk, 'one'),
          tracker: () => loadTracker(disk, 'panel', day),
          programme: () => loadProgramme(disk, 'panel', day),
        }[part]();
        return problems.every(({ message, at }) => message !== '' && at && at.line >= 1 && at.column >= 1);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps names and typographic quotes as they are', () => {
    const people = `people:\n  ann-hill: { name: Y Cynghorydd Siân Ŵyn ap Llŷr }\n  bob-reed: { name: "O’Brien “Bob”" }\n  cai-rees: { name: Cai }\n`;
    const { meeting, problems } = loadSample({ 'people/all.yaml': people });
    expect(problems).toEqual([]);
    expect(meeting?.membership[0]?.members.map(({ person }) => person?.name)).toEqual([
      'Y Cynghorydd Siân Ŵyn ap Llŷr',
      'O’Brien “Bob”',
    ]);
  });

  it('takes an agenda of forty items', () => {
    const items = Array.from(
      { length: 40 },
      (_, index) => `  - title: Item ${index + 1}\n    purpose: To consider it.\n`,
    );
    const { meeting, problems } = loadItems(`items:\n${items.join('')}`);
    expect(problems).toEqual([]);
    expect(meeting?.items).toHaveLength(40);
    expect(meeting?.items[39]).toMatchObject({
      id: 'item-40',
      at: { line: 84 },
      purpose: { at: { line: 85, column: 14 } },
    });
  });

  it.each([
    ['people', () => ({ 'people/all.yaml': manyPeople(5000) })],
    ['aliases', () => ({ 'meetings/one/meeting.yaml': meetingText(`items: [${'&a [*a, '.repeat(500)}`) })],
    [
      'problems',
      () => ({ 'meetings/one/meeting.yaml': meetingText(`items: [${'{ x: 1 }, '.repeat(1000)}]`) }),
    ],
    ['duplicates', () => ({ 'meetings/one/meeting.yaml': 'a: 1\n'.repeat(5000) })],
    ['brackets', () => ({ 'meetings/one/meeting.yaml': '[{'.repeat(500_000) })],
    ['quotes', () => ({ 'meetings/one/meeting.yaml': `a: "${'x\n'.repeat(50_000)}` })],
    ['text', () => ({ 'meetings/one/meeting.yaml': `a: ${'x '.repeat(500_000)}` })],
    ['comments', () => ({ 'meetings/one/meeting.yaml': '# x\n'.repeat(20_000) })],
  ])('does not take long over very many %s', (_, files) => {
    const started = performance.now();
    expect(isSound(loadSample(files()))).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

function manyPeople(count: number): string {
  const more = Array.from(
    { length: count },
    (_, index) => `  person-${index}: { name: Person ${index}, post: Member }\n`,
  );
  return `${sampleFiles['people/all.yaml']}${more.join('')}`;
}
