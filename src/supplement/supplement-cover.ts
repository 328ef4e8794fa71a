import { contents, heading, paper, paragraph } from '../document/build.ts';
import type { ContentsEntry, Paper, RunningFields } from '../document/tree.ts';
import type { Words } from '../language/words.ts';

/** Id of the cover in the document of a supplement. */
export const coverId = 'supplement_cover';

/** What the cover of a supplement says. */
export type CoverFacts = {
  /** Counted from 1 through the meeting's supplements. */
  readonly number: number;
  readonly body: string;
  /** Of the meeting, as the house style writes it. */
  readonly date: string;
  /** The papers that follow, as the contents list names them. */
  readonly entries: readonly ContentsEntry[];
  readonly runningFields: RunningFields;
};

/** Makes the cover of a supplement: what it is, and the papers in it with their pages. It has no page number itself. */
export function supplementCover(
  { number, body, date, entries, runningFields }: CoverFacts,
  words: Words,
): Paper {
  const title = supplementTitle(number, words);
  const blocks = [
    paragraph(body, { role: 'body-name' }),
    paragraph(date, { role: 'paper-date' }),
    heading(1, title),
    paragraph(words.text('supplementLead')),
    heading(2, words.text('supplementPapers'), { role: 'contents-title' }),
    contents(entries),
  ];
  return paper(coverId, title, blocks, {
    kind: 'supplement',
    runningFields: { ...runningFields, item: '', pageOf: '' },
  });
}

export const supplementTitle = (number: number, words: Words): string =>
  words.text('supplementTitle', { number: String(number) });
