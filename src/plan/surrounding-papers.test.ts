import { describe, expect, test } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { Meeting, Minutes } from '../load/meeting.ts';
import type { PaperKind } from './contexts.ts';
import type { PackPlan, PlannedPaperOf } from './pack-plan.ts';
import { planAttendance } from './plan-attendance.ts';
import { planItemPages } from './plan-item-pages.ts';
import { planDecisions, planMinutesPaper } from './plan-minutes-papers.ts';
import { planNotice } from './plan-notice.ts';
import { planPack } from './plan-pack.ts';
import { planProgramme } from './plan-programme.ts';
import { planTracker } from './plan-tracker.ts';
import type { SurroundingPlanning } from './surrounding-plan.ts';
import { markdownOf } from './testing/markdown-of.ts';
import { bodyText, item, meetingOf, sampleMeeting } from './testing/sample-meeting.ts';
import { fullMinutes, sampleProgramme, sampleRecord, sampleTracker } from './testing/sample-record.ts';

const style = warwickshireStyle();
const languages = testLanguages();
const planningOf = (meeting: Meeting): SurroundingPlanning => ({
  meeting,
  style,
  languages,
  edition: 'public',
});
const planning = planningOf(sampleMeeting());

function only<K extends PaperKind>(plan: PackPlan, kind: K): PlannedPaperOf<K> {
  const [paper] = plan.papers;
  if (paper?.kind !== kind) throw new Error(`The plan has no ${kind}`);
  return paper as PlannedPaperOf<K>;
}

describe('the notice', () => {
  test('tells what there is to come for, and of an exempt item its title and why', () => {
    const { context } = only(planNotice(planning), 'notice');
    expect(context.items.map(({ number, title, exempt }) => [number, title, exempt !== ''])).toEqual([
      ['2', 'Child Sexual Exploitation', false],
      ['3', 'Report of the Budget Working Group', false],
      ['', 'Complaints', true],
    ]);
    expect(context.items.at(-1)?.summarySlot).toBe('');
    expect(JSON.stringify(planNotice(planning))).not.toMatch(/SECRET|To consider complaints/);
  });

  test('prefers the summary to the purpose, and says by when a question must come', () => {
    const budget = item('Budget', { purpose: bodyText('To note.'), summary: bodyText('What is spent.') });
    const deadline = { date: { year: 2014, month: 11, day: 18 }, time: { minutes: 720 } };
    const meeting = meetingOf([item('Apologies'), budget], {
      notice: { attend: bodyText('Come.'), questions: { deadline } },
    });
    const { context, bodies } = only(planNotice(planningOf(meeting)), 'notice');
    expect(context.items.map(({ summarySlot }) => markdownOf(bodies[summarySlot]))).toEqual([
      'What is spent.',
    ]);
    expect(markdownOf(bodies[context.attendSlot])).toBe('Come.');
    expect(context.questions).toEqual({
      textSlot: '',
      deadline: { weekday: 'Tuesday', date: '18 November 2014', time: '12.00 noon' },
    });
    expect(context.place).toBe('Council Chamber, Elizabeth House');
  });
});

describe('minutes', () => {
  test('say that they are a draft, on later pages too', () => {
    const paper = only(planMinutesPaper(planning, fullMinutes()), 'minutes');
    expect(paper.context).toMatchObject({ isDraft: true, approval: null });
    expect(paper.runningHeader).toMatch(/ \(draft\)$/);
  });

  test('say when they were approved, with the corrections by item', () => {
    const approval: Minutes['approval'] = {
      on: { year: 2015, month: 2, day: 3 },
      corrections: [{ item: 'apologies', text: bodyText('For Poole read Pool.') }],
    };
    const paper = only(planMinutesPaper(planning, fullMinutes({ status: 'approved', approval })), 'minutes');
    expect(paper.context.approval).toEqual({
      date: '3 February 2015',
      corrections: [{ item: 'Apologies', textSlot: 'correction-1' }],
    });
    expect(paper.runningHeader).not.toMatch(/draft/);
  });

  test('tell votes, declarations, substitutes and actions', () => {
    const { context } = only(planMinutesPaper(planning, fullMinutes()), 'minutes');
    expect(context.items[1]?.resolutions).toEqual([
      {
        textSlot: 'minute-2-resolution-1',
        movedBy: 'Councillor Coker',
        secondedBy: 'Robin Verso',
        isLost: true,
        votes: { for: '1', against: '2', abstained: '0' },
        recorded: { for: 'Coker', against: 'Verso and Doe', abstained: '' },
      },
    ]);
    expect(context.declarations).toEqual([
      {
        name: 'Robin Verso',
        item: 'Report of the Budget Working Group',
        interest: 'other interest',
        textSlot: 'declaration-1',
      },
    ]);
    expect(context.present[0]?.people[1]).toMatchObject({
      substitute: 'substitute for Councillor Derek Poole',
      from: '11.25 a.m.',
      until: '',
    });
    expect(context.actions).toMatchObject([
      {
        number: '2',
        textSlot: 'minute-2-action-1',
        lead: 'Neil Hewison',
        due: '26 September 2014',
      },
    ]);
  });

  test('are numbered from where they begin, by the scheme of their year', () => {
    const yearly = { ...style, numbering: { ...style.numbering, yearly: { ...style.numbering.minutes } } };
    Object.assign(yearly.numbering.yearly, { levels: ['%1/%y'] });
    const numbering = { scheme: 'yearly', from: 38, year: 2020 };
    const plan = planMinutesPaper({ ...planning, style: yearly as typeof style }, fullMinutes({ numbering }));
    const { context } = only(plan, 'minutes');
    expect(context.items.map(({ number, scheme }) => [number, scheme])).toEqual([
      ['38', 'yearly@20'],
      ['39', 'yearly@20'],
    ]);
    expect(context.actions[0]?.number).toBe('39/20');
    expect(plan.schemes['yearly@20']?.levels).toEqual(['%1/20']);
  });
});

test('the decision sheet holds the items with resolutions, and no other words of the minutes', () => {
  const { context, bodies } = only(planDecisions(planning, fullMinutes()), 'decisions');
  expect(context.decisions.map(({ number, title }) => [number, title])).toEqual([
    ['2', 'Report of the Budget Working Group'],
  ]);
  expect(Object.keys(bodies)).toEqual(['minute-2-resolution-1']);
});

test('the attendance record has a row for each member and for substitutes, of the body’s own meetings', () => {
  const paper = only(planAttendance(planning, sampleRecord()), 'attendance');
  const rows = paper.context.groups.flatMap(({ name, members }) =>
    members.map((row) => [name, row.name, ...row.marks, row.total]),
  );
  expect(paper.context.meetings.map(({ date }) => date)).toEqual(['20 June 2014', '26 September 2014']);
  expect(rows).toEqual([
    ['Councillors', 'Councillor Michael Coker', 'Present', 'Present', '2 of 2'],
    ['Councillors', 'Councillor Derek Poole', 'Not a member', 'Apologies; substitute Jane Doe', '0 of 1'],
    ['Co-opted independent members', 'Robin Verso', 'Present', 'Not present', '1 of 2'],
    ['Substitutes', 'Jane Doe', 'Not a member', 'Substitute for Councillor Derek Poole', '1'],
  ]);
  expect(paper.context).toMatchObject({ hasAuthorities: true, columns: '5' });
});

test('the attendance record has no column of authorities where no member has one', () => {
  const record = sampleRecord();
  const membership = record.membership.map(({ authority: _, ...member }) => member);
  const { context } = only(planAttendance(planning, { ...record, membership }), 'attendance');
  expect(context).toMatchObject({ hasAuthorities: false, columns: '4' });
});

test('the tracker groups entries by meeting, each with a row for each update', () => {
  const { context, orientation } = only(planTracker(planning, sampleTracker()), 'tracker');
  expect(orientation).toBe('landscape');
  expect(context.groups.map(({ raised }) => raised)).toEqual(['20 June 2014', '18 July 2014']);
  expect(context.groups[0]?.entries[0]).toMatchObject({
    kind: 'Action',
    rows: '2',
    first: { date: '18 July 2014', status: 'IN PROGRESS', textSlot: '' },
    later: [{ date: '26 September 2014', status: 'COMPLETE', textSlot: 'entry-1-update-2' }],
  });
  expect(context.groups[1]?.entries[0]).toMatchObject({
    kind: 'Recommendation',
    rows: '1',
    response: 'Accepted in part',
    first: { date: '', status: 'OPEN' },
  });
});

test('the work programme has days and words as they are', () => {
  const { context, title } = only(planProgramme(planning, sampleProgramme()), 'programme');
  expect(title).toBe('Work programme');
  expect(context.programmeGroups[0]?.entries[0]).toMatchObject({ last: '', next: 'Every meeting' });
  expect(context.briefingNotes[0]).toMatchObject({ last: '18 July 2014', next: '26 September 2014' });
});

describe('the page of an item', () => {
  const plan = planPack(sampleMeeting(), style, 'public', languages);
  const order = plan.papers.map(({ id }) => id);
  /** Each paper has two pages. */
  const pageNumbers = {
    count: order.length * 2,
    pageOf: (id: string) => order.indexOf(id) * 2 + 1,
    lastPageOf: (id: string) => order.indexOf(id) * 2 + (id.endsWith('report') ? 2 : 1),
  };
  const pack = { plan, pageNumbers };

  test('tells what the minutes say, and where its papers stand in the pack', () => {
    const pages = planItemPages(planning, pack, fullMinutes(), 'report-of-the-budget-working-group');
    const { context, bodies, title } = only(pages, 'item');
    expect(title).toBe('Item 3: Report of the Budget Working Group');
    expect(context.documents).toEqual([
      { title: 'Report of the Budget Working Group', first: '5', last: '6' },
      { title: 'Appendix A – Delivery plan', first: '7', last: '' },
      { title: 'Appendix C – Minutes of the group', first: '9', last: '' },
    ]);
    expect(context.minute?.resolutions).toHaveLength(1);
    expect(context.declarations).toHaveLength(1);
    expect(Object.keys(bodies)).toEqual(['minute-2-text', 'minute-2-resolution-1', 'declaration-1']);
  });

  test('has the next meetings and the resolution to exclude the public, as the front sheet has', () => {
    const next = only(planItemPages(planning, pack, undefined, 'date-of-next-meeting'), 'item');
    expect(next.context.nextMeetings.map(({ date }) => date)).toEqual([
      '19 December 2014',
      '3 February 2015',
    ]);
    const { context, bodies } = only(planItemPages(planning, pack, undefined, 'exempt-information'), 'item');
    expect(context.exclusion).toEqual({ resolutionSlot: 'resolution', paragraphs: 'paragraph 2' });
    expect(markdownOf(bodies.resolution)).toBe('That members of the public be excluded.');
  });

  test('there is one for each item, without minutes too; no exempt paper is named', () => {
    const pages = planItemPages(planning, pack, undefined);
    expect(pages.papers).toHaveLength(10);
    expect(pages.items.map(({ papers }) => papers[0])).toEqual(pages.papers.map(({ id }) => id));
    expect(JSON.stringify(pages)).not.toContain('SECRET');
    expect(pages.papers.at(-1)?.context).toMatchObject({ minute: null, documents: [] });
  });
});
