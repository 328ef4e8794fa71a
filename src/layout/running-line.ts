import type { Inline, Rule } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { Fragment, LinePiece, Owner } from './page.ts';
import { prepareText, setLines, type TextLine } from './set-text.ts';
import type { Frame, Setting } from './setting.ts';

/** Running matter is an artifact: its owner is never read. */
const noOwner: Owner = { node: { type: 'rule' } satisfies Rule, part: 'repeat' };

/** Sets words in a single line, however long it is. */
export function oneLine(children: readonly Inline[], style: BlockStyle, setting: Setting): TextLine {
  return setLines(prepareText(children, style, setting), 1e6, setting)[0] as TextLine;
}

/** Places a line in a frame. */
export function alignedLine(
  line: TextLine,
  align: BlockStyle['align'],
  baselinePt: number,
  frame: Frame,
): LinePiece {
  const room = frame.widthPt - line.widthPt;
  const shift = align === 'right' ? room : align === 'center' ? room / 2 : 0;
  return { type: 'line', xPt: frame.xPt + shift, baselinePt, fragments: line.fragments, owner: noOwner };
}

/** Ends a line in an ellipsis; words at its end make room for it within the measure. */
export function withEllipsis(line: TextLine, ellipsis: TextLine, measurePt: number): TextLine {
  const kept: Fragment[] = [...line.fragments];
  let endPt = line.widthPt;
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const words = withoutSpaceAtEnd(last.words);
    const width = words.reduce((sum, word) => sum + word.width, 0);
    endPt = last.xPt + (width * last.look.sizePt) / 1000;
    kept.pop();
    if (words.length === 0) continue;
    if (endPt + ellipsis.widthPt <= measurePt) {
      kept.push({ ...last, words, widthPt: endPt - last.xPt });
      break;
    }
    kept.push({ ...last, words: words.slice(0, -1) });
  }
  const startPt = kept.length > 0 ? endPt : 0;
  const shifted = ellipsis.fragments.map((fragment) => ({ ...fragment, xPt: startPt }));
  return { ...line, fragments: [...kept, ...shifted], widthPt: startPt + ellipsis.widthPt };
}

function withoutSpaceAtEnd(words: Fragment['words']): Fragment['words'] {
  const end = words.findLastIndex((word) => word.text.trim() !== '') + 1;
  return words.slice(0, end);
}
