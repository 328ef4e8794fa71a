/** What a column needs, over all its cells, padding included, in points. */
export type ColumnNeed = {
  /** Narrower than this, a word would be cut. */
  readonly leastPt: number;
  /** Wider than this, nothing is gained: every cell stands on one line. */
  readonly fullPt: number;
  /** Square root of the sum of the squared text lengths: how much of the width it should have. */
  readonly weight: number;
};

/** A column of running text is uncomfortable to read when narrower than this many ems. */
const comfortableEm = 8;
/** A name or a day that is no wider, in ems, stays on one line when the longer texts leave it room. */
const shortEm = 11;
/** What longer texts must have then, in ems. */
const roomyEm = 14;

/** The width that a column should have at least, so that its text reads well. */
export function comfortablePt(need: ColumnNeed, sizePt: number): number {
  return Math.max(need.leastPt, Math.min(need.fullPt, comfortableEm * sizePt));
}

/**
 * Divides a table's width among its columns by their content.
 * When all fits on single lines, columns are as wide as their content, and with `fill` share
 * what is left. Otherwise the width goes where the text is: for lengths `l` in a column of
 * width `w` the number of lines grows as `l/w`, and the sum over the table is least when
 * widths are in proportion to the root of the summed squares.
 *
 * @param shares relative widths that the author asked for; they overrule the content
 * @returns a width for each column; their sum is at most `availablePt`, unless even the least
 *   widths are wider, and then they are reduced in proportion
 */
export function divideWidth(
  needs: readonly ColumnNeed[],
  availablePt: number,
  sizePt: number,
  options: { readonly fill: boolean; readonly shares?: readonly (number | undefined)[] },
): number[] {
  const shares = options.shares;
  if (shares?.some((share) => share !== undefined)) return byShares(needs, availablePt, shares);
  const full = sum(needs.map((need) => need.fullPt));
  if (full <= availablePt) {
    if (!options.fill || full === 0) return needs.map((need) => need.fullPt);
    return needs.map((need) => need.fullPt + ((availablePt - full) * need.fullPt) / full);
  }
  const least = needs.map((need) => need.leastPt);
  if (sum(least) >= availablePt) return least.map((pt) => (pt * availablePt) / sum(least));
  const comfortable = needs.map((need) => comfortablePt(need, sizePt));
  const unbroken = needs.map(({ leastPt, fullPt }) =>
    fullPt <= shortEm * sizePt ? fullPt : Math.max(leastPt, Math.min(fullPt, roomyEm * sizePt)),
  );
  const floor = [unbroken, comfortable].find((widths) => sum(widths) <= availablePt);
  return fillByWeight(needs, floor ?? between(least, comfortable, availablePt), availablePt);
}

function byShares(
  needs: readonly ColumnNeed[],
  availablePt: number,
  shares: readonly (number | undefined)[],
) {
  const stated = shares.filter((share) => share !== undefined);
  const usual = sum(stated) / Math.max(1, stated.length);
  const all = needs.map((_, index) => shares[index] ?? usual);
  const asked = all.map((share) => (share * availablePt) / sum(all));
  const least = needs.map((need) => need.leastPt);
  if (sum(least) >= availablePt || asked.every((pt, index) => pt >= (least[index] as number))) return asked;
  // A share too small for its words takes what it needs from the others.
  const short = asked.map((pt, index) => Math.max(pt, least[index] as number));
  return between(least, short, availablePt);
}

/** Widths between two bounds, at one and the same point on the way, that sum to `total`. */
function between(low: readonly number[], high: readonly number[], total: number): number[] {
  const way = (total - sum(low)) / Math.max(1e-9, sum(high) - sum(low));
  return low.map((pt, index) => pt + ((high[index] as number) - pt) * way);
}

/** Shares the width by weight, no column below its floor or above its full width. */
function fillByWeight(needs: readonly ColumnNeed[], floor: readonly number[], availablePt: number): number[] {
  const fixed = new Map<number, number>();
  for (;;) {
    const room = availablePt - sum([...fixed.values()]);
    const open = needs.map((_, index) => index).filter((index) => !fixed.has(index));
    const weights = sum(open.map((index) => (needs[index] as ColumnNeed).weight)) || 1;
    const wish = (index: number) => (room * (needs[index] as ColumnNeed).weight) / weights;
    const low = open.filter((index) => wish(index) < (floor[index] as number));
    const high = open.filter((index) => wish(index) > (needs[index] as ColumnNeed).fullPt);
    if (open.length === 0 || (low.length === 0 && high.length === 0)) {
      return needs.map((_, index) => fixed.get(index) ?? wish(index));
    }
    // Columns that lack more than others have to spare are fixed first.
    const lack = sum(low.map((index) => (floor[index] as number) - wish(index)));
    const spare = sum(high.map((index) => wish(index) - (needs[index] as ColumnNeed).fullPt));
    if (lack >= spare) for (const index of low) fixed.set(index, floor[index] as number);
    else for (const index of high) fixed.set(index, (needs[index] as ColumnNeed).fullPt);
  }
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
