import { strToU8, zipSync } from 'fflate';

/** A sheet as its XML has it, without what every sheet has. */
export type WrittenSheet = {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Before the cells: views, columns. */
  readonly before?: string;
  /** Rows. */
  readonly rows: string;
  /** After the cells: merged areas, filters, links. */
  readonly after?: string;
  /** Relationships of the sheet. */
  readonly related?: string;
};

export type WrittenWorkbook = {
  readonly sheets: readonly WrittenSheet[];
  /** Children of `styleSheet`. */
  readonly styles?: string;
  /** Items of the shared strings. */
  readonly strings?: string;
  readonly names?: string;
  readonly properties?: string;
  /** Further parts, by path. */
  readonly parts?: Readonly<Record<string, string>>;
};

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Gives the parts of a workbook as Excel names them. */
export function workbookParts(workbook: WrittenWorkbook): Record<string, string> {
  const { sheets, styles = '', strings = '', names = '', properties = '', parts = {} } = workbook;
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const sheetParts = numbered.flatMap(({ number, before = '', rows, after = '', related = '' }) => [
    [
      `xl/worksheets/sheet${number}.xml`,
      `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ],
    [
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      `<Relationships xmlns="${packages}/relationships">${related}</Relationships>`,
    ],
  ]);
  const overrides = numbered.map(
    ({ number }) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  const entries = numbered.map(
    ({ number, name, state }) =>
      `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ''} r:id="rId${number}"/>`,
  );
  const relations = numbered.map(
    ({ number }) =>
      `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}">${properties}<sheets>${entries.join('')}</sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${relations.join('')}<Relationship Id="rIdS" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rIdT" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    ...Object.fromEntries(sheetParts),
    ...parts,
  };
}

/** Zips parts; the same parts give the same bytes. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { mtime: '2014-11-21' });
}

export function writeWorkbook(workbook: WrittenWorkbook): Uint8Array {
  return zipParts(workbookParts(workbook));
}

/** Writes rows of words and numbers as XML, from the first row on; nothing makes no cell. */
export function rowsOf(...rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows
    .map((cells, row) => {
      const written = cells.map((value, column) => {
        const place = `${String.fromCharCode(65 + column)}${row + 1}`;
        if (value === undefined) return '';
        if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
        return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
      });
      return `<row r="${row + 1}">${written.join('')}</row>`;
    })
    .join('');
}

export const relation = (id: string, kind: string, target: string, isExternal = false) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
