import { choice, listNode, size, type TokenReader, wrong } from './token-readers.ts';

/** A size of paper by its name, or its width and height upright, in points. */
export type PaperSize = keyof typeof paperSizes | readonly [number, number];

const paperSizes = {
  A3: [841.89, 1190.551],
  A4: [595.276, 841.89],
  A5: [419.528, 595.276],
  Letter: [612, 792],
} as const;

/** Gives the width and height of a paper, upright, in points. */
export function sizeOfPaper(paper: PaperSize): readonly [number, number] {
  return typeof paper === 'string' ? paperSizes[paper] : paper;
}

/** The longest side of a page in Word, 22 inches (ECMA-376 17.6.13 leaves it to the application). */
const largestPt = 1584;

const byName = choice('A3', 'A4', 'A5', 'Letter');

/** Reads `A4`, or `[210mm, 297mm]`: width and height upright. */
export const paperSize: TokenReader<PaperSize> = (node, context, name) => {
  const list = listNode(node, context);
  if (list === undefined) return byName(node, context, name);
  const [widthPt, heightPt] = list.map((entry, index) => size(entry, context, `${name}[${index}]`));
  if (list.length === 2 && widthPt !== undefined && heightPt !== undefined) {
    if (Math.max(widthPt, heightPt) <= largestPt) return [widthPt, heightPt];
    return wrong(node, context, `${name} is larger than Word can print`, 'Write 558mm at most.');
  }
  if (list.length === 2) return undefined;
  return wrong(node, context, `${name} is not a width and a height`, 'Write two measures: [210mm, 297mm].');
};
