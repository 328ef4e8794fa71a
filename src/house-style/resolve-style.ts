import { defaultStyle } from './default-style.ts';
import type { HouseStyle, WordTemplate } from './house-style.ts';
import type { TokenComplaint } from './inherit.ts';
import { likesOf, resolveBlocks } from './resolve-blocks.ts';
import { resolveLogo, withLogo } from './resolve-logo.ts';
import { resolveNumbering } from './resolve-numbering.ts';
import { resolvePage } from './resolve-page.ts';
import { type PlaceOf, resolveRunning } from './resolve-running.ts';
import { resolveTables } from './resolve-tables.ts';
import { resolveWord } from './resolve-word.ts';
import type { StyleTokens } from './style-tokens.ts';
import { openChecks } from './token-checks.ts';

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
  const checks = openChecks(tokens, complain);
  const running = resolveRunning(tokens.running ?? {}, checks, placeOf);
  const footnote = { ...defaultStyle.footnote, ...tokens.footnote };
  const list = { ...defaultStyle.list, ...tokens.list };
  checks.type(['footnote'], footnote, tokens.footnote);
  const numberColumnPt = tokens.numberColumn ?? defaultStyle.numberColumn;
  const page = resolvePage(tokens.page ?? {}, { numberColumnPt, runningSizePt: running.sizePt }, complain);
  const textWidthPt = page.widthPt - page.marginLeftPt - page.marginRightPt;
  const blocks = resolveBlocks(tokens.blocks ?? {}, checks);
  const { logo } = tokens;
  const word = tokens.word && resolveWord(tokens.word, complain, placeOf);
  return {
    name: tokens.name ?? '',
    page,
    wordFont: tokens.wordFont ?? defaultStyle.wordFont,
    minimumSizePt: checks.minimumSizePt,
    blocks: withLogo(blocks, logo?.align),
    likes: likesOf(tokens.blocks ?? {}),
    tables: resolveTables(tokens.tables ?? {}, blocks.paragraph?.colour ?? '#000000', checks),
    numbering: resolveNumbering(tokens.numbering ?? {}, { textWidthPt, numberColumnPt }, complain),
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
    colours: checks.colours,
    labels: tokens.labels ?? defaultStyle.labels,
    dates: { ...defaultStyle.dates, byLanguage: {}, ...tokens.dates },
    frontSheet: tokens.frontSheet ?? defaultStyle.frontSheet,
    ...(logo && resolveLogo(logo, complain)),
    duplex: tokens.duplex ?? defaultStyle.duplex,
    chartColours: tokens.chartColours ?? defaultStyle.chartColours,
    latePages: tokens.latePages ?? defaultStyle.latePages,
    lateItems: tokens.lateItems ?? defaultStyle.lateItems,
    sourcePages: { ...defaultStyle.sourcePages, ...tokens.sourcePages },
    ...(word && { word }),
  };
}
