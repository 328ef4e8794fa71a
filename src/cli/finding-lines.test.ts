import { expect, test } from 'vitest';
import { writeInspection } from './finding-lines.ts';

const claims = { pdfa: { part: '2', conformance: 'A' }, pdfua: '1' };
const link = {
  rule: 'link-description',
  clauses: ['ISO 14289-1, 7.18.5'],
  message: 'A link does not say in words where it leads',
  page: 7,
};

test('a file without findings is one line', () => {
  expect(writeInspection('out/x.pdf', { pages: 81, claims, findings: [] })).toBe(
    'out/x.pdf  81 pages: no findings; PDF/UA-1, PDF/A-2a\n',
  );
});

test('findings are told by page, with their clauses; equal ones once', () => {
  const whole = { rule: 'opi', clauses: ['ISO 19005-2, 6.2.8', 'ISO 19005-2, 6.2.9'], message: 'Wrong' };
  const findings = [whole, link, link, { ...link, page: 8, label: 'iv' }];
  expect(
    writeInspection('x.pdf', { pages: 1, claims: { pdfa: undefined, pdfua: undefined }, findings }),
  ).toBe(
    [
      '  Wrong (opi: ISO 19005-2, 6.2.8; ISO 19005-2, 6.2.9)',
      '  page 7: A link does not say in words where it leads (link-description: ISO 14289-1, 7.18.5), 2 times',
      '  page 8, printed iv: A link does not say in words where it leads (link-description: ISO 14289-1, 7.18.5)',
      'x.pdf  1 page: 4 findings; claims neither PDF/UA nor PDF/A',
      '',
    ].join('\n'),
  );
});
