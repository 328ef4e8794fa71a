import { defaultBlocks, defaultStyle } from './default-style.ts';
import type { BlockStyle, HouseStyle, NumberingScheme, TableStyle, WordTemplate } from './house-style.ts';
import { inherit, mergeByName, type TokenComplaint } from './inherit.ts';
import { resolveLogo, withLogo } from './resolve-logo.ts';
import { resolvePage } from './resolve-page.ts';
import { type PlaceOf, resolveRunning } from './resolve-running.ts';
import { resolveWord } from './resolve-word.ts';
import type { BlockTokens, NumberingTokens, StyleTokens, TableTokens } from './style-tokens.ts';

type Resolved = Omit<HouseStyle, 'folder' | 'folders' | 'fonts' | 'word'> & {
  readonly word?: Omit<WordTemplate, 'bytes'>;
};

/**
 * Fills a style's tokens up with the defaults: every token present, every measure in points.
 * Never fails: what is wrong is complained of, and the default stands in.
 */
export function resolveStyle(
  tokens: Partial<StyleTokens>,
  complain: TokenComplaint,
  placeOf: PlaceOf,
): Resolved {
  const colours: Record<string, string> = { ...defaultStyle.colours, ...tokens.colours };
  const colourAt = (path: readonly string[], value: string): string => {
    if (value.startsWith('#')) return value;
    if (Object.hasOwn(colours, value)) return colours[value] ?? '#000000';
    complain(path, `there is no colour "${value}"`, `Named colours: ${Object.keys(colours).join(', ')}.`);
    return '#000000';
  };
  const minimumSizePt = tokens.minimumSize ?? defaultStyle.minimumSize;
  const checkSize = (path: readonly string[], sizePt: number): void => {
    if (sizePt >= minimumSizePt) return;
    complain(path, `${path.join('.')} is below the minimum size of ${minimumSizePt}pt`, 'Set it larger.');
  };
  const running = resolveRunning(tokens.running ?? {}, colourAt, placeOf);
  const footnote = { ...defaultStyle.footnote, ...tokens.footnote };
  const list = { ...defaultStyle.list, ...tokens.list };
  checkSize(['running', 'size'], running.sizePt);
  checkSize(['running', 'markingSize'], running.markingSizePt);
  checkSize(['footnote', 'size'], footnote.size);
  const numberColumnPt = tokens.numberColumn ?? defaultStyle.numberColumn;
  const { logo } = tokens;
  const word = tokens.word && resolveWord(tokens.word, complain, placeOf);
  return {
    name: tokens.name ?? '',
    page: resolvePage(tokens.page ?? {}, numberColumnPt, complain),
    wordFont: tokens.wordFont ?? defaultStyle.wordFont,
    minimumSizePt,
    blocks: withLogo(resolveBlocks(tokens.blocks ?? {}, complain, colourAt, checkSize), logo?.align),
    likes: likesOf(tokens.blocks ?? {}),
    tables: resolveTables(tokens.tables ?? {}, complain, colourAt, checkSize),
    numbering: resolveNumbering(tokens.numbering ?? {}, complain),
    list: {
      indentPt: list.indent,
      bullets: list.bullets,
      ordered: list.ordered,
      itemSpacePt: list.itemSpace,
    },
    footnote: {
      sizePt: footnote.size,
      leadingPt: footnote.leading,
      ruleWidthPt: footnote.ruleWidth,
      spaceAbovePt: footnote.spaceAbove,
    },
    running,
    numberColumnPt,
    colours,
    labels: tokens.labels ?? defaultStyle.labels,
    dates: { ...defaultStyle.dates, byLanguage: {}, ...tokens.dates },
    frontSheet: tokens.frontSheet ?? defaultStyle.frontSheet,
    ...(logo && resolveLogo(logo, complain)),
    duplex: tokens.duplex ?? defaultStyle.duplex,
    ...(word && { word }),
  };
}

/** Gives a colour by its name or value; complains of one that is not there. */
export type ColourAt = (path: readonly string[], value: string) => string;
type CheckSize = (path: readonly string[], sizePt: number) => void;

function resolveBlocks(
  own: Readonly<Record<string, BlockTokens>>,
  complain: TokenComplaint,
  colourAt: ColourAt,
  checkSize: CheckSize,
): Record<string, BlockStyle> {
  const merged = mergeByName<BlockTokens>(defaultBlocks, own);
  const inherited = inherit(merged, 'paragraph', (path, message, hint) =>
    complain(['blocks', ...path], message, hint),
  );
  const blocks: Record<string, BlockStyle> = Object.create(null);
  for (const [role, tokens] of Object.entries(inherited) as [string, Required<BlockTokens>][]) {
    checkSize(['blocks', role, 'size'], tokens.size);
    blocks[role] = {
      sizePt: tokens.size,
      leadingPt: tokens.leading,
      bold: tokens.bold,
      italic: tokens.italic,
      colour: colourAt(['blocks', role, 'colour'], tokens.colour),
      align: tokens.align,
      capitals: tokens.capitals,
      spaceBeforePt: tokens.spaceBefore,
      spaceAfterPt: tokens.spaceAfter,
      indentLeftPt: tokens.indentLeft,
      indentRightPt: tokens.indentRight,
      keepWithNext: tokens.keepWithNext,
      keepWithPrevious: tokens.keepWithPrevious,
      ruleBelowPt: tokens.ruleBelow,
      ruleAbovePt: tokens.ruleAbove,
    };
  }
  return blocks;
}

function likesOf(own: Readonly<Record<string, BlockTokens>>): Record<string, string> {
  const likes: Record<string, string> = Object.create(null);
  for (const [role, { like }] of Object.entries(mergeByName<BlockTokens>(defaultBlocks, own))) {
    if (like !== undefined) likes[role] = like;
  }
  return likes;
}

function resolveTables(
  own: Readonly<Record<string, TableTokens>>,
  complain: TokenComplaint,
  colourAt: ColourAt,
  checkSize: CheckSize,
): Record<string, TableStyle> {
  const merged = mergeByName<TableTokens>(defaultStyle.tables, own);
  const inherited = inherit(merged, 'grid', (path, message, hint) =>
    complain(['tables', ...path], message, hint),
  );
  const tables: Record<string, TableStyle> = Object.create(null);
  type Whole = Required<Omit<TableTokens, 'headBackground' | 'groupBackground'>> & TableTokens;
  for (const [variant, tokens] of Object.entries(inherited) as [string, Whole][]) {
    const path = ['tables', variant];
    checkSize([...path, 'size'], tokens.size);
    const { headBackground, groupBackground } = tokens;
    tables[variant] = {
      sizePt: tokens.size,
      leadingPt: tokens.leading,
      cellPaddingXPt: tokens.cellPaddingX,
      cellPaddingYPt: tokens.cellPaddingY,
      rowRulePt: tokens.rowRule,
      columnRulePt: tokens.columnRule,
      headRulePt: tokens.headRule,
      ruleColour: colourAt([...path, 'ruleColour'], tokens.ruleColour),
      ...(headBackground &&
        headBackground !== 'none' && {
          headBackground: colourAt([...path, 'headBackground'], headBackground),
        }),
      ...(groupBackground &&
        groupBackground !== 'none' && {
          groupBackground: colourAt([...path, 'groupBackground'], groupBackground),
        }),
      headBold: tokens.headBold,
      spaceBeforePt: tokens.spaceBefore,
      spaceAfterPt: tokens.spaceAfter,
      fullWidth: tokens.fullWidth,
    };
  }
  return tables;
}

function resolveNumbering(
  own: Readonly<Record<string, Partial<NumberingTokens>>>,
  complain: TokenComplaint,
): Record<string, NumberingScheme> {
  const merged = mergeByName<Partial<NumberingTokens>>(defaultStyle.numbering, own);
  const schemes: Record<string, NumberingScheme> = Object.create(null);
  for (const [name, { levels = [], headings = {}, paragraphs = 0, columns = [] }] of Object.entries(merged)) {
    const highest = Math.max(paragraphs, ...Object.values(headings));
    if (highest > levels.length) {
      complain(
        ['numbering', name],
        `numbering.${name} uses level ${highest}, but has ${levels.length} levels`,
        'Add a pattern to levels, or use a lower level.',
      );
    }
    schemes[name] = { levels, headings, paragraphs, columns: levels.map((_, index) => columns[index] ?? 0) };
  }
  return schemes;
}
