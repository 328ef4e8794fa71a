import { expect, test } from 'vitest';
import { writeData } from '../../test/support/data-folders.ts';
import { layOutPack } from './lay-out-pack.ts';
import { Run } from './run.ts';

/** Stands in everything that may not be published, and in nothing else. */
const canary = 'CANARY';
const meetings = 'meetings';
const dataFolder = writeData({
  [`${meetings}/2026-01-05-panel/meeting.yaml`]: `body: panel
date: 2026-01-05
time: "10:00"
venue: Shire Hall
items:
  - title: Apologies
  - title: Private business
    exempt: { paragraphs: [2] }
    items:
      - { title: Complaints, purpose: To consider complaints. }
`,
  [`${meetings}/2026-01-05-panel/minutes.yaml`]: `body: panel
date: 2026-01-05
approval: { on: 2026-02-02, corrections: [{ item: complaints, text: ${canary} }] }
declarations: [{ name: ${canary} Smith, item: complaints, text: ${canary} }]
items:
  - item: private-business
    title: Private business
    exempt: { paragraphs: [2] }
    items:
      - item: complaints
        title: Complaints
        textFile: secret.md
        resolutions: { lead: ${canary} resolved, list: [{ text: ${canary}, moved: ${canary} Smith }] }
        actions: [{ id: reply, text: ${canary}, lead: ${canary} Smith }]
`,
  [`${meetings}/2026-01-05-panel/secret.md`]: `${canary} text.\n`,
  [`${meetings}/2026-03-02-panel/meeting.yaml`]: `body: panel
date: 2026-03-02
time: "10:00"
venue: Shire Hall
items:
  - { title: Minutes, minutes: ../2026-01-05-panel/minutes.yaml }
  - title: Papers
    report:
      appendices:
        - { title: Minutes again, minutes: ../2026-01-05-panel/minutes.yaml }
        - { title: Tracker, tracker: true }
`,
  'trackers/panel.yaml': `entries:
  - id: reply
    raised: 2026-01-05
    text: ${canary}
    lead: ${canary} Smith
    updates: [{ reported: 2026-03-02, status: complete, text: ${canary} }]
`,
});

test.each([
  ['2026-01-05-panel', 'minutes'],
  ['2026-01-05-panel', 'decisions'],
  ['2026-01-05-panel', 'item'],
  ['2026-03-02-panel', 'pack'],
  ['2026-03-02-panel', 'tracker'],
] as const)('what was minuted as exempt is nowhere in the papers: %s, %s', async (meeting, paper) => {
  const run = new Run(meeting);
  const laidOut = await layOutPack({ dataFolder, meeting, paper }, run);
  expect(run.problems).toEqual([]);
  const { document, layout } = laidOut ?? {};
  expect(JSON.stringify(layout?.pages.map(({ pieces, running }) => [pieces, running]))).not.toContain(canary);
  expect(JSON.stringify(document)).not.toContain(canary);
  expect(JSON.stringify(document)).toContain('Complaints');
  expect(JSON.stringify(document)).toContain('paragraph 2 of Part 1');
});
