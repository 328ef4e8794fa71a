import type { Position } from '../problems/problem.ts';
import { defaultStyle } from './default-style.ts';
import type { RunningLine, RunningStyle } from './house-style.ts';
import { labelsIn } from './running-text.ts';
import type { RunningLineTokens } from './running-tokens.ts';
import type { RunningTokens } from './style-tokens.ts';
import type { TokenChecks } from './token-checks.ts';

/** Gives the place of a token, or of the group that it would be in. */
export type PlaceOf = (path: readonly string[]) => Position;

const nothing: RunningLine = { left: '', center: '', right: '', outer: '', inner: '' };
const lineNames = ['header', 'footer', 'firstHeader', 'firstFooter'] as const;

/**
 * Resolves running matter. The first page of a paper has no header and the footer of the others,
 * unless the style says what it has.
 */
export function resolveRunning(
  own: Partial<RunningTokens>,
  checks: TokenChecks,
  placeOf: PlaceOf,
): RunningStyle {
  const tokens: RunningTokens = {
    firstFooter: own.footer ?? defaultStyle.running.footer,
    ...defaultStyle.running,
    ...own,
  };
  const line = (texts: RunningLineTokens): RunningLine => ({ ...nothing, ...texts });
  const labels: Record<string, Position> = Object.create(null);
  for (const name of lineNames) {
    for (const [slot, text] of Object.entries(tokens[name])) {
      for (const key of labelsIn(text)) labels[key] ??= placeOf(['running', name, slot]);
    }
  }
  checks.size(['running', 'size'], tokens.size, own.size !== undefined);
  checks.size(['running', 'markingSize'], tokens.markingSize, own.markingSize !== undefined);
  return {
    sizePt: tokens.size,
    colour: checks.typeColourAt(['running', 'colour'], tokens.colour),
    pageNumber: tokens.pageNumber,
    header: line(tokens.header),
    footer: line(tokens.footer),
    firstHeader: line(tokens.firstHeader),
    firstFooter: line(tokens.firstFooter),
    labels,
    markingSizePt: tokens.markingSize,
    markingColour: checks.typeColourAt(['running', 'markingColour'], tokens.markingColour),
  };
}
