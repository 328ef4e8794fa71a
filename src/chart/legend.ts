import type { Drawing } from './drawing.ts';
import { fillOf, lineLook, mark } from './fills.ts';

const swatchPt = 14;

/**
 * Draws names of series with their fills or lines, in rows from the left.
 *
 * @returns the height that it takes
 */
export function drawLegend(names: readonly string[], isLines: boolean, drawing: Drawing): number {
  const { sizePt, widthPt } = drawing.look;
  const rowPt = sizePt * 1.6;
  let x = 0;
  let row = 0;
  names.forEach((name, series) => {
    const nameAt = swatchPt + (isLines ? 9 : 5);
    const width = nameAt + drawing.widthOf(name) + 14;
    if (x > 0 && x + width - 14 > widthPt) {
      x = 0;
      row += 1;
    }
    const top = row * rowPt;
    if (isLines) {
      drawing.path(`M${x} ${top + sizePt / 2 + 1}h${swatchPt + 4}`, lineLook(series, drawing));
      mark(series, x + swatchPt / 2 + 2, top + sizePt / 2 + 1, drawing);
    } else {
      drawing.rectangle(x + 0.5, top + 1, swatchPt, sizePt, fillOf(series, drawing));
    }
    drawing.text(name, x + nameAt, top + sizePt * 0.95);
    x += width;
  });
  return (row + 1) * rowPt + sizePt * 0.6;
}
