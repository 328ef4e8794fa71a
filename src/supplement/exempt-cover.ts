import { contents, heading, paper, paragraph } from '../document/build.ts';
import type { ContentsEntry, Paper, RunningFields } from '../document/tree.ts';
import type { Words } from '../language/words.ts';

/** Id of the cover before the papers that are not for publication, and its name in the ledger. */
export const exemptCoverId = 'exempt-cover';

/** What the cover says. */
export type ExemptCoverFacts = {
  readonly body: string;
  /** Of the meeting, as the house style writes it. */
  readonly date: string;
  /** The papers that follow, as the contents list names them. */
  readonly entries: readonly ContentsEntry[];
  readonly runningFields: RunningFields;
};

/** Makes the cover of the papers that are not for publication: whom they are for, and what they are with their pages. */
export function exemptCover({ body, date, entries, runningFields }: ExemptCoverFacts, words: Words): Paper {
  const title = words.text('exemptPapers');
  const blocks = [
    paragraph(body, { role: 'body-name' }),
    paragraph(date, { role: 'paper-date' }),
    heading(1, title),
    paragraph(words.text('exemptCoverLead', { body: words.withArticle(body) })),
    contents(entries),
  ];
  return {
    ...paper(exemptCoverId, title, blocks, {
      kind: 'supplement',
      runningFields: { ...runningFields, item: '' },
    }),
    marking: words.text('exemptMarking'),
    exempt: true,
  };
}
