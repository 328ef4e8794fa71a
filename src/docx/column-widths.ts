import type { ColumnNeed } from './table-measure.ts';

/** A column of running text is uncomfortable to read when it is narrower, in ems. */
const comfortableEm = 8;
/** A name or a day that is no wider, in ems, stays on one line when the longer texts leave it room. */
const shortEm = 11;
/** What longer texts must have then, in ems. */
const roomyEm = 14;

/** What `divideWidth` goes by besides the content. */
export type WidthOptions = {
  /** Padding of each column's cells, both sides together, in ems. */
  readonly paddingsEm: readonly number[];
  /** Fill the width even if the content is narrower. */
  readonly fill: boolean;
  /** Relative widths that the author asked for; they overrule the content. */
  readonly shares: readonly (number | undefined)[];
};

/** The width, in ems, in which no column's text reads badly (`comfortable`), or no word is cut (`tight`). */
export function widthNeeded(
  needs: readonly ColumnNeed[],
  goal: 'comfortable' | 'tight',
  paddingsEm: readonly number[],
): number {
  return sum(needs.map((need) => (goal === 'tight' ? need.leastEm : comfortable(need)))) + sum(paddingsEm);
}

/**
 * Divides a table's width among its columns: by the author's shares, else by their content.
 *
 * @param availableEm in ems, as are the widths that are returned
 */
export function divideWidth(
  needs: readonly ColumnNeed[],
  availableEm: number,
  options: WidthOptions,
): readonly number[] {
  const { paddingsEm, fill, shares } = options;
  const padded = (em: number, index: number) => em + (paddingsEm[index] as number);
  const least = needs.map((need, index) => padded(need.leastEm, index));
  if (shares.some((share) => share !== undefined)) return byShares(least, availableEm, shares);
  const full = needs.map((need, index) => padded(need.fullEm, index));
  if (sum(full) <= availableEm) {
    return fill ? full.map((em) => (em * availableEm) / sum(full)) : full;
  }
  if (sum(least) >= availableEm) return least.map((em) => (em * availableEm) / sum(least));
  const wanted = needs.map((need, index) => padded(comfortable(need), index));
  if (sum(wanted) >= availableEm) return between(least, wanted, availableEm);
  const unbroken = full.map((em, index) =>
    em <= shortEm ? em : Math.max(least[index] as number, Math.min(em, roomyEm)),
  );
  return byWeight(needs, sum(unbroken) <= availableEm ? unbroken : wanted, full, availableEm);
}

function comfortable(need: ColumnNeed): number {
  return Math.max(need.leastEm, Math.min(need.fullEm, comfortableEm));
}

function byShares(
  least: readonly number[],
  availableEm: number,
  shares: readonly (number | undefined)[],
): readonly number[] {
  const named = shares.filter((share) => share !== undefined);
  const usual = sum(named) / named.length;
  const whole = least.map((_, index) => shares[index] ?? usual);
  const asked = whole.map((share) => (share * availableEm) / sum(whole));
  if (sum(least) >= availableEm || asked.every((em, index) => em >= (least[index] as number))) return asked;
  // A share that is too small for its words takes what it needs from the others.
  return between(
    least,
    asked.map((em, index) => Math.max(em, least[index] as number)),
    availableEm,
  );
}

/** Widths between two bounds, at one and the same point on the way, that sum to `total`. */
function between(low: readonly number[], high: readonly number[], total: number): number[] {
  const way = (total - sum(low)) / Math.max(1e-9, sum(high) - sum(low));
  return low.map((em, index) => em + ((high[index] as number) - em) * way);
}

/** Gives what is left above the floors to the columns by weight, none more than its full width. */
function byWeight(
  needs: readonly ColumnNeed[],
  floor: readonly number[],
  full: readonly number[],
  availableEm: number,
): number[] {
  const widths = [...floor];
  for (;;) {
    const leftEm = availableEm - sum(widths);
    const open = needs
      .map((_, index) => index)
      .filter((index) => (full[index] as number) - (widths[index] as number) > 0.01);
    if (leftEm < 0.01 || open.length === 0) return widths;
    const weights = sum(open.map((index) => (needs[index] as ColumnNeed).weight));
    for (const index of open) {
      const more = (leftEm * (needs[index] as ColumnNeed).weight) / weights;
      widths[index] = Math.min(full[index] as number, (widths[index] as number) + more);
    }
  }
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
