import * as build from '../build.ts';
import { numberNotes } from '../number.ts';
import type { Block, Document, Image, Paper } from '../tree.ts';

/**
 * An English document with Welsh in every place that can carry a language. Every Welsh text holds the word
 * "Cymraeg", every other the word "English".
 */
export function welshPassages(image: Image): Document {
  const lang = 'cy';
  const blocks: Block[] = [
    build.heading(1, 'English title'),
    build.heading(2, 'Cymraeg: pennawd', { lang }),
    build.paragraph(['English and ', build.text('Cymraeg', { lang }), ' in English']),
    build.paragraph('Cymraeg: paragraff', { lang }),
    build.list(['Cymraeg: un', 'Cymraeg: dau'], { lang }),
    build.list([build.item([build.paragraph('Cymraeg: eitem', { lang })]), 'English item']),
    build.table({
      head: [[[build.paragraph('Cymraeg: pen', { lang })], 'English head']],
      body: [[[build.heading(3, 'Cymraeg: cell', { lang })], 'English cell']],
    }),
    build.table(
      { body: [['Cymraeg: tabl', 'Cymraeg: dwy']] },
      { lang, caption: build.inlines('Cymraeg: teitl') },
    ),
    build.figure(image, 'Cymraeg: llun', { lang, caption: build.inlines('Cymraeg: llun') }),
    build.quotation('Cymraeg: dyfyniad', { lang }),
    build.group('address', 'Cymraeg: cyfeiriad', { lang }),
    build.group('address', [build.paragraph(['English, ', build.text('Cymraeg: yng nghanol', { lang })])]),
    build.paragraph([
      'English ',
      build.link('https://www.gov.wales/', [build.text('Cymraeg: dolen', { lang })]),
    ]),
    build.paragraph(['English', build.note(build.paragraph('Cymraeg: troednodyn', { lang }))]),
    build.paragraph(['Cymraeg', build.note('Cymraeg: nodyn')], { lang }),
    build.contents([
      { level: 1, number: '1.', children: [build.text('Cymraeg: cofnod', { lang })], target: 'welsh' },
      { level: 1, children: [build.text('English entry')], target: 'english' },
    ]),
    build.section('Cymraeg: adran', { lang, orientation: 'landscape' }),
    build.paragraph('English at the end'),
  ];
  const welsh: Paper = build.paper(
    'welsh',
    'Cymraeg: papur',
    [build.heading(1, 'Cymraeg: papur'), build.list(['Cymraeg: pwynt'])],
    { lang, runningHeader: build.inlines('Cymraeg: papur') },
  );
  return build.document([build.paper('english', 'English', numberNotes(blocks)), welsh]);
}
