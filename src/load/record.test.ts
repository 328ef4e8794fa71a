import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { formatProblem } from '../problems/problem.ts';
import { checkActions } from './check-actions.ts';
import { checkAround } from './check-around.ts';
import { loadMeeting } from './load-meeting.ts';
import { spanOfMunicipalYear } from './municipal-year.ts';
import { loadRecord } from './record.ts';
import { isMemberOn } from './record-members.ts';
import { sampleFiles } from './testing/sample-files.ts';

type Files = Readonly<Record<string, string>>;

function meeting(date: string, items = 'items: []'): string {
  return `body: panel\ndate: ${date}\ntime: "11:00"\nvenue: V\n${items}\n`;
}

function minutes(date: string, more = 'items: []'): string {
  return `body: panel\ndate: ${date}\n${more}\n`;
}

const files: Files = {
  ...sampleFiles,
  'bodies/group.yaml': 'name: Group\nauthority: A\nstyle: s\n',
  'meetings/one/meeting.yaml': meeting(
    '2014-11-21',
    'items: [{ title: M, minutes: minutes/old.yaml, report: { appendices: [{ title: A, minutes: minutes/group.yaml }] } }]',
  ),
  'meetings/one/minutes.yaml': minutes('2014-11-21'),
  'meetings/one/minutes/old.yaml': minutes('2014-04-26'),
  'meetings/one/minutes/group.yaml': 'body: group\ndate: 2014-10-01\nitems: []\n',
  'meetings/two/meeting.yaml': meeting('2015-02-03', 'items: [{ title: M, minutes: ../one/minutes.yaml }]'),
  'meetings/other/meeting.yaml': 'body: group\ndate: 2014-10-01\nitems: []\n',
  'meetings/other/minutes.yaml': 'body: group\ndate: 2014-10-01\nitems: []\n',
};

function record(more: Files = {}, span = false) {
  const year = spanOfMunicipalYear({ year: 2014, month: 11, day: 21 });
  return loadRecord(memoryDisk({ ...files, ...more }), 'panel', ...(span ? [year] : []));
}

function places(loaded: ReturnType<typeof record>): string[] {
  return loaded.record?.minutes.map(({ file }) => file.replace('data/meetings/', '')) ?? [];
}

describe('loadRecord', () => {
  it('gives all minutes of a body once, by date', () => {
    expect(record().problems).toEqual([]);
    expect(places(record())).toEqual(['one/minutes/old.yaml', 'one/minutes.yaml']);
  });

  it('keeps to a span', () => {
    expect(places(record({}, true))).toEqual(['one/minutes.yaml']);
    expect(record({}, true).record?.span?.until).toEqual({ year: 2015, month: 4, day: 30 });
  });

  it('keeps two meetings of one day apart, and warns of minutes that stand in two files', () => {
    const twice = { 'meetings/three/meeting.yaml': meeting('2014-11-21') };
    const early = {
      ...twice,
      'meetings/three/minutes.yaml': minutes('2014-11-21', 'time: "09:00"\nitems: []'),
    };
    const late = { ...early, 'meetings/one/minutes.yaml': minutes('2014-11-21', 'time: "14:00"\nitems: []') };
    expect(record(late).problems).toEqual([]);
    expect(places(record(late)).slice(1)).toEqual(['three/minutes.yaml', 'one/minutes.yaml']);
    const same = { ...twice, 'meetings/three/minutes.yaml': minutes('2014-11-21') };
    expect(record(same).problems).toMatchObject([
      { code: 'minutes-mismatch', severity: 'warning', at: { file: 'data/meetings/three/minutes.yaml' } },
    ]);
  });

  it('gives who was a member over the span, with terms', () => {
    const body = `${sampleFiles['bodies/panel.yaml']?.replace(
      '        role: chair',
      '        role: chair\n        until: 2014-08-31',
    )}`.replace(
      'standingTexts',
      `  - group: Later
    members:
      - { person: ann-hill, authority: Fen Council, from: 2014-10-01, until: 2015-01-31 }
      - { person: dee-llwyd, until: 2014-04-30 }
      - { vacancy: true }
standingTexts`,
    );
    const { membership = [] } = record({ 'bodies/panel.yaml': body }, true).record ?? {};
    expect(membership.map(({ person }) => person.id)).toEqual(['ann-hill', 'bob-reed']);
    expect(membership[0]).toMatchObject({
      group: 'Later',
      authority: 'Fen Council',
      until: { year: 2015, month: 1, day: 31 },
      terms: [{ until: { month: 8 } }, { from: { month: 10 } }],
    });
    expect(membership[0]).not.toHaveProperty('from');
    const [ann] = membership;
    const wasMember = (month: number, day: number) => ann && isMemberOn(ann, { year: 2014, month, day });
    expect([wasMember(8, 31), wasMember(9, 15), wasMember(10, 1)]).toEqual([true, false, true]);
  });

  it('tells what is wrong with the minutes, not with the agendas', () => {
    const loaded = record({
      'meetings/two/meeting.yaml': 'body: panel\ndat: 2015\n',
      'meetings/one/minutes.yaml': minutes('2014-11-31'),
    });
    expect(loaded.problems).toMatchObject([{ code: 'date-invalid' }]);
    expect(loadRecord(memoryDisk(files), 'nobody').problems).toMatchObject([{ code: 'unknown-body' }]);
  });
});

describe('checkActions', () => {
  const actions = 'items: [{ title: A, items: [{ title: B, actions: [{ id: visits, text: T }] }] }]';
  const withAction = { 'meetings/one/minutes.yaml': minutes('2014-11-21', actions) };
  const entry = (more: string) => `entries: [{ id: visits, raised: 2014-11-21, text: T${more} }]\n`;

  function check(id: string, more: Files) {
    const disk = memoryDisk({ ...files, ...more });
    const { meeting: checked } = loadMeeting(disk, id);
    return checked ? checkActions(checked, disk).map(formatProblem) : ['no meeting'];
  }

  it('says nothing where there are no actions, or none that is past', () => {
    expect(check('two', {})).toEqual([]);
    expect(check('one', withAction)).toEqual([]);
    expect(check('one', { ...withAction, 'trackers/panel.yaml': entry('') })).toEqual([]);
  });

  it('warns of an action that is in no tracker', () => {
    expect(check('two', withAction)).toEqual([
      'data/meetings/one/minutes.yaml:3:53 action-forgotten the action `visits` of 21 November 2014 is not in the tracker\n' +
        '  hint: write an entry with this `id` in data/trackers/panel.yaml',
    ]);
  });

  it('warns of an entry of which nothing was reported since', () => {
    const tracked = (more: string) => check('two', { ...withAction, 'trackers/panel.yaml': entry(more) });
    const words =
      'data/trackers/panel.yaml:1:13 action-forgotten nothing has been reported of `visits` since it was raised on 21 November 2014\n' +
      '  hint: write in `updates` what the meeting of 3 February 2015 is told';
    expect(tracked('')).toEqual([words]);
    expect(tracked(', due: 2015-02-03')).toEqual([words]);
    expect(tracked(', updates: [{ reported: 2014-11-21, status: in-progress }]')).toEqual([words]);
    expect(tracked(', updates: [{ reported: 2015-03-01, status: complete }]')).toEqual([words]);
    expect(tracked(', due: 2015-02-04')).toEqual([]);
    expect(tracked(', updates: [{ reported: 2015-02-03, status: open }]')).toEqual([]);
    expect(tracked(', updates: [{ reported: 2014-11-21, status: withdrawn }]')).toEqual([]);
  });

  it('tells of two actions with one id', () => {
    const before = { 'meetings/one/minutes/old.yaml': minutes('2014-04-26', actions) };
    const found = check('two', {
      ...withAction,
      ...before,
      'trackers/panel.yaml': entry(', due: 2016-01-01'),
    });
    expect(found).toEqual([
      'data/meetings/one/minutes.yaml:3:53 duplicate-id the minutes of 26 April 2014 have an action `visits` already',
    ]);
  });
});

describe('checkAround', () => {
  it('tells once what is wrong with minutes, tracker and work programme', () => {
    const disk = memoryDisk({
      ...files,
      'meetings/one/minutes.yaml': minutes('2014-11-20'),
      'trackers/panel.yaml': 'entries: [{ id: a, raised: 2014-02-30, text: A }]\n',
      'programmes/panel.yaml': 'groups: [{ title: G, entries: [{ title: A, lead: nobody }] }]\n',
    });
    const { meeting: checked, problems } = loadMeeting(disk, 'one');
    if (!checked) throw new Error('no meeting');
    const found = checkAround(checked, disk, problems);
    expect(found.map(({ code, at }) => `${at?.file} ${code}`)).toEqual([
      'data/meetings/one/minutes.yaml minutes-mismatch',
      'data/trackers/panel.yaml date-invalid',
      'data/programmes/panel.yaml unknown-person',
    ]);
    expect(checkAround(checked, disk, found)).toEqual([]);
  });

  it('says nothing where there is nothing', () => {
    const disk = memoryDisk(sampleFiles);
    const { meeting: checked } = loadMeeting(disk, 'one');
    expect(checked && checkAround(checked, disk, [])).toEqual([]);
  });
});

describe('minutes that an item brings', () => {
  const bring = (path: string, more: Files = {}) =>
    loadMeeting(
      memoryDisk({
        ...files,
        ...more,
        'meetings/one/meeting.yaml': meeting('2014-11-21', `items: [{ title: M, minutes: ${path} }]`),
      }),
      'one',
    ).problems.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);

  it('are of an earlier meeting', () => {
    expect(bring('minutes/old.yaml')).toEqual([]);
    expect(bring('minutes.yaml')).toEqual(['5:30 minutes-mismatch']);
    expect(bring('minutes/old.yaml', { 'meetings/one/minutes/old.yaml': minutes('2014-11-22') })).toEqual([
      '5:30 minutes-mismatch',
    ]);
    const morning = minutes('2014-11-21', 'time: "09:00"\nitems: []');
    expect(bring('minutes/old.yaml', { 'meetings/one/minutes/old.yaml': morning })).toEqual([]);
  });
});
