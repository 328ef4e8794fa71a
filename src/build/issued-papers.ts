import { type IssuedPaper, type Ledger, latestVersion } from '../ledger/ledger.ts';
import { contentOf } from '../ledger/paper-content.ts';
import type { WholePack } from './lay-out-pack.ts';

/** What would be issued of each paper, as it stands on its pages. */
export function issuedPapers({ document, layout, identities }: WholePack): readonly IssuedPaper[] {
  return document.papers.map((paper) => ({
    id: identities.get(paper.id) ?? paper.id,
    title: paper.title,
    pages: layout.pages.filter(({ paperId }) => paperId === paper.id).map(({ number }) => number),
    content: contentOf(paper),
  }));
}

/** Whether papers are those of the version that was published last: the same words on the same pages. */
export function isPublished(papers: readonly IssuedPaper[], ledger: Ledger): boolean {
  return JSON.stringify(papers) === JSON.stringify(latestVersion(ledger)?.papers);
}
