import { document, paper } from '../../document/build.ts';
import { numberNotes } from '../../document/number.ts';
import type { PageNumbers } from '../../document/page-numbers.ts';
import type { Block, Paper } from '../../document/tree.ts';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { writeDocx } from '../write-docx.ts';
import { type OpenDocx, openDocx } from './open-docx.ts';
import { childrenOf, findAll, printXml } from './xml-tree.ts';

/** Page numbers under which everything stands on pages 2 to 4. */
export const fivePages: PageNumbers = { count: 5, pageOf: () => 2, lastPageOf: () => 4 };

/** Writes papers in the style that the program comes with. */
export async function openPapers(...papers: readonly Paper[]): Promise<OpenDocx> {
  return openDocx(await writeDocx(document(papers), warwickshireStyle(), fivePages));
}

/** Prints the blocks of a paper's Word document as indented lines, without the properties of its section. */
export async function printedBody(...blocks: readonly Block[]): Promise<string> {
  const docx = await openPapers(paper('one', 'One', numberNotes(blocks)));
  return findAll(docx.xml('word/document.xml'), 'w:body')
    .flatMap(childrenOf)
    .filter((block) => block.name !== 'w:sectPr')
    .map((block) => printXml(block))
    .join('\n');
}
