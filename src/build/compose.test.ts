import { describe, expect, it } from 'vitest';
import { print } from '../document/print.ts';
import { plainText } from '../document/text.ts';
import type { Document, Image } from '../document/tree.ts';
import {
  diskReader,
  standardFolder,
  warwickshireFolder,
  warwickshireStyle,
} from '../house-style/testing/own-styles.ts';
import { testLanguages } from '../language/testing/languages.ts';
import type { Meeting } from '../load/meeting.ts';
import { loadTemplates } from '../merge/load-templates.ts';
import type { Edition } from '../plan/pack-plan.ts';
import { planPack } from '../plan/plan-pack.ts';
import {
  appendix,
  bodyText,
  item,
  meetingOf,
  report,
  sampleMeeting,
} from '../plan/testing/sample-meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { type ComposeReaders, composeDocument } from './compose.ts';

const style = warwickshireStyle();
const languages = testLanguages();
const { templates = new Map() } = loadTemplates([warwickshireFolder, standardFolder], diskReader, languages);

const missing: Problem = { code: 'file-missing', severity: 'error', message: 'not there' };
const readers: ComposeReaders = {
  imported: new Map(),
  readImage: (): Image | Problem => missing,
  readText: () => missing,
  readStyleImage: (): Image | Problem => missing,
};

function compose(meeting: Meeting, edition: Edition = 'public'): Document {
  const { document, problems } = composeDocument(
    planPack(meeting, style, edition, languages),
    style,
    languages,
    templates,
    readers,
  );
  expect(problems).toEqual([]);
  return document;
}

function problemsOf(body: string): string[] {
  const items = [item('One', { report: report('R', { body: bodyText(body) }) })];
  const { problems } = composeDocument(
    planPack(meetingOf(items), style, 'public', languages),
    style,
    languages,
    templates,
    readers,
  );
  return problems.map(({ code, message }) => `${code} ${message}`);
}

describe('composeDocument', () => {
  it('makes the whole pack of a meeting', async () => {
    await expect(print(compose(sampleMeeting()))).toMatchFileSnapshot('testing/sample-pack.txt');
  });

  it('keeps nothing exempt in the public edition', () => {
    expect(JSON.stringify(compose(sampleMeeting()))).not.toContain('SECRET');
    expect(JSON.stringify(compose(sampleMeeting(), 'members'))).toContain('SECRET-BODY');
  });

  it('makes the same of the same', () => {
    expect(compose(sampleMeeting())).toEqual(compose(sampleMeeting()));
  });

  it.each([
    '<script>alert(1)</script>',
    '{{paper.title}} {{{x}}}',
    'Fish & chips &amp; "quotes" ‘and’ \'more\'',
    '</article><hr class="page-break">',
    '__proto__',
    'constructor',
    '$& $1 \\0 `x` =',
    'a\u00a0b\u2011c ŵŷ 汉字 😀',
  ])('lets %j stand as text in every field', (hostile) => {
    const fields = new Set<string>();
    const spoilt = spoil(sampleMeeting(), hostile, fields);
    const words = plainText(compose(spoilt, 'members'), { labels: true });
    const wanted = hostile.replace(/\s+/g, ' ');
    const times = words.split(wanted).length - 1;
    // Each field once; many stand in several places.
    expect(times).toBeGreaterThan(fields.size);
    expect(fields.size).toBeGreaterThan(20);
  });

  it('tells references that lead nowhere', () => {
    expect(problemsOf('See [the plan](#no-such-heading).')).toEqual([
      'anchor-missing nothing in the pack is called `#no-such-heading`',
    ]);
    expect(problemsOf('See [the agenda](#front-sheet).')).toEqual([]);
  });

  it('tells a numbering scheme that the style does not have', () => {
    const items = [item('One', { report: report('R', { body: bodyText('x'), numbering: 'reprot' }) })];
    const { problems } = composeDocument(
      planPack(meetingOf(items), style, 'public', languages),
      style,
      languages,
      templates,
      readers,
    );
    expect(problems).toMatchObject([
      {
        code: 'schema',
        message: 'the house style has no numbering scheme `reprot`',
        at: { file: 'meeting.yaml' },
      },
    ]);
  });

  it('tells a missing image once, and goes on', () => {
    const body = bodyText('![Alt](x.png)\n\nMore');
    const appendices = [appendix('A', 'One', { body }), appendix('B', 'Two', { body })];
    const plan = planPack(
      meetingOf([item('I', { report: report('R', { appendices }) })]),
      style,
      'public',
      languages,
    );
    const { document, problems } = composeDocument(plan, style, languages, templates, readers);
    expect(problems.map((problem) => problem.code)).toEqual(['file-missing']);
    expect(document.papers).toHaveLength(4);
  });
});

/** Fields of a meeting that are words, not names of things. */
const words = new Set(
  'title name authority post telephone venue note purpose text others capacity resolutionLead signature marking tag role lines'.split(
    ' ',
  ),
);

/** Puts a text in the place of every word of a meeting; Markdown stays, for there it may mean something. */
function spoil<T>(value: T, hostile: string, fields: Set<string>, key = ''): T {
  if (typeof value === 'string') {
    if (!words.has(key) || value === 'chair' || value === 'vice-chair') return value;
    fields.add(`${key} ${value}`);
    return hostile as T;
  }
  if (Array.isArray(value)) return value.map((entry) => spoil(entry, hostile, fields, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, spoil(inner, hostile, fields, name)]);
  return Object.fromEntries(entries) as T;
}
