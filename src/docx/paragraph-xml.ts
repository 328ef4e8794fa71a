import type { BlockStyle } from '../house-style/house-style.ts';
import type { NumberReference } from './made-numbers.ts';
import type { UsedStyle } from './paragraph-styles.ts';
import { twips } from './units.ts';

/** A paragraph's style and what it has of its own; what is as in the style is not written again. */
export type ParagraphFormat = {
  readonly style: UsedStyle;
  keepNext: boolean;
  readonly keepLines: boolean;
  pageBreakBefore: boolean;
  readonly number: NumberReference | undefined;
  /** The bullet before it is that of its style. */
  readonly ownMark: boolean;
  /** Lines above and below, beside those of the style. */
  ruleAbove: string;
  ruleBelow: string;
  /** `w:tab` elements. */
  readonly tabs: string;
  /** In single line spacing. */
  readonly single: boolean;
  beforePt: number;
  afterPt: number;
  /** From the edge of the text column, in twips; only where it is not the style's. */
  readonly indent: Indent | undefined;
  readonly align: BlockStyle['align'];
  /** It has lines that end before the margin, which a justified style would draw out to it. */
  readonly hasBreaks: boolean;
};

/** A paragraph as its style has it. */
export function plainFormat(style: UsedStyle): ParagraphFormat {
  const { look } = style;
  return {
    style,
    keepNext: look.keepWithNext,
    keepLines: false,
    pageBreakBefore: false,
    number: undefined,
    ownMark: false,
    ruleAbove: '',
    ruleBelow: '',
    tabs: '',
    single: false,
    beforePt: look.spaceBeforePt,
    afterPt: look.spaceAfterPt,
    indent: undefined,
    align: look.align,
    hasBreaks: false,
  };
}

/** Indents of a paragraph; with a hanging width the first line begins that much further left. */
export type Indent = {
  readonly leftTwips: number;
  readonly rightTwips: number;
  readonly hangingTwips: number;
};

/**
 * Writes a paragraph, its properties in the order of the schema (CT_PPr).
 *
 * @param section the `w:sectPr` of the section that ends with it, or nothing
 */
export function paragraphXml(format: ParagraphFormat, content: string, section = ''): string {
  return `<w:p><w:pPr>${properties(format)}${section}</w:pPr>${content}</w:p>`;
}

function properties(format: ParagraphFormat): string {
  const { style, number } = format;
  const { look, own } = style;
  const theirs = own ?? style.base;
  const keepsLines = own ? own.keepLines : style.outlineLevel !== undefined;
  let xml = `<w:pStyle w:val="${style.id}"/>`;
  if (format.keepNext !== look.keepWithNext) xml += onOff('keepNext', format.keepNext);
  if (format.keepLines && !keepsLines) xml += '<w:keepLines/>';
  if (format.pageBreakBefore) xml += '<w:pageBreakBefore/>';
  if (number) xml += `<w:numPr><w:ilvl w:val="${number.level}"/><w:numId w:val="${number.numId}"/></w:numPr>`;
  // The words are those of the pack: a number that the template's style would add is not among them.
  else if (theirs?.numbered && !format.ownMark) xml += '<w:numPr><w:numId w:val="0"/></w:numPr>';
  if (format.ruleAbove || format.ruleBelow) xml += `<w:pBdr>${format.ruleAbove}${format.ruleBelow}</w:pBdr>`;
  if (format.tabs) xml += `<w:tabs>${format.tabs}</w:tabs>`;
  xml += spacing(format);
  if (format.indent) xml += indentXml(format.indent, theirs?.firstLine === true);
  const justified = own?.justified || style.justified || (!own && style.base?.justified);
  if (format.align !== look.align || (format.hasBreaks && justified))
    xml += `<w:jc w:val="${format.align}"/>`;
  if (own && own.outlineLevel !== style.outlineLevel)
    xml += `<w:outlineLvl w:val="${style.outlineLevel ?? 9}"/>`;
  return xml;
}

function spacing({ beforePt, afterPt, single, style: { look } }: ParagraphFormat): string {
  const before = beforePt === look.spaceBeforePt ? '' : ` w:before="${twips(beforePt)}"`;
  const after = afterPt === look.spaceAfterPt ? '' : ` w:after="${twips(afterPt)}"`;
  const line = single ? ' w:line="240" w:lineRule="auto"' : '';
  return before || after || line ? `<w:spacing${before}${after}${line}/>` : '';
}

/** @param firstLine whether the style's first line begins elsewhere, which a paragraph without hanging width undoes */
function indentXml({ leftTwips, rightTwips, hangingTwips }: Indent, firstLine: boolean): string {
  const right = rightTwips === 0 ? '' : ` w:right="${rightTwips}"`;
  const none = firstLine ? ' w:firstLine="0"' : '';
  const first = hangingTwips === 0 ? none : ` w:hanging="${hangingTwips}"`;
  return `<w:ind w:left="${leftTwips}"${right}${first}/>`;
}

function onOff(name: string, on: boolean): string {
  return on ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}
