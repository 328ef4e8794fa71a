import { escapeXml } from '../document/xml-text.ts';
import type { HouseStyle, TableStyle } from '../house-style/house-style.ts';
import { inWords, styleId } from './style-names.ts';
import { eighths, hexColour, twips } from './units.ts';

/** Name of a variant's table style, as Word shows it; no paragraph style may have the same. */
function tableStyleName(variant: string): string {
  return `Table Style ${inWords(variant)}`;
}

/** Id of a variant's table style. */
export function tableStyleId(variant: string): string {
  return styleId(tableStyleName(variant));
}

/** Margins of cells, in the order of the schema. */
export function cellMargins({ cellPaddingXPt, cellPaddingYPt }: TableStyle): string {
  const x = `w:w="${twips(cellPaddingXPt)}" w:type="dxa"`;
  const y = `w:w="${twips(cellPaddingYPt)}" w:type="dxa"`;
  return `<w:top ${y}/><w:left ${x}/><w:bottom ${y}/><w:right ${x}/>`;
}

/** Margins of one cell, where they are more than the table's. */
export function moreMargins(
  { cellPaddingXPt, cellPaddingYPt }: TableStyle,
  more: { readonly topPt: number; readonly rightPt: number },
): string {
  const side = (name: string, paddingPt: number, morePt: number) =>
    morePt > 0 ? `<w:${name} w:w="${twips(paddingPt + morePt)}" w:type="dxa"/>` : '';
  const sides = side('top', cellPaddingYPt, more.topPt) + side('right', cellPaddingXPt, more.rightPt);
  return sides && `<w:tcMar>${sides}</w:tcMar>`;
}

/** One border of a cell or table; a width of 0 is no line. */
export function ruleXml(side: string, widthPt: number, colour: string): string {
  if (widthPt <= 0) return `<w:${side} w:val="nil"/>`;
  return `<w:${side} w:val="single" w:sz="${eighths(widthPt)}" w:space="0" w:color="${hexColour(colour)}"/>`;
}

/** A colour behind a cell. */
export function shadeXml(colour: string): string {
  return `<w:shd w:val="clear" w:color="auto" w:fill="${hexColour(colour)}"/>`;
}

/** Makes a table style of each variant that is used; docx has none, so they are written here. */
export function tableStyles(house: HouseStyle, variants: ReadonlySet<string>): string {
  return [...variants]
    .sort()
    .map((variant) => tableStyleXml(variant, house.tables[variant]))
    .join('');
}

function tableStyleXml(variant: string, style: TableStyle | undefined): string {
  if (!style) return '';
  const { rowRulePt, columnRulePt, headRulePt, ruleColour, headBackground } = style;
  const borders = [
    ruleXml('top', headRulePt, ruleColour),
    ruleXml('left', columnRulePt, ruleColour),
    ruleXml('bottom', headRulePt, ruleColour),
    ruleXml('right', columnRulePt, ruleColour),
    ruleXml('insideH', rowRulePt, ruleColour),
    ruleXml('insideV', columnRulePt, ruleColour),
  ].join('');
  const firstRow = `<w:tcBorders>${ruleXml('bottom', headRulePt, ruleColour)}</w:tcBorders>${headBackground ? shadeXml(headBackground) : ''}`;
  return `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId(variant)}"><w:name w:val="${escapeXml(tableStyleName(variant))}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${cellMargins(style)}</w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>${firstRow}</w:tcPr></w:tblStylePr></w:style>`;
}
