import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as build from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import type { Paper } from '../document/tree.ts';
import { contentOf } from '../ledger/paper-content.ts';
import { write } from '../web/testing/write.ts';
import { compareParagraphs, compareVersions, type VersionRead } from './compare.ts';
import { readPublished } from './read-published.ts';
import { writeChanges } from './write-changes.ts';

/** A version as it is published: its web page, and what the ledger says of it. */
function published(papers: readonly Paper[]): VersionRead {
  const { html } = write(build.document(papers));
  const issued = papers.map((paper, index) => ({
    id: paper.id,
    title: paper.title,
    pages: [index + 1],
    content: contentOf(paper),
  }));
  return { issued: { version: 1, at: '', papers: issued, files: [] }, papers: readPublished(html) };
}

const budget = (...words: readonly string[]) =>
  build.paper(
    'budget',
    'Budget',
    numberNotes([build.heading(1, 'Budget'), ...words.map((each) => build.paragraph(each))]),
  );
const reeds = build.paper('reeds', 'Reeds', [build.paragraph('The reeds were cut.')]);
const eels = build.paper('eels', 'Eels', [build.paragraph('The eels pass.')]);

test('papers of a page are read a block at a time, without what is made', () => {
  const table = build.table({ head: [['Year', 'Sum']], body: [['2014', '£5']] });
  const paragraph = build.paragraph(['See ', build.note('The Act.'), 'it.', build.pages(['p'])]);
  const number = build.numberLabel('report', [1], '1.0');
  const blocks = [build.heading(2, 'Money', { number }), paragraph, build.list(['One', 'Two']), table];
  const [paper] = published([build.paper('p', 'P', numberNotes(blocks))]).papers;
  expect(paper).toEqual({
    id: 'p',
    paragraphs: ['Money', 'See it.', 'One', 'Two', 'Year Sum', '2014 £5', 'Footnotes', 'The Act.'],
  });
});

test('what was added, replaced and withdrawn is told, with pages and paragraphs', () => {
  const before = published([budget('The budget is £5 million this year.', 'It is balanced.'), reeds]);
  const after = published([
    budget('The budget is £6 million this year.', 'It is balanced.', 'A note follows.'),
    eels,
  ]);
  const changes = compareVersions(before, after);
  expect(writeChanges(changes)).toBe(
    [
      'Added',
      '  Eels, page 2',
      '',
      'Replaced',
      '  Budget, page 1',
      '    - The budget is £5 million this year.',
      '    + The budget is £6 million this year.',
      '    + A note follows.',
      '',
      'Withdrawn',
      '  Reeds, page 2',
      '',
    ].join('\n'),
  );
  expect(compareVersions(after, after)).toEqual([]);
  expect(writeChanges([])).toBe('Nothing was added, replaced or withdrawn.\n');
});

describe('paragraphs', () => {
  test('that are like the one that stood there are that one reworded', () => {
    expect(compareParagraphs(['a b c d', 'x'], ['new', 'a b c e', 'y'])).toEqual([
      { kind: 'added', after: 'new' },
      { kind: 'reworded', before: 'a b c d', after: 'a b c e' },
      { kind: 'removed', before: 'x' },
      { kind: 'added', after: 'y' },
    ]);
  });

  test('give the new text from the old, whatever they say', () => {
    const texts = fc.array(fc.constantFrom('a b', 'a c', 'b c d', 'e', 'f g'), { maxLength: 12 });
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const changes = compareParagraphs(before, after);
        const removed = changes.flatMap((change) => (change.kind === 'added' ? [] : [change.before]));
        const added = changes.flatMap((change) => (change.kind === 'removed' ? [] : [change.after]));
        const count = (list: readonly string[], text: string) => list.filter((each) => each === text).length;
        for (const text of new Set([...before, ...after])) {
          expect(count(before, text) - count(removed, text)).toBe(count(after, text) - count(added, text));
        }
        if (before.join() === after.join()) expect(changes).toEqual([]);
      }),
    );
  });
});
