import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { listMeetings, loadMeeting } from './load-meeting.ts';
import { loadItems, loadSample, meetingText, sampleFiles, told } from './testing/sample-files.ts';

describe('loadMeeting', () => {
  it('resolves a meeting with what its body says', () => {
    const { meeting, problems } = loadSample({});
    expect(problems).toEqual([]);
    expect(meeting).toMatchObject({
      id: 'one',
      file: 'data/meetings/one/meeting.yaml',
      kind: 'ordinary',
      body: { id: 'panel', name: 'Marsh Panel', shortName: 'the Panel', style: 'marsh', lang: 'en-GB' },
      when: { date: { year: 2014, month: 11, day: 21 }, time: { minutes: 660 }, venue: 'Marsh Hall' },
      membership: [{ name: 'Councillors', members: [{ role: 'chair' }, { authority: 'Fen Council' }] }],
      notices: [{ id: 'filming', text: { markdown: 'We film.', folder: 'bodies' } }],
      contacts: [{ id: 'cai-rees', name: 'Cai Rees', post: 'Clerk', email: 'clerk@panel.example' }],
      signatory: { person: { id: 'cai-rees' }, lines: ['Marsh Hall'] },
      items: [],
    });
  });

  it('finds a meeting by id, folder and file', () => {
    const disk = memoryDisk(sampleFiles);
    const places = ['one', 'meetings/one', 'meetings/one/', 'meetings/one/meeting.yaml'];
    expect(places.map((place) => loadMeeting(disk, place).meeting?.id)).toEqual(['one', 'one', 'one', 'one']);
  });

  it('lists the folders that hold a meeting', () => {
    const disk = memoryDisk({ ...sampleFiles, 'meetings/two/notes.md': '', 'meetings/b/meeting.yaml': '' });
    expect(listMeetings(disk)).toEqual(['b', 'one']);
    expect(listMeetings(memoryDisk({}))).toEqual([]);
  });

  it('tells of a meeting that is not there', () => {
    expect(loadMeeting(memoryDisk(sampleFiles), 'meetings/oen').problems).toEqual([
      {
        code: 'unknown-meeting',
        severity: 'error',
        message: 'there is no meeting `meetings/oen` in data',
        hint: 'did you mean `one`?',
      },
    ]);
  });

  it('gives the meeting’s own notices before the body’s', () => {
    expect(loadItems('notices: [interests]\nitems: []').meeting?.notices.map(({ id }) => id)).toEqual([
      'interests',
    ]);
    expect(loadItems('notices: []\nitems: []').meeting?.notices).toEqual([]);
  });

  it('tells the right weekday', () => {
    expect(told(loadItems('weekday: Thursday\nitems: []'))).toEqual([
      'meeting.yaml:5:10 weekday-mismatch 21 November 2014 is a Friday, not a Thursday\n' +
        '  hint: mend the weekday or the date, whichever is wrong',
    ]);
    expect(told(loadItems('weekday: Friday\nitems: []'))).toEqual([]);
  });

  it('tells of days and times that do not exist', () => {
    const text = 'body: panel\ndate: 2014-02-30\ntime: "25:61"\nvenue: Marsh Hall\nitems: []\n';
    const loaded = loadSample({ 'meetings/one/meeting.yaml': text });
    expect(loaded.meeting).toBeUndefined();
    expect(told(loaded)).toEqual([
      'meeting.yaml:2:7 date-invalid there is no day 2014-02-30',
      'meeting.yaml:3:7 date-invalid there is no time 25:61\n  hint: times go from "00:00" to "23:59"',
    ]);
  });

  it('takes a time with or without quotes', () => {
    const text = 'body: panel\ndate: 2014-11-21\ntime: 11:00\nvenue: Marsh Hall\nitems: []\n';
    expect(loadSample({ 'meetings/one/meeting.yaml': text }).meeting?.when.time).toEqual({ minutes: 660 });
  });

  it('warns of a summons without time or place', () => {
    const text = 'body: panel\ndate: 2014-11-21\nitems: []\n';
    const { meeting, problems } = loadSample({ 'meetings/one/meeting.yaml': text });
    expect(meeting?.when).toEqual({ date: { year: 2014, month: 11, day: 21 } });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['missing-field', 'warning'],
      ['missing-field', 'warning'],
    ]);
  });

  it('tells of an unknown body, and still looks at the items', () => {
    const text =
      'body: pannel\ndate: 2014-11-21\ntime: "11:00"\nvenue: X\nitems: [{ title: A, report: { body: a.md } }]\n';
    const loaded = loadSample({ 'meetings/one/meeting.yaml': text });
    expect(loaded.meeting).toBeUndefined();
    expect(told(loaded)).toEqual([
      'meeting.yaml:1:7 unknown-body there is no body `pannel`\n  hint: did you mean `panel`?',
      'meeting.yaml:5:37 file-missing `meetings/one/a.md` is not there or cannot be read\n' +
        '  hint: a path is relative to the file that it is written in',
    ]);
  });

  it('tells of references that lead nowhere', () => {
    const text =
      'notices: [fliming]\nsubstitutes: [{ person: ann-hil, for: bob-reed }]\nitems:\n  - standingText: interest';
    expect(told(loadItems(text))).toEqual([
      'meeting.yaml:5:11 unknown-standing-text the body has no standing text `fliming`\n  hint: did you mean `filming`?',
      'meeting.yaml:6:25 unknown-person there is no person `ann-hil`\n  hint: did you mean `ann-hill`?',
      'meeting.yaml:8:19 unknown-standing-text the body has no standing text `interest`\n  hint: did you mean `interests`?',
    ]);
  });

  it('tells of problems in all files together', () => {
    const loaded = loadSample({
      'people/all.yaml': `${sampleFiles['people/all.yaml']}  eve: { nam: Eve }\n`,
      'bodies/panel.yaml': `${sampleFiles['bodies/panel.yaml']}colour: red\n`,
      'meetings/one/meeting.yaml': meetingText('items: [{ tilte: Apologies }]'),
    });
    expect(loaded.problems.map(({ code, at }) => `${at?.file}:${at?.line}:${at?.column} ${code}`)).toEqual([
      'data/meetings/one/meeting.yaml:5:11 unknown-field',
      'data/bodies/panel.yaml:27:1 unknown-field',
      'data/people/all.yaml:6:10 unknown-field',
    ]);
  });

  it('tells of an id that two people files give', () => {
    const { problems } = loadSample({ 'people/more.yaml': 'people:\n  ann-hill: { name: Ann Hill }\n' });
    expect(problems).toMatchObject([
      {
        code: 'duplicate-id',
        message: '`ann-hill` is the id of two persons, first in data/people/all.yaml on line 2',
        at: { file: 'data/people/more.yaml', line: 2, column: 3 },
      },
    ]);
  });

  it('does not call a person unknown whose entry is wrong', () => {
    const people = 'people:\n  ann-hill: { name: 7 }\n  bob-reed: { name: Bob }\n  cai-rees: { name: Cai }\n';
    const { problems } = loadSample({ 'people/all.yaml': people });
    expect(problems.map(({ code }) => code)).toEqual(['schema']);
  });

  it('reads what the rest needs only once', () => {
    const disk = memoryDisk({ ...sampleFiles, 'people/b.yaml': 'people: {}\n' });
    const read: string[] = [];
    const readText = (path: string) => {
      read.push(path);
      return disk.readText(path);
    };
    const counting = { ...disk, readText };
    loadMeeting(counting, 'one');
    expect(read.toSorted()).toEqual([
      'bodies/panel.yaml',
      'meetings/one/meeting.yaml',
      'people/all.yaml',
      'people/b.yaml',
    ]);
  });

  it('looks at the body’s standing items, but not for their files', () => {
    const { problems } = loadSample({
      'bodies/panel.yaml': `${sampleFiles['bodies/panel.yaml']}  - title: Budget
    report: { body: budget.md, contacts: [{ role: Author, person: nobody }] }
  - standingText: interest
  - title: X
    text: X
    standingText: interests
`,
    });
    expect(problems.map(({ code, at }) => `${at?.line} ${code}`)).toEqual([
      '28 unknown-person',
      '29 unknown-standing-text',
      '32 schema',
    ]);
  });
});

it('reads a file again when it has changed, on the same disk', () => {
  const files: Record<string, string> = { ...sampleFiles };
  const disk = memoryDisk(files);
  expect(loadMeeting(disk, 'one').meeting?.when.time).toEqual({ minutes: 660 });
  files['meetings/one/meeting.yaml'] = 'body: panel\ndate: 2014-11-21\ntime: "12:00"\nvenue: V\nitems: [1]\n';
  expect(loadMeeting(disk, 'one')).toMatchObject({
    meeting: { when: { time: { minutes: 720 } } },
    problems: [{ code: 'schema' }],
  });
  expect(loadMeeting(disk, 'one').problems).toHaveLength(1);
});
