/** What stands between two places where a line may end. */
export type Box = {
  readonly widthPt: number;
  /** Width of the spaces after it; not counted at a line's end. */
  readonly spacePt: number;
  /** How bad it is to end the line after this box; 0 for an ordinary place. */
  readonly cohesion: number;
  /** The line must end after this box. */
  readonly forced: boolean;
};

/** A line is a bad one when it is short by this share of the measure, squared. */
const lineCost = 1;

/**
 * Breaks boxes into lines no wider than `measurePt` so that the rag is even: the sum of the
 * squared shortfalls is least, lines are no more than needed, and words that belong
 * together stay together unless that is impossible.
 * A box wider than the measure stands alone and overflows; it is never dropped.
 *
 * @param rag `balanced` makes the last line as long as the others, for headings
 * @returns the index after the last box of each line; at least one line, even for no boxes
 */
export function breakLines(
  boxes: readonly Box[],
  measurePt: number,
  rag: 'even' | 'balanced' = 'even',
): number[] {
  const count = boxes.length;
  if (count === 0) return [0];
  const cost = new Float64Array(count + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(count + 1);
  const room = measurePt + tolerancePt;
  cost[0] = 0;
  for (let start = 0; start < count; start++) {
    const before = cost[start] as number;
    if (before === Number.POSITIVE_INFINITY) continue;
    let width = 0;
    for (let end = start; end < count; end++) {
      const box = boxes[end] as Box;
      width += box.widthPt;
      if (width > room && end > start) break;
      const last = end === count - 1 && rag === 'even';
      const total = before + lineBadness(width, room, measurePt, box, last, end - start);
      if (total < (cost[end + 1] as number)) {
        cost[end + 1] = total;
        from[end + 1] = start;
      }
      if (box.forced || width > room) break;
      width += box.spacePt;
    }
  }
  const ends: number[] = [];
  for (let end = count; end > 0; end = from[end] as number) ends.push(end);
  return ends.reverse();
}

/** Sums of widths are not exact. */
export const tolerancePt = 0.01;

function lineBadness(
  width: number,
  room: number,
  measure: number,
  box: Box,
  last: boolean,
  boxesBefore: number,
) {
  const shortfall = Math.max(0, room - width) / measure;
  if (last || box.forced) {
    // A single short word on the last line of a paragraph looks like a mistake.
    const lonely = last && boxesBefore === 0 && width < measure * 0.12 ? 0.12 : 0;
    return lineCost + lonely;
  }
  return lineCost + shortfall * shortfall + box.cohesion;
}
