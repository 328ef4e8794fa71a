import { expect, test } from 'vitest';
import { writeData } from '../../test/support/data-folders.ts';
import { checkMeetings } from './build-packs.ts';
import { lastOfEachBody } from './last-meetings.ts';

const meetingOn = (date: string) =>
  `body: panel\ndate: ${date}\ntime: "10:00"\nvenue: Shire Hall\nitems: [{ title: Apologies }]\n`;
const minutesOf = (date: string, action: string) => `body: panel
date: ${date}
items: [{ title: Weir, actions: [{ id: ${action}, text: Mend it. }] }]
`;

const dataFolder = writeData({
  'meetings/2026-02-02-panel/meeting.yaml': meetingOn('2026-02-02'),
  'meetings/2026-02-02-panel/minutes.yaml': minutesOf('2026-02-02', 'weir'),
  'meetings/2026-03-02-panel/meeting.yaml': meetingOn('2026-03-02'),
  'meetings/2026-04-06-panel/meeting.yaml': meetingOn('2026-04-06'),
});
const places = ['2026-04-06-panel', '2026-01-05-panel', '2026-02-02-panel', '2026-03-02-panel'].map(
  (meeting) => ({ dataFolder, meeting }),
);

test('the last meeting of a body is that of the latest day, not of the last name', () => {
  expect([...lastOfEachBody(places)]).toEqual([places[0]]);
  expect([...lastOfEachBody([...places, { dataFolder, meeting: 'nowhere' }])]).toEqual([places[0]]);
});

test('an action that is forgotten is told once, however many meetings came after it', async () => {
  const problems = await checkMeetings(places, {});
  expect(problems.map(({ code }) => code)).toEqual(['action-forgotten']);
});
