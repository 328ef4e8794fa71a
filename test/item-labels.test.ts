import { describe, expect, test } from 'vitest';
import { buildPack } from '../src/build/build-pack.ts';
import { openDocx } from '../src/docx/testing/open-docx.ts';
import { type CountingHabits, wordLabels } from '../src/docx/testing/word-labels.ts';
import { find, findAll } from '../src/docx/testing/xml-tree.ts';
import { defaultStyle } from '../src/house-style/default-style.ts';
import { type Files, writeData } from './support/data-folders.ts';
import { pdfLabels } from './support/pdf-labels.ts';
import { openPdf } from './support/pdf-words.ts';

const meeting = '2026-01-05-panel';
const habits: readonly CountingHabits[] = [true, false].flatMap((overrideAgain) =>
  [true, false].map((skippedCounts) => ({ overrideAgain, skippedCounts })),
);

/** Everything that is numbered, by one scheme: items in three levels, minutes, a report, and lists between them. */
function dataIn(scheme: string, from: number): Files {
  return {
    [`meetings/${meeting}/meeting.yaml`]: `body: panel
date: 2026-01-05
time: "10:00"
venue: Shire Hall, Warwick
numbering: { scheme: ${scheme}, from: ${from} }
items:
  - title: General
    items:
      - title: Apologies
        items: [{ title: Of members }, { title: Of others }]
      - title: Interests
        text: "They say:\\n\\n1. what it is; and\\n2. whose it is.\\n"
      - title: Minutes
        minutes: minutes/2025-12-01.yaml
  - adjournment: The Panel will adjourn
    from: "12:15"
    until: "12:45"
  - title: Questions
    numbered: false
    items: [{ title: Of members of the public }, { title: Of members }]
  - title: Streets
    items: [{ title: Sweeping }]
    report:
      recommendations: { lead: "That the Panel:", list: [notes the report; and, thanks the sweepers.] }
      body: streets.md
      numbering: ${scheme}
      appendices: [{ title: Lanes, body: streets.md, numbering: ${scheme} }]
  - title: Urgent business
`,
    [`meetings/${meeting}/minutes/2025-12-01.yaml`]: `body: panel
date: 2025-12-01
time: "10:00"
venue: Shire Hall, Warwick
numbering: { scheme: ${scheme}, from: ${from + 20} }
items:
  - title: General
    items:
      - title: Apologies
        text: There were none.
      - title: Minutes
        resolutions: { lead: "The Panel agreed to:", list: [sign them; and, file them.] }
  - title: Lanes
    numbered: false
    text: They are narrow.
  - title: Streets
    resolutions: { lead: "The Panel agreed to:", list: [sweep them; and, light them.] }
`,
    [`meetings/${meeting}/streets.md`]: `They were swept.

## Background

They were not.

- by hand
- by night

### Before

They are.

### After

They will be.

## Costs

None.
`,
  };
}

const cases = [
  { scheme: 'agenda', from: 1 },
  ...Object.keys(defaultStyle.numbering).map((scheme) => ({ scheme, from: 39 })),
];

describe('what Word counts is what the PDF prints', () => {
  test.each(cases)('in the scheme $scheme, from $from', async ({ scheme, from }) => {
    const dataFolder = writeData(dataIn(scheme, from));
    const { outputs } = await buildPack({ dataFolder, meeting, style: 'standard' });
    const bytes = (format: string) => outputs.find((output) => output.format === format)?.bytes as Uint8Array;
    const printed = await pdfLabels(await openPdf(bytes('pdf')));
    expect(printed.length).toBeGreaterThan(scheme === 'none' ? 10 : 20);
    const docx = openDocx(bytes('docx'));
    for (const each of habits) expect(wordLabels(docx, each)).toEqual(printed);
    const written = findAll(docx.xml('word/numbering.xml'), 'w:lvl').filter(
      (level) => find(level, 'w:numFmt')?.attributes['w:val'] !== 'bullet',
    );
    // Counted, not written out: an item that is put in moves those after it.
    for (const level of written) expect(find(level, 'w:lvlText')?.attributes['w:val']).toMatch(/%\d/);
  });
});
