import { expect, test } from 'vitest';
import {
  bold,
  cell,
  contents,
  document,
  figure,
  group,
  heading,
  lineBreak,
  link,
  list,
  marker,
  note,
  numberLabel,
  pageBreak,
  pages,
  paper,
  paragraph,
  quotation,
  row,
  rule,
  section,
  table,
  text,
} from './build.ts';
import { print } from './print.ts';

test('every node is printed so that it can be told apart', () => {
  const image = { path: 'a.png', format: 'png', widthPx: 2, heightPx: 3, bytes: new Uint8Array() } as const;
  const blocks = [
    heading(2, 'Heading', { id: 'heading', number: numberLabel('report', [1], '1.0') }),
    paragraph(['Text ', bold('bold', { script: 'super' }), lineBreak(), text('Cyngor', { lang: 'cy' })]),
    paragraph([link('#a', 'link'), note('one', 'two'), pages(['a', 'b'])], { role: 'purpose', lang: 'cy' }),
    list(['one', [paragraph('two'), list(['three'])]], {
      marker: marker('lower-alpha', '(', ')'),
      tight: false,
    }),
    table(
      {
        head: [['', 'Count']],
        body: [
          [cell('Section', { heads: 'group', colspan: 2 })],
          row([cell('May', { heads: 'row' }), list(['a'])]),
        ],
      },
      { caption: [text('Offences')], columns: [{ align: 'left', share: 2 }, { align: 'right' }] },
    ),
    figure(image, 'Alt', { width: 0.5, caption: [text('Caption')] }),
    quotation('Quoted.'),
    group('letter', 'Dear', { keepTogether: true }),
    section('Turned.', { orientation: 'landscape', marking: 'RESTRICTED' }),
    contents([{ level: 2, number: '1.1', children: [text('Entry')], target: 'a' }]),
    rule('signature'),
    pageBreak(),
  ];
  const one = paper('p', 'Paper', blocks, { marking: 'SECRET', runningHeader: [text('Header')] });
  expect(print(document([one]))).toMatchInlineSnapshot(`
    "paper #p report marking SECRET Paper
      running header Header
      heading 2 #heading [1.0] Heading
      paragraph Text {bold super bold}{br}{lang=cy Cyngor}
      paragraph .purpose lang=cy {link #a: link}{note 0: one ¶ two}{pages a b}
      list lower-alpha loose
        (a) one
        (b)
          paragraph two
          list bullet
            • three
      table grid [left 2, right] caption: Offences
        head (column) | (column) Count
        row (group) colspan=2 Section
        row
          cell (row)
            paragraph May
          cell
            list bullet
              • a
      figure a.png 2×3 width=0.5 “Alt” caption: Caption
      quotation
        paragraph Quoted.
      group .letter kept
        paragraph Dear
      section landscape marking RESTRICTED
        paragraph Turned.
      contents
          entry 1.1 Entry → a
      rule .signature
      page-break"
  `);
});
