import { expect, test } from 'vitest';
import { heading, list, paragraph, table } from '../document/build.ts';
import { print } from '../document/print.ts';
import { findCover } from './find-cover.ts';
import { writeCover } from './write-cover.ts';

const blocks = [
  heading(2, 'Bus Network Review'),
  heading(3, 'Recommendations'),
  paragraph('That the Panel:'),
  list(['notes the report; and', 'asks for another in May.']),
  heading(3, 'Background'),
  paragraph('Forty services run.'),
  table({ head: [['Service', 'Cost']], body: [['Rugby', '£3']] }),
  heading(3, 'Background papers'),
  paragraph('None'),
  heading(3, 'Contact'),
  table({
    body: [
      ['Report Author', 'Ann Example, ann.example@warwickshire.example', '01926 555 0101'],
      ['Head of Service', 'Ben Example'],
    ],
  }),
];

test('what a cover says is found and taken out of the text', () => {
  const cover = findCover(blocks);
  expect(print(cover.blocks)).toMatchInlineSnapshot(`
    "heading 3 Background
    paragraph Forty services run.
    table grid [left, left]
      head (column) Service | (column) Cost
      row Rugby | £3"
  `);
  expect(writeCover(cover, { body: 'bus.md', from: 'bus.docx', numbering: 'none' })).toMatchInlineSnapshot(`
    "# Found in bus.docx. Look it through, and put it under the item in meeting.yaml.

    report:
      title: Bus Network Review
      recommendations:
        lead: "That the Panel:"
        list:
          - notes the report; and
          - asks for another in May.
      body: bus.md
      numbering: none
      contacts:
        - role: Report Author
          person: ann-example
        - role: Head of Service
          person: ben-example
      backgroundPapers: none
    ---
    # Persons that the contact table names, for a file in people/.

    people:
      ann-example:
        name: Ann Example
        email: ann.example@warwickshire.example
        telephone: 01926 555 0101
      ben-example:
        name: Ben Example
    "
  `);
});

test('a report without such fields is left as it is', () => {
  const plain = [
    heading(2, 'Findings'),
    paragraph('One.'),
    heading(2, 'Costs'),
    table({ body: [['Officer hours', '20']] }),
  ];
  expect(findCover(plain)).toEqual({ recommendations: [], contacts: [], blocks: plain });
});
