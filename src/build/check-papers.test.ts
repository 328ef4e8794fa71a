import { describe, expect, test } from 'vitest';
import { writeData } from '../../test/support/data-folders.ts';
import { buildPack } from './build-pack.ts';
import { buildPacks } from './build-packs.ts';
import { checkMeeting } from './lay-out-pack.ts';
import { publications } from './publications.ts';

const meeting = '2026-01-05-panel';
const minutes = `body: panel
date: 2026-01-05
items:
  - item: streets
    title: Streets
    text: The streets were swept ☃.
    resolutions:
      list:
        - See [the plan](#plan).
`;

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const dataFolder = writeData(files);
  const problems = await checkMeeting({ dataFolder, meeting });
  return problems.map(({ code, at }) => `${at?.file.replace(/^.*\/data\//, '')}:${at?.line} ${code}`);
}

describe('check', () => {
  test('goes through the papers around the meeting, and tells each problem once', async () => {
    const files = {
      [`meetings/${meeting}/minutes.yaml`]: minutes,
      'trackers/panel.yaml': 'entries:\n  - { id: a, raised: 2025-01-01, due: 2027-01-01, text: Sweep ☃. }\n',
      'programmes/panel.yaml': 'groups:\n  - { title: Next, entries: [{ title: A, detail: "[B](#b)" }] }\n',
    };
    expect(await told(files)).toEqual([
      `meetings/${meeting}/minutes.yaml:9 anchor-missing`,
      `meetings/${meeting}/minutes.yaml:6 glyph-missing`,
      'trackers/panel.yaml:2 glyph-missing',
      'programmes/panel.yaml:2 anchor-missing',
    ]);
  });

  test('says nothing of papers that there is nothing to make of', async () => {
    expect(await told({})).toEqual([]);
  });
});

describe('a paper that there is nothing to make of', () => {
  const dataFolder = writeData();

  test.each([
    ['minutes', 'meetings/2026-01-05-panel/minutes.yaml', /orderpaper minutes new 2026-01-05-panel/],
    ['decisions', 'meetings/2026-01-05-panel/minutes.yaml', /orderpaper minutes new 2026-01-05-panel/],
    ['attendance', 'meetings/2026-01-05-panel/meeting.yaml', /orderpaper minutes new 2026-01-05-panel/],
    ['tracker', 'trackers/panel.yaml', /write \S*trackers\/panel\.yaml with a line `entries:`/],
    ['programme', 'programmes/panel.yaml', /write \S*programmes\/panel\.yaml with a line `groups:`/],
  ] as const)('is an error that says what to write: %s', async (paper, file, hint) => {
    const failure = await buildPack({ dataFolder, meeting, paper, formats: ['pdf'] }).catch((error) => error);
    expect(failure.problems).toMatchObject([
      { severity: 'error', at: { file: expect.stringContaining(file) }, hint: expect.stringMatching(hint) },
    ]);
  });

  test.each(publications)('is passed over with a warning, where that is asked for: %s', async (paper) => {
    const options = { paper, formats: ['pdf'], passOver: true } as const;
    const { packs, problems: warnings } = await buildPacks([{ dataFolder, meeting }], options);
    const isThere = ['pack', 'notice', 'item'].includes(paper);
    expect(packs).toHaveLength(isThere ? 1 : 0);
    expect(warnings.map(({ severity, message, hint }) => [severity, message.split(':')[0], hint])).toEqual(
      isThere ? [] : [['warning', 'passed over', undefined]],
    );
  });
});
