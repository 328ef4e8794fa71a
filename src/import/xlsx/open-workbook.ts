import * as xlsx from '@e965/xlsx';
import { zipSync } from 'fflate';
import { officeKind } from '../office-kind.ts';
import { openZip } from '../open-zip.ts';
import { RefusedFile } from '../refused-file.ts';
import { type Relationship, readRelationships } from '../relationships.ts';
import { readXml } from '../xml-events.ts';
import type { Area } from './areas.ts';
import { type CellStyle, readCellStyles } from './cell-styles.ts';
import { readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import { readTableAreas } from './table-areas.ts';

/** A sheet of a workbook, not yet read. */
export type SheetEntry = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Path of its part; absent for charts and dialogs that stand as sheets. */
  readonly part?: string;
};

/** A sheet with its values. */
export type Sheet = {
  readonly name: string;
  /** Values by row and column; has holes. */
  readonly cells: readonly (readonly xlsx.CellObject[] | undefined)[];
  readonly merges: readonly Area[];
  readonly tables: readonly Area[];
  readonly facts: SheetFacts;
  readonly related: readonly Relationship[];
};

export type Workbook = {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly xlsx.DefinedName[];
  readonly is1904: boolean;
  readonly styles: readonly CellStyle[];
  /** @param rowLimit rows beyond it are not read */
  read(sheet: SheetEntry, rowLimit: number): Sheet;
};

const notWorkbook = 'open it in Excel, choose File, Save As, Excel Workbook (*.xlsx)';
/** Relations of the workbook that its values need; pictures, links to other files and the rest stay away. */
const needed = ['styles', 'sharedStrings', 'sheetMetadata'];

/**
 * Opens a workbook through the guard of `openZip`. SheetJS reads a zip that is made anew of the parts that
 * values need; ranges that it would walk cell by cell, such as links over whole columns, are read here.
 *
 * @throws RefusedFile
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const zip = openZip(bytes);
  const { kind, main } = officeKind(zip);
  if (kind !== 'xlsx') throw new RefusedFile('is a Word document', 'name it .docx, or give the workbook');
  const related = readRelationships(zip, main);
  const sheets = readSheets(zip.text(main), related);
  const cut = main.lastIndexOf('/') + 1;
  const parts: Record<string, Uint8Array> = {};
  const keep = [
    '[Content_Types].xml',
    main,
    `${main.slice(0, cut)}_rels/${main.slice(cut)}.rels`,
    ...related.filter(({ kind }) => needed.includes(kind)).map(({ target }) => target),
  ];
  for (const path of keep) if (zip.has(path)) parts[path] = zip.bytes(path);
  const stylesPart = related.find(({ kind }) => kind === 'styles')?.target;
  const frame = parse(parts, { sheets: [] });
  return {
    sheets,
    names: frame.Workbook?.Names ?? [],
    is1904: (frame.Workbook?.WBProps as { date1904?: boolean } | undefined)?.date1904 === true,
    styles: stylesPart && zip.has(stylesPart) ? readCellStyles(zip.text(stylesPart)) : [],
    read(entry, rowLimit) {
      if (entry.part === undefined || !zip.has(entry.part))
        throw new RefusedFile(`is damaged: the sheet “${entry.name}” is not in it`, notWorkbook);
      const xml = zip.text(entry.part);
      const plain = xml.replace(/<(?:\w+:)?hyperlink\s[^<>]*>|<(?:\w+:)?col\s[^<>]*>/g, '');
      const index = sheets.indexOf(entry);
      const book = parse(
        { ...parts, [entry.part]: new TextEncoder().encode(plain) },
        { sheets: index, sheetRows: rowLimit },
      );
      const sheet = book.Sheets[book.SheetNames[index] ?? entry.name];
      if (!sheet?.['!data'])
        throw new RefusedFile(`is damaged: the sheet “${entry.name}” cannot be read`, notWorkbook);
      const relations = readRelationships(zip, entry.part);
      return {
        name: entry.name,
        cells: sheet['!data'],
        merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({
          top: s.r,
          left: s.c,
          bottom: e.r,
          right: e.c,
        })),
        tables: readTableAreas(zip, relations),
        facts: readSheetFacts(xml),
        related: relations,
      };
    },
  };
}

function parse(parts: Record<string, Uint8Array>, options: xlsx.ParsingOptions): xlsx.WorkBook {
  try {
    // Local time: in the west, midnight of UTC is still 1979, which a zip cannot say.
    const zip = zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
    return xlsx.read(zip, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellText: true,
      ...options,
    });
  } catch {
    throw new RefusedFile('is damaged: its workbook cannot be read', notWorkbook);
  }
}

function readSheets(xml: string, related: readonly Relationship[]): SheetEntry[] {
  const sheets: SheetEntry[] = [];
  readXml(xml, {
    open(name, attributes) {
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => /:id$/.test(key))?.[1];
      const relation = related.find((each) => each.id === id);
      const { state } = attributes;
      sheets.push({
        name: attributes.name ?? '',
        state: state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible',
        ...(relation?.kind === 'worksheet' && { part: relation.target }),
      });
    },
  });
  return sheets;
}
