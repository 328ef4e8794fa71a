import fc from 'fast-check';
import { expect, it } from 'vitest';
import { didYouMean, suggest } from './suggest.ts';

it.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['tite', 'title'],
  ['rep', 'report'],
  ['Fri', 'Friday'],
  ['colour', undefined],
  ['', undefined],
  ['it', 'id'],
])('takes %j for %j', (word, meant) => {
  expect(suggest(word, ['id', 'title', 'report', 'items', 'Friday'])).toBe(meant);
});

it('suggests nothing for a word that is there', () => {
  expect(suggest('title', ['titles', 'title'])).toBeUndefined();
});

it('says otherwise what there is', () => {
  expect(didYouMean('tilte', ['title'], 'else')).toBe('did you mean `title`?');
  expect(didYouMean('xyz', ['title'], 'else')).toBe('else');
});

it('finds a word with one letter wrong among others', () => {
  const words = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(words, fc.nat(), (word, place) => {
      const at = place % word.length;
      const wrong = `${word.slice(0, at)}_${word.slice(at + 1)}`;
      return suggest(wrong, ['0000000000', word]) === word;
    }),
  );
});
