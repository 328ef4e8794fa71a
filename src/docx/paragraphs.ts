import { plainText } from '../document/text.ts';
import type { Heading, Inline, NumberLabel, Paragraph } from '../document/tree.ts';
import type { Around } from './bookmarks.ts';
import { type InlineSetting, inlineXml } from './inlines.ts';
import type { NumberColumn, NumberReference } from './made-numbers.ts';
import { hasPages, needsOwnLine } from './page-references.ts';
import type { UsedStyle } from './paragraph-styles.ts';
import type { Indent } from './paragraph-xml.ts';
import { inLanguage, isContained, type Place, styleOf } from './place.ts';
import { eighths, hexColour, twips } from './units.ts';

/** The mark of a list's item, which stands before its first paragraph. */
export type Mark = {
  readonly reference: NumberReference;
  /** From the edge of the text column, to the mark and to the item's text. */
  readonly markPt: number;
  readonly textPt: number;
};

/** What a paragraph has beyond its style and its place. */
export type ParagraphOptions = {
  readonly mark?: Mark | undefined;
  readonly number?: NumberLabel | undefined;
  /** Its style has the indents of the group around it, by which the place is narrowed already. */
  readonly contained?: boolean | undefined;
  /** A line below it, as `borderLine` writes it. */
  readonly ruleBelow?: string | undefined;
  readonly keepLines?: boolean | undefined;
  readonly keepNext?: boolean | undefined;
  /** Single line spacing, for pictures: a multiple would leave a gap above them. */
  readonly single?: boolean | undefined;
  /** Space below, where it is not the style's. */
  readonly afterPt?: number | undefined;
};

/**
 * Writes a paragraph.
 *
 * @param mark of the list's item that it begins
 */
export function writeParagraph(paragraph: Paragraph, outer: Place, mark?: Mark): void {
  const place = inLanguage(outer, paragraph.lang);
  place.flow.mark(bookmarkOf(paragraph.id, place));
  addParagraph(paragraph.children, styleOf(place, paragraph), place, {
    mark,
    number: paragraph.number,
    contained: isContained(place, paragraph),
  });
}

/** Writes a heading: it stays whole, and on the page of what follows. */
export function writeHeading(
  heading: Heading,
  outer: Place,
  options: Pick<ParagraphOptions, 'mark' | 'keepNext'> = {},
): void {
  const place = inLanguage(outer, heading.lang);
  place.registers.tableNames.passHeading(plainText(heading.children, { notes: 'none' }));
  place.flow.mark(bookmarkOf(heading.id, place));
  addParagraph(heading.children, styleOf(place, heading, heading.level), place, {
    number: heading.number,
    keepLines: true,
    keepNext: true,
    ...options,
  });
}

/** Width of the column that a made number stands in within a table. */
const numberInCellEm = 2.5;

/** Adds a paragraph in a style to the flow of a place. */
export function addParagraph(
  children: readonly Inline[],
  style: UsedStyle,
  place: Place,
  options: ParagraphOptions = {},
): void {
  const setting = inlineSetting(place, style);
  if (!hasPages(children)) {
    addContent(inlineXml(children, setting), style, place, options);
    return;
  }
  const { indentLeftPt, indentRightPt } = options.contained ? noIndent : style.look;
  const widthPt = place.widthPt - indentLeftPt - indentRightPt;
  const pagesBelow = needsOwnLine(children, style.look, widthPt, place.registers);
  const content = inlineXml(children, { ...setting, pagesBelow });
  addContent(content, style, place, options, rightTab(place, style));
}

/** Adds a paragraph whose content is written already. */
export function addContent(
  content: string,
  style: UsedStyle,
  place: Place,
  options: ParagraphOptions = {},
  tabs = '',
): void {
  const { mark } = options;
  const number = options.number && !mark ? numberOf(options.number, place) : undefined;
  const indent = indentOf(options.contained ? noIndent : style.look, place, mark, number?.hangingPt);
  const { look } = style;
  const ownMark = mark !== undefined && place.bullets && style.own?.bullet !== undefined;
  const usual = ownMark ? bulletIndent(style) : standardIndent(style, mark, number?.level);
  place.flow.paragraph(
    {
      style,
      keepNext: place.keep === 'whole' || place.keep === 'end' || (options.keepNext ?? look.keepWithNext),
      keepLines:
        options.keepLines === true || (place.keep !== undefined && place.keep !== 'end' && !place.cell),
      number: ownMark ? undefined : (mark?.reference ?? number?.reference),
      ownMark,
      pageBreakBefore: false,
      ruleAbove: '',
      ruleBelow: options.ruleBelow ?? '',
      tabs,
      single: options.single ?? false,
      beforePt: beforeOf(style, place),
      afterPt: options.afterPt ?? afterOf(style, place),
      indent: usual && sameIndent(indent, usual) ? undefined : indent,
      align: place.align ?? look.align,
      hasBreaks: content.includes('<w:br/>'),
    },
    content,
  );
}

/** What the inline content of a paragraph takes from its place and style. */
export function inlineSetting(place: Place, style: UsedStyle): InlineSetting {
  return {
    registers: place.registers,
    links: place.links,
    notes: true,
    documentLang: place.documentLang,
    lang: place.lang,
    italic: style.look.italic,
    linked: false,
  };
}

/** The bookmark of a block; nothing for a block without id. */
export function bookmarkOf(id: string | undefined, place: Place): Around {
  const { bookmarks } = place.registers;
  return bookmarks.around(id === undefined ? undefined : bookmarks.name(id));
}

/** A tab stop at the right-hand end of the column, for page numbers. */
function rightTab(place: Place, style: UsedStyle): string {
  const position = twips(place.leftPt + place.widthPt - style.look.indentRightPt);
  return `<w:tab w:val="right" w:pos="${position}"/>`;
}

/** A line as Word has it around paragraphs. */
export function borderLine(
  side: 'top' | 'bottom',
  line: {
    readonly widthPt: number;
    readonly gapPt: number;
    readonly colour: string;
    readonly dotted?: boolean;
  },
): string {
  const { widthPt, gapPt, colour, dotted } = line;
  const space = Math.min(31, Math.max(0, Math.round(gapPt)));
  return `<w:${side} w:val="${dotted ? 'dotted' : 'single'}" w:sz="${eighths(widthPt)}" w:space="${space}" w:color="${hexColour(colour)}"/>`;
}

function beforeOf({ look, own }: UsedStyle, { cell, itemSpacePt }: Place): number {
  if (own && !cell) return look.spaceBeforePt;
  return cell || itemSpacePt !== undefined ? 0 : look.spaceBeforePt;
}

function afterOf({ look, role, own }: UsedStyle, { cell, itemSpacePt, listDepth, registers }: Place): number {
  if (own && !cell) return look.spaceAfterPt;
  const ownPt = registers.house.blocks[role]?.spaceAfterPt ?? 0;
  // Between the blocks of a cell; below the last one there is none.
  if (cell) return Math.min(itemSpacePt ?? ownPt, cell.leadingPt / 4);
  return itemSpacePt ?? (listDepth > 0 ? ownPt : look.spaceAfterPt);
}

function numberOf(label: NumberLabel, place: Place) {
  const { house, numbers } = place.registers;
  const column = house.numbering[label.scheme]?.columns[label.level - 1] ?? 0;
  const width = twips(house.numberColumnPt);
  const level = { leftTwips: column * width, hangingTwips: width };
  return {
    reference: numbers.refer(label, level),
    level,
    hangingPt: place.cell ? numberInCellEm * place.cell.sizePt : house.numberColumnPt,
  };
}

const noIndent = { indentLeftPt: 0, indentRightPt: 0 };

function indentOf(look: typeof noIndent, place: Place, mark: Mark | undefined, hangingPt = 0): Indent {
  const leftPt = place.leftPt + look.indentLeftPt;
  return {
    leftTwips: twips(leftPt),
    rightTwips: twips(place.rightPt + look.indentRightPt),
    hangingTwips: mark ? twips(leftPt) - twips(mark.markPt) : twips(hangingPt),
  };
}

/**
 * The indent that a paragraph has by its style, or by the level of its list; undefined where applications may
 * differ on it, since the template's style has numbers or indents of its own.
 */
function standardIndent(
  { look, own, base }: UsedStyle,
  mark: Mark | undefined,
  level: NumberColumn | undefined,
): Indent | undefined {
  const theirs = own ?? base;
  if (theirs && (theirs.numbered || mark || level)) return undefined;
  const rightTwips = twips(look.indentRightPt);
  if (mark) {
    const leftTwips = twips(mark.textPt);
    return { leftTwips, rightTwips, hangingTwips: leftTwips - twips(mark.markPt) };
  }
  if (level) return { leftTwips: level.leftTwips, rightTwips, hangingTwips: level.hangingTwips };
  return { leftTwips: twips(look.indentLeftPt), rightTwips, hangingTwips: 0 };
}

/** The indent that a style of the template has for its bullets. */
function bulletIndent({ own, look }: UsedStyle): Indent {
  const { markPt, textPt } = own?.bullet ?? { markPt: 0, textPt: 0 };
  const leftTwips = twips(textPt);
  return { leftTwips, rightTwips: twips(look.indentRightPt), hangingTwips: leftTwips - twips(markPt) };
}

function sameIndent(one: Indent, other: Indent): boolean {
  return (
    one.leftTwips === other.leftTwips &&
    one.rightTwips === other.rightTwips &&
    one.hangingTwips === other.hangingTwips
  );
}
