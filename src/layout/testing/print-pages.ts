import type { Layout, LinePiece, Page } from '../page.ts';

/** Words of a line, as a reader finds them. */
export function lineText(piece: LinePiece): string {
  return piece.fragments.map((fragment) => fragment.words.map((word) => word.text).join('')).join('');
}

/** Lines of a page that are said once: repeated table heads apart. */
export function linesOf(page: Page): LinePiece[] {
  return page.pieces.filter(
    (piece): piece is LinePiece => piece.type === 'line' && piece.owner.part !== 'repeat',
  );
}

/** The page map as text: page, height from the top, kind of node, first words. */
export function printPages(layout: Layout): string {
  return layout.pages
    .map((page) => {
      const lines = linesOf(page).map((line) => {
        const { node, part } = line.owner;
        const kind = part === 'text' ? ('type' in node ? node.type : 'entry') : part;
        return `${String(Math.round(line.baselinePt)).padStart(5)} ${kind} ${lineText(line).trim().slice(0, 40)}`;
      });
      return [`page ${page.number} ${page.orientation}`, ...lines].join('\n');
    })
    .join('\n');
}
