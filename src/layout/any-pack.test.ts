import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../document/tree.ts';
import { ownStyles } from '../house-style/testing/own-styles.ts';
import { layOut } from './lay-out.ts';
import type { Layout, Page } from './page.ts';
import { wideFrame } from './setting.ts';
import { arbitraryDocument } from './testing/arbitrary-document.ts';
import { typeOf } from './testing/fonts.ts';
import { expectNoHeadingAtFoot } from './testing/heading-at-foot.ts';
import { linesOf, lineText } from './testing/print-pages.ts';

describe.each(ownStyles)('any pack in the style %s', { timeout: 60_000 }, (name) => {
  const runs = { numRuns: 25 };
  const { style, fonts } = typeOf(name);
  const setDocument = (document: Document): Layout => layOut(document, style, fonts).layout;

  it('loses no word and doubles none', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const set = setDocument(document)
          .pages.flatMap((page) =>
            linesOf(page)
              .filter((line) => line.owner.part !== 'label')
              .map(lineText),
          )
          .join('');
        // A style may set some of its words in capitals.
        expect(letters(set)).toEqual(letters(wordsOf(document).join('')));
      }),
      runs,
    );
  });

  it('prints nothing outside the margins, and ends', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const page of setDocument(document).pages) {
          const { xPt, widthPt } = wideFrame(page.orientation, style);
          for (const piece of page.pieces) {
            const right = piece.type === 'line' ? lineRight(piece) : piece.xPt + piece.widthPt;
            expect(piece.xPt).toBeGreaterThan(xPt - 1);
            expect(right).toBeLessThan(xPt + widthPt + 1);
            const bottom = piece.type === 'line' ? piece.baselinePt : piece.yPt + piece.heightPt;
            expect(bottom).toBeLessThan(page.heightPt - style.page.marginBottomPt + 1);
            expect(bottom).toBeGreaterThan(style.page.marginTopPt - 1);
          }
        }
      }),
      runs,
    );
  });

  it('leaves no heading alone at a page’s foot', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const { pages } = setDocument(document);
        const notes = notesOf(pages);
        pages.forEach((page, index) => {
          const next = pages[index + 1];
          const followed =
            next && !next.blank && next.paperId === page.paperId && next.orientation === page.orientation;
          if (followed) expectNoHeadingAtFoot(page, next, notes);
        });
      }),
      runs,
    );
  });
});

/** The footnotes of a pack and their paragraphs. */
function notesOf(pages: readonly Page[]): ReadonlySet<object> {
  const fragments = pages.flatMap(linesOf).flatMap((line) => line.fragments);
  return new Set(
    fragments.flatMap(({ inline }) => (inline?.type === 'footnote' ? [inline, ...inline.blocks] : [])),
  );
}

function lineRight(piece: Extract<Page['pieces'][number], { type: 'line' }>): number {
  return piece.xPt + Math.max(0, ...piece.fragments.map((fragment) => fragment.xPt + fragment.widthPt));
}

/** The letters of a text in alphabetical order: what is there, wherever it stands. */
function letters(text: string): string {
  return [...text.toLowerCase().replace(/[^\p{L}]/gu, '')].sort().join('');
}

/** All words of a document, footnotes included, without the names of its fields. */
function wordsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (typeof node !== 'object' || node === null) return [];
  const typed = node as Record<string, unknown>;
  if (typed.type === 'text') return [typed.value as string];
  return ['papers', 'blocks', 'children', 'items', 'head', 'body', 'cells'].flatMap((key) =>
    wordsOf(typed[key]),
  );
}
