import { expect, test } from 'vitest';
import {
  dateInWords,
  exemptReason,
  isoDate,
  nextMeetingNoun,
  paragraphsInWords,
  timeInWords,
  weekdayInWords,
  withArticle,
} from './words.ts';

const day = { year: 2014, month: 11, day: 21 };

test('dates', () => {
  expect(dateInWords(day)).toBe('21 November 2014');
  expect(weekdayInWords(day)).toBe('Friday');
  expect(isoDate({ year: 2015, month: 2, day: 3 })).toBe('2015-02-03');
  expect(weekdayInWords({ year: 2000, month: 2, day: 29 })).toBe('Tuesday');
  expect(weekdayInWords({ year: 99, month: 1, day: 1 })).toBe('Thursday');
});

test.each([
  [660, '11.00 a.m.'],
  [805, '1.25 p.m.'],
  [720, '12.00 noon'],
  [735, '12.15 p.m.'],
  [0, '12.00 midnight'],
  [5, '12.05 a.m.'],
  [1439, '11.59 p.m.'],
])('%i minutes past midnight are %s', (minutes, words) => {
  expect(timeInWords({ minutes })).toBe(words);
});

test('names take their article once', () => {
  expect(withArticle('Audit Committee')).toBe('the Audit Committee');
  expect(withArticle('The Broads Authority')).toBe('the Broads Authority');
  expect(withArticle('Theatre Trust')).toBe('the Theatre Trust');
});

test('paragraphs of Schedule 12A', () => {
  expect(paragraphsInWords([2])).toBe('paragraph 2');
  expect(paragraphsInWords([1, 2, 7])).toBe('paragraphs 1, 2 and 7');
  expect(exemptReason([])).toBe(
    'Exempt information as defined in Schedule 12A to the Local Government Act 1972',
  );
});

test('only the first ordinary meeting is the next', () => {
  expect(nextMeetingNoun('ordinary', true)).toBe('The next ordinary meeting');
  expect(nextMeetingNoun('ordinary', false)).toBe('A further ordinary meeting');
  expect(nextMeetingNoun('extraordinary', false)).toBe('An extraordinary meeting');
});
