import { expect, test } from 'vitest';
import {
  bold,
  cell,
  document,
  heading,
  inlines,
  italic,
  item,
  link,
  list,
  marker,
  note,
  numberLabel,
  pages,
  paper,
  paragraph,
  quotation,
  row,
  section,
  table,
} from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import type { Block, Paper } from '../document/tree.ts';
import { warwickshireStyle } from '../house-style/testing/warwickshire.ts';
import type { PageNumbers } from './page-numbers.ts';
import { openDocx } from './testing/open-docx.ts';
import { childrenOf, find, printXml } from './testing/xml-tree.ts';
import { writeDocx } from './write-docx.ts';

const style = warwickshireStyle();
const fivePages: PageNumbers = { count: 5, pageOf: () => 2, lastPageOf: () => 4 };

/** The blocks of a document's body as indented lines, without the last section's properties. */
async function printed(papers: readonly Paper[]): Promise<string> {
  const docx = openDocx(await writeDocx(document(papers), style, fivePages));
  const body = find(docx.xml('word/document.xml'), 'w:body');
  return childrenOf(body ?? { name: '', attributes: {}, children: [] })
    .filter((block) => block.name !== 'w:sectPr')
    .map((block) => printXml(block))
    .join('\n');
}

function one(...blocks: Block[]): Paper[] {
  return [paper('one', 'One', numberNotes(blocks))];
}

test('a numbered heading with its pages, and marked text', async () => {
  expect(
    await printed(
      one(
        heading(2, ['Budget', pages(['one'])], { role: 'item', number: numberLabel('agenda', [1], '1.') }),
        paragraph([
          'Of ',
          bold('all'),
          ' ',
          italic('this', { lang: 'cy' }),
          note('A note.'),
          link('https://example.org/', 'a link'),
        ]),
        paragraph(['Not ', italic('upright'), ' words'], { role: 'resolution' }),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "w:p
      w:pPr
        w:pStyle w:val=Item
        w:numPr
          w:ilvl w:val=0
          w:numId w:val=1
        w:tabs
          w:tab w:pos=7994 w:val=right
        w:spacing w:before=0
      w:bookmarkStart w:id=0 w:name=_op_one
      w:r
        w:t
          “Budget”
      w:r
        w:tab
      w:hyperlink w:anchor=_op_one w:history=1
        w:r
          w:t
            “Pages 2–4”
    w:p
      w:pPr
        w:pStyle w:val=BodyText
      w:r
        w:t xml:space=preserve
          “Of ”
      w:r
        w:rPr
          w:b
          w:bCs
        w:t
          “all”
      w:r
        w:t xml:space=preserve
          “ ”
      w:r
        w:rPr
          w:i
          w:iCs
          w:lang w:val=cy
        w:t
          “this”
      w:r
        w:rPr
          w:rStyle w:val=FootnoteReference
        w:footnoteReference w:id=1
      w:hyperlink r:id=op1 w:history=1
        w:r
          w:rPr
            w:rStyle w:val=Hyperlink
          w:t
            “a link”
    w:p
      w:pPr
        w:pStyle w:val=Resolution
      w:r
        w:t xml:space=preserve
          “Not ”
      w:r
        w:rPr
          w:i w:val=0
          w:iCs w:val=0
        w:t
          “upright”
      w:r
        w:t xml:space=preserve
          “ words”
      w:bookmarkEnd w:id=0"
  `);
});

test('a list in a list, and a second paragraph', async () => {
  expect(
    await printed(
      one(
        list(
          [
            'First',
            item([
              paragraph('Second'),
              paragraph('More of it'),
              list(['Inner'], { marker: marker('lower-alpha', '(', ')') }),
            ]),
          ],
          {
            marker: marker('decimal', '', ')', 3),
          },
        ),
        quotation('Said by another'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "w:p
      w:pPr
        w:pStyle w:val=ListParagraph
        w:numPr
          w:ilvl w:val=0
          w:numId w:val=1
      w:bookmarkStart w:id=0 w:name=_op_one
      w:r
        w:t
          “First”
    w:p
      w:pPr
        w:pStyle w:val=ListParagraph
        w:numPr
          w:ilvl w:val=0
          w:numId w:val=1
      w:r
        w:t
          “Second”
    w:p
      w:pPr
        w:pStyle w:val=ListParagraph
        w:ind w:left=340
      w:r
        w:t
          “More of it”
    w:p
      w:pPr
        w:pStyle w:val=ListParagraph
        w:numPr
          w:ilvl w:val=1
          w:numId w:val=2
        w:spacing w:after=150
      w:r
        w:t
          “Inner”
    w:p
      w:pPr
        w:pStyle w:val=Quote
      w:r
        w:t
          “Said by another”
      w:bookmarkEnd w:id=0"
  `);
});

test('a table with a caption, a head, a group and spans', async () => {
  const columns = [{ align: 'left' }, { align: 'right', share: 1 }] as const;
  expect(
    await printed(
      one(
        table(
          {
            head: [['Place', 'Sum']],
            body: [
              row([cell('North', { heads: 'group', colspan: 2 })]),
              row([cell('Rugby', { rowspan: 2 }), cell('1')]),
              ['2'],
            ],
          },
          { caption: inlines('Sums'), columns },
        ),
        paragraph('After'),
      ),
    ),
  ).toMatchInlineSnapshot(`
    "w:p
      w:pPr
        w:pStyle w:val=Caption
        w:keepLines
        w:spacing w:before=0
      w:bookmarkStart w:id=0 w:name=_op_one
      w:r
        w:t
          “Sums”
    w:tbl
      w:tblPr
        w:tblStyle w:val=TableStyleGrid
        w:tblW w:type=dxa w:w=7994
        w:tblLayout w:type=fixed
        w:tblLook w:firstColumn=0 w:firstRow=1 w:lastColumn=0 w:lastRow=0 w:noHBand=1 w:noVBand=1 w:val=0620
        w:tblCaption w:val=Sums
      w:tblGrid
        w:gridCol w:w=3997
        w:gridCol w:w=3997
      w:tr
        w:trPr
          w:cantSplit
          w:tblHeader
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
            w:vAlign w:val=bottom
          w:p
            w:pPr
              w:pStyle w:val=GridTableHeading
              w:keepNext
            w:r
              w:t
                “Place”
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
            w:vAlign w:val=bottom
          w:p
            w:pPr
              w:pStyle w:val=GridTableHeading
              w:keepNext
              w:jc w:val=right
            w:r
              w:t
                “Sum”
      w:tr
        w:trPr
          w:cantSplit
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=7994
            w:gridSpan w:val=2
            w:shd w:color=auto w:fill=EEF2F5 w:val=clear
          w:p
            w:pPr
              w:pStyle w:val=GridTableHeading
              w:keepNext
            w:r
              w:t
                “North”
      w:tr
        w:trPr
          w:cantSplit
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
            w:vMerge w:val=restart
          w:p
            w:pPr
              w:pStyle w:val=GridTableText
              w:keepNext
            w:r
              w:t
                “Rugby”
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
          w:p
            w:pPr
              w:pStyle w:val=GridTableText
              w:keepNext
              w:jc w:val=right
            w:r
              w:t
                “1”
      w:tr
        w:trPr
          w:cantSplit
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
            w:vMerge
          w:p
            w:pPr
              w:pStyle w:val=GridTableText
        w:tc
          w:tcPr
            w:tcW w:type=dxa w:w=3997
          w:p
            w:pPr
              w:pStyle w:val=GridTableText
              w:jc w:val=right
            w:r
              w:t
                “2”
    w:p
      w:pPr
        w:pStyle w:val=BodyText
        w:spacing w:before=300
      w:r
        w:t
          “After”
      w:bookmarkEnd w:id=0"
  `);
});

test('sections: a turned one goes on with pages and notes', async () => {
  const turned = section(table({ body: [['Wide']] }), { orientation: 'landscape', marking: 'RESTRICTED' });
  const running = inlines('Running');
  const docx = openDocx(
    await writeDocx(
      document([
        paper(
          'one',
          'One',
          numberNotes([paragraph(['Before', note('One.')]), turned, paragraph(['After', note('Two.')])]),
          { runningHeader: running },
        ),
        paper('two', 'Two', numberNotes([paragraph(['Again', note('One.')])])),
      ]),
      style,
      fivePages,
    ),
  );
  const sections = docx.text('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  const kept = sections.map((xml) =>
    [
      ...xml.matchAll(
        /<w:(?:headerReference w:type|footerReference w:type|numStart w:val|pgNumType w:start|pgSz w:w|titlePg)(?:="([^"]*)")?/g,
      ),
    ].map(([whole]) => whole.slice('<w:'.length)),
  );
  expect(kept).toMatchInlineSnapshot(`
    [
      [
        "headerReference w:type="default"",
        "headerReference w:type="first"",
        "footerReference w:type="default"",
        "footerReference w:type="first"",
        "numStart w:val="1"",
        "pgSz w:w="11906"",
        "pgNumType w:start="2"",
        "titlePg",
      ],
      [
        "headerReference w:type="default"",
        "footerReference w:type="default"",
        "numStart w:val="1"",
        "pgSz w:w="16838"",
      ],
      [
        "headerReference w:type="default"",
        "footerReference w:type="default"",
        "numStart w:val="2"",
        "pgSz w:w="11906"",
      ],
      [
        "headerReference w:type="default"",
        "numStart w:val="1"",
        "pgSz w:w="11906"",
        "pgNumType w:start="2"",
      ],
    ]
  `);
});
