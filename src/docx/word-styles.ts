import type {
  IBorderOptions,
  ICharacterStyleOptions,
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
} from 'docx';
import type { BlockStyle, HouseStyle } from '../house-style/house-style.ts';
import { geometryOf } from './geometry.ts';
import { lineSpacing } from './line-spacing.ts';
import type { UsedStyle } from './paragraph-styles.ts';
import { eighths, halfPoints, hexColour, twips } from './units.ts';

type TabStop = { readonly type: 'left' | 'right'; readonly position: number; readonly leader?: 'dot' };
/** docx takes more properties for styles than its types say. */
type StyleParagraph = NonNullable<IParagraphStyleOptions['paragraph']> & {
  readonly widowControl?: boolean;
  readonly tabStops?: readonly TabStop[];
};

/** Makes Word's paragraph styles: Normal, the styles of roles, and those of running matter and notes. */
export function paragraphStyleOptions(
  used: readonly UsedStyle[],
  house: HouseStyle,
): IParagraphStyleOptions[] {
  const body = house.blocks.paragraph;
  if (!body) throw new Error('a house style has no style for paragraphs');
  const normal: IParagraphStyleOptions = {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    paragraph: { widowControl: true, spacing: lines(body, house) } as StyleParagraph,
    run: { size: halfPoints(body.sizePt), color: hexColour(body.colour) },
  };
  return [normal, ...used.map((style) => ofRole(style, body, house)), ...runningStyles(body, house)];
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

function ofRole(style: UsedStyle, body: BlockStyle, house: HouseStyle): IParagraphStyleOptions {
  const { id, name, look, outlineLevel, inTable } = style;
  const heading = outlineLevel !== undefined;
  const paragraph: StyleParagraph = {
    ...(look.keepWithNext && { keepNext: true }),
    ...(heading && { keepLines: true, outlineLevel }),
    ...borders(look, house),
    ...indents(style, house),
    spacing: {
      before: twips(look.spaceBeforePt),
      after: twips(look.spaceAfterPt),
      ...(sameLines(look, body) ? {} : lines(look, house)),
    },
    ...(look.align !== 'left' && { alignment: look.align }),
  };
  return {
    id,
    name,
    basedOn: 'Normal',
    ...(heading && { next: 'BodyText' }),
    ...(!inTable && { quickFormat: true }),
    ...(inTable && { uiPriority: 59 }),
    paragraph,
    run: differences(look, body),
  };
}

function indents({ look, entry }: UsedStyle, house: HouseStyle): Pick<StyleParagraph, 'tabStops' | 'indent'> {
  const right = twips(look.indentRightPt);
  if (!entry) return look.indentLeftPt || right ? { indent: { left: twips(look.indentLeftPt), right } } : {};
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

/** What a style's type has otherwise than Normal. */
function differences(look: BlockStyle, body: BlockStyle): IRunStylePropertiesOptions {
  return {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italics: true }),
    ...(look.capitals && { allCaps: true }),
    ...(look.sizePt !== body.sizePt && { size: halfPoints(look.sizePt) }),
    ...(look.colour !== body.colour && { color: hexColour(look.colour) }),
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
      paragraph: { alignment: running.pageNumberAlign, spacing: lines(type, house) },
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
