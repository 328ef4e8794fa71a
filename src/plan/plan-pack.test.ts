import { describe, expect, it } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { Meeting } from '../load/meeting.ts';
import type { Edition, PackPlan, PlannedPaperOf } from './pack-plan.ts';
import { planPack } from './plan-pack.ts';
import { markdownOf } from './testing/markdown-of.ts';
import {
  appendix,
  at,
  bodyText,
  item,
  meetingOf,
  minutes,
  report,
  sampleMeeting,
} from './testing/sample-meeting.ts';

const style = warwickshireStyle();
const languages = testLanguages();

function plan(meeting: Meeting, edition: Edition = 'public'): PackPlan {
  return planPack(meeting, style, edition, languages);
}

function frontSheet(pack: PackPlan): PlannedPaperOf<'front-sheet'> {
  const paper = pack.papers[0];
  if (paper?.kind !== 'front-sheet') throw new Error('The pack does not begin with its front sheet');
  return paper;
}

describe('planPack', () => {
  it('puts the papers in the order of the agenda', () => {
    expect(plan(sampleMeeting()).papers.map((paper) => paper.id)).toEqual([
      'front-sheet',
      'item-1-3-minutes',
      'item-3-report',
      'item-3-appendix-a',
      'item-3-appendix-c',
    ]);
  });

  it('tells the papers of each item, those beneath it too', () => {
    const items = plan(sampleMeeting()).items.map(({ id, number, papers }) => [id, number, papers]);
    expect(items.slice(0, 4)).toEqual([
      ['general', '1', ['item-1-3-minutes']],
      ['apologies', '1(1)', []],
      ['disclosures-of-interests', '1(2)', []],
      ['minutes-of-the-previous-meeting', '1(3)', ['item-1-3-minutes']],
    ]);
    expect(items.at(-1)).toEqual(['complaints', '', []]);
  });

  it('adds the exempt papers to the members’ edition, marked', () => {
    const pack = plan(sampleMeeting(), 'members');
    const exempt = pack.papers.filter((paper) => paper.context.paper.exempt !== '');
    expect(exempt.map((paper) => [paper.id, paper.marking])).toEqual([
      ['item-3-appendix-b', 'Exempt – not for publication'],
      ['item-complaints-report', 'Exempt – not for publication'],
      ['item-complaints-appendix-a', 'Exempt – not for publication'],
    ]);
    expect(pack.title).toBe(
      'Warwickshire Police and Crime Panel: agenda and papers, 21 November 2014 (members’ edition)',
    );
  });

  it('keeps nothing exempt in the public edition: no body, no title, no name', () => {
    expect(JSON.stringify(plan(sampleMeeting()))).not.toContain('SECRET');
    expect(JSON.stringify(plan(sampleMeeting(), 'members'))).toContain('SECRET-BODY');
  });

  it('withholds what stands beneath an exempt item', () => {
    const child = item('Child', { minutes: minutes(), report: report('SECRET') });
    const pack = plan(meetingOf([item('Parent', { exempt: { paragraphs: [1] }, items: [child] })]));
    expect(pack.papers).toHaveLength(1);
    expect(JSON.stringify(pack)).not.toContain('SECRET');
  });

  it('numbers items; adjournments and items without number do not count', () => {
    const entries = frontSheet(plan(sampleMeeting())).context.items;
    expect(entries.map((entry) => (entry.isAdjournment ? 'adjournment' : entry.number))).toEqual([
      '1',
      '2',
      'adjournment',
      '3',
      '4',
      '5',
      '6',
    ]);
    expect(entries[0]?.items.map((entry) => entry.number)).toEqual(['1.1', '1.2', '1.3']);
    expect(entries[6]?.items[0]).toMatchObject({ number: '', role: 'sub-item', headingLevel: '3' });
  });

  it('gives no number to items deeper than the scheme', () => {
    const deep = item('1', { items: [item('2', { items: [item('3', { items: [item('4')] })] })] });
    const entries = frontSheet(plan(meetingOf([deep]))).context.items;
    const deepest = entries[0]?.items[0]?.items[0];
    expect(deepest?.number).toBe('1.1.1');
    expect(deepest?.items[0]).toMatchObject({ number: '', headingLevel: '5' });
  });

  it('lays the outline out as items with their papers', () => {
    expect(plan(sampleMeeting()).papers.map((paper) => paper.outline)).toEqual([
      ['Agenda'],
      ['1. General', '(3) Minutes of the previous meeting'],
      ['3. Report of the Budget Working Group'],
      ['3. Report of the Budget Working Group', 'Appendix A – Delivery plan'],
      ['3. Report of the Budget Working Group', 'Appendix C – Minutes of the group'],
    ]);
  });

  it('names the pages of an item: all of its papers', () => {
    const entries = frontSheet(plan(sampleMeeting())).context.items;
    expect(entries[3]?.pages).toBe('item-3-report item-3-appendix-a item-3-appendix-c');
    expect(entries[0]?.items[2]?.pages).toBe('item-1-3-minutes');
    expect(entries[4]).toMatchObject({ pages: '', isToFollow: true });
  });

  it('gives a report the number of its item, who reports, and its summary', () => {
    const given = report('Review', { from: 'Task and Finish Group', summary: bodyText('To tell.') });
    const pack = plan(meetingOf([item('One'), item('Two', { items: [item('Under', { report: given })] })]));
    const { context, bodies } = pack.papers[1] as PlannedPaperOf<'report'>;
    expect(context).toMatchObject({ itemNumber: '2(1)', from: 'Task and Finish Group' });
    expect(markdownOf(bodies[context.summarySlot])).toBe('To tell.');
    const [, bare] = plan(meetingOf([item('One', { numbered: false, report: report('R') })])).papers;
    expect(bare?.context).toMatchObject({ itemNumber: '', from: '', summarySlot: '' });
  });

  it('says dates, times and occasions in words', () => {
    const { context, runningHeader } = frontSheet(plan(sampleMeeting()));
    expect(context.meeting).toMatchObject({
      noun: 'A meeting',
      weekday: 'Friday',
      date: '21 November 2014',
      time: '11.00 a.m.',
    });
    expect(runningHeader).toBe('Warwickshire Police and Crime Panel, 21 November 2014');
    expect(context.items[2]).toMatchObject({ from: '12.15 p.m.', until: '12.45 p.m.' });
    expect(context.items[5]?.nextMeetings.map(({ noun, purpose }) => `${noun} ${purpose}`)).toEqual([
      'An extraordinary meeting to undertake a Confirmation Hearing',
      'The next ordinary meeting ',
    ]);
  });

  it('heads minutes with their occasion, and flattens the groups of those present', () => {
    const paper = plan(sampleMeeting()).papers[1];
    expect(paper?.runningHeader).toBe(
      'Minutes of the Warwickshire Police and Crime Panel held on 26 September 2014',
    );
    expect(paper?.context).toMatchObject({
      present: [{ name: 'Members of the Panel: Councillors' }, { name: 'Members of the public' }],
      rose: '1.25 p.m.',
    });
  });

  it('puts Markdown into slots with anchors of their own', () => {
    const paper = plan(sampleMeeting()).papers[2];
    expect(
      Object.entries(paper?.bodies ?? {}).map(([name, { numbering, idPrefix }]) => [
        name,
        numbering,
        idPrefix,
      ]),
    ).toEqual([
      ['recommendation-lead', 'none', 'item-3-report-recommendation-lead-'],
      ['recommendation-1', 'none', 'item-3-report-recommendation-1-'],
      ['recommendation-2', 'none', 'item-3-report-recommendation-2-'],
      ['body', 'report', 'item-3-report-'],
    ]);
  });

  it('carries marking, orientation and language of an appendix', () => {
    const appendices = [
      appendix('A', 'Plan', {
        lang: 'cy',
        orientation: 'landscape',
        marking: 'RESTRICTED',
        runningHeader: '',
      }),
    ];
    const pack = plan(meetingOf([item('One', { report: report('R', { appendices }) })]));
    expect(pack.papers[2]).toMatchObject({
      lang: 'cy',
      orientation: 'landscape',
      marking: 'RESTRICTED',
      runningHeader: '',
    });
  });

  it('gives every paper its own id, whatever its letter', () => {
    const appendices = ['A', 'a', '§', '1/2'].map((letter) => appendix(letter, 'T'));
    const items = [
      item('5', { numbered: false, report: report('R', { appendices }) }),
      item('X', { report: report('R') }),
    ];
    const ids = plan(meetingOf(items)).papers.map((paper) => paper.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
  });

  it('lets minutes and report of one item stand side by side in the outline', () => {
    const pack = plan(meetingOf([item('Both', { minutes: minutes(), report: report('The report'), at })]));
    expect(pack.papers.map((paper) => paper.outline)).toEqual([
      ['Agenda'],
      ['1. Both'],
      ['1. Both', 'The report'],
    ]);
  });

  it('tells the same of the same meeting', () => {
    expect(plan(sampleMeeting())).toEqual(plan(sampleMeeting()));
  });
});
