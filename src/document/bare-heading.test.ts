import { expect, test } from 'vitest';
import { isBareHeading } from './bare-heading.ts';
import { heading, paragraph } from './build.ts';

test.each([
  ['two items', heading(2, 'Apologies'), heading(2, 'Minutes'), true],
  ['the last sub-item of an item', heading(3, 'Minutes'), heading(2, 'Questions'), true],
  ['an item and its first sub-item', heading(2, 'General'), heading(3, 'Apologies'), false],
  ['an item with a purpose', heading(2, 'Budget'), paragraph('To consider the report.'), false],
  ['the title of a paper', heading(1, 'Agenda'), heading(1, 'Agenda'), false],
  ['the last item of all', heading(2, 'Close'), undefined, false],
])('%s', (_, block, next, expected) => {
  expect(isBareHeading(block, next)).toBe(expected);
});
