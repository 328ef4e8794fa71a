import { expect, test } from 'vitest';
import { problemsOf, tree } from './testing/read.ts';

test('an image alone in its paragraph is a figure', () => {
  expect(tree('![A *map* of "areas"](maps/a%20b.png "The \'areas\'"){width=60%}')).toBe(
    'figure reports/maps/a b.png 600×300 width=0.6 “A map of "areas"” caption: The ‘areas’',
  );
});

test('images among words stand between them, each line of logos in order', () => {
  expect(tree('**One ![a](a.png) two** three\n![b](b.png)\n![c](c.png)')).toMatchInlineSnapshot(`
    "paragraph {bold One}
    figure reports/a.png 600×300 “a”
    paragraph {bold two} three
    figure reports/b.png 600×300 “b”
    figure reports/c.png 600×300 “c”"
  `);
  expect(tree('[see ![a](a.png) here](https://example.org)')).toMatchInlineSnapshot(`
    "paragraph {link https://example.org: see}
    figure reports/a.png 600×300 “a”
    paragraph {link https://example.org: here}"
  `);
});

test('a figure may stand in a cell', () => {
  expect(tree('| a |\n|-|\n| ![b](b.png) |')).toMatchInlineSnapshot(`
    "table grid [left]
      head (column) a
      row
        cell
          figure reports/b.png 600×300 “b”"
  `);
});

test.each([
  '## Head ![a](a.png)',
  ':::subject ![a](a.png)\n:::',
  '![a](a.png "![b](b.png)")',
  '![a](a.png)\n: text',
])('%j has an image where only words stand', (markdown) => {
  expect(problemsOf(markdown).join()).toContain(
    'an image cannot stand in a heading, a title, a caption or a note',
  );
});

test.each([
  ['x\n\n![](a.png)', 'report.md:3:1 alt-missing the image has no alternative text'],
  ['![a](none.gif)', 'file-missing there is no file `none.gif`'],
  ['![a](a.png){width=3cm}', 'report.md:1:12 markdown-directive an image takes no `{width=3cm}`'],
  ['![a](a.png){width=300%}', 'report.md:1:12 markdown-directive an image takes no `{width=300%}`'],
])('%j is told', (markdown, problem) => {
  expect(problemsOf(markdown)).toEqual([problem]);
});
