import {
  bold,
  cell,
  contents,
  document,
  group,
  heading,
  inlines,
  item,
  lineBreak,
  link,
  list,
  marker,
  numberLabel,
  pages,
  paper,
  paragraph,
  row,
  rule,
  table,
} from '../../document/build.ts';
import { numberNotes } from '../../document/number.ts';
import type { PageNumbers } from '../../document/page-numbers.ts';
import type { Document, Paper } from '../../document/tree.ts';
import { appendix, letter, lorem, report } from './rich-papers.ts';

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
            row([cell('Councillor Michael Coker', { heads: 'row' }), cell('Warwick District Council')]),
            row([
              cell('Councillor Dennis Harvey (Chair)', { heads: 'row' }),
              cell('Nuneaton and Bedworth Borough Council'),
            ]),
            row([cell('Vacancy', { heads: 'row' }), cell('Rugby Borough Council')]),
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
            row([cell('Michael Coker', { heads: 'row' }), cell('Warwick District Council')]),
            row([cell('Dennis Harvey', { heads: 'row' }), cell('Nuneaton and Bedworth Borough Council')]),
            row([cell('Officers', { heads: 'group', colspan: 2 })]),
            row([cell('Georgina Atkinson', { heads: 'row' }), cell('Democratic Services')]),
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
