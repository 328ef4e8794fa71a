import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { loadProgramme } from './programme.ts';
import { loadItems, sampleFiles } from './testing/sample-files.ts';
import { loadTracker } from './tracker.ts';

const asOf = { year: 2014, month: 11, day: 21 };
const tracker = `entries:
  - id: late
    raised: 2014-11-21
    text: Raised at this very meeting.
  - id: visits
    raised: 2014-09-26
    text: Invite members.
    lead: cai-rees
    due: 2014-12-01
    updates:
      - { reported: 2014-12-19, status: complete }
      - { reported: 2014-11-21, status: in-progress, text: Begun. }
      - { reported: 2014-10-01, status: open }
  - { id: report, kind: recommendation, raised: 2014-07-18, text: Rewrite it., lead: The Commissioner, response: partly }
`;

function load(text: string) {
  return loadTracker(memoryDisk({ ...sampleFiles, 'trackers/panel.yaml': text }), 'panel', asOf);
}

describe('loadTracker', () => {
  it('gives what was raised before a day, as it stood then', () => {
    const loaded = load(tracker);
    expect(loaded.problems).toEqual([]);
    expect(loaded.tracker).toMatchObject({
      body: { id: 'panel' },
      asOf,
      file: 'data/trackers/panel.yaml',
      entries: [
        {
          id: 'report',
          kind: 'recommendation',
          lead: 'The Commissioner',
          status: 'open',
          response: 'partly',
        },
        {
          id: 'visits',
          kind: 'action',
          lead: 'Cai Rees',
          status: 'in-progress',
          updates: [{ status: 'open' }, { status: 'in-progress', text: { markdown: 'Begun.' } }],
          at: { line: 5, column: 5 },
        },
      ],
    });
  });

  it.each([
    ['{ id: a, raised: 2014-01-01, text: A }, { id: a, raised: 2014-01-01, text: B }', 'duplicate-id'],
    [
      '{ id: a, raised: 2014-01-01, text: A, updates: [{ reported: 2013-12-31, status: open }] }',
      'date-invalid',
    ],
    ['{ id: a, raised: 2014-01-01, text: A, due: 2013-12-31 }', 'date-invalid'],
    ['{ id: a, raised: 2014-02-30, text: A }', 'date-invalid'],
    ['{ id: a, raised: 2014-01-01, text: A, lead: nobody }', 'unknown-person'],
    ['{ id: a, raised: 2014-01-01, text: A, updates: [{ reported: 2014-02-01, status: done }] }', 'schema'],
    ['{ id: a, raised: 2014-01-01, text: A, updates: [{ status: open }] }', 'missing-field'],
    ['{ id: a, text: A }', 'missing-field'],
    ['{ id: __proto__, raised: 2014-01-01, text: A }', 'schema'],
  ])('tells of %s', (entries, code) => {
    expect(load(`entries: [${entries}]\n`).problems.map((problem) => problem.code)).toEqual([code]);
  });

  it.each(['', 'entries:', '- a', 'entries: text', '\u0000'])('bears %j', (text) => {
    expect(load(text).problems.length).toBeGreaterThan(0);
  });

  it('tells of a body without tracker, or that is none', () => {
    const disk = memoryDisk(sampleFiles);
    expect(loadTracker(disk, 'panel', asOf).problems).toMatchObject([{ code: 'file-missing' }]);
    expect(loadTracker(disk, '../people/all', asOf).problems).toMatchObject([{ code: 'unknown-body' }]);
  });

  it('may be an appendix, as it stands for the meeting', () => {
    const items = 'items: [{ title: A, report: { appendices: [{ title: T, tracker: true }] } }]';
    const loaded = loadItems(items, { 'trackers/panel.yaml': tracker });
    expect(loaded.problems).toEqual([]);
    const [item] = loaded.meeting?.items ?? [];
    const [appendix] = (item?.type === 'item' && item.report?.appendices) || [];
    expect(appendix).toMatchObject({ tracker: { entries: [{ id: 'report' }, { id: 'visits' }] } });
    expect(appendix).not.toHaveProperty('body');
    expect(loadItems(items).problems).toMatchObject([{ code: 'file-missing', at: { line: 5, column: 65 } }]);
    expect(loadItems(items.replace('true', 'false')).problems).toMatchObject([{ code: 'schema' }]);
  });
});

const programme = `title: Work 2014/15
groups:
  - title: Standing
    entries:
      - { title: Complaints, next: Every meeting }
      - { title: Budget, detail: Money., lead: cai-rees, last: 2014-09-26, next: 2014-11-21 }
      - { title: Over, until: 2014-11-20 }
      - { title: To come, from: 2014-11-22 }
  - { title: Past, until: 2014-11-20, entries: [{ title: X }] }
  - { title: Empty now, entries: [{ title: Y, until: 2014-01-01 }] }
briefingNotes: [{ title: Note, last: 2014-07-18, next: Soon }]
`;

function loadWork(text: string) {
  return loadProgramme(memoryDisk({ ...sampleFiles, 'programmes/panel.yaml': text }), 'panel', asOf);
}

describe('loadProgramme', () => {
  it('gives what stands in it on a day', () => {
    const loaded = loadWork(programme);
    expect(loaded.problems).toEqual([]);
    expect(loaded.programme).toMatchObject({
      body: { id: 'panel' },
      title: 'Work 2014/15',
      groups: [
        {
          title: 'Standing',
          entries: [
            { title: 'Complaints', next: 'Every meeting' },
            {
              title: 'Budget',
              detail: { markdown: 'Money.' },
              lead: 'Cai Rees',
              last: { year: 2014, month: 9, day: 26 },
              next: asOf,
            },
          ],
        },
      ],
      briefingNotes: [{ title: 'Note', next: 'Soon' }],
    });
    expect(loaded.programme?.groups[0]?.entries).toHaveLength(2);
  });

  it.each([
    ['{ title: A, next: 2014-02-30 }', 'date-invalid'],
    ['{ title: A, from: 2014-02-01, until: 2014-01-01 }', 'date-invalid'],
    ['{ title: A, lead: nobody }', 'unknown-person'],
    ['{ next: Soon }', 'missing-field'],
  ])('tells of %s', (entry, code) => {
    const loaded = loadWork(`groups: [{ title: G, entries: [${entry}] }]\n`);
    expect(loaded.problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('may be an appendix, and is missed where there is none', () => {
    const items = 'items: [{ title: A, report: { appendices: [{ title: T, programme: true }] } }]';
    const [item] = loadItems(items, { 'programmes/panel.yaml': programme }).meeting?.items ?? [];
    expect(item).toMatchObject({ report: { appendices: [{ programme: { title: 'Work 2014/15' } }] } });
    expect(loadItems(items).problems).toMatchObject([{ code: 'file-missing' }]);
    expect(loadProgramme(memoryDisk(sampleFiles), 'panel', asOf).problems).toMatchObject([
      { code: 'file-missing' },
    ]);
  });
});
