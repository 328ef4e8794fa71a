import {
  bold,
  cell,
  contents,
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
  pageBreak,
  paper,
  paragraph,
  quotation,
  row,
  section,
  table,
  text,
} from '../../document/build.ts';
import { numberBody } from '../../document/number.ts';
import type { Block, Paper } from '../../document/tree.ts';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { testPicture } from './picture.ts';

/** A paragraph's worth of words. */
export const lorem =
  'The Panel asked how the fund was shared between the districts, and was told that each had put forward its own priorities, which officers had then weighed against the evidence of need.';

/** A report with lists, marks, notes, tables, pictures and a turned section. */
export function report(): Paper {
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
        link('https://www.warwickshire.example/', 'link to more'),
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

/** A marked appendix in another language. */
export function appendix(): Paper {
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
            row([
              cell([paragraph('Question'), paragraph('In two paragraphs.')], { heads: 'row' }),
              cell('Answer'),
            ]),
            row([cell('', { heads: 'row' }), cell(table({ body: [['In', 'ner']] }))]),
          ],
        },
        { variant: 'form' },
      ),
      table({ head: [['Next', 'Table']], body: [['right', 'after']] }),
    ],
    { kind: 'appendix', marking: 'RESTRICTED', runningHeader: inlines('Appendix A'), lang: 'cy' },
  );
}

/** A letter. */
export function letter(): Paper {
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
