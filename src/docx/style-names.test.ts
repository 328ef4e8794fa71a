import { expect, test } from 'vitest';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { ParagraphStyles } from './paragraph-styles.ts';
import { styleId, styleName } from './style-names.ts';

test.each([
  ['heading-2', 'heading 2', 'Heading2'],
  ['paragraph', 'Body Text', 'BodyText'],
  ['contents-1', 'toc 1', 'TOC1'],
  ['contact-lead', 'Contact Lead', 'ContactLead'],
  ['quotation', 'Quote', 'Quote'],
  ['code', 'Code Block', 'CodeBlock'],
  ['ŵyl', 'Ŵyl', 'Wyl'],
])('%s is named %s, and known as %s', (role, name, id) => {
  expect(styleName(role)).toBe(name);
  expect(styleId(name)).toBe(id);
});

test('a role has one style, and another for each other way in which it is used', () => {
  const styles = new ParagraphStyles(warwickshireStyle());
  const cell = { variant: 'grid', sizePt: 9.5, leadingPt: 12.5, bold: false };
  expect(styles.use('purpose')).toBe(styles.use('purpose'));
  const names = [
    styles.heading('purpose', 2),
    styles.inCell('purpose', cell),
    styles.inCell('paragraph', cell),
    styles.inCell('paragraph', { ...cell, bold: true }),
    styles.inCell('paragraph', { ...cell, sizePt: 8 }),
    styles.listItem(true, 1),
  ].map((style) => style.name);
  expect(names).toEqual([
    'Purpose at Level 2',
    'Purpose in Grid Table',
    'Grid Table Text',
    'Grid Table Heading',
    'Grid Table Text 8 pt',
    'List Paragraph',
  ]);
});
