import * as build from '../../document/build.ts';
import { numberNotes } from '../../document/number.ts';
import { testPicture } from '../../docx/testing/picture.ts';
import { letter, lorem, report } from '../../docx/testing/rich-papers.ts';
import { layOut } from '../../layout/lay-out.ts';
import { warwickshireType } from '../../layout/testing/fonts.ts';
import { writePdf } from '../../pdf/write-pdf.ts';

/** Writes a file with everything in it that a rule may be about: headings, lists, tables, figures, notes, links. */
export async function soundFile(): Promise<Uint8Array> {
  const { style, fonts } = warwickshireType();
  const papers = [report(), welsh(), letter(), plainTables()].map((paper) => ({
    ...paper,
    blocks: numberNotes(paper.blocks),
  }));
  const document = build.document(papers, { title: 'A pack with everything', author: 'Ann Clerk' });
  const { document: turned, layout } = layOut(document, style, fonts);
  return writePdf(turned, layout, fonts);
}

function welsh() {
  const blocks = [build.heading(1, 'Cofnodion'), build.paragraph([lorem, build.note('Troednodyn.')])];
  return build.paper('welsh', 'Cofnodion', blocks, { lang: 'cy' });
}

function plainTables() {
  return build.paper('tables', 'Tables', [
    build.heading(1, 'Tables'),
    build.heading(2, 'With a caption'),
    build.table(
      {
        head: [['Name', 'Sum']],
        body: [
          ['Budget', '£1'],
          ['Precept', '£2'],
        ],
      },
      { caption: build.inlines('Sums') },
    ),
    build.paragraph(['In ', build.text('Cymraeg', { lang: 'cy' }), '.']),
    build.figure(testPicture(), 'A square', { width: 0.2 }),
  ]);
}
