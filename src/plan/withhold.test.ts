import { describe, expect, test } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { AgendaItem, Meeting, MinuteItem } from '../load/meeting.ts';
import type { Edition, PackPlan } from './pack-plan.ts';
import { planItemPages } from './plan-item-pages.ts';
import { planDecisions, planMinutesPaper } from './plan-minutes-papers.ts';
import { planPack } from './plan-pack.ts';
import { planTracker } from './plan-tracker.ts';
import { appendix, at, bodyText, item, meetingOf, minutes, report } from './testing/sample-meeting.ts';
import { fullMinutes, sampleTracker } from './testing/sample-record.ts';
import { minutesBroughtTo } from './withhold.ts';

const style = warwickshireStyle();
const languages = testLanguages();
const exempt = { paragraphs: [2] };
/** Stands in everything that may not be published, and in nothing else. */
const canary = 'CANARY';
const secret = bodyText(`${canary} text`);

function minute(title: string, more: Partial<MinuteItem> = {}): MinuteItem {
  return { title, numbered: true, resolutions: [], actions: [], items: [], at, ...more };
}

const withSecrets = minutes({
  status: 'approved',
  approval: {
    on: { year: 2014, month: 11, day: 1 },
    corrections: [
      { item: 'complaints', text: secret, exempt },
      { item: 'budget', text: bodyText('Open correction.') },
    ],
  },
  declarations: [
    { name: `${canary} Councillor`, item: 'complaints', interest: canary, text: secret, exempt },
    { name: 'Councillor Open', item: 'budget' },
  ],
  items: [
    minute('Budget', { item: 'budget', text: bodyText('Open text.') }),
    minute('Complaints', {
      item: 'complaints',
      exempt,
      text: secret,
      resolutionLead: `${canary} lead`,
      resolutions: [
        {
          text: secret,
          carried: true,
          movedBy: canary,
          recorded: { for: [canary], against: [], abstained: [] },
        },
      ],
      actions: [{ id: 'answer', text: secret, lead: canary, at }],
      items: [
        minute('Second complaint', { item: 'second', exempt, text: secret }),
        minute('Thanks', {
          text: bodyText('Open thanks.'),
          resolutions: [{ text: bodyText('Open.'), carried: true }],
        }),
      ],
    }),
    minute('Close', { resolutions: [{ text: bodyText('Open resolution.'), carried: true }] }),
  ],
});

const tracker = {
  ...sampleTracker(),
  entries: sampleTracker().entries.map((entry, index) =>
    index === 0
      ? {
          ...entry,
          text: secret,
          lead: canary,
          updates: entry.updates.map((update) => ({ ...update, text: secret })),
          exempt,
          exemptItem: 'Complaints',
        }
      : entry,
  ),
};

const agenda: readonly AgendaItem[] = [
  item('Budget'),
  item('Complaints', { items: [item('Second')] }),
  item('Minutes', {
    minutes: withSecrets,
    report: report('Papers', {
      appendices: [appendix('A', 'Minutes', { minutes: withSecrets }), appendix('B', 'Tracker', { tracker })],
    }),
  }),
];

const pageNumbers = { count: 9, pageOf: () => 1, lastPageOf: () => 1 };
const planningOf = (edition: Edition, meeting: Meeting) => ({ meeting, style, languages, edition });
const papers: Readonly<Record<string, (edition: Edition, items?: Meeting['items']) => PackPlan>> = {
  minutes: (edition) => planMinutesPaper(planningOf(edition, meetingOf(agenda)), withSecrets),
  decisions: (edition) => planDecisions(planningOf(edition, meetingOf(agenda)), withSecrets),
  tracker: (edition) => planTracker(planningOf(edition, meetingOf(agenda)), tracker),
  pack: (edition) => planPack(meetingOf(agenda), style, edition, languages),
  items: (edition, items = agenda) => {
    const meeting = meetingOf(items);
    const plan = planPack(meeting, style, edition, languages);
    return planItemPages(planningOf(edition, meeting), { plan, pageNumbers }, withSecrets);
  },
};

describe('exempt matter of minutes', () => {
  test.each(Object.keys(papers))('is not in the plan of %s in the public edition', (kind) => {
    const plan = JSON.stringify(papers[kind]?.('public'));
    expect(plan).not.toContain(canary);
    expect(plan).toContain('paragraph 2 of Part 1 of Schedule 12A');
  });

  test.each(Object.keys(papers))('is in the members’ edition of %s, whose pages are marked', (kind) => {
    const plan = papers[kind]?.('members');
    expect(JSON.stringify(plan)).toContain(canary);
    if (kind !== 'items')
      expect(plan?.papers.map(({ marking }) => marking)).toContain('Exempt – not for publication');
  });

  test('leaves number, title and reason of its items, and what else is open beneath them', () => {
    const [paper] = papers.minutes?.('public').papers ?? [];
    if (paper?.kind !== 'minutes') throw new Error('The plan has no minutes');
    const { items, declarations, approval, actions } = paper.context;
    const reason = expect.stringContaining('paragraph 2');
    expect(items).toMatchObject([
      { number: '1', title: 'Budget', exempt: '', textSlot: 'minute-1-text' },
      {
        number: '2',
        title: 'Complaints',
        exempt: reason,
        textSlot: '',
        resolutionLead: '',
        resolutions: [],
        items: [
          { number: '2.1', title: 'Second complaint', exempt: reason, textSlot: '' },
          { number: '2.2', title: 'Thanks', exempt: '', textSlot: 'minute-2-2-text' },
        ],
      },
      { number: '3', title: 'Close' },
    ]);
    expect(declarations.map(({ name }) => name)).toEqual(['Councillor Open']);
    expect(approval?.corrections).toHaveLength(1);
    expect(actions).toEqual([]);
  });

  test('stands on the decision sheet by title, whether or not there was a resolution', () => {
    const titles = (edition: Edition) => {
      const [paper] = papers.decisions?.(edition).papers ?? [];
      if (paper?.kind !== 'decisions') throw new Error('The plan has no decisions');
      return paper.context.decisions.map(({ title, items }) => [title, ...items.map((inner) => inner.title)]);
    };
    expect(titles('public')).toEqual([['Complaints', 'Second complaint', 'Thanks'], ['Close']]);
    expect(titles('members')).toEqual([['Complaints', 'Thanks'], ['Close']]);
  });

  test('is told on the page of an item once', () => {
    const pageOf = (items: Meeting['items']) => {
      const found = papers.items?.('public', items).papers.find(({ title }) => title.endsWith('Second'));
      return found?.kind === 'item' ? found.context : undefined;
    };
    expect(pageOf(agenda)).toMatchObject({ paper: { exempt: '' }, minute: { exempt: /paragraph 2/ } });
    const marked = agenda.map((entry) => (entry.title === 'Complaints' ? { ...entry, exempt } : entry));
    expect(pageOf(marked)).toMatchObject({ paper: { exempt: /paragraph 2/ }, minute: null });
  });

  test('leaves of an entry of the tracker its kind and the title of its item', () => {
    const [paper] = papers.tracker?.('public').papers ?? [];
    if (paper?.kind !== 'tracker') throw new Error('The plan has no tracker');
    expect(paper.context.groups[0]?.entries).toMatchObject([
      {
        kind: 'Action',
        exemptItem: 'Complaints',
        lead: '',
        due: '',
        rows: '1',
        first: { status: '' },
        later: [],
      },
    ]);
  });
});

describe('minutes that come to a meeting', () => {
  const on = { year: 2014, month: 11, day: 21 };
  const approved = fullMinutes({ status: 'approved', approval: { on, corrections: [{ text: secret }] } });

  test.each([
    [20, 'draft'],
    [21, 'draft'],
    [22, 'approved'],
  ])('on %i November are %s', (day, status) => {
    const brought = minutesBroughtTo({ ...on, day }, approved);
    expect(brought.status).toBe(status);
    expect(JSON.stringify(brought).includes(canary)).toBe(status === 'approved');
  });

  test('stay as they are where nothing is told of their approval', () => {
    const told = minutes({ status: 'approved' });
    expect(minutesBroughtTo(on, told)).toBe(told);
  });

  test('have no later approval in the pack, as an item and as an appendix; by themselves they have it', () => {
    const papersOf = report('Papers', { appendices: [appendix('A', 'Minutes', { minutes: approved })] });
    const meeting = meetingOf([item('Minutes', { minutes: approved, report: papersOf })]);
    const pack = planPack(meeting, style, 'public', languages);
    expect(JSON.stringify(pack)).not.toContain(canary);
    expect(JSON.stringify(pack).split('"isDraft":true')).toHaveLength(3);
    expect(JSON.stringify(planMinutesPaper(planningOf('public', meeting), approved))).toContain(canary);
  });
});
