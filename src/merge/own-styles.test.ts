import { expect, test } from 'vitest';
import { diskReader, ownStyle, ownStyles } from '../house-style/testing/own-styles.ts';
import { openLanguages } from '../language/open-languages.ts';
import type { Languages } from '../language/words.ts';
import type { Minutes } from '../load/meeting.ts';
import { planDecisions } from '../plan/plan-minutes-papers.ts';
import { bodyText, sampleMeeting } from '../plan/testing/sample-meeting.ts';
import { fullMinutes } from '../plan/testing/sample-record.ts';
import { loadTemplates } from './load-templates.ts';
import { mergePaper } from './merge-paper.ts';

function open(name: string) {
  const style = ownStyle(name);
  const { languages } = openLanguages(['en-GB'], style, diskReader);
  const { templates } = loadTemplates(style.folders, diskReader, languages as Languages);
  if (!languages || !templates) throw new Error(`The style ${name} has problems`);
  return { style, languages, templates };
}

test.each(ownStyles)('%s has a place for the logo in every paper', (name) => {
  for (const [kind, { sources }] of open(name).templates) {
    expect(sources.map(({ file }) => file).join('\n'), kind).toMatch(/\/partials\/logo\.hbs$/m);
  }
});

/** The decisions of minutes whose items have these resolutions, carried or lost, as Thames Valley words them. */
function decisionsInThamesValley(...carried: readonly boolean[]): string {
  const { style, languages, templates } = open('thames-valley');
  const minutes = fullMinutes();
  const resolutions = carried.map((isCarried) => ({ text: bodyText('That it be so.'), carried: isCarried }));
  const items = minutes.items.map((item) => ({ ...item, resolutions })) as Minutes['items'];
  const planning = { meeting: sampleMeeting(), style, languages, edition: 'public' } as const;
  const [paper] = planDecisions(planning, { ...minutes, items }).papers;
  if (!paper) throw new Error('There is no decision sheet');
  return mergePaper(templates, paper).html.replaceAll(/\s+/g, ' ');
}

test('Thames Valley says of carried motions alone that they were resolved', () => {
  expect(decisionsInThamesValley(true, true)).toMatch(/RESOLVED<\/strong> –.*<ol/);
  expect(decisionsInThamesValley(true, true)).not.toContain('MOTION');
  expect(decisionsInThamesValley(false)).toContain('MOTION');
  expect(decisionsInThamesValley(false)).not.toContain('RESOLVED');
  expect(decisionsInThamesValley(true, false)).toMatch(
    /<ol[^>]*> <li> <p class="resolved"><strong>RESOLVED.*<li> <p class="resolved"><strong>MOTION/,
  );
});
