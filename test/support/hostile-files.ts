import { deflateSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { rawPdf, rawStream } from '../../src/import/pdf/testing/raw-pdf.ts';
import { p, wordFile } from '../../src/import/testing/word-file.ts';

export type HostileFile = {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
};

/** Files that were made to harm, by what they do; the ending says what they claim to be. */
export function hostileFiles(): readonly HostileFile[] {
  const word = (more: Record<string, Uint8Array | string>): Uint8Array => wordFile(p('Text'), { more });
  const nested = (depth: number): string => `<a xmlns="x">${'<b>'.repeat(depth)}${'</b>'.repeat(depth)}</a>`;
  const document = (inside: string): string =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
  const entities = `<!DOCTYPE w:document [<!ENTITY a0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]>`;
  const tables = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const sound = word({});
  return [
    { what: 'a part of a gigabyte of zeros', name: 'bomb.docx', bytes: word({ 'word/styles.xml': zeros() }) },
    { what: 'many parts that swell', name: 'many.docx', bytes: manyParts() },
    { what: 'a declared size of 2 GB', name: 'declared.docx', bytes: declaring(sound, 0x7fff_ffff) },
    { what: 'a declared size that is too small', name: 'small.docx', bytes: declaring(sound, 10) },
    {
      what: 'entities that double thirty times',
      name: 'entities.docx',
      bytes: word({ 'word/document.xml': entities + document('<w:p><w:r><w:t>&a30;</w:t></w:r></w:p>') }),
    },
    {
      what: '20,000 elements within one another',
      name: 'deep.docx',
      bytes: word({ 'word/document.xml': document(nested(20_000)) }),
    },
    {
      what: 'tables within tables',
      name: 'tables.docx',
      bytes: word({ 'word/document.xml': document(tables(5000)) }),
    },
    { what: 'a part that leaves its folder', name: 'outside.docx', bytes: word({ '../../evil.xml': 'x' }) },
    {
      what: 'a file that is PDF and Word at once',
      name: 'both.docx',
      bytes: Buffer.concat([strToU8('%PDF-1.7\n'), sound]),
    },
    {
      what: 'an entity in a workbook',
      name: 'entity.xlsx',
      bytes: zipSync({ '[Content_Types].xml': strToU8(`${entities}<Types/>`) }),
    },
    {
      what: 'a workbook of a gigabyte of zeros',
      name: 'bomb.xlsx',
      bytes: zipSync({ '[Content_Types].xml': zeros() }, { level: 9 }),
    },
    ...hostilePdfs(),
    { what: 'half a file', name: 'half.docx', bytes: sound.subarray(0, sound.length >> 1) },
    { what: 'nothing', name: 'empty.docx', bytes: new Uint8Array(0) },
  ];
}

/** PDF files that lead in circles, swell, or show what no memory holds. */
function hostilePdfs(): readonly HostileFile[] {
  const pdf = (page: string, more: readonly string[], kids = '3 0 R'): Uint8Array =>
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count 1/MediaBox[0 0 595 842]>>`,
      `<</Type/Page/Parent 2 0 R${page}>>`,
      ...more,
    ]);
  const packed = (bytes: Uint8Array, entries: string): string =>
    rawStream(
      Buffer.from(deflateSync(bytes, { level: 9 })).toString('latin1'),
      `/Filter/FlateDecode${entries}`,
    );
  const picture = (side: number): string =>
    packed(
      new Uint8Array(1000),
      `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 8/ColorSpace/DeviceRGB`,
    );
  const form = (next: number): string =>
    rawStream('/F Do', `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F ${next} 0 R>>>>`);
  const show = '/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>';
  return [
    { what: 'a page tree that leads in a circle', name: 'circle.pdf', bytes: pdf('', [], '2 0 R') },
    {
      what: 'a picture of 60,000 by 60,000 points of light',
      name: 'picture.pdf',
      bytes: pdf(show, [rawStream('600 0 0 600 0 0 cm /F Do'), picture(60_000)]),
    },
    {
      what: 'content that swells to 300 megabytes',
      name: 'content.pdf',
      bytes: pdf('/Contents 4 0 R', [packed(new Uint8Array(300 * 1024 * 1024).fill(32), '')]),
    },
    {
      what: 'forms that show each other',
      name: 'forms.pdf',
      bytes: pdf(show, [rawStream('/F Do'), form(6), form(5)]),
    },
    {
      what: 'arrays within arrays',
      name: 'arrays.pdf',
      bytes: pdf(`/Resources ${'['.repeat(20_000)}${']'.repeat(20_000)}`, []),
    },
    {
      what: 'a file that is a zip and a PDF at once',
      name: 'both.pdf',
      bytes: Buffer.concat([zipSync({ a: strToU8('x') }), strToU8('\n'), pdf('', [])]),
    },
  ];
}

/** Packs to a thousandth. */
function zeros(): Uint8Array {
  return new Uint8Array(256 * 1024 * 1024);
}

function manyParts(): Uint8Array {
  const part = new Uint8Array(900_000);
  const parts: Zippable = {};
  for (let index = 0; index < 300; index++) parts[`word/part${index}.xml`] = [part, { level: 9 }];
  return zipSync(parts);
}

/** Writes another unpacked size into every entry of the directory, and into the parts themselves. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at++) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50) view.setUint32(at + 24, size, true);
    if (signature === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return bytes;
}
