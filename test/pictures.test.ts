import { unzipSync } from 'fflate';
import { encode } from 'jpeg-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPack, type Pack } from '../src/build/build-pack.ts';
import { inspectPdf } from '../src/inspect/inspect-pdf.ts';
import { writeData } from './support/data-folders.ts';
import { docxWords } from './support/docx-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { firstDifference, plain } from './support/same-words.ts';
import { webWords } from './support/web-words.ts';

const canary = 'GPS52.2823N-CANARY';
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="80mm" height="40mm" viewBox="0 0 80 40">
<!--${canary}--><script>${canary}</script><metadata>${canary}</metadata>
<linearGradient id="g"><stop offset="0" stop-color="#fff" stop-opacity="0.5"/><stop offset="1" stop-color="#246"/></linearGradient>
<rect width="80" height="30" fill="url(#g)"/><text x="4" y="38" font-size="6" font-family="Helvetica">Wardtown</text></svg>`;

const chart = (type: string, rows: string): string =>
  `\`\`\`chart
type: ${type}
title: Bins by ${type}
description: Bins rose from three to nine.
---
${rows}
\`\`\`
`;
const rows = `Ward,Blue,Green
North,3,"1,200"
South,(4),
East,9,50`;

function photo(): Buffer {
  const { data } = encode({ data: Buffer.alloc(8 * 8 * 4, 120), width: 8, height: 8 }, 90);
  const note = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${canary}`);
  const head = Buffer.from([0xff, 0xe1, 0, note.length + 2]);
  return Buffer.concat([data.subarray(0, 2), head, note, data.subarray(2), Buffer.from(canary)]);
}

describe('a pack with a photograph, a drawing and charts', () => {
  let pack: Pack;
  const bytesOf = (format: string): Uint8Array =>
    pack.outputs.find((output) => output.format === format)?.bytes ?? new Uint8Array();

  beforeAll(async () => {
    const dataFolder = writeData({
      'meetings/2026-01-05-panel/reports/streets.md': `## Bins

![A street with bins](street.jpg)

![A map of the ward](map.svg)

${chart('bar', rows)}
${chart('stacked-bar', rows)}
${chart('line', rows)}
${chart('pie', 'Ward,Bins\nNorth,3\nSouth,4')}
`,
      'meetings/2026-01-05-panel/reports/map.svg': svg,
      'meetings/2026-01-05-panel/reports/street.jpg': photo(),
    });
    pack = await buildPack({ dataFolder, meeting: '2026-01-05-panel', usesThread: false });
  });

  test('conforms to PDF/UA and PDF/A', async () => {
    const { findings, claims } = await inspectPdf(bytesOf('pdf'));
    expect(findings).toEqual([]);
    expect(claims).toMatchObject({ pdfua: '1', pdfa: { part: '2', conformance: 'A' } });
  });

  test('says the same in all formats, with every number in a table', async () => {
    const pdf = await pdfWords(await openPdf(bytesOf('pdf')));
    const docx = await docxWords(bytesOf('docx'));
    const web = webWords(bytesOf('html'));
    expect(pdf.body).toContain('Figures in the chart: Bins by line');
    expect(pdf.rows.flat().filter((cell) => cell.includes('1,200'))).toHaveLength(3);
    const bodyOf = (words: string): string => plain(words.slice(words.lastIndexOf('Bins\n')));
    expect(firstDifference(bodyOf(docx.body), bodyOf(web.body))).toBeUndefined();
    const cellsOf = (all: readonly (readonly string[])[]) =>
      all
        .flat()
        .map(plain)
        .filter((cell) => cell !== '');
    expect(cellsOf(docx.rows)).toEqual(cellsOf(pdf.rows));
    expect(cellsOf(web.rows)).toEqual(cellsOf(pdf.rows));
  });

  test('tells nobody what the camera and the drawing program noted', () => {
    const files = pack.outputs.flatMap(({ format, bytes }) =>
      format === 'docx' ? Object.values(unzipSync(bytes)) : [bytes],
    );
    for (const bytes of files) expect(Buffer.from(bytes).includes(canary)).toBe(false);
  });

  test('shows drawings as such in PDF and web page, as pixels in the Word document', () => {
    const pictures = pack.outputs.filter(({ format }) => format === 'picture').map(({ name }) => name);
    expect(pictures.filter((name) => name.endsWith('.svg'))).toHaveLength(5);
    const media = Object.keys(unzipSync(bytesOf('docx'))).filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.png'))).toHaveLength(5);
  });
});
