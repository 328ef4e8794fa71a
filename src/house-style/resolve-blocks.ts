import { defaultBlocks } from './default-style.ts';
import type { BlockStyle } from './house-style.ts';
import { inherit, mergeByName } from './inherit.ts';
import type { BlockTokens } from './style-tokens.ts';
import type { TokenChecks } from './token-checks.ts';

type Own = Readonly<Record<string, BlockTokens>>;

/** Resolves the block styles by role, each with what it takes from the one that it is like. */
export function resolveBlocks(own: Own, checks: TokenChecks): Record<string, BlockStyle> {
  const merged = mergeByName<BlockTokens>(defaultBlocks, own);
  const inherited = inherit(merged, 'paragraph', (path, message, hint) =>
    checks.complain(['blocks', ...path], message, hint),
  );
  const blocks: Record<string, BlockStyle> = Object.create(null);
  for (const [role, tokens] of Object.entries(inherited) as [string, Required<BlockTokens>][]) {
    const path = ['blocks', role];
    // What a role takes from another is looked at there.
    if (merged[role]?.size !== undefined || own[role]?.leading !== undefined) {
      checks.type(path, tokens, own[role]);
    }
    const isSaid = merged[role]?.colour !== undefined;
    blocks[role] = {
      sizePt: tokens.size,
      leadingPt: tokens.leading,
      bold: tokens.bold,
      italic: tokens.italic,
      colour: colourOf(role, [...(isSaid ? path : saidBy(role, merged)), 'colour'], tokens.colour, checks),
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

/** The role that a rule is drawn in holds no type. */
function colourOf(role: string, path: readonly string[], value: string, checks: TokenChecks): string {
  return role === 'rule' ? checks.colourAt(path, value) : checks.typeColourAt(path, value);
}

/** Path of the role that says the colour which a role takes. */
function saidBy(role: string, merged: Own): readonly string[] {
  const seen = new Set<string>();
  let from = role;
  while (merged[from]?.colour === undefined && !seen.has(from)) {
    seen.add(from);
    const like = merged[from]?.like;
    from = like !== undefined && Object.hasOwn(merged, like) ? like : 'paragraph';
  }
  return ['blocks', from];
}

/** Role that a role is like, for those that say it. */
export function likesOf(own: Own): Record<string, string> {
  const likes: Record<string, string> = Object.create(null);
  for (const [role, { like }] of Object.entries(mergeByName<BlockTokens>(defaultBlocks, own))) {
    if (like !== undefined) likes[role] = like;
  }
  return likes;
}
