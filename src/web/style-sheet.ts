import { exemptTint } from '../document/exempt-tint.ts';
import type { BlockStyle, HouseStyle, TableStyle } from '../house-style/house-style.ts';
import { type CounterStyles, cssString } from './counter-styles.ts';
import { Palette } from './palette.ts';

/** What of a page its style sheet depends on. */
export type Used = {
  /** Whether a paper is not for publication. */
  readonly hasExempt?: boolean;
  /** Roles of the house style that the page uses. */
  readonly roles: ReadonlySet<string>;
  readonly counters: CounterStyles;
  /** Family of the house style's typeface. */
  readonly typeface: string;
};

/** Roles that blocks have by their kind. */
const plainRoles = ['heading-1', 'heading-2', 'heading-3', 'heading-4', 'heading-5', 'heading-6', 'caption'];
const wholeRoles = [...plainRoles, 'quotation', 'figure', 'contents'];

/** What is written by hand of a page's style sheet. */
export type PageCss = {
  /** What all pages have. */
  readonly base: string;
  /** What a house style adds; it comes last. */
  readonly own: string;
};

/**
 * Writes a page's style sheet: what all pages have, then what the house style's tokens say. Its colours have values
 * for light pages and for dark ones; sizes become ems of the text; margins and columns are the page's own.
 */
export function styleSheet(
  style: HouseStyle,
  css: PageCss,
  { roles, counters, typeface, hasExempt }: Used,
): string {
  const text = style.blocks.paragraph as BlockStyle;
  const palette = new Palette();
  const { accent = text.colour, link = accent } = style.colours;
  const rules = [
    `body{font-family:${fontStack(typeface, style.wordFont)};color:${palette.type(text.colour)}}`,
    `a{color:${palette.type(link)}}`,
    ...[...new Set([...wholeRoles, ...roles])].flatMap((role) => {
      const block = style.blocks[role];
      return block ? [`.${role}{${blockDeclarations(block, text, style, palette)}}`] : [];
    }),
    ...Object.entries(style.tables).flatMap(([variant, table]) => tableRules(variant, table, text, palette)),
    ...style.list.bullets.map(
      (bullet, depth) => `${'ul '.repeat(depth + 1).trim()}{list-style-type:${cssString(`${bullet}\u2002`)}}`,
    ),
    `.pack-marking{color:${palette.type(style.running.markingColour)}}`,
    ...(hasExempt ? [`.pack-exempt{background:${palette.tint(exemptTint)};padding-inline:1rem}`] : []),
    counters.css.trim(),
  ];
  const names = namedColours(style, palette);
  return [
    `:root{color-scheme:light dark;${palette.light}${names}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${palette.dark}}}`,
    css.base.trim(),
    ...rules,
    css.own.trim(),
  ].join('\n');
}

/** Colours that `page.css` may name as the house style does: `--colour-muted`, `--colour-tint`. */
function namedColours({ colours }: HouseStyle, palette: Palette): string {
  return Object.entries(colours)
    .map(([name, colour]) => {
      const kind = name === 'rule' || name === 'tint' ? name : 'type';
      return `;--colour-${name}:${palette[kind](colour)}`;
    })
    .join('');
}

/** The house style's typeface where the reader has it, then what comes with systems. */
function fontStack(typeface: string, wordFont: string): string {
  const isSerif = /serif|cambria|georgia|times|garamond/i.test(typeface.replace(/sans[ -]?serif/i, ''));
  const system = isSerif ? 'Charter,Georgia,Cambria,serif' : 'system-ui,sans-serif';
  return [typeface, wordFont].map(cssString).join(',').concat(',', system);
}

/** Titles larger than this become smaller on a small screen. */
const largestFixed = 1.3;
const mostSpace = 3;

function blockDeclarations(block: BlockStyle, text: BlockStyle, style: HouseStyle, palette: Palette): string {
  const em = (pt: number): number => round(pt / text.sizePt);
  const size = em(block.sizePt);
  const rule = palette.rule(style.colours.rule ?? block.colour);
  const declarations = [
    `font-size:${size > largestFixed ? `clamp(${largestFixed}rem,.8rem + 3vw,${size}rem)` : `${size}rem`}`,
    `line-height:${round(Math.max(1.15, block.leadingPt / block.sizePt))}`,
    `font-weight:${block.bold ? 600 : 400}`,
    `font-style:${block.italic ? 'italic' : 'normal'}`,
    `color:${palette.type(block.colour)}`,
    `margin-block:${Math.min(em(block.spaceBeforePt), mostSpace)}rem ${Math.min(em(block.spaceAfterPt), mostSpace)}rem`,
  ];
  if (block.align !== 'left') declarations.push(`text-align:${block.align}`);
  if (block.capitals) declarations.push('text-transform:uppercase');
  if (block.indentLeftPt > 0) declarations.push(`margin-inline-start:min(${em(block.indentLeftPt)}rem,8vw)`);
  if (block.indentRightPt > 0) declarations.push(`margin-inline-end:min(${em(block.indentRightPt)}rem,8vw)`);
  if (block.ruleAbovePt > 0)
    declarations.push(`border-top:${block.ruleAbovePt}pt solid ${rule};padding-top:.4rem`);
  if (block.ruleBelowPt > 0)
    declarations.push(`border-bottom:${block.ruleBelowPt}pt solid ${rule};padding-bottom:.4rem`);
  return declarations.join(';');
}

function tableRules(variant: string, table: TableStyle, text: BlockStyle, palette: Palette): string[] {
  const name = `.table-${variant}`;
  const rule = palette.rule(table.ruleColour);
  const line = (pt: number): string => (pt > 0 ? `${pt}pt solid ${rule}` : 'none');
  const [x, y] = [table.cellPaddingXPt, table.cellPaddingYPt].map((pt) => round(pt / text.sizePt));
  const right = round((table.cellPaddingXPt + table.columnGapPt) / text.sizePt);
  const head = line(table.headRulePt);
  return [
    `${name}{font-size:${round(table.sizePt / text.sizePt)}rem;line-height:${round(table.leadingPt / table.sizePt)};border-block:${head}${table.fullWidth ? ';width:100%' : ''}}`,
    `${name} :is(td,th){padding:${y}rem ${right}rem ${y}rem ${x}rem;border-block-end:${line(table.rowRulePt)};font-weight:${table.headBold ? 'inherit' : 400}}`,
    ...(table.headBold ? [`${name} th{font-weight:600}`] : []),
    ...(table.columnRulePt > 0 ? [`${name} :is(td,th){border-inline:${line(table.columnRulePt)}}`] : []),
    `${name} thead :is(td,th){border-block-end:${head}${table.headBackground ? `;background:${palette.tint(table.headBackground)}` : ''}}`,
    `${name} .pack-group th{font-weight:600${table.groupBackground ? `;background:${palette.tint(table.groupBackground)}` : ''}}`,
  ];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
