import { beforeAll, describe, expect } from 'vitest';
import { listLabel } from '../src/document/counter.ts';
import { plainText } from '../src/document/text.ts';
import type { Block } from '../src/document/tree.ts';
import { walkBlocks } from '../src/document/walk.ts';
import { type Imported, importFile } from '../src/import/import-file.ts';
import type { FileOptions } from '../src/load/meeting.ts';
import { pageTexts } from '../src/render/page-texts.ts';
import { flatText } from './support/flat-text.ts';
import { saveAs } from './support/office.ts';
import { testWith } from './support/readers.ts';

const test = testWith('soffice');
const at = { file: 'meeting.yaml', line: 1, column: 1 };

function take(bytes: Uint8Array, options: FileOptions = {}): Promise<Imported> {
  const file = { type: 'author-file', format: 'docx', path: 'a.docx', at, bytes, options } as const;
  return importFile({ file, idPrefix: 'a-', scheme: 'report', pages: {}, orientation: 'portrait' });
}

/** Labels and words of headings, paragraphs and items, in order. */
function lines(blocks: readonly Block[]): string[] {
  const found: string[] = [];
  const labels = new Map<Block | undefined, string>();
  walkBlocks(blocks, (block) => {
    if (block.type === 'list')
      for (const [index, item] of block.items.entries())
        labels.set(item.blocks[0], listLabel(block.marker, index));
    if (block.type !== 'heading' && block.type !== 'paragraph') return;
    const label = block.number?.label ?? labels.get(block);
    found.push(`${label ? `${label} ` : ''}${plainText(block.children, { notes: 'none' })}`);
  });
  return found;
}

/** A list style of three levels, as an author sets it: 1, 1.1, (a). */
const levels = [1, 2, 3]
  .map((level) => {
    const [format, before, after, shown] =
      level === 3 ? ['a', '(', ')', 1] : ['1', '', level === 1 ? '.' : '', level];
    return `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="${before}" style:num-suffix="${after}" text:display-levels="${shown}"/>`;
  })
  .join('');
const listStyle = `<text:list-style style:name="Report">${levels}</text:list-style>`;
const inList = (level: number, inside: string): string =>
  `<text:list text:style-name="Report" text:continue-numbering="true">${'<text:list-item><text:list>'.repeat(level - 1)}<text:list-item>${inside}</text:list-item>${'</text:list></text:list-item>'.repeat(level - 1)}</text:list>`;

const body = [
  inList(1, '<text:h text:outline-level="1">Background</text:h>'),
  inList(2, '<text:p>Forty services run in the county.</text:p>'),
  inList(2, '<text:p>Six of them are to change.</text:p>'),
  inList(3, '<text:p>those by day</text:p>'),
  inList(3, '<text:p>those at night</text:p>'),
  inList(1, '<text:h text:outline-level="1">Finance</text:h>'),
  inList(
    2,
    '<text:p>The cost<text:note text:note-class="footnote" text:id="n1"><text:note-citation>1</text:note-citation><text:note-body><text:p>Before inflation.</text:p></text:note-body></text:note> is £3.20 a trip.</text:p>',
  ),
  '<table:table table:name="T"><table:table-column table:number-columns-repeated="3"/><table:table-header-rows><table:table-row><table:table-cell><text:p>Service</text:p></table:table-cell><table:table-cell><text:p>Riders</text:p></table:table-cell><table:table-cell><text:p>Cost</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Rugby</text:p></table:table-cell><table:table-cell><text:p>1,200</text:p></table:table-cell><table:table-cell><text:p>£3</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>None</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>',
  '<text:p>See <text:a xlink:href="https://warwickshire.example/buses">the map of routes</text:a>.</text:p>',
].join('');

describe('a Word file that LibreOffice has written', () => {
  let docx: Uint8Array;
  let blocks: readonly Block[];
  beforeAll(async () => {
    docx = saveAs('report.fodt', flatText(body, { automatic: listStyle }), 'docx');
    const imported = await take(docx);
    expect(imported.problems).toEqual([]);
    blocks = imported.blocks;
  });

  test('has its words, with the labels that were seen', () => {
    expect(lines(blocks)).toEqual([
      '1. Background',
      '1.1 Forty services run in the county.',
      '1.2 Six of them are to change.',
      '(a) those by day',
      '(b) those at night',
      '2. Finance',
      '2.1 The cost is £3.20 a trip.',
      ...['Service', 'Riders', 'Cost', 'Rugby', '1,200', '£3', 'None'],
      'See the map of routes.',
    ]);
  });

  test('has the labels that LibreOffice prints of it', async () => {
    const [page = ''] = await pageTexts(saveAs('report.docx', docx, 'pdf'), [0]);
    const words = page.replace(/\s+/g, ' ');
    for (const line of lines(blocks).slice(0, 6)) expect(words).toContain(line.replace(' ', ''));
  });

  test('keeps the shape of its table', () => {
    const table = blocks.find(({ type }) => type === 'table');
    expect(table).toMatchObject({
      columns: [{}, { align: 'right' }, { align: 'right' }],
      head: [{ cells: [{ heads: 'column' }, { heads: 'column' }, { heads: 'column' }] }],
      body: [{ cells: [{ rowspan: 2 }, {}, {}] }, { cells: [{ colspan: 2 }] }],
    });
  });

  test('keeps its notes and links', () => {
    const found = JSON.stringify(blocks);
    expect(found).toContain('Before inflation.');
    expect(found).toContain('"href":"https://warwickshire.example/buses"');
  });
});

describe('what an author left in the file', () => {
  const changes = `<text:tracked-changes text:track-changes="false"><text:changed-region xml:id="c1" text:id="c1"><text:insertion><office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info></text:insertion></text:changed-region><text:changed-region xml:id="c2" text:id="c2"><text:deletion><office:change-info><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date></office:change-info><text:p>quaxdeleted</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
  const text = `${changes}<text:p>Kept <text:change-start text:change-id="c1"/>new<text:change-end text:change-id="c1"/><text:change text:change-id="c2"/> words.</text:p><text:p>Open<office:annotation><dc:creator>A</dc:creator><text:p>quaxcomment</text:p></office:annotation> text <text:span text:style-name="Hidden">quaxhidden</text:span></text:p>`;
  const hidden =
    '<style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>';

  test('is told, and not published', async () => {
    const docx = saveAs('left.fodt', flatText(text, { automatic: hidden }), 'docx');
    const refused = await take(docx);
    expect(refused.problems.map(({ code }) => code)).toContain('tracked-changes');
    const { blocks, problems } = await take(docx, { 'accept-changes': true });
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/hidden text[^\n]*quaxhidden/);
    expect(problems.map(({ message }) => message).join('\n')).toMatch(/comments/);
    expect(lines(blocks)).toEqual(['Kept new words.', 'Open text']);
    expect(JSON.stringify(blocks)).not.toMatch(/quax/);
  });
});

test('a page that LibreOffice saves as Word file reads as the page', async () => {
  const page =
    '<h1>Review</h1><h2>Routes</h2><p>The <b>county</b> has <i>forty</i>.</p><ol><li>One</li><li>Two<ol type="a"><li>Inner</li></ol></li></ol><ul><li>Dot</li></ul><table border="1"><thead><tr><th>A</th><th>B</th></tr></thead><tr><td>1</td><td>2</td></tr></table>';
  const docx = saveAs('page.html', page, 'docx:MS Word 2007 XML', 'HTML (StarWriter)');
  const { blocks, problems } = await take(docx);
  expect(problems).toEqual([]);
  expect(blocks.map(({ type }) => type)).toEqual([
    'heading',
    'heading',
    'paragraph',
    'list',
    'list',
    'table',
  ]);
  expect(blocks[3]).toMatchObject({
    marker: { format: 'decimal' },
    items: [{}, { blocks: [{}, { type: 'list', marker: { format: 'lower-alpha' } }] }],
  });
});
