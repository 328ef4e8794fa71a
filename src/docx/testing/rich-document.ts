import {
  bold,
  cell,
  contents,
  document,
  figure,
  group,
  heading,
  inlines,
  italic,
  item,
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
} from '../../document/build.ts';
import { numberBody, numberNotes } from '../../document/number.ts';
import type { Block, Document, Paper } from '../../document/tree.ts';
import { warwickshireStyle } from '../../house-style/testing/warwickshire.ts';
import type { PageNumbers } from '../page-numbers.ts';
import { testPicture } from './picture.ts';

/** Page numbers as a layout of the rich document might give them. */
export const richPages: PageNumbers = {
  count: 12,
  pageOf: (id) => firstPages[id],
  lastPageOf: (id) => lastPages[id],
};
const firstPages: Readonly<Record<string, number>> = {
  front: 1,
  minutes: 3,
  report: 5,
  'appendix-a': 8,
  letter: 11,
  background: 5,
  proposals: 6,
  'the-matrix': 7,
};
const lastPages: Readonly<Record<string, number>> = {
  front: 2,
  minutes: 4,
  report: 7,
  'appendix-a': 10,
  letter: 12,
};

/** A small pack with every kind of node. */
export function richDocument(): Document {
  const papers = [frontSheet(), minutes(), report(), appendix(), letter()];
  return document(
    papers.map((each) => ({ ...each, blocks: numberNotes(each.blocks) })),
    {
      title: 'Agenda for 21 November 2014',
      subject: 'Police and Crime Panel',
      keywords: ['agenda', 'panel'],
    },
  );
}

const lorem =
  'The Panel asked how the fund was shared between the districts, and was told that each had put forward its own priorities, which officers had then weighed against the evidence of need.';

function agenda(values: readonly number[], label: string) {
  return numberLabel('agenda', values, label, 'front');
}

function frontSheet(): Paper {
  return paper(
    'front',
    'Agenda',
    [
      group('title-block', [
        paragraph('Warwickshire Police and Crime Panel', { role: 'body-name' }),
        paragraph('Friday 21 November 2014', { role: 'paper-date' }),
        heading(1, 'Agenda'),
      ]),
      paragraph(
        [
          'A meeting of the Panel will be held in the ',
          bold('Council Chamber, Elizabeth House'),
          ' on Friday 21 November 2014 at ',
          bold('11:00'),
          '.',
        ],
        { role: 'summons' },
      ),
      heading(2, 'General', { role: 'item', number: agenda([1], '1.') }),
      heading(3, 'Apologies', { role: 'sub-item', number: agenda([1, 1], '(1)') }),
      heading(3, 'Members’ disclosures of interests', { role: 'sub-item', number: agenda([1, 2], '(2)') }),
      paragraph(`${lorem} ${lorem}`, { role: 'standing-text' }),
      list([
        'Declare the existence and nature of the interest.',
        'Not take part in the discussion or vote.',
        `Leave the meeting. ${lorem}`,
      ]),
      heading(3, ['Minutes of the meeting held on 26 September 2014', pages(['minutes'])], {
        role: 'sub-item',
        number: agenda([1, 3], '(3)'),
      }),
      heading(2, 'Public Question Time', { role: 'item', number: agenda([2], '2.') }),
      paragraph('To receive questions of which notice has been given.', { role: 'purpose' }),
      paragraph('The Panel will adjourn for lunch from 12:15 to 12:45.', { role: 'adjournment' }),
      heading(2, ['Report of the Budget Working Group', pages(['report', 'appendix-a'])], {
        role: 'item',
        number: agenda([3], '3.'),
      }),
      paragraph(['To consider the report, with ', link('#appendix-a', 'Appendix A'), '.'], {
        role: 'purpose',
      }),
      heading(2, 'Item that is heard without a number', { role: 'item' }),
      paragraph('That members of the public be excluded from the meeting.', { role: 'resolution' }),
      heading(2, 'Membership', { role: 'membership-heading' }),
      table(
        {
          body: [
            ['Councillor Michael Coker', 'Warwick District Council'],
            ['Councillor Dennis Harvey (Chair)', 'Nuneaton and Bedworth Borough Council'],
            ['Vacancy', 'Rugby Borough Council'],
          ],
        },
        { variant: 'plain' },
      ),
      group(
        'contact-block',
        [
          paragraph('For queries about this agenda:', { role: 'contact-lead' }),
          paragraph(
            [
              bold('Georgina Atkinson'),
              lineBreak(),
              'Democratic Services Team Leader',
              lineBreak(),
              link(
                'mailto:democratic.services@warwickshire.example',
                'democratic.services@warwickshire.example',
              ),
            ],
            { role: 'contact-person' },
          ),
        ],
        { keepTogether: true },
      ),
      contents([
        { level: 1, children: inlines('Minutes of the Panel'), target: 'minutes' },
        {
          level: 1,
          number: '3.',
          children: inlines(
            'Report of the Budget Working Group on the grants scheme, and what was learned from it',
          ),
          target: 'report',
        },
        { level: 1, children: inlines('Appendix A'), target: 'appendix-a' },
      ]),
    ],
    { kind: 'front-sheet', runningHeader: inlines('Warwickshire Police and Crime Panel, 21 November 2014') },
  );
}

function minutes(): Paper {
  const numbered = (values: readonly number[], label: string) =>
    numberLabel('minutes', values, label, 'minutes');
  return paper(
    'minutes',
    'Minutes',
    [
      heading(1, 'Minutes of the meeting held on 26 September 2014'),
      heading(2, 'Present', { role: 'attendance-heading' }),
      table(
        {
          body: [
            row([cell('Councillors', { heads: 'group', colspan: 2 })]),
            ['Michael Coker', 'Warwick District Council'],
            ['Dennis Harvey', 'Nuneaton and Bedworth Borough Council'],
            row([cell('Officers', { heads: 'group', colspan: 2 })]),
            ['Georgina Atkinson', 'Democratic Services'],
          ],
        },
        {},
      ),
      heading(2, 'General', { role: 'item', number: numbered([1], '1.') }),
      heading(3, 'Apologies', { role: 'sub-item', number: numbered([1, 1], '(1)') }),
      paragraph('There were none.'),
      heading(2, 'Budget', { role: 'item', number: numbered([2], '2.') }),
      paragraph(lorem),
      paragraph('The Panel agreed to:', { role: 'resolution-lead' }),
      list(
        [
          'Note the report; and',
          item([paragraph('Appoint Councillor Fowler:'), paragraph('until May 2015.')]),
          'Ask for an update.',
        ],
        {
          marker: marker('decimal', '', ')'),
        },
      ),
      paragraph('The meeting rose at 13:25', { role: 'rose' }),
      rule('signature'),
      paragraph('Chair', { role: 'signature-name' }),
    ],
    { kind: 'minutes', runningHeader: inlines('Minutes of 26 September 2014') },
  );
}

function report(): Paper {
  const body: Block[] = [
    heading(2, 'Background', { id: 'background' }),
    paragraph([
      'The working group met twice.',
      note('Its papers are kept by Democratic Services.'),
      ' ',
      lorem,
    ]),
    paragraph(lorem),
    list([
      'First point',
      item([
        paragraph('Second point, which holds others:'),
        list(['Inner', 'Inner again', item([paragraph('Deep'), list(['Deeper', 'Deeper still'])])], {
          marker: marker('lower-alpha', '(', ')'),
        }),
      ]),
      item([paragraph('Third point, in two paragraphs.'), paragraph(lorem)]),
    ]),
    list(['Letter c', 'Letter d'], { marker: marker('lower-alpha', '', '.', 3), tight: false }),
    list(['Roman', 'Roman', 'Roman', 'Roman', 'Roman', 'Roman', 'Roman', 'Roman'], {
      marker: marker('lower-roman', '(', ')'),
    }),
    heading(2, 'Proposals', { id: 'proposals' }),
    paragraph([
      'Mixed ',
      bold('bold'),
      ', ',
      italic('italic'),
      ', ',
      text('under', { underline: true }),
      ', ',
      text('struck', { strike: true }),
      ', ',
      text('code()', { code: true }),
      ', H',
      text('2', { script: 'sub' }),
      'O, 2',
      text('nd', { script: 'super' }),
      ', ',
      text('Cyngor', { lang: 'cy' }),
      ', & < > " and a ',
      link('https://www.warwickshire.example/a b?q=ä|x', 'link to a page'),
      '.',
      note('First paragraph of a note.', [
        'Second, with a ',
        link('https://www.warwickshire.example/', 'link'),
        '.',
      ]),
    ]),
    heading(3, 'A smaller heading', { id: 'the-matrix' }),
    paragraph(lorem),
    quotation([paragraph(lorem), paragraph(['With ', italic('emphasis'), ' and a source.'])]),
    table(
      {
        head: [['District', 'Grants', 'Total (£)']],
        body: [
          ['North Warwickshire', '12', '10,250'],
          ['Nuneaton and Bedworth', '31', '48,000'],
          ['Rugby', '19', '22,175'],
          ['Stratford-on-Avon', '8', '7,300'],
          ['Warwick', '23', '31,940'],
        ],
      },
      {
        caption: inlines('Grants by district'),
        columns: [{ align: 'left' }, { align: 'right' }, { align: 'right' }],
      },
    ),
    paragraph(['After the table. ', lorem]),
    figure(testPicture(), 'A chart of grants by district', {
      width: 0.6,
      caption: inlines('Grants, in thousands of pounds'),
    }),
    figure(testPicture(), '', { width: 0.2 }),
    section(
      [
        heading(2, 'Matrix of offences'),
        matrix(),
        paragraph(['A note in a turned section.', note('This one goes on counting.')]),
      ],
      { orientation: 'landscape' },
    ),
    heading(2, 'Implications'),
    paragraph([lorem, note('And so does this one.')]),
    pageBreak(),
    paragraph(lorem),
  ];
  return paper(
    'report',
    'Report of the Budget Working Group',
    [
      heading(1, 'Report of the Budget Working Group'),
      heading(2, 'Recommendations', { role: 'recommendations-heading' }),
      paragraph('That the Panel:', { role: 'recommendation-lead' }),
      list(['Suggests priority issues; and', 'Considers the minutes.'], {
        marker: marker('decimal', '', ')'),
      }),
      contents([
        { level: 1, number: '1.0', children: inlines('Background'), target: 'background' },
        { level: 1, number: '2.0', children: inlines('Proposals'), target: 'proposals' },
        { level: 2, children: inlines('A smaller heading'), target: 'the-matrix' },
      ]),
      ...numberBody(body, 'report', warwickshireStyle().numbering.report, 'report'),
      heading(2, 'Contact details'),
      table(
        {
          head: [['', 'Name', 'Contact']],
          body: [
            row([
              cell('Report Author', { heads: 'row' }),
              cell('Georgina Atkinson'),
              cell('georgina@warwickshire.example'),
            ]),
            row([
              cell('Strategic Director', { heads: 'row' }),
              cell('David Carter'),
              cell('david@warwickshire.example'),
            ]),
          ],
        },
        { variant: 'contact', role: 'contact-table' },
      ),
    ],
    { runningHeader: inlines(['Report of the ', italic('Budget Working Group')]) },
  );
}

function matrix() {
  const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'];
  return table(
    {
      head: [
        [
          cell('Offence', { heads: 'column', rowspan: 2 }),
          cell('Year 2013–14', { heads: 'column', colspan: 12 }),
          cell('Action', { heads: 'column', rowspan: 2 }),
        ],
        months.map((month) => cell(month, { heads: 'column' })),
      ],
      body: [
        row([cell('Violence', { heads: 'group', colspan: 14 })]),
        row([
          cell('With injury'),
          ...months.map((_, index) => cell(String(20 + index))),
          cell([paragraph('Patrols:'), list(['at night', 'at weekends'])], { rowspan: 2 }),
        ]),
        row([cell('Without injury'), ...months.map((_, index) => cell(index % 3 ? String(index) : ''))]),
        row([cell('Theft', { heads: 'group', colspan: 14 })]),
        row([cell('From vehicles'), ...months.map((_, index) => cell(String(index))), cell('')]),
      ],
    },
    {
      columns: Array.from({ length: 14 }, (_, index) => ({
        align: index > 0 && index < 13 ? ('right' as const) : ('left' as const),
      })),
    },
  );
}

function appendix(): Paper {
  return paper(
    'appendix-a',
    'Appendix A',
    [
      paragraph('Appendix A', { role: 'tag' }),
      heading(1, 'Minutes of the Planning and Performance Working Group'),
      paragraph([lorem, note('Notes begin at one again in each paper.')]),
      table(
        {
          body: [
            [[paragraph('Question'), paragraph('In two paragraphs.')], 'Answer'],
            ['', table({ body: [['In', 'ner']] })],
          ],
        },
        { variant: 'form' },
      ),
      table({ head: [['Next', 'Table']], body: [['right', 'after']] }),
    ],
    { kind: 'appendix', marking: 'RESTRICTED', runningHeader: inlines('Appendix A'), lang: 'cy' },
  );
}

function letter(): Paper {
  return paper('letter', 'Letter', [
    group('letter', [
      paragraph(['Warwickshire County Council', lineBreak(), 'Shire Hall', lineBreak(), 'Warwick'], {
        role: 'sender',
      }),
      paragraph(['The Commissioner', lineBreak(), '3 Northgate Street', lineBreak(), 'Warwick'], {
        role: 'address',
      }),
      paragraph('21 November 2014', { role: 'date' }),
      paragraph('The grants scheme', { role: 'subject' }),
      paragraph(lorem),
      paragraph(lorem),
    ]),
  ]);
}
