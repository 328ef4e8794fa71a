import { expect, test } from 'vitest';
import {
  bold,
  cell,
  contents,
  document,
  figure,
  heading,
  lineBreak,
  link,
  list,
  marker,
  note,
  pages,
  paper,
  paragraph,
  row,
  table,
} from './build.ts';
import type { Image } from './tree.ts';
import { plainText } from './walk.ts';

const image: Image = { path: 'a.png', format: 'png', widthPx: 1, heightPx: 1, bytes: new Uint8Array() };

const report = paper('report', 'Report', [
  heading(2, 'Key findings'),
  paragraph(['The ', bold('Pan'), 'el', note('See the Act.'), ' met', lineBreak(), 'in\u00a0Warwick.']),
  list(['one', list(['two'])], { marker: marker('lower-alpha', '(', ')') }),
  table(
    { head: [['Month', 'Count']], body: [row([cell('May', { colspan: 2 })])] },
    { caption: [bold('Offences')] },
  ),
  figure(image, 'not words', { caption: [link('https://example.org', 'A chart')] }),
  paragraph(['Report', pages(['report'])]),
  contents([{ level: 1, number: '1.0', children: [bold('Summary')], target: 'x' }]),
]);

test('the words stand in reading order, notes last', () => {
  expect(plainText(document([report]))).toBe(
    'Key findings The Panel met in Warwick. one two Offences Month Count May A chart Report Summary See the Act.',
  );
});

test('made marks and notes are chosen', () => {
  expect(plainText(report, { labels: true, notes: 'none' })).toBe(
    'Key findings The Panel0 met in Warwick. (a) one (b) two Offences Month Count May A chart Report 1.0 Summary',
  );
});

test('nothing has no words', () => {
  expect(plainText([])).toBe('');
  expect(plainText(paragraph(''))).toBe('');
});
