import { defaultStyle } from './default-style.ts';
import type { TableStyle } from './house-style.ts';
import { inherit, mergeByName } from './inherit.ts';
import type { TableTokens } from './style-tokens.ts';
import type { TokenChecks } from './token-checks.ts';

type Whole = Required<Omit<TableTokens, 'headBackground' | 'groupBackground'>> & TableTokens;

/**
 * Resolves the styles of tables, each with what it takes from the one that it is like.
 *
 * @param typeColour of the text in their cells
 */
export function resolveTables(
  own: Readonly<Record<string, TableTokens>>,
  typeColour: string,
  checks: TokenChecks,
): Record<string, TableStyle> {
  const merged = mergeByName<TableTokens>(defaultStyle.tables, own);
  const inherited = inherit(merged, 'grid', (path, message, hint) =>
    checks.complain(['tables', ...path], message, hint),
  );
  const tables: Record<string, TableStyle> = Object.create(null);
  for (const [variant, tokens] of Object.entries(inherited) as [string, Whole][]) {
    const written = merged[variant] ?? {};
    if (written.size !== undefined || written.leading !== undefined) {
      checks.type(['tables', variant], tokens, own[variant]);
    }
    // What a variant takes from another is told there.
    const saidBy = (token: keyof TableTokens) => (written[token] === undefined ? 'grid' : variant);
    const placeOf = (token: keyof TableTokens) => ['tables', saidBy(token), token];
    const background = (token: 'headBackground' | 'groupBackground') => {
      const value = tokens[token];
      if (value === undefined || value === 'none') return {};
      const isSaid = own[saidBy(token)]?.[token] !== undefined;
      return { [token]: checks.tintAt(placeOf(token), value, typeColour, isSaid) };
    };
    tables[variant] = {
      sizePt: tokens.size,
      leadingPt: tokens.leading,
      cellPaddingXPt: tokens.cellPaddingX,
      cellPaddingYPt: tokens.cellPaddingY,
      columnGapPt: tokens.columnGap,
      rowRulePt: tokens.rowRule,
      columnRulePt: tokens.columnRule,
      headRulePt: tokens.headRule,
      ruleColour: checks.colourAt(placeOf('ruleColour'), tokens.ruleColour),
      ...background('headBackground'),
      ...background('groupBackground'),
      headBold: tokens.headBold,
      spaceBeforePt: tokens.spaceBefore,
      spaceAfterPt: tokens.spaceAfter,
      fullWidth: tokens.fullWidth,
    };
  }
  return tables;
}
