import { expect, test } from 'vitest';
import { fileName, formatsOf, formatsWritten } from './publications.ts';

test.each([
  ['pack', undefined, 'm-agenda-pack'],
  ['pack', '5', 'm-item-5-papers'],
  ['notice', undefined, 'm-notice'],
  ['item', undefined, 'm-items'],
  ['item', '1(3)', 'm-item-1-3'],
  ['item', '39/20', 'm-item-39-20'],
] as const)('%s of item %s is the file %s', (publication, item, name) => {
  expect(fileName('m', publication, { item })).toBe(name);
});

test('the members’ edition has files of its own', () => {
  expect(fileName('m', 'pack', { edition: 'members' })).toBe('m-agenda-pack-members');
});

test('only a notice is written as plain text', () => {
  expect(formatsOf('notice')).toContain('txt');
  expect(formatsOf('minutes')).toEqual(['pdf', 'docx', 'html']);
});

test('a web page brings the files that it offers', () => {
  expect(formatsWritten('pack', ['html'])).toEqual(['pdf', 'docx', 'html']);
  expect(formatsWritten('pack', ['docx'])).toEqual(['docx']);
  expect(formatsWritten('notice', ['txt'])).toEqual(['txt']);
});
