import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = [
  `xmlns:w="${word}"`,
  `xmlns:r="${relationships}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** Parts of a Word file that a test writes; what is absent is a plain one's. */
export type WordParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Relationships of the document, besides those of its parts. */
  readonly relationships?: string;
  /** Other parts, by their paths. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly contentType?: string;
};

const plainStyles = [1, 2, 3]
  .map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
  )
  .join('');

/** Makes a Word file of the inside of `w:body`. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const part = (name: string, inside: string): string =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inside}</w:${name}>`;
  const relationship = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${relationships}/${type}" Target="${target}"/>`;
  const list = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const contentType =
    parts.contentType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${contentType}"/></Types>`,
    '_rels/.rels': `<Relationships ${list}>${relationship('r', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships ${list}>${relationship('s', 'styles', 'styles.xml')}${relationship('n', 'numbering', 'numbering.xml')}${parts.footnotes ? relationship('f', 'footnotes', 'footnotes.xml') : ''}${parts.relationships ?? ''}</Relationships>`,
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': part('styles', plainStyles + (parts.styles ?? '')),
    'word/numbering.xml': part('numbering', parts.numbering ?? ''),
    ...(parts.footnotes && { 'word/footnotes.xml': part('footnotes', parts.footnotes) }),
    ...parts.more,
  };
  const bytes = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === 'string' ? strToU8(text) : text,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

/** A paragraph of runs, or of words. */
export function p(inside: string, properties = ''): string {
  const runs = inside.startsWith('<') ? inside : r(inside);
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of words. */
export function r(words: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`;
}

export const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

export const numbered = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A list by the formats and texts of its levels: `['decimal', '%1.']`. */
export function list(
  id: number,
  ...levels: readonly (readonly [format: string, text: string, more?: string])[]
): string {
  const inside = levels.map(
    ([format, text, more = ''], level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${inside.join('')}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

/** A table of rows of cells. */
export function tbl(rows: readonly (readonly string[])[], look = '', headRows = 0): string {
  const made = rows.map(
    (cells, index) =>
      `<w:tr>${index < headRows ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`)).join('')}</w:tr>`,
  );
  return `<w:tbl><w:tblPr>${look}</w:tblPr>${made.join('')}</w:tbl>`;
}
