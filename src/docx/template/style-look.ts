import type { BlockStyle } from '../../house-style/house-style.ts';
import { attributeOf, childOf, type Element, isOn, valOf } from '../../ooxml/xml.ts';
import { singleSpacingEm } from '../line-spacing.ts';
import type { SheetStyle, StyleSheet } from './style-sheet.ts';
import { indentsOf, isBullet, type TemplateNumbering } from './template-numbering.ts';
import type { FontOf } from './theme-fonts.ts';

/** A paragraph style of a template: what its paragraphs look like, and what we must know to set them. */
export type TemplateStyle = {
  readonly id: string;
  readonly name: string;
  /** With what it is based on; its lines and background are its own affair. */
  readonly look: BlockStyle;
  readonly font: string;
  /** From 0. */
  readonly outlineLevel: number | undefined;
  readonly keepLines: boolean;
  readonly justified: boolean;
  /** It numbers its paragraphs, or sets bullets before them. */
  readonly numbered: boolean;
  /** Its first line begins elsewhere than the others. */
  readonly firstLine: boolean;
  /** Its bullet and its text, from the edge of the text. */
  readonly bullet?: { readonly markPt: number; readonly textPt: number };
};

/** What is read to find a look. */
export type LookSources = {
  readonly sheet: StyleSheet;
  readonly numbering: TemplateNumbering;
  readonly fontOf: FontOf;
};

/** Measures where neither a style nor the document's defaults say one (ISO/IEC 29500-1, 17.3 and 17.7.5). */
const word = { sizeHalfPoints: 20, line: 240, font: 'Times New Roman' };

/** Reads what a paragraph style looks like, with what it is based on and the defaults of the document. */
export function readStyle(style: SheetStyle, sources: LookSources): TemplateStyle {
  const { sheet, numbering, fontOf } = sources;
  const chain = sheet.chainOf(style).map(({ element }) => element);
  const defaults = childOf(sheet.root, 'docDefaults');
  const runs = [
    childOf(defaults, 'rPrDefault', 'rPr'),
    ...chain.map((each) => childOf(each, 'rPr')),
  ].reverse();
  const paragraphs = [
    childOf(defaults, 'pPrDefault', 'pPr'),
    ...chain.map((each) => childOf(each, 'pPr')),
  ].reverse();
  const run = <T>(read: (properties: Element | undefined) => T | undefined) => first(runs, read);
  const paragraph = <T>(read: (properties: Element | undefined) => T | undefined) => first(paragraphs, read);
  const spacing = (name: string) => paragraph((at) => numberOf(attributeOf(childOf(at, 'spacing'), name)));

  const font = run(fontOf) ?? word.font;
  const sizePt = (run((at) => numberOf(valOf(at, 'sz'))) ?? word.sizeHalfPoints) / 2;
  const line = spacing('line') ?? word.line;
  const rule = paragraph((at) => attributeOf(childOf(at, 'spacing'), 'lineRule')) ?? 'auto';
  const leadingPt = rule === 'auto' ? (line / 240) * sizePt * singleSpacingEm(font) : line / 20;
  const align = paragraph((at) => valOf(at, 'jc')) ?? 'left';
  const outline = paragraph((at) => numberOf(valOf(at, 'outlineLvl')));

  const numId = paragraph((at) => valOf(at, 'numPr', 'numId')) ?? '0';
  const numbered = numId !== '0' && numbering.num(numId) !== undefined;
  const level = numbered
    ? numbering.levelOf(
        numId,
        style.id,
        paragraph((at) => valOf(at, 'numPr', 'ilvl')),
      )
    : undefined;
  const indents = [...paragraphs.map((at) => childOf(at, 'ind')), indentsOf(level)];
  const indent = (...names: readonly string[]) =>
    (first(indents, (at) =>
      numberOf(names.map((name) => attributeOf(at, name)).find((value) => value !== undefined)),
    ) ?? 0) / 20;
  const leftPt = indent('left', 'start');
  const hangingPt = indent('hanging');

  return {
    id: style.id,
    name: style.name,
    font,
    outlineLevel: outline === undefined || outline > 8 ? undefined : outline,
    keepLines: paragraph((at) => isOn(at, 'keepLines')) ?? false,
    justified: align === 'both' || align === 'distribute',
    numbered,
    firstLine: hangingPt !== 0 || indent('firstLine') !== 0,
    ...(numbered && isBullet(level) && { bullet: { markPt: leftPt - hangingPt, textPt: leftPt } }),
    look: {
      sizePt,
      leadingPt,
      bold: run((at) => isOn(at, 'b')) ?? false,
      italic: run((at) => isOn(at, 'i')) ?? false,
      colour: colourOf(run((at) => valOf(at, 'color'))),
      align: align === 'center' ? 'center' : align === 'right' || align === 'end' ? 'right' : 'left',
      capitals: run((at) => isOn(at, 'caps')) ?? false,
      spaceBeforePt: (spacing('before') ?? 0) / 20,
      spaceAfterPt: (spacing('after') ?? 0) / 20,
      // Where a style numbers, its indent is the number's: without number, text begins at the edge.
      indentLeftPt: numbered ? 0 : leftPt,
      indentRightPt: indent('right', 'end'),
      keepWithNext: paragraph((at) => isOn(at, 'keepNext')) ?? false,
      keepWithPrevious: false,
      ruleBelowPt: 0,
      ruleAbovePt: 0,
    },
  };
}

/** What the innermost properties say that say anything. */
function first<T>(
  properties: readonly (Element | undefined)[],
  read: (properties: Element | undefined) => T | undefined,
): T | undefined {
  for (const each of properties) {
    const value = each && read(each);
    if (value !== undefined) return value;
  }
  return undefined;
}

function numberOf(value: string | undefined): number | undefined {
  const number = value === undefined ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}

function colourOf(value: string | undefined): string {
  return value && /^[0-9a-f]{6}$/i.test(value) ? `#${value.toLowerCase()}` : '#000000';
}
