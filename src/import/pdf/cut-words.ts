import type { Rectangle } from '../../inspect/page-tree.ts';
import { ContentLexer } from './content-lexer.ts';
import { type Matrix, transformPoint } from './page-frame.ts';

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const showing = new Set(['Tj', 'TJ', "'", '"']);
/** Words of which a part is seen are not cut away. */
const marginPt = 2;

/**
 * Tells whether a page's content shows words that begin outside of what is seen of the page. They cannot be seen,
 * and can be found by anyone who looks into the file.
 */
export function hasCutWords(content: Uint8Array, { left, bottom, right, top }: Rectangle): boolean {
  const lexer = new ContentLexer(content);
  const states: Matrix[] = [];
  let page = identity;
  let line = identity;
  let leading = 0;
  const move = (x: number, y: number): void => {
    line = multiply([1, 0, 0, 1, x, y], line);
  };
  while (lexer.next()) {
    const numbers = (count: number): number[] =>
      Array.from({ length: count }, (_, index) => Number.parseFloat(lexer.operand(index)) || 0);
    switch (lexer.operator) {
      case 'q':
        states.push(page);
        break;
      case 'Q':
        page = states.pop() ?? page;
        break;
      case 'cm':
        page = multiply(numbers(6) as unknown as Matrix, page);
        break;
      case 'BT':
        line = identity;
        break;
      case 'Tm':
        line = numbers(6) as unknown as Matrix;
        break;
      case 'TL':
        leading = numbers(1)[0] as number;
        break;
      case 'Td':
      case 'TD': {
        const [x, y] = numbers(2) as [number, number];
        if (lexer.operator === 'TD') leading = -y;
        move(x, y);
        break;
      }
      case 'T*':
      case "'":
      case '"':
        move(0, -leading);
        break;
      default:
    }
    if (!showing.has(lexer.operator)) continue;
    const [x, y] = transformPoint(line[4], line[5], page);
    const isSeen = x > left - marginPt && x < right + marginPt && y > bottom - marginPt && y < top + marginPt;
    if (!isSeen) return true;
  }
  return false;
}

/** The first matrix, then the second (ISO 32000-1, 8.3.4). */
function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
