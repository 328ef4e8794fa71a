import type { PaperChange, ParagraphChange } from './compare.ts';

const kinds = { added: 'Added', replaced: 'Replaced', withdrawn: 'Withdrawn' } as const;
const order = ['added', 'replaced', 'withdrawn'] as const;

/** Tells changes in words: what was added, replaced or withdrawn, with pages, and the paragraphs of what was replaced. */
export function writeChanges(changes: readonly PaperChange[]): string {
  if (changes.length === 0) return 'Nothing was added, replaced or withdrawn.\n';
  const parts = order.flatMap((kind) => {
    const papers = changes.filter((change) => change.kind === kind);
    return papers.length === 0 ? [] : [`${kinds[kind]}\n${papers.map(paperText).join('')}`];
  });
  return parts.join('\n');
}

function paperText({ title, pages, paragraphs }: PaperChange): string {
  const numbers = /^\d+[A-Z]*$/.test(pages) ? `page ${pages}` : `pages ${pages}`;
  return `  ${title}, ${numbers}\n${paragraphs.map(paragraphText).join('')}`;
}

function paragraphText(change: ParagraphChange): string {
  if (change.kind === 'added') return `    + ${change.after}\n`;
  if (change.kind === 'removed') return `    - ${change.before}\n`;
  return `    - ${change.before}\n    + ${change.after}\n`;
}
