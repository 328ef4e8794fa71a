import { describe, expect, it } from 'vitest';
import { print } from '../document/print.ts';
import { plainText } from '../document/text.ts';
import type { Block, Document, Paper, Text } from '../document/tree.ts';
import {
  diskReader,
  standardFolder,
  warwickshireFolder,
  warwickshireStyle,
} from '../house-style/testing/own-styles.ts';
import { openLanguages } from '../language/open-languages.ts';
import type { Meeting } from '../load/meeting.ts';
import { loadTemplates } from '../merge/load-templates.ts';
import { languagesOf } from '../plan/languages-of.ts';
import { planPack } from '../plan/plan-pack.ts';
import {
  appendix,
  bodyText,
  item,
  meetingOf,
  minutes,
  report,
  sampleMeeting,
} from '../plan/testing/sample-meeting.ts';
import { composeDocument } from './compose.ts';

const style = warwickshireStyle();
const missing = { code: 'file-missing', severity: 'error', message: 'not there' } as const;
const readers = {
  imported: new Map(),
  readImage: () => missing,
  readText: () => missing,
  readStyleImage: () => missing,
};

function compose(meeting: Meeting): Document {
  const { languages, problems } = openLanguages(languagesOf(meeting), style, diskReader);
  expect(problems).toEqual([]);
  if (!languages) throw new Error('no languages');
  const loaded = loadTemplates([warwickshireFolder, standardFolder], diskReader, languages);
  expect(loaded.problems).toEqual([]);
  const plan = planPack(meeting, style, 'members', languages);
  const composed = composeDocument(plan, style, languages, loaded.templates ?? new Map(), readers);
  expect(composed.problems).toEqual([]);
  return composed.document;
}

/** Changes every string below a key. */
function mapStrings<T>(value: T, change: (text: string, key: string) => string, key = ''): T {
  if (typeof value === 'string') return change(value, key) as T;
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, change, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, mapStrings(inner, change, name)]);
  return Object.fromEntries(entries) as T;
}

const inWelsh = (meeting: Meeting): Meeting =>
  mapStrings(meeting, (text, key) => (key === 'lang' ? 'cy' : text));

/** Fields of a meeting that are printed; everything else names or chooses something. */
const printed = new Set(
  (
    'title name shortName authority post team organisation email telephone venue note purpose text others ' +
    'capacity resolutionLead signature marking tag role lines runningHeader contactHeading lead interest ' +
    'substitute movedBy secondedBy for against abstained markdown'
  ).split(' '),
);

/** Takes every word of its own out of a meeting. */
const wordless = (meeting: Meeting): Meeting =>
  mapStrings(meeting, (text, key) =>
    printed.has(key) && text !== 'chair' && text !== 'vice-chair' ? '§' : text,
  );

describe('one meeting in two languages', () => {
  it('differs in its labels and dates only', async () => {
    const english = print(compose(sampleMeeting())).split('\n');
    const welsh = print(compose(inWelsh(sampleMeeting()))).split('\n');
    expect(welsh).toHaveLength(english.length);
    const different = english.flatMap((line, index) =>
      line === welsh[index] ? [] : [`en ${line.trim()}`, `cy ${welsh[index]?.trim()}`, ''],
    );
    await expect(different.join('\n')).toMatchFileSnapshot('testing/two-languages.txt');
    // Beginning of each line: what kind of block it is, its role and its table's columns.
    const kind = (line = '') => /^\s*[a-z-]+(?: \d)?(?: #\S+)?(?: \.\S+)?/.exec(line)?.[0];
    expect(welsh.map(kind)).toEqual(english.map(kind));
  });

  it('leaves no word of one in the other', () => {
    const wordsOf = (meeting: Meeting) => {
      const document = compose(meeting);
      const text = [
        plainText(document, { labels: true }),
        document.title,
        document.subject,
        ...document.keywords,
        ...document.papers.flatMap((paper) => [paper.title, paper.marking ?? '', ...paper.outline]),
      ].join(' ');
      return new Set(text.match(/\p{L}{2,}/gu) ?? []);
    };
    const english = wordsOf(wordless(sampleMeeting()));
    const welsh = wordsOf(inWelsh(wordless(sampleMeeting())));
    expect(english.size).toBeGreaterThan(50);
    expect([...welsh].filter((word) => english.has(word)).sort()).toEqual(['Agenda', 'agenda']);
  });
});

describe('a Welsh item in an English meeting', () => {
  const welshReport = report('Adroddiad', {
    recommendations: [bodyText('Nodi’r adroddiad.')],
    body: bodyText('## Cefndir\n\nTestun.\n\n:::recommendation 1\nDerbyn.\n:::'),
    appendices: [appendix('A', 'Atodiad hir'), appendix('B', 'English annex', { lang: 'en-GB' })],
  });
  const items = [
    item('Eitem', {
      lang: 'cy',
      purpose: bodyText('Ystyried yr adroddiad.'),
      text: bodyText('- un\n- dau'),
      report: welshReport,
      items: [item('Is-eitem')],
    }),
    item('English item', { purpose: bodyText('To note.'), minutes: minutes({ lang: 'cy' }) }),
  ];
  const { papers, lang } = compose(meetingOf(items));
  const [frontSheet] = papers as readonly [Paper];
  const paperOf = (id: string): Paper => {
    const found = papers.find((paper) => paper.id === id);
    if (!found) throw new Error(`no paper ${id}`);
    return found;
  };
  const lines = (paper: Paper): string[] => print(paper.blocks).split('\n');

  it('is tagged on the front sheet, with the items beneath it', () => {
    expect(lang).toBe('en-GB');
    expect(frontSheet.lang).toBeUndefined();
    const wanted = /Eitem|Ystyried|Is-eitem|un$|list|English item|To note/;
    expect(lines(frontSheet).filter((line) => wanted.test(line))).toMatchInlineSnapshot(`
      [
        "heading 2 .item [1.] {lang=cy Eitem} {pages item-1-report item-1-appendix-a item-1-appendix-b}",
        "paragraph .purpose lang=cy Ystyried yr adroddiad.",
        "list lang=cy bullet",
        "  • un",
        "heading 3 .sub-item [(1)] {lang=cy Is-eitem}",
        "heading 2 .item [2.] English item {pages item-2-minutes}",
        "paragraph .purpose To note.",
        "  entry 2. English item → item-2-minutes",
      ]
    `);
  });

  it('is tagged in the contents list', () => {
    const contents = frontSheet.blocks.find(
      (block): block is Extract<Block, { type: 'contents' }> => block.type === 'contents',
    );
    expect(contents?.entries.map(({ children }) => (children[0] as Text).lang)).toEqual([
      'cy',
      'cy',
      undefined,
      undefined,
    ]);
  });

  it('has its papers in its language, labels too; an appendix may be in another', () => {
    expect(papers.map((paper) => [paper.id, paper.lang])).toEqual([
      ['front-sheet', undefined],
      ['item-1-report', 'cy'],
      ['item-1-appendix-a', 'cy'],
      ['item-1-appendix-b', undefined],
      ['item-2-minutes', 'cy'],
    ]);
    expect(lines(paperOf('item-1-report'))).toMatchInlineSnapshot(`
      [
        "paragraph .body-name Warwickshire Police and Crime Panel",
        "paragraph .paper-date 21 Tachwedd 2014",
        "heading 1 Adroddiad",
        "group .recommendations",
        "  heading 2 .recommendations-heading Argymhelliad",
        "  paragraph Nodi’r adroddiad.",
        "heading 2 #item-1-report-cefndir [1.0] Cefndir",
        "paragraph [1.1] Testun.",
        "group .recommendation kept",
        "  paragraph {bold Argymhelliad 1} – Derbyn.",
        "group kept",
        "  heading 2 Atodiadau",
        "  list .appendix-list bullet",
        "    • {bold Atodiad A} – Atodiad hir {pages item-1-appendix-a}",
        "    • {bold Atodiad B} – {lang=en-GB English annex} {pages item-1-appendix-b}",
      ]
    `);
    expect(paperOf('item-1-appendix-b').title).toBe('Appendix B – English annex');
    expect(paperOf('item-2-minutes').title).toBe(
      'Cofnodion cyfarfod Warwickshire Police and Crime Panel a gynhaliwyd ar 26 Medi 2014',
    );
  });
});
