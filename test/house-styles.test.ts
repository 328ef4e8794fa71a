import { describe, expect, inject, test } from 'vitest';
import { composePack } from '../src/build/compose.ts';
import { importFiles } from '../src/build/import-files.ts';
import { openMeeting } from '../src/build/open-meeting.ts';
import { Run } from '../src/build/run.ts';
import { print } from '../src/document/print.ts';
import { planPack } from '../src/plan/plan-pack.ts';

/** A paper of a sample meeting in its body's house style, as lines of its tree. */
async function paperOf(meeting: string, id: string): Promise<string[]> {
  const run = new Run(meeting);
  const opened = await openMeeting({ dataFolder: inject('dataFolder'), meeting }, run);
  if (!opened) throw new Error(JSON.stringify(run.problems));
  const plan = planPack(opened.meeting, opened.style, 'public', opened.languages);
  const files = await importFiles(plan, opened.style, opened.languages);
  const { document, problems } = composePack(plan, opened.style, opened.languages, opened.disk, files);
  const paper = document?.papers.find((each) => each.id === id);
  if (!paper) throw new Error(JSON.stringify(problems));
  return print(paper.blocks).split('\n');
}

describe('a report in the style of Cleveland', () => {
  const lines = paperOf('2016-02-04-cleveland-police-and-crime-panel', 'item-7-report');

  test('begins with its tag, whom it is to, the date, who reports and its title', async () => {
    const head = (await lines).slice(0, 8).map((line) => line.trim());
    expect(head).toEqual([
      'paragraph .agenda-tag Agenda item',
      'paragraph .agenda-number 7',
      'group .paper-head kept',
      'paragraph .addressee Report to Cleveland Police and Crime Panel',
      'paragraph .paper-date 4 February 2016',
      'paragraph .reporter Report of Cleveland Police and Crime Panel – Task and Finish Group',
      'heading 1 Review of Victims’ Services',
      'heading 2 Summary',
    ]);
  });

  test('has summary, recommendations and detail, and numbers its paragraphs 1 to 9', async () => {
    const headings = (await lines).filter((line) => line.startsWith('heading 2'));
    expect(headings).toEqual(['heading 2 Summary', 'heading 2 Recommendations', 'heading 2 Detail']);
    const numbers = (await lines).flatMap((line) => /^paragraph \[(.+?)\]/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.']);
  });

  test('ends with the contact officer in lines', async () => {
    expect((await lines).slice(-4).map((line) => line.trim())).toEqual([
      'paragraph .contact-line {bold Contact Officer:} Graham Birtle',
      'paragraph .contact-line Job title: Scrutiny Officer (Stockton Borough Council)',
      'paragraph .contact-line Tel: 01632 960187',
      expect.stringMatching(/^paragraph \.contact-line Email: /),
    ]);
  });
});

describe('the style of Thames Valley', () => {
  const meeting = '2019-09-06-thames-valley-police-and-crime-panel';

  test('numbers items through the municipal year', async () => {
    const items = (await paperOf(meeting, 'front-sheet')).filter((line) =>
      line.startsWith('heading 2 .item'),
    );
    expect(items).toHaveLength(10);
    expect(items[7]).toContain('[19] Victims First Scheme');
  });

  test('has RESOLVED run in before a resolution, and once before several', async () => {
    const lines = await paperOf(meeting, 'item-14-minutes');
    expect(lines).toContain(
      'paragraph .resolved {bold RESOLVED} – That the minutes of 12th April, 2019 be signed by the Chairman as a correct record.',
    );
    const several = lines.indexOf('paragraph .resolved-lead {bold RESOLVED} –');
    expect(lines[several + 1]).toMatch(/^list /);
  });
});
