import type { Table } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { writeBlocks } from './blocks.ts';
import { addParagraph, bookmarkOf } from './paragraphs.ts';
import { inLanguage, type Place, styleOf } from './place.ts';
import { fitTable, type TableFit } from './table-fit.ts';
import { writeRows } from './table-rows.ts';
import { splitColumns } from './table-splits.ts';
import { cellMargins, tableStyleId } from './table-styles.ts';
import { twips } from './units.ts';

/**
 * Writes a table with its caption. In a cell of another its own cells follow each other as paragraphs: screen
 * readers lose their way in a table within a table, and Word's accessibility checker tells of it.
 */
export function writeTable(whole: Table, outer: Place): void {
  const place = inLanguage(outer, whole.lang);
  if (place.cell) {
    writeInCell(whole, place);
    return;
  }
  for (const table of splitColumns(whole)) writeOneTable(table, place);
}

function writeInCell({ id, caption, head, body }: Table, place: Place): void {
  place.flow.mark(bookmarkOf(id, place));
  if (caption) addParagraph(caption, styleOf(place, { type: 'paragraph', role: 'caption' }), place);
  for (const row of [...head, ...body]) for (const cell of row.cells) writeBlocks(cell.blocks, place);
}

function writeOneTable(table: Table, place: Place): void {
  const { flow } = place;
  const fit = fitTable(table, place);
  const { style } = fit;
  flow.mark(bookmarkOf(table.id, place));
  if (table.caption) {
    flow.spaceBefore(style.spaceBeforePt);
    const captioned = { ...place, ...fit.column };
    addParagraph(table.caption, styleOf(place, { type: 'paragraph', role: 'caption' }), captioned, {
      keepNext: true,
      keepLines: true,
    });
  }
  const rows = table.head.length + table.body.length;
  if (rows === 0 || table.columns.length === 0) return;
  const waiting = flow.beginTable(table.caption ? 0 : style.spaceBeforePt);
  flow.raw(`<w:tbl>${tableProperties(table, fit, place)}${gridXml(fit)}`);
  writeRows(table, fit, place, waiting);
  flow.raw('</w:tbl>');
  flow.endTable(style.spaceAfterPt);
}

/** Table properties in the order of the schema (CT_TblPr). */
function tableProperties(table: Table, fit: TableFit, place: Place): string {
  place.registers.tableVariants.add(fit.variant);
  const hasHead = table.head.length > 0;
  const firstColumn = headsRows(fit);
  const { caption, description } = place.registers.tableNames.nameOf(table);
  let xml = `<w:tblStyle w:val="${tableStyleId(fit.variant)}"/>`;
  xml += `<w:tblW w:w="${sum(fit.widthsTwips)}" w:type="dxa"/>`;
  if (fit.column.leftPt !== 0) xml += `<w:tblInd w:w="${twips(fit.column.leftPt)}" w:type="dxa"/>`;
  xml += '<w:tblLayout w:type="fixed"/>';
  if (fit.scaled) xml += `<w:tblCellMar>${cellMargins(fit.style)}</w:tblCellMar>`;
  xml += `<w:tblLook w:val="${lookFlags(hasHead, firstColumn)}" w:firstRow="${hasHead ? 1 : 0}" w:lastRow="0" w:firstColumn="${firstColumn ? 1 : 0}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`;
  if (caption) xml += `<w:tblCaption w:val="${escapeXml(caption)}"/>`;
  if (description) xml += `<w:tblDescription w:val="${escapeXml(description)}"/>`;
  return `<w:tblPr>${xml}</w:tblPr>`;
}

/** Whether the cells of the first column head the rows, or groups of them. */
function headsRows({ measured: { body } }: TableFit): boolean {
  const first = body.map(([entry]) => entry?.cell.heads);
  return first.includes('row') && first.every((heads) => heads !== undefined);
}

/** The same flags as a hexadecimal number, for older versions. */
function lookFlags(firstRow: boolean, firstColumn: boolean): string {
  return (0x0600 | (firstRow ? 0x0020 : 0) | (firstColumn ? 0x0080 : 0))
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
}

function gridXml({ widthsTwips }: TableFit): string {
  return `<w:tblGrid>${widthsTwips.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
