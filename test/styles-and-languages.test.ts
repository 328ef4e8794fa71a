import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { composePack } from '../src/build/compose.ts';
import { ownTemplates } from '../src/build/house-styles.ts';
import { importFiles } from '../src/build/import-files.ts';
import { openMeeting } from '../src/build/open-meeting.ts';
import { Run } from '../src/build/run.ts';
import type { Document } from '../src/document/tree.ts';
import type { Languages } from '../src/language/words.ts';
import { planPack } from '../src/plan/plan-pack.ts';
import { dataWords, markLabels } from './support/label-marks.ts';

const styles = readdirSync(ownTemplates).filter((name) =>
  readdirSync(join(ownTemplates, name)).includes('style.yaml'),
);
const meeting = '2014-11-21-police-and-crime-panel';
const variants = styles.flatMap((style) => ['en-GB', 'cy'].map((lang) => ({ style, lang })));

/** A copy of the sample whose meeting is in a language. */
function dataIn(lang: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-languages-'));
  cpSync(inject('dataFolder'), folder, { recursive: true });
  const file = join(folder, 'meetings', meeting, 'meeting.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^date:/m, `lang: ${lang}\ndate:`));
  return folder;
}

/** Composes the pack with labels that can be told from what the meeting says. */
async function compose(style: string, lang: string): Promise<Document> {
  const run = new Run(meeting);
  const opened = await openMeeting({ dataFolder: dataIn(lang), meeting, style }, run);
  if (!opened) throw new Error(JSON.stringify(run.problems));
  const marked: Languages = {
    of: (name) => markLabels(opened.languages.of(name)),
    all: opened.languages.all.map(markLabels),
  };
  const plan = planPack(opened.meeting, opened.style, 'public', marked);
  expect(plan.lang).toBe(lang);
  const files = await importFiles(plan, opened.style, marked);
  const { document, problems } = composePack(plan, opened.style, marked, opened.disk, files);
  if (!document) throw new Error(JSON.stringify(problems));
  return document;
}

describe('one meeting in every house style and both languages', () => {
  const words = new Map<string, ReadonlySet<string>>();
  const bodies = new Map<string, readonly string[]>();
  const labels = new Map<string, readonly string[]>();
  beforeAll(async () => {
    for (const { style, lang } of variants) {
      const read = dataWords(await compose(style, lang));
      words.set(`${style} ${lang}`, new Set(read.words));
      bodies.set(`${style} ${lang}`, read.reportWords);
      labels.set(`${style} ${lang}`, read.labels);
    }
  }, 60_000);

  const first = `${variants[0]?.style} ${variants[0]?.lang}`;
  /** What one style's contact block may say of an officer and another's not. */
  const contactWords =
    /^(\W*\d+\W*|\S+@\S+|Officer|Manager|Head|Team|Leader|Service|Director|Strategic|Contact|Information)$/;

  test('there are at least three styles', () => {
    expect(styles).toEqual(expect.arrayContaining(['cleveland', 'thames-valley', 'warwickshire']));
    expect(words.get(first)?.size).toBeGreaterThan(2000);
  });

  test.each(variants)('$style in $lang says what the meeting says', ({ style, lang }) => {
    const own = words.get(`${style} ${lang}`) as ReadonlySet<string>;
    const others = words.get(first) as ReadonlySet<string>;
    expect([...others].filter((word) => !own.has(word) && !contactWords.test(word))).toEqual([]);
    expect([...own].filter((word) => !others.has(word) && !contactWords.test(word))).toEqual([]);
  });

  test.each(variants)('$style in $lang has the texts of the reports, word by word', ({ style, lang }) => {
    expect(bodies.get(`${style} ${lang}`)).toEqual(bodies.get(first));
  });

  test.each(styles)('the labels of %s differ with the language', (style) => {
    expect(labels.get(`${style} cy`)).not.toEqual(labels.get(`${style} en-GB`));
  });
});
