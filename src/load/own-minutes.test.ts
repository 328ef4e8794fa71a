import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { formatProblem } from '../problems/problem.ts';
import { loadMinutesOf } from './minutes-of-meeting.ts';
import { meetingText, sampleFiles } from './testing/sample-files.ts';

const path = 'meetings/one/minutes.yaml';
const agenda = meetingText(
  'items: [{ title: Apologies }, { title: Budget, items: [{ id: reserves, title: R }] }]',
);
const head = 'body: panel\ndate: 2014-11-21\n';
const present =
  'present: [{ group: Members, people: [{ person: ann-hill, role: chair }, { person: bob-reed }, { name: Eve Moor }] }]\n';

function load(minutes: string, files: Readonly<Record<string, string>> = {}) {
  return loadMinutesOf(
    memoryDisk({ ...sampleFiles, 'meetings/one/meeting.yaml': agenda, [path]: minutes, ...files }),
    'one',
  );
}

function told({ problems }: ReturnType<typeof load>): string[] {
  return problems.map((problem) => formatProblem(problem).replaceAll(`data/${path}:`, ''));
}

describe('a meeting’s own minutes', () => {
  it('are resolved with attendance, declarations, resolutions and actions', () => {
    const loaded = load(`${head}status: approved
approval:
  on: 2015-02-03
  corrections: [{ item: reserves, text: For A read B. }, { text: Ann was there. }]
lang: cy
numbering: { from: 21 }
present:
  - group: Members
    people:
      - { person: ann-hill, role: chair, until: "12:40" }
      - { name: Eve Moor, substituteFor: bob-reed, from: "11:25" }
absent: [{ person: bob-reed, capacity: Fen Council }]
declarations: [{ person: ann-hill, item: reserves, interest: other, text: She left. }]
items:
  - item: apologies
    title: Apologies
    lang: en-GB
    text: ""
    resolutions: { lead: "Agreed:", list: [] }
  - item: budget
    title: Budget
    items:
      - item: reserves
        title: Reserves
        resolutions:
          list:
            - Note it.
            - { text: Spend it., moved: ann-hill, seconded: Eve Moor, votes: { for: 1, against: 2 } }
            - text: Keep it.
              recorded: { for: [ann-hill, Eve Moor], abstained: [] }
        actions: [{ id: reserves-paper, text: Write it., lead: cai-rees, due: 2014-12-01 }]
`);
    expect(loaded.problems).toEqual([]);
    expect(loaded.minutes).toMatchObject({
      file: `data/${path}`,
      lang: 'cy',
      status: 'approved',
      approval: {
        on: { year: 2015, month: 2, day: 3 },
        corrections: [{ item: 'reserves', text: { markdown: 'For A read B.' } }, { text: {} }],
      },
      numbering: { scheme: 'minutes', from: 21, year: 2014 },
      present: [
        {
          people: [
            { name: 'Councillor Ann Hill', personId: 'ann-hill', until: { minutes: 760 } },
            { name: 'Eve Moor', substituteFor: 'Councillor Bob Reed', from: { minutes: 685 } },
          ],
        },
      ],
      absent: [
        {
          name: 'Councillor Bob Reed',
          personId: 'bob-reed',
          capacity: 'Fen Council',
          substitute: 'Eve Moor',
        },
      ],
      declarations: [{ name: 'Councillor Ann Hill', item: 'reserves', interest: 'other', text: {} }],
      items: [
        { item: 'apologies', lang: 'en-GB', resolutions: [] },
        {
          items: [
            {
              item: 'reserves',
              resolutions: [
                { text: { markdown: 'Note it.' }, carried: true },
                {
                  movedBy: 'Councillor Ann Hill',
                  secondedBy: 'Eve Moor',
                  carried: false,
                  votes: { for: 1, against: 2, abstained: 0 },
                },
                {
                  carried: true,
                  votes: { for: 2, against: 0, abstained: 0 },
                  recorded: { for: ['Councillor Ann Hill', 'Eve Moor'], against: [], abstained: [] },
                },
              ],
              actions: [{ id: 'reserves-paper', lead: 'Cai Rees', due: { year: 2014, month: 12, day: 1 } }],
            },
          ],
        },
      ],
    });
    expect(loaded.minutes?.items[0]).not.toHaveProperty('text');
    expect(loaded.minutes?.items[0]).not.toHaveProperty('resolutionLead');
  });

  it('are a draft unless they say otherwise, and take language and scheme of the body', () => {
    expect(load(`${head}items: []\n`).minutes).toMatchObject({ status: 'draft', lang: 'en-GB' });
    const approved = load(`${head}approval: { on: 2015-02-03 }\nitems: []\n`);
    expect(approved.minutes).toMatchObject({ status: 'approved', approval: { corrections: [] } });
    const body = `${sampleFiles['bodies/panel.yaml']}numbering: { minutes: yearly }\n`;
    expect(load(`${head}items: []\n`, { 'bodies/panel.yaml': body }).minutes?.numbering.scheme).toBe(
      'yearly',
    );
  });

  it.each([
    [`body: other\ndate: 2014-11-21\nitems: []\n`, '1:7 minutes-mismatch', 'these are minutes of `other`'],
    [
      `body: panel\ndate: 2014-11-20\nitems: []\n`,
      '2:7 minutes-mismatch',
      'these are minutes of 20 November 2014',
    ],
    [`${head}items: [{ item: budgte, title: B }]\n`, '3:17 unknown-item', 'did you mean `budget`?'],
    [`${head}items: [{ item: constructor, title: B }]\n`, '3:17 unknown-item', 'has no item'],
    [
      `${head}items: [{ item: budget, title: B }, { item: budget, title: C }]\n`,
      '3:45 duplicate-id',
      'minuted already',
    ],
    [
      `${head}declarations: [{ person: ann-hill, item: budgets }]\nitems: []\n`,
      '3:42 unknown-item',
      'did you mean `budget`?',
    ],
    [`${head}approval: { on: 2014-11-20 }\nitems: []\n`, '3:17 date-invalid', 'before the meeting'],
    [`${head}approval: { on: 2015-02-30 }\nitems: []\n`, '3:17 date-invalid', 'there is no day'],
    [`${head}status: draft\napproval: { on: 2015-02-03 }\nitems: []\n`, '3:9 schema', 'are no draft'],
    [
      `${head}${present.replace('bob-reed', 'ann-hill')}items: []\n`,
      '3:83 member-twice',
      'Councillor Ann Hill is present twice',
    ],
    [
      `${head}${present}absent: [{ person: bob-reed }]\nitems: []\n`,
      '4:20 member-twice',
      'both present and absent',
    ],
    [`${head}absent: [{ person: bob-red }]\nitems: []\n`, '3:20 unknown-person', 'did you mean `bob-reed`?'],
    [
      `${head}present: [{ group: G, people: [{ name: A, from: "12:00", until: "11:00" }] }]\nitems: []\n`,
      '3:65 date-invalid',
      'left before coming',
    ],
  ])('tell what is wrong: %j', (minutes, place, words) => {
    const files = { 'bodies/other.yaml': 'name: O\nauthority: A\nstyle: s\n' };
    expect(told(load(minutes, files))).toEqual([expect.stringMatching(`^${place} [^]*${words}`)]);
  });

  it.each([
    ['{ text: T, moved: dee-llwyd }', 'not-present', 'Councillor Dee Llŵyd moved this'],
    ['{ text: T, seconded: Jo Marsh }', 'not-present', 'Jo Marsh seconded this'],
    ['{ text: T, recorded: { for: [dee-llwyd] } }', 'not-present', 'Councillor Dee Llŵyd voted'],
    ['{ text: T, moved: nobody }', 'unknown-person', 'there is no person `nobody`'],
    ['{ text: T, recorded: { for: [ann-hill], against: [ann-hill] } }', 'member-twice', 'votes twice'],
    ['{ text: T, recorded: { for: [ann-hill] }, votes: { for: 2 } }', 'vote-mismatch', '1 for, 0 against'],
    ['{ text: T, carried: true, votes: { for: 1, against: 2 } }', 'vote-mismatch', 'say otherwise'],
    ['{ text: T, carried: false, votes: { for: 2, against: 1 } }', 'vote-mismatch', 'say otherwise'],
    ['{ text: T, votes: { for: -1 } }', 'schema', 'may not be less than 0'],
    ['{ text: T, votes: { against: 1 } }', 'missing-field', '`for` is missing'],
    ['{ moved: ann-hill }', 'missing-field', '`text` is missing'],
  ])('tell what is wrong with a resolution: %s', (resolution, code, words) => {
    const minutes = `${head}${present}items: [{ title: A, resolutions: { list: [${resolution}] } }]\n`;
    expect(told(load(minutes))).toEqual([expect.stringMatching(`^4:\\d+ ${code} .*${words}`)]);
  });

  it('leave equal votes to the chair', () => {
    const vote = (carried: string) =>
      load(
        `${head}items: [{ title: A, resolutions: { list: [{ text: T, votes: { for: 2, against: 2 }${carried} }] } }]\n`,
      );
    expect(vote('').minutes?.items[0]?.resolutions[0]?.carried).toBe(false);
    expect(vote(', carried: true').minutes?.items[0]?.resolutions[0]?.carried).toBe(true);
    expect(vote(', carried: true').problems).toEqual([]);
  });

  it('say nothing of who was present while that is not filled in', () => {
    const minutes = `${head}items: [{ title: A, resolutions: { list: [{ text: T, moved: ann-hill }] } }]\n`;
    expect(load(minutes).problems).toEqual([]);
  });

  it('tell of actions with one id, of unknown leads, and of odd dates', () => {
    const actions = '[{ id: x, text: A, due: 2014-13-01 }, { id: x, text: B, lead: nobody }]';
    expect(
      load(`${head}items: [{ title: A, actions: ${actions} }]\n`).problems.map(({ code }) => code),
    ).toEqual(['date-invalid', 'duplicate-id', 'unknown-person']);
  });

  it('are missed where there are none', () => {
    const disk = memoryDisk(sampleFiles);
    expect(loadMinutesOf(disk, 'one').problems).toMatchObject([
      { code: 'file-missing', hint: 'begin them with `orderpaper minutes new one`' },
    ]);
    for (const id of ['oen', '../one', '']) {
      expect(loadMinutesOf(disk, id).problems).toMatchObject([{ code: 'unknown-meeting' }]);
    }
  });
});
