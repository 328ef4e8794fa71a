import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { formatProblem } from '../problems/problem.ts';
import { loadMinutesOf } from './minutes-of-meeting.ts';
import { meetingText, sampleFiles } from './testing/sample-files.ts';
import { loadTracker } from './tracker.ts';

const path = 'meetings/one/minutes.yaml';
const agenda = meetingText(
  'items: [{ title: Budget }, { title: Staff, exempt: { paragraphs: [1, 2] }, items: [{ title: Pay }] }]',
);

function filesWith(minutes: string): Readonly<Record<string, string>> {
  const head = 'body: panel\ndate: 2014-11-21\n';
  return { ...sampleFiles, 'meetings/one/meeting.yaml': agenda, [path]: `${head}${minutes}` };
}

const load = (minutes: string) => loadMinutesOf(memoryDisk(filesWith(minutes)), 'one');
const told = (minutes: string) =>
  load(minutes).problems.map((problem) => formatProblem(problem).replaceAll(`data/${path}:`, ''));

describe('exempt items of minutes', () => {
  it('have their own exemption or that of the item above; `none` takes it away', () => {
    const { minutes, problems } = load(`items:
  - { item: budget, title: Budget, exempt: { paragraphs: [3] } }
  - item: staff
    title: Staff
    exempt: { paragraphs: [1] }
    items:
      - { item: pay, title: Pay }
      - { title: Thanks, exempt: none }
`);
    expect(problems).toEqual([]);
    expect(minutes?.items).toMatchObject([
      { exempt: { paragraphs: [3] } },
      { exempt: { paragraphs: [1] }, items: [{ exempt: { paragraphs: [1] } }, { title: 'Thanks' }] },
    ]);
    expect(minutes?.items[1]?.items[1]).not.toHaveProperty('exempt');
  });

  it('pass their exemption on to declarations and corrections; so do agenda items that are not minuted', () => {
    const { minutes, problems } = load(`approval:
  on: 2015-02-03
  corrections: [{ item: staff, text: A }, { item: budget, text: B }, { text: C }]
declarations: [{ person: ann-hill, item: pay }, { person: bob-reed, item: budget }, { name: Cai }]
items: [{ item: staff, title: Staff, exempt: none }, { item: budget, title: Budget, exempt: { paragraphs: [3] } }]
`);
    expect(problems).toEqual([]);
    const paragraphs = (some: readonly { exempt?: object }[] = []) => some.map(({ exempt }) => exempt);
    expect(paragraphs(minutes?.declarations)).toEqual([
      { paragraphs: [1, 2] },
      { paragraphs: [3] },
      undefined,
    ]);
    expect(paragraphs(minutes?.approval?.corrections)).toEqual([undefined, { paragraphs: [3] }, undefined]);
  });

  it.each([
    ['by its id', '{ item: staff, title: Other }', '3:17'],
    ['by its title', '{ title: " staff " }', '3:18'],
    ['beneath another', '{ item: budget, title: B, items: [{ item: pay, title: P }] }', '3:51'],
  ])('must say what holds of them if the agenda has them as exempt: found %s', (_, item, place) => {
    expect(told(`items: [${item}]\n`)).toEqual([
      `${place} minutes-exempt “${place === '3:51' ? 'Pay' : 'Staff'}” is exempt on the agenda, and nothing is said of it here\n  hint: write \`exempt: { paragraphs: [1, 2] }\` in this item, or \`exempt: none\` if all that it says may be published`,
    ]);
  });

  it('are exempt until they say so', () => {
    expect(load('items: [{ item: staff, title: Staff }]\n').minutes?.items[0]?.exempt).toEqual({
      paragraphs: [1, 2],
    });
  });

  it('refuse other words than `none`', () => {
    expect(told('items: [{ title: A, exempt: nothing }]\n')[0]).toMatch(/^3:29 schema `exempt` may only be/);
  });
});

describe('entries of the tracker', () => {
  const raised = 'raised: 2014-11-21, text: T';
  const entries = (more: string) =>
    loadTracker(
      memoryDisk({
        ...filesWith(`items:
  - { item: staff, title: Staff matters, exempt: { paragraphs: [1] }, actions: [{ id: pay, text: P }] }
  - { item: budget, title: Budget, actions: [{ id: note, text: N }] }
`),
        'trackers/panel.yaml': `entries: [${more}]\n`,
      }),
      'panel',
      { year: 2015, month: 2, day: 3 },
    );

  it('are exempt with the item of the minutes, whose title they have', () => {
    const { tracker, problems } = entries(`{ id: pay, ${raised} }, { id: note, ${raised} }`);
    expect(problems).toEqual([]);
    expect(tracker?.entries).toMatchObject([
      { id: 'pay', exempt: { paragraphs: [1] }, exemptItem: 'Staff matters' },
      { id: 'note' },
    ]);
    expect(tracker?.entries[1]).not.toHaveProperty('exempt');
  });

  it('may say themselves what holds of them', () => {
    const { tracker } = entries(
      `{ id: pay, ${raised}, exempt: none }, { id: note, ${raised}, exempt: { paragraphs: [7] } }`,
    );
    expect(tracker?.entries[0]).not.toHaveProperty('exempt');
    expect(tracker?.entries[1]).toMatchObject({ exempt: { paragraphs: [7] } });
  });

  it('are exempt too if only the agenda says so, and wherever the minutes stand', () => {
    const minutes = (more: string) => `body: panel\ndate: 2014-06-01\nitems: [{ title: A${more}}]\n`;
    const disk = memoryDisk({
      ...filesWith('items: [{ title: Staff, actions: [{ id: pay, text: P }] }]\n'),
      'old/june.yaml': minutes(', exempt: { paragraphs: [3] }, actions: [{ id: june, text: J }]'),
      'trackers/panel.yaml': `entries: [{ id: pay, ${raised} }, { id: june, ${raised} }]\n`,
    });
    const { tracker } = loadTracker(disk, 'panel', { year: 2015, month: 2, day: 3 });
    expect(tracker?.entries).toMatchObject([
      { exempt: { paragraphs: [1, 2] } },
      { exempt: { paragraphs: [3] } },
    ]);
  });
});
