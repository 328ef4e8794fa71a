import { expect, test } from 'vitest';
import { cell, inlines, paragraph, row, table } from '../document/build.ts';
import { printedBody } from './testing/printed-body.ts';

test('a table with a caption, a head, a group and spans', async () => {
  const columns = [{ align: 'left' }, { align: 'right', share: 1 }] as const;
  expect(
    await printedBody(
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
        w:tblDescription w:val=Place; Sum
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
