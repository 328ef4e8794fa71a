import type { PaperChange, ParagraphChange } from '../changes/compare.ts';
import { bold, heading, list, paper, paragraph, text } from '../document/build.ts';
import type { Block, Inline, Paper, RunningFields } from '../document/tree.ts';
import type { Words } from '../language/words.ts';

/** What the change sheet says besides the changes. */
export type SheetFacts = {
  readonly version: number;
  readonly body: string;
  readonly date: string;
  readonly runningFields: RunningFields;
};

const kinds = [
  ['added', 'changesAdded'],
  ['replaced', 'changesReplaced'],
  ['withdrawn', 'changesWithdrawn'],
] as const;

/** Makes the change sheet of a version: in words, what was added, replaced or withdrawn since the one before. */
export function changeSheet(changes: readonly PaperChange[], facts: SheetFacts, words: Words): Paper {
  const { version, body, date, runningFields } = facts;
  const title = changesTitle(version, words);
  const blocks: Block[] = [
    paragraph(body, { role: 'body-name' }),
    paragraph(date, { role: 'paper-date' }),
    heading(1, title),
    paragraph(words.text('changesLead')),
  ];
  for (const [kind, label] of kinds) {
    const papers = changes.filter((change) => change.kind === kind);
    if (papers.length > 0)
      blocks.push(heading(2, words.text(label)), ...papers.flatMap((change) => paperBlocks(change, words)));
  }
  return paper('changes', title, blocks, { kind: 'changes', runningFields: { ...runningFields, item: '' } });
}

export const changesTitle = (version: number, words: Words): string =>
  words.text('changesTitle', { version: String(version - 1) });

function paperBlocks({ kind, title, pages, paragraphs }: PaperChange, words: Words): readonly Block[] {
  const shown = pages.replaceAll('-', '–');
  const isOne = /^\d+[A-Z]*$/.test(pages);
  const where = words.text(isOne ? 'changePage' : 'changePages', { pages: shown });
  const line = paragraph([bold(title), text(`, ${where}`)]);
  if (kind !== 'replaced') return [line];
  if (paragraphs.length === 0) return [line, paragraph(words.text('changedLook'))];
  return [line, list(paragraphs.map((change) => [paragraph(paragraphWords(change, words))]))];
}

function paragraphWords(change: ParagraphChange, words: Words): readonly Inline[] {
  const lead = (key: 'changeAdded' | 'changeRemoved' | 'changeReworded' | 'changeInto'): Inline =>
    bold(`${words.text(key)} `);
  if (change.kind === 'added') return [lead('changeAdded'), text(change.after)];
  if (change.kind === 'removed') return [lead('changeRemoved'), text(change.before)];
  return [lead('changeReworded'), text(`${change.before} `), lead('changeInto'), text(change.after)];
}
