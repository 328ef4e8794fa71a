import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document, paper, paragraph, table } from '../document/build.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { arbitraryDocument } from '../layout/testing/arbitrary-document.ts';
import { noPages } from './testing/no-pages.ts';
import { openDocx } from './testing/open-docx.ts';
import { richDocument, richPages } from './testing/rich-document.ts';
import { findFaults } from './testing/word-assertions.ts';
import { wordsOfDocument, wordsOfDocx } from './testing/words.ts';
import { findAll } from './testing/xml-tree.ts';
import { writeDocx } from './write-docx.ts';

const style = warwickshireStyle();

describe('a file that Word opens without repair', () => {
  test('of a pack with every kind of node', async () => {
    const docx = openDocx(await writeDocx(richDocument(), style, richPages));
    expect(findFaults(docx.bytes)).toEqual([]);
    const pictures = findAll(docx.xml('word/document.xml'), 'wp:docPr').map(
      ({ attributes }) => attributes.id,
    );
    expect(pictures).toEqual(['1', '2']);
    expect(docx.paths.filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
  });

  test('of any document, with all its words', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (any) => {
        const bytes = await writeDocx(any, style, noPages);
        expect(findFaults(bytes)).toEqual([]);
        expect(await wordsOfDocx(bytes)).toEqual(wordsOfDocument(any, noPages));
      }),
      { numRuns: 30 },
    );
  }, 60_000);

  test('of papers without blocks, and tables without rows', async () => {
    const nothing = document([
      paper('one', 'One', []),
      paper('two', 'Two', [table({ body: [] }), paragraph([])]),
      paper('three', 'Three', [table({ body: [['']] }, { columns: [{ align: 'left' }] })]),
    ]);
    const docx = openDocx(await writeDocx(nothing, style, noPages));
    expect(findFaults(docx.bytes)).toEqual([]);
    expect(findAll(docx.xml('word/document.xml'), 'w:sectPr')).toHaveLength(3);
  });

  test('that asks for nothing when it is opened', async () => {
    const settings = openDocx(await writeDocx(richDocument(), style, richPages)).text('word/settings.xml');
    expect(settings).not.toMatch(/updateFields(?! w:val="false")/);
    expect(settings).toContain('w:val="15" w:name="compatibilityMode"');
  });
});

test('a table of more than 63 columns becomes several', async () => {
  const row = Array.from({ length: 130 }, (_, index) => `c${index}`);
  const wide = document([paper('one', 'One', [table({ head: [row], body: [row] })])]);
  const docx = openDocx(await writeDocx(wide, style, noPages));
  const widths = findAll(docx.xml('word/document.xml'), 'w:tblGrid').map((grid) => grid.children.length);
  expect(widths).toEqual([63, 63, 4]);
});
