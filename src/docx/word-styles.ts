import type {
  IBorderOptions,
  ICharacterStyleOptions,
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
} from 'docx';
import type { BlockStyle, HouseStyle } from '../house-style/house-style.ts';
import { geometryOf } from './geometry.ts';
import { lineSpacing } from './line-spacing.ts';
import type { ParagraphStyles, UsedStyle } from './paragraph-styles.ts';
import { sideOf } from './running-line.ts';
import { eighths, halfPoints, hexColour, twips } from './units.ts';

type TabStop = { readonly type: 'left' | 'right'; readonly position: number; readonly leader?: 'dot' };
/** docx takes more properties for styles than its types say. */
type StyleParagraph = NonNullable<IParagraphStyleOptions['paragraph']> & {
  readonly widowControl?: boolean;
  readonly tabStops?: readonly TabStop[];
};

/** Makes Word's paragraph styles: Normal, the styles of roles, and those of running matter and notes. */
export function paragraphStyleOptions(styles: ParagraphStyles, house: HouseStyle): IParagraphStyleOptions[] {
  const body = house.blocks.paragraph;
  if (!body) throw new Error('a house style has no style for paragraphs');
  const normal: IParagraphStyleOptions = {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { widowControl: true, spacing: lines(body, house) } as StyleParagraph,
    run: { size: halfPoints(body.sizePt), color: hexColour(body.colour) },
  };
  const next = styles.use('paragraph').id;
  const made = styles.all().map((style) => ofRole(style, body, next, house));
  return [normal, ...made, ...runningStyles(body, house)];
}

/** Makes Word's character styles: of links, references to notes, and code. */
export function characterStyleOptions(house: HouseStyle): ICharacterStyleOptions[] {
  const { link } = house.colours;
  const basedOn = 'DefaultParagraphFont';
  return [
    {
      id: 'Hyperlink',
      name: 'Hyperlink',
      basedOn,
      uiPriority: 99,
      run: { ...(link && { color: hexColour(link) }), underline: { type: 'single' } },
    },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      basedOn,
      uiPriority: 99,
      run: { superScript: true },
    },
    { id: 'Code', name: 'Code', basedOn, quickFormat: true, run: { font: 'Courier New' } },
  ];
}

/**
 * Makes the style of a role.
 *
 * @param next id of the style of paragraphs, which follow headings
 */
function ofRole(style: UsedStyle, body: BlockStyle, next: string, house: HouseStyle): IParagraphStyleOptions {
  const { id, name, look, outlineLevel, inTable, base } = style;
  const heading = outlineLevel !== undefined;
  // A council's template has a rhythm of its own; only tables need theirs.
  const sameRhythm = base ? !inTable : sameLines(look, body);
  const paragraph: StyleParagraph = {
    ...(look.keepWithNext && { keepNext: true }),
    ...(base?.look.keepWithNext && !look.keepWithNext && { keepNext: false }),
    ...(heading && { keepLines: true, outlineLevel }),
    ...(!heading && base?.outlineLevel !== undefined && { outlineLevel: bodyLevel }),
    ...borders(look, house),
    ...indents(style, house),
    spacing: {
      before: twips(look.spaceBeforePt),
      after: twips(look.spaceAfterPt),
      ...(sameRhythm ? {} : lines(look, house)),
    },
    ...((look.align !== (base?.look.align ?? 'left') || (inTable && base?.justified)) && {
      alignment: look.align,
    }),
    ...(style.justified && look.align === 'left' && { alignment: 'both' }),
  };
  return {
    id,
    name,
    basedOn: base?.id ?? 'Normal',
    ...(heading && { next }),
    ...(!inTable && { quickFormat: true }),
    ...(inTable && { uiPriority: 59 }),
    paragraph,
    run: {
      ...differences(look, base?.look ?? { ...body, ...plain }),
      ...(style.font && { font: style.font }),
    },
  };
}

/** Outline level of what is no heading. */
const bodyLevel = 9;

function indents(
  { look, entry, base }: UsedStyle,
  house: HouseStyle,
): Pick<StyleParagraph, 'tabStops' | 'indent'> {
  const right = twips(look.indentRightPt);
  const usual = base?.look ?? { indentLeftPt: 0, indentRightPt: 0 };
  const same = look.indentLeftPt === usual.indentLeftPt && look.indentRightPt === usual.indentRightPt;
  if (!entry) return same ? {} : { indent: { left: twips(look.indentLeftPt), right } };
  // Entries of contents lists end in dots and a page number.
  const left = twips(entry.textPt);
  const hanging = left - twips(entry.leftPt);
  const position = twips(geometryOf('portrait', house).textWidthPt);
  const pageNumber = { type: 'right', position, leader: 'dot' } as const;
  return {
    tabStops: hanging > 0 ? [{ type: 'left', position: left }, pageNumber] : [pageNumber],
    indent: { left, hanging, right: twips(entry.rightPt) },
  };
}

function borders(look: BlockStyle, house: HouseStyle): Pick<StyleParagraph, 'border'> {
  const line = (widthPt: number): IBorderOptions => ({
    style: 'single',
    size: eighths(widthPt),
    space: Math.round(look.leadingPt * 0.2),
    color: hexColour(house.colours.rule ?? look.colour),
  });
  if (look.ruleAbovePt <= 0 && look.ruleBelowPt <= 0) return {};
  return {
    border: {
      ...(look.ruleAbovePt > 0 && { top: line(look.ruleAbovePt) }),
      ...(look.ruleBelowPt > 0 && { bottom: line(look.ruleBelowPt) }),
    },
  };
}

/** What our Normal does not say of its type. */
const plain = { bold: false, italic: false, capitals: false };

/** What a style's type has otherwise than the style that it is based on. */
function differences(look: BlockStyle, base: BlockStyle): IRunStylePropertiesOptions {
  return {
    ...(look.bold !== base.bold && { bold: look.bold }),
    ...(look.italic !== base.italic && { italics: look.italic }),
    ...(look.capitals !== base.capitals && { allCaps: look.capitals }),
    ...(look.sizePt !== base.sizePt && { size: halfPoints(look.sizePt) }),
    ...(look.colour !== base.colour && { color: hexColour(look.colour) }),
  };
}

type Type = Pick<BlockStyle, 'sizePt' | 'leadingPt'>;

function sameLines(one: Type, other: Type): boolean {
  return one.sizePt === other.sizePt && one.leadingPt === other.leadingPt;
}

function lines({ sizePt, leadingPt }: Type, { wordFont }: HouseStyle) {
  return { line: lineSpacing(sizePt, leadingPt, wordFont), lineRule: 'auto' } as const;
}

function runningStyles(body: BlockStyle, house: HouseStyle): IParagraphStyleOptions[] {
  const { running, footnote } = house;
  const small = { size: halfPoints(running.sizePt), color: hexColour(running.colour) };
  const type = { sizePt: running.sizePt, leadingPt: running.sizePt * 1.3 };
  const banner = { sizePt: running.markingSizePt, leadingPt: running.markingSizePt * 1.5 };
  return [
    {
      id: 'Header',
      name: 'header',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { spacing: lines(type, house) },
      run: small,
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { alignment: sideOf(running.footer), spacing: lines(type, house) },
      run: small,
    },
    {
      id: 'ProtectiveMarking',
      name: 'Protective Marking',
      basedOn: 'Normal',
      paragraph: { alignment: 'center', spacing: lines(banner, house) },
      run: { bold: true, size: halfPoints(running.markingSizePt), color: hexColour(running.markingColour) },
    },
    {
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { spacing: lines(footnote, house) },
      run: footnote.sizePt === body.sizePt ? {} : { size: halfPoints(footnote.sizePt) },
    },
    {
      id: 'Spacer',
      name: 'Spacer',
      basedOn: 'Normal',
      uiPriority: 99,
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
      run: { size: 2 },
    },
  ];
}
