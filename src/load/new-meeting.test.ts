import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../disk/testing/memory-disk.ts';
import { loadMeeting } from './load-meeting.ts';
import { newMeeting } from './new-meeting.ts';
import { sampleFiles } from './testing/sample-files.ts';

describe('newMeeting', () => {
  it('gives a file that is ready to edit', () => {
    const files = {
      ...sampleFiles,
      'bodies/panel.yaml': `${sampleFiles['bodies/panel.yaml']}  - adjournment: Lunch
    from: "12:15"
  - title: "Exempt: all"
    exclusion:
      paragraphs: [2, 3]
      resolution: |
        That the public
          - be excluded.
`,
    };
    const { text, path, problems } = newMeeting(memoryDisk(files), 'panel', '2015-02-03');
    expect(problems).toEqual([]);
    expect(path).toBe('meetings/2015-02-03-panel/meeting.yaml');
    expect(
      text.replace(/=.*\/schemas/, '=…/schemas'),
    ).toBe(`# yaml-language-server: $schema=…/schemas/meeting.schema.json
body: panel
date: 2015-02-03
weekday: Tuesday
time: "10:00"
venue: Marsh Hall
items:
  - title: Apologies

  - standingText: interests

  - adjournment: Lunch
    from: "12:15"

  - title: "Exempt: all"
    exclusion:
      paragraphs: [ 2, 3 ]
      resolution: |
        That the public
          - be excluded.
`);
    const loaded = loadMeeting(memoryDisk({ ...files, [path]: text }), '2015-02-03-panel');
    expect(loaded.problems).toEqual([]);
    expect(loaded.meeting?.items).toHaveLength(4);
  });

  it('gives a file that loads, of a body that says little', () => {
    const files = { 'bodies/small.yaml': 'name: S\nauthority: A\nstyle: s\n' };
    const { text, path } = newMeeting(memoryDisk(files), 'small', '2015-02-03');
    const { meeting, problems } = loadMeeting(memoryDisk({ ...files, [path]: text }), '2015-02-03-small');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(meeting?.items).toMatchObject([{ title: 'Apologies' }]);
  });

  it.each([
    ['pannel', '2015-02-03', 'unknown-body'],
    ['../people/all', '2015-02-03', 'unknown-body'],
    ['panel', '2015-02-30', 'date-invalid'],
    ['panel', '../../x', 'date-invalid'],
    ['panel', '2014-01-01', 'duplicate-id'],
  ])('gives no text for %s on %s', (body, date, code) => {
    const disk = memoryDisk({ ...sampleFiles, 'meetings/2014-01-01-panel/meeting.yaml': 'mine' });
    const { text, problems } = newMeeting(disk, body, date);
    expect(text).toBe('');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('gives no text for a body with problems', () => {
    const { text, problems } = newMeeting(memoryDisk({ 'bodies/b.yaml': 'nam: B\n' }), 'b', '2015-02-03');
    expect(text).toBe('');
    expect(problems.length).toBeGreaterThan(0);
  });
});
