import { expect, test } from 'vitest';
import { wordLanguage } from './word-language.ts';

test.each([
  ['cy', 'cy-GB'],
  ['en', 'en-GB'],
  ['gd', 'gd-GB'],
  ['pl', 'pl-PL'],
  ['en-IE', 'en-IE'],
  ['zh-Hant', 'zh-Hant'],
  ['qqq', 'qqq'],
])('Word knows %s as %s', (lang, tag) => {
  expect(wordLanguage(lang)).toBe(tag);
});
