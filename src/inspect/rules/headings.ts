import { onPage, pdfua, type Rule } from '../rule.ts';
import { elementsIn } from '../structure-tree.ts';
import { headingLevel } from '../structure-types.ts';

const mixed: Rule = {
  id: 'heading-kinds',
  clauses: [pdfua('7.4.4')],
  *check({ structure }) {
    const plain = structure.elements.find(({ standard }) => standard === 'H');
    const hasLevels = structure.elements.some(({ standard }) => headingLevel(standard) !== undefined);
    if (plain && hasLevels)
      yield onPage('Some headings have levels (H1, H2) and others have none (H)', plain.page);
  },
};

const oneEach: Rule = {
  id: 'heading-single',
  clauses: [pdfua('7.4.4')],
  *check({ structure }) {
    for (const element of structure.elements) {
      const plain = elementsIn(element).filter(({ standard }) => standard === 'H');
      if (plain.length > 1) yield onPage('Two headings without levels stand side by side', plain[1]?.page);
    }
  },
};

const first: Rule = {
  id: 'heading-first',
  clauses: [pdfua('7.4.2')],
  *check({ structure }) {
    const heading = structure.elements.find(({ standard }) => headingLevel(standard) !== undefined);
    if (heading && heading.standard !== 'H1') {
      yield onPage(`The first heading is of level ${headingLevel(heading.standard)}`, heading.page);
    }
  },
};

const skipped: Rule = {
  id: 'heading-levels',
  clauses: [pdfua('7.4.2')],
  *check({ structure }) {
    let last: number | undefined;
    for (const { standard, page } of structure.elements) {
      const level = headingLevel(standard);
      if (level === undefined) continue;
      if (last !== undefined && level > last + 1) {
        yield onPage(`A heading of level ${level} follows one of level ${last}`, page);
      }
      last = level;
    }
  },
};

/** Headings, by which people who cannot see a page find their way. */
export const headingRules: readonly Rule[] = [mixed, oneEach, first, skipped];
