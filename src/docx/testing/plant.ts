import { unzipSync, zipSync } from 'fflate';

/** A package's files by their paths. */
export type Files = Record<string, Uint8Array>;

/** Breaks the files of a package in one way. */
export type Plant = (files: Files) => void;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Path of the body. */
export const body = 'word/document.xml';
/** Path of the picture. */
export const picture = 'word/media/image1.png';

/** Breaks a finished file. */
export function withPlanted(bytes: Uint8Array, plant: Plant): Uint8Array {
  const files = unzipSync(bytes);
  plant(files);
  return zipSync(files, { level: 0 });
}

/** Changes the first place of a part at which some text stands; that it is there is part of the proof. */
export function edit(path: string, from: string | RegExp, to: string): Plant {
  return (files) => {
    const before = decoder.decode(files[path]);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${path} has no ${from}`);
    files[path] = encoder.encode(after);
  };
}

/** Adds XML after the first paragraph's words, which stand in a run. */
export function inText(xml: string): Plant {
  return edit(body, '</w:t></w:r></w:p>', `</w:t></w:r>${xml}</w:p>`);
}

/** Changes the bytes of the picture. */
export function picked(change: (bytes: Buffer) => Buffer): Plant {
  return (files) => {
    files[picture] = new Uint8Array(change(Buffer.from(files[picture] ?? [])));
  };
}

/** Puts a picture of another format in the place of the one that is there. */
export function asJpeg(bytes: readonly number[]): Plant {
  return (files) => {
    edit('word/_rels/document.xml.rels', 'image1.png', 'image1.jpeg')(files);
    delete files[picture];
    files['word/media/image1.jpeg'] = Uint8Array.from(bytes);
  };
}

const cell = '<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr><w:p/></w:tc>';
const spanned = '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>';

/** Puts a byte that begins no character into a word of the text. */
export function garble(files: Files): void {
  edit(body, '>Apologies<', '>Apo\u0001logies<')(files);
  const bytes = files[body];
  if (bytes) bytes[bytes.indexOf(1)] = 0xff;
}

function tableXml(columns: number, row: string): string {
  const grid = `<w:tblGrid>${'<w:gridCol w:w="100"/>'.repeat(columns)}</w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblLook w:val="0680" w:firstRow="0" w:firstColumn="1"/><w:tblCaption w:val="Other"/></w:tblPr>${grid}<w:tr>${row}</w:tr></w:tbl>`;
}

/** Adds a table of many columns. */
export function wideTable(columns: number): Plant {
  return edit(
    body,
    '</w:p><w:tbl>',
    `</w:p>${tableXml(columns, cell.repeat(columns))}<w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl>`,
  );
}

/** Puts a table into a cell of another. */
export function tableInTable(files: Files): void {
  edit(body, '</w:tcPr><w:p>', `</w:tcPr>${tableXml(1, cell)}<w:p>`)(files);
}

/** Adds a table with a column in which no cell begins. */
export function spannedTable(files: Files): void {
  edit(
    body,
    '</w:p><w:tbl>',
    `</w:p>${tableXml(2, spanned)}<w:p><w:r><w:t>x</w:t></w:r></w:p><w:tbl>`,
  )(files);
}
