/** Makes a PDF file of objects as they are written; the first is the catalog. Streams get their lengths. */
export function rawPdf(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets: number[] = [];
  objects.forEach((object, index) => {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** A stream as it is written. */
export const rawStream = (content: string, entries = ''): string =>
  `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;

/** A file of one page with a red block at its lower left, a blue one at its upper right, and a green one. */
export function colouredPage(page: string, more: readonly string[] = [], content = ''): Uint8Array {
  const blocks =
    '1 0 0 rg 10 10 60 30 re f 0 0 1 rg 130 240 60 50 re f 0 .6 0 rg 20 200 30 80 re f 0 0 0 rg 90 100 5 5 re f';
  return rawPdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 200 300]/Resources<<>>>>',
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R${page}>>`,
    rawStream(`${blocks} ${content}`),
    ...more,
  ]);
}
