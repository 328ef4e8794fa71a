import { PDFDict } from '@cantoo/pdf-lib';
import { isInTree, leadsSomewhere, namedDestinations } from '../destinations.ts';
import { get, getDict, getName, getNumber, getText, has, keysOf } from '../objects.ts';
import { type Bookmark, outlineOf } from '../outline.ts';
import { pdf, pdfa, pdfua, type Rule } from '../rule.ts';
import { readNameTree, readNumberTree } from '../trees.ts';

/** From so many pages on nobody finds their way without bookmarks. */
const pagesWithBookmarks = 6;

const bookmarks: Rule = {
  id: 'bookmarks',
  clauses: [pdfua('7.17')],
  *check(file) {
    if (file.pages.length >= pagesWithBookmarks && outlineOf(file).all.length === 0) {
      yield { message: `The file has ${file.pages.length} pages and no bookmarks` };
    }
  },
};

const titleOf = ({ dict }: Bookmark): string => (getText(dict, 'Title') ?? '').trim();

const bookmarkTitles: Rule = {
  id: 'bookmark-title',
  clauses: [pdf('12.3.3')],
  *check(file) {
    if (outlineOf(file).all.some((bookmark) => titleOf(bookmark) === '')) {
      yield { message: 'A bookmark has no title' };
    }
  },
};

const bookmarkChain: Rule = {
  id: 'bookmark-chain',
  clauses: [pdf('12.3.3')],
  *check(file) {
    const { root, tops, all, isCircular } = outlineOf(file);
    if (isCircular) yield { message: 'The bookmarks go in a circle' };
    for (const bookmark of all) {
      const { dict, parent, previous } = bookmark;
      if (getDict(dict, 'Parent') !== parent || getDict(dict, 'Prev') !== previous) {
        yield {
          message: `The bookmark “${titleOf(bookmark)}” does not lead back to the one before or above`,
        };
      }
    }
    for (const { dict, kids } of [{ dict: root, kids: tops }, ...all]) {
      if (dict && !isCircular && getDict(dict, 'Last') !== kids.at(-1)?.dict) {
        yield { message: 'Bookmarks end with another than the one that is said to be the last' };
      }
    }
  },
};

const bookmarkCounts: Rule = {
  id: 'bookmark-count',
  clauses: [pdf('12.3.3')],
  *check(file) {
    const { root, tops, all, isCircular } = outlineOf(file);
    if (!root || isCircular) return;
    const visible = new Map<PDFDict, number>();
    // Those below come after their parents in the list.
    for (const { dict, kids } of [...all].reverse()) visible.set(dict, shown(kids, visible));
    for (const bookmark of all) {
      const count = getNumber(bookmark.dict, 'Count') ?? 0;
      if (Math.abs(count) !== (visible.get(bookmark.dict) ?? 0)) {
        yield {
          message: `The bookmark “${titleOf(bookmark)}” has another number of bookmarks below it than it says`,
        };
      }
    }
    if (has(root, 'Count') && getNumber(root, 'Count') !== shown(tops, visible)) {
      yield { message: 'There is another number of bookmarks than the file says' };
    }
  },
};

/** How many bookmarks are seen when those above are open. */
function shown(kids: readonly Bookmark[], visible: ReadonlyMap<PDFDict, number>): number {
  return kids.reduce((sum, { dict }) => {
    const isOpen = (getNumber(dict, 'Count') ?? 0) > 0;
    return sum + 1 + (isOpen ? (visible.get(dict) ?? 0) : 0);
  }, 0);
}

const bookmarkTargets: Rule = {
  id: 'bookmark-target',
  clauses: [pdf('12.3.3'), pdfua('7.17')],
  *check(file) {
    for (const bookmark of outlineOf(file).all) {
      const { dict } = bookmark;
      const action = get(dict, 'A');
      const destination =
        get(dict, 'Dest') ?? (getName(action, 'S') === 'GoTo' ? get(action, 'D') : undefined);
      // A bookmark without a destination only holds others together.
      if (destination !== undefined && !leadsSomewhere(file, destination))
        yield { message: `The bookmark “${titleOf(bookmark)}” leads nowhere` };
    }
  },
};

const bookmarkElements: Rule = {
  id: 'bookmark-element',
  clauses: [pdf('12.3.3')],
  *check(file) {
    for (const bookmark of outlineOf(file).all) {
      if (has(bookmark.dict, 'SE') && !isInTree(file, getDict(bookmark.dict, 'SE'))) {
        yield { message: `The bookmark “${titleOf(bookmark)}” leads to a tag that is not there` };
      }
    }
  },
};

const destinations: Rule = {
  id: 'named-destination',
  clauses: [pdf('12.3.2.3'), pdf('7.9.6')],
  *check(file) {
    if (!readNameTree(get(get(file.catalog, 'Names'), 'Dests')).isSound) {
      yield { message: 'The list of the named places is not in order' };
    }
    for (const [name, value] of namedDestinations(file)) {
      const target = value instanceof PDFDict ? get(value, 'D') : value;
      if (!leadsSomewhere(file, target)) yield { message: `The named place ${name} is not in the file` };
    }
  },
};

const styles = new Set(['D', 'R', 'r', 'A', 'a']);

const pageLabels: Rule = {
  id: 'page-labels',
  clauses: [pdf('12.4.2'), pdfua('7.17')],
  *check({ catalog, pages }) {
    if (!has(catalog, 'PageLabels')) return;
    const { entries, isSound } = readNumberTree(get(catalog, 'PageLabels'));
    const isRight = entries.every(([first, range]) => {
      const style = getName(range, 'S');
      const start = getNumber(range, 'St') ?? 1;
      return first >= 0 && first < pages.length && start >= 1 && (style === undefined || styles.has(style));
    });
    if (!isSound || !isRight || entries[0]?.[0] !== 0) yield { message: 'The labels of the pages are wrong' };
  },
};

const presentation: Rule = {
  id: 'presentation',
  clauses: [pdfa('6.10')],
  *check({ catalog, pages }) {
    if (keysOf(get(catalog, 'Names')).includes('AlternatePresentations')) {
      yield { message: 'The file is also a slide show' };
    }
    for (const { dict, number } of pages) {
      if (has(dict, 'PresSteps')) yield { message: 'The page is shown in steps', page: number };
    }
  },
};

const requirements: Rule = {
  id: 'requirements',
  clauses: [pdfa('6.11')],
  *check({ catalog }) {
    if (has(catalog, 'Requirements')) {
      yield { message: 'The file asks for what not every reader can do' };
    }
  },
};

/** Ways through the file: bookmarks, named places, labels of pages. */
export const navigationRules: readonly Rule[] = [
  bookmarks,
  bookmarkTitles,
  bookmarkChain,
  bookmarkCounts,
  bookmarkTargets,
  bookmarkElements,
  destinations,
  pageLabels,
  presentation,
  requirements,
];
