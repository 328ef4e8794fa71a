import { describe, expect, it } from 'vitest';
import { loadItems, told } from './testing/sample-files.ts';

const path = 'meetings/one/minutes/old.yaml';

function load(minutes: string, files: Readonly<Record<string, string>> = {}): ReturnType<typeof loadItems> {
  return loadItems('items: [{ title: Minutes, minutes: minutes/old.yaml }]', { ...files, [path]: minutes });
}

function minutesOf(loaded: ReturnType<typeof loadItems>) {
  const [item] = loaded.meeting?.items ?? [];
  return item?.type === 'item' ? item.minutes : undefined;
}

describe('minutes', () => {
  it('are resolved with those present and what was resolved', () => {
    const loaded = load(
      `body: panel
date: 2014-09-26
time: "11:00"
venue: Marsh Hall
notices: [filming]
present:
  - group: Members
    groups:
      - group: Councillors
        people:
          - { person: ann-hill, capacity: Marsh Council, role: chair }
          - { name: Councillor Reed }
    others: One observer
apologies: None.
items:
  - title: General
    items:
      - title: Apologies
        text: |
          There were none.
  - title: Budget
    numbered: false
    textFile: budget.md
    resolutions: { lead: "The Panel agreed to:", list: [Note it; and, Close.] }
rose: "13:25"
signature: Chair
`,
      { 'meetings/one/minutes/budget.md': 'Money.\n' },
    );
    expect(loaded.problems).toEqual([]);
    expect(minutesOf(loaded)).toMatchObject({
      body: { name: 'Marsh Panel' },
      when: { date: { year: 2014, month: 9, day: 26 }, time: { minutes: 660 }, venue: 'Marsh Hall' },
      notices: [{ id: 'filming' }],
      present: [
        {
          name: 'Members',
          people: [],
          others: 'One observer',
          groups: [
            {
              name: 'Councillors',
              groups: [],
              people: [
                { name: 'Councillor Ann Hill', capacity: 'Marsh Council', role: 'chair' },
                { name: 'Councillor Reed' },
              ],
            },
          ],
        },
      ],
      apologies: { markdown: 'None.' },
      items: [
        {
          title: 'General',
          numbered: true,
          items: [
            {
              text: {
                markdown: 'There were none.\n',
                at: { line: 20, column: 11 },
                folder: 'meetings/one/minutes',
              },
            },
          ],
        },
        {
          numbered: false,
          text: {
            markdown: 'Money.\n',
            at: { file: 'data/meetings/one/minutes/budget.md', line: 1, column: 1 },
          },
          resolutionLead: 'The Panel agreed to:',
          resolutions: [
            { text: { markdown: 'Note it; and' }, carried: true },
            { text: { markdown: 'Close.' }, carried: true },
          ],
        },
      ],
      rose: { minutes: 805 },
      signature: 'Chair',
    });
  });

  it('tell what is wrong with them by their own lines', () => {
    const loaded = load(`body: pannel
date: 2014-09-31
present:
  - group: A
    groups: [{ group: B, groups: [{ group: C }] }]
    people: [{ person: nobody }, { capacity: Guest }, { person: ann-hill, name: Ann }]
items:
  - { title: X, text: a, textFile: b.md }
  - text: Y
`);
    expect(minutesOf(loaded)).toBeUndefined();
    expect(loaded.problems.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`)).toEqual([
      '1:7 unknown-body',
      '2:7 date-invalid',
      '5:34 schema',
      '6:24 unknown-person',
      '6:36 missing-field',
      '6:75 schema',
      '8:26 schema',
      '9:5 missing-field',
    ]);
  });

  it('tell of the file that was meant where one is missing', () => {
    expect(told(loadItems('items: [{ title: M, minutes: minutes/odl.yaml }]', { [path]: 'x: 1' }))).toEqual([
      'meeting.yaml:5:30 file-missing `meetings/one/minutes/odl.yaml` is not there or cannot be read\n' +
        '  hint: did you mean `minutes/old.yaml`?',
    ]);
    const minutes = 'body: panel\ndate: 2014-09-26\nitems: [{ title: A, textFile: minutes/long.md }]\n';
    expect(load(minutes, { 'meetings/one/minutes/long.md': 'Long.' }).problems).toMatchObject([
      {
        code: 'file-missing',
        hint: 'did you mean `long.md`?',
        at: { file: `data/${path}`, line: 3, column: 31 },
      },
    ]);
  });

  it('are read once, however often they are named', () => {
    const loaded = loadItems(
      'items: [{ title: A, minutes: minutes/old.yaml }, { title: B, minutes: minutes/old.yaml }]',
      { [path]: 'body: panel\ndate: 2014-02-31\nitems: []\n' },
    );
    expect(loaded.problems.map(({ code }) => code)).toEqual(['date-invalid']);
  });
});
