import type { Block, Orientation } from '../document/tree.ts';
import type { Fonts } from '../fonts/fonts.ts';
import type { BlockStyle, HouseStyle } from '../house-style/house-style.ts';
import type { Position, Problem } from '../problems/problem.ts';

/** What setting a block needs to know besides the block itself. */
export type Setting = {
  readonly style: HouseStyle;
  readonly fonts: Fonts;
  /** Collects what is found wrong while setting. */
  readonly problems: Problem[];
  readonly orientation: Orientation;
  /** Where the column stands. */
  readonly frame: Frame;
  /** Height of a page's text area: no picture is higher. */
  readonly pageHeightPt: number;
  /** Style of paragraphs that have no role of their own, from the group around them. */
  readonly base?: BlockStyle;
  /** Alignment that a group imposes on what it holds. */
  readonly align?: BlockStyle['align'];
  /** Inside a table: its type size and leading replace those of the blocks. */
  readonly cell?: { readonly sizePt: number; readonly leadingPt: number; readonly bold: boolean };
  /** Inside a tight list: the space between its blocks. */
  readonly tightPt?: number;
  readonly listDepth: number;
  /** Place of the nearest block that knows its place, for messages. */
  readonly at?: Position;
};

/** A column: its left edge on the page and its width. */
export type Frame = { readonly xPt: number; readonly widthPt: number };

/** The same setting with a column that is narrower from the left, and from the right. */
export function indented(setting: Setting, leftPt: number, rightPt = 0): Setting {
  if (leftPt === 0 && rightPt === 0) return setting;
  const { xPt, widthPt } = setting.frame;
  const room = Math.max(widthPt - leftPt - rightPt, setting.style.minimumSizePt * 2);
  return { ...setting, frame: { xPt: xPt + leftPt, widthPt: room } };
}

/** The style of a block: by its role, else by the group around it, else by its type. */
export function styleOf(setting: Setting, block: Block): BlockStyle {
  const base = lookUp(setting, block);
  const { cell, tightPt, align } = setting;
  if (!cell && tightPt === undefined && !align) return base;
  const sizePt = cell ? cell.sizePt : base.sizePt;
  return {
    ...base,
    sizePt,
    leadingPt: cell ? cell.leadingPt : base.leadingPt,
    bold: base.bold || (cell?.bold ?? false),
    align: align ?? base.align,
    spaceBeforePt: cell ? 0 : (tightPt ?? base.spaceBeforePt),
    spaceAfterPt: cell ? Math.min(base.spaceAfterPt, cell.leadingPt / 4) : (tightPt ?? base.spaceAfterPt),
  };
}

/** The setting inside a block that lends its look to the paragraphs in it, but not its spaces and lines. */
export function inside(setting: Setting, style: BlockStyle): Setting {
  const paragraph = plain(setting.style.blocks);
  const base: BlockStyle = {
    ...style,
    indentLeftPt: 0,
    indentRightPt: 0,
    ruleAbovePt: 0,
    ruleBelowPt: 0,
    keepWithNext: false,
    keepWithPrevious: false,
    spaceBeforePt: paragraph.spaceBeforePt,
    spaceAfterPt: paragraph.spaceAfterPt,
  };
  const narrowed = indented(setting, style.indentLeftPt, style.indentRightPt);
  return { ...narrowed, base, ...(style.align !== 'left' && { align: style.align }) };
}

function lookUp(setting: Setting, block: Block): BlockStyle {
  const { blocks } = setting.style;
  const byRole = block.role === undefined ? undefined : blocks[block.role];
  if (byRole) return byRole;
  if (block.type === 'heading') return blocks[`heading-${block.level}`] ?? plain(blocks);
  if (block.type === 'paragraph') return setting.base ?? plain(blocks);
  return blocks[block.type] ?? plain(blocks);
}

export function plain(blocks: HouseStyle['blocks']): BlockStyle {
  const style = blocks.paragraph;
  if (!style) throw new Error('a house style has no style for paragraphs');
  return style;
}

/** The setting of what stands in a table inside the block: the block's look ends at the table. */
export function withoutBase(setting: Setting): Setting {
  const { base: _, ...rest } = setting;
  return rest;
}

export function pageSize(orientation: Orientation, style: HouseStyle) {
  const { widthPt, heightPt } = style.page;
  return orientation === 'portrait' ? { widthPt, heightPt } : { widthPt: heightPt, heightPt: widthPt };
}

/**
 * All that may be printed on, from the left edge of the margin column, with an equal margin
 * on the right unless the house style's is smaller. Wide tables and turned pages use it.
 */
export function wideFrame(orientation: Orientation, style: HouseStyle): Frame {
  const xPt = style.page.marginLeftPt - style.numberColumnPt;
  const rightPt = Math.min(style.page.marginRightPt, xPt);
  return { xPt, widthPt: pageSize(orientation, style).widthPt - xPt - rightPt };
}

/** The column of text. Upright pages keep a margin column for numbers beside it. */
export function textFrame(orientation: Orientation, style: HouseStyle): Frame {
  if (orientation === 'landscape') return wideFrame(orientation, style);
  const { marginLeftPt, marginRightPt } = style.page;
  return { xPt: marginLeftPt, widthPt: style.page.widthPt - marginLeftPt - marginRightPt };
}
