import { expect, test } from 'vitest';
import {
  bold,
  heading,
  italic,
  item,
  link,
  list,
  marker,
  note,
  numberLabel,
  pages,
  paragraph,
  quotation,
} from '../document/build.ts';
import { printedBody } from './testing/printed-body.ts';

test('a numbered heading with its pages, and marked text', async () => {
  expect(
    await printedBody(
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
      w:hyperlink w:anchor=_op_one w:history=1 w:tooltip=One
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
          w:lang w:val=cy-GB
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
    await printedBody(
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
