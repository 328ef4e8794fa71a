import { memoryDisk } from '../../disk/testing/memory-disk.ts';
import { formatProblem } from '../../problems/problem.ts';
import { loadMeeting } from '../load-meeting.ts';

/** The smallest data folder that has something of everything. */
export const sampleFiles: Readonly<Record<string, string>> = {
  'people/all.yaml': `people:
  ann-hill: { name: Councillor Ann Hill, post: Leader }
  bob-reed: { name: Councillor Bob Reed }
  cai-rees: { name: Cai Rees, post: Clerk, email: clerk@panel.example }
  dee-llwyd: { name: Councillor Dee Llŵyd }
`,
  'bodies/panel.yaml': `name: Marsh Panel
shortName: the Panel
authority: Marsh Council
style: marsh
membership:
  - group: Councillors
    members:
      - person: ann-hill
        authority: Marsh Council
        role: chair
      - person: bob-reed
        authority: Fen Council
standingTexts:
  interests:
    title: Interests
    text: |
      Declare them.
  filming: { text: We film. }
contacts: [cai-rees]
signatory: { person: cai-rees, lines: [Marsh Hall] }
venue: Marsh Hall
time: "10:00"
notices: [filming]
items:
  - title: Apologies
  - standingText: interests
`,
  'meetings/one/meeting.yaml': meetingText('items: []'),
};

/** Text of a meeting's file with its first lines; \`items\` begins on line 5. */
export function meetingText(rest: string): string {
  return `body: panel\ndate: 2014-11-21\ntime: "11:00"\nvenue: Marsh Hall\n${rest}\n`;
}

/** Loads the meeting `one` of the sample with some files changed or added. */
export function loadSample(
  files: Readonly<Record<string, string | Uint8Array>>,
): ReturnType<typeof loadMeeting> {
  return loadMeeting(memoryDisk({ ...sampleFiles, ...files }), 'one');
}

/** Loads the meeting of the sample with these lines after its first four. */
export function loadItems(
  rest: string,
  files: Readonly<Record<string, string>> = {},
): ReturnType<typeof loadMeeting> {
  return loadSample({ ...files, 'meetings/one/meeting.yaml': meetingText(rest) });
}

/** Problems as the command line prints them, without the folder of the data. */
export function told({ problems }: ReturnType<typeof loadMeeting>): string[] {
  return problems.map((problem) => formatProblem(problem).replaceAll('data/meetings/one/', ''));
}
