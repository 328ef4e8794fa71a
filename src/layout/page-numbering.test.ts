import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import * as build from '../document/build.ts';
import { letteredPage } from '../document/printed-page.ts';
import { openDocx } from '../docx/testing/open-docx.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { layOut, type PageNumbering } from './lay-out.ts';
import { warwickshireType } from './testing/fonts.ts';
import { lineText } from './testing/print-pages.ts';

const { style, fonts } = warwickshireType();

const long = Array.from({ length: 60 }, (_, index) => build.paragraph(`Paragraph ${index} of the paper.`));
const document = build.document([
  build.paper('front', 'Agenda', [
    build.heading(1, 'Agenda'),
    build.paragraph(['Late report', build.pages(['late'])]),
    build.contents([{ level: 1, children: build.inlines('Late report'), target: 'late' }]),
  ]),
  build.paper('report', 'Report', [build.heading(1, 'Report'), ...long]),
  build.paper('late', 'Late report', [build.heading(1, 'Late report'), ...long]),
]);

/** The report has grown by a page since page 3 was issued after it; the late one stands after page 3. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  front: [1],
  report: [2, letteredPage(2, 1)],
  late: [letteredPage(3, 1), letteredPage(3, 2)],
};
const numbering: PageNumbering = (paperId, count) => (numbers[paperId] ?? []).slice(0, count);
const laidOut = layOut(document, style, fonts, numbering);

test('pages have the numbers that they are given, in print, in references and in contents lists', () => {
  const running = laidOut.layout.pages.map((page) =>
    page.running.map((piece) => (piece.type === 'line' ? lineText(piece) : '')).join(' '),
  );
  expect(running.map((words) => /Page (\S+) of (\S+)/.exec(words)?.slice(1))).toEqual([
    ['1', '3'],
    ['2', '3'],
    ['2A', '3'],
    ['3A', '3'],
    ['3B', '3'],
  ]);
  const [front] = laidOut.layout.pages;
  const lines = front?.pieces.map((piece) => (piece.type === 'line' ? lineText(piece) : '')) ?? [];
  expect(lines.join(' ')).toContain('Pages 3A–3B');
  expect(lines).toContain('3A');
});

test('the labels of a PDF are these numbers', async () => {
  const bytes = await writePdf(laidOut.document, laidOut.layout, fonts);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(await pdf.getPageLabels()).toEqual(['1', '2', '2A', '3A', '3B']);
});

test('Word counts on in letters after the number that they follow', async () => {
  const bytes = await writeDocx(laidOut.document, style, laidOut.layout.pageNumbers);
  const docx = openDocx(bytes);
  expect(docx.text('word/document.xml')).toMatch(
    /<w:pgNumType (?=[^>]*w:start="1")(?=[^>]*w:fmt="upperLetter")/,
  );
  const footers = docx.paths.filter((path) => /footer\d*\.xml$/.test(path)).map((path) => docx.text(path));
  expect(
    footers.some((footer) =>
      /3<\/w:t><\/w:r><w:r>(<w:rPr>.*?<\/w:rPr>)?<w:fldChar w:fldCharType="begin"/.test(footer),
    ),
  ).toBe(true);
});
