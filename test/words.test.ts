import { beforeAll, describe, expect, inject, test } from 'vitest';
import { layOutPack } from '../src/build/lay-out-pack.ts';
import { Run } from '../src/build/run.ts';
import type { PageNumbers } from '../src/document/page-numbers.ts';
import { plainText } from '../src/document/text.ts';
import type { Document } from '../src/document/tree.ts';
import { walkInlines } from '../src/document/walk.ts';
import { type BuiltOutput, bytesOf } from './support/build-once.ts';
import { docxWords } from './support/docx-words.ts';
import type { PackWords } from './support/pack-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { firstDifference, firstMismatch } from './support/same-words.ts';
import { treeWords } from './support/tree-words.ts';
import { webWords } from './support/web-words.ts';

const outputs = [...inject('outputs'), ...inject('papers')];
const built = outputs.filter(({ format }) => format === 'pdf');

describe.each(built)('$paper of $meeting', ({ meeting, paper }) => {
  const outputOf = (format: string) =>
    outputs.find(
      (output) => output.meeting === meeting && output.paper === paper && output.format === format,
    ) as BuiltOutput;
  let whole: PackWords;
  /** Blocks that the house style sets in capitals have them in the PDF too. */
  let hasCapitals: boolean;
  beforeAll(async () => {
    const run = new Run(meeting);
    const pack = await layOutPack({ dataFolder: inject('dataFolder'), meeting, paper }, run);
    if (!pack) throw new Error(JSON.stringify(run.problems));
    whole = treeWords(pack.document, pack.layout.pageNumbers);
    hasCapitals = Object.values(pack.style.blocks).some(({ capitals }) => capitals);
    expect(whole.body.length).toBeGreaterThan(paper === 'pack' ? 1000 : 200);
  });

  describe.each([
    ['PDF', async () => pdfWords(await openPdf(bytesOf(outputOf('pdf'))))],
    ['Word document', async () => docxWords(bytesOf(outputOf('docx')))],
    ['web page', async () => webWords(bytesOf(outputOf('html')))],
  ])('%s', (name, readWords) => {
    let tree: PackWords;
    let words: PackWords;
    beforeAll(async () => {
      const fold = (some: PackWords) => (hasCapitals && name === 'PDF' ? withoutCase(some) : some);
      tree = fold(whole);
      words = fold(await readWords());
    });

    test('has the words of the tree, in its order', () => {
      expect(firstDifference(tree.body, words.body)).toBeUndefined();
    });
    test('has its footnotes', () => {
      expect(firstMismatch(tree.notes, words.notes)).toBeUndefined();
    });
    test('has its headings', () => {
      expect(firstMismatch(tree.headings, words.headings)).toBeUndefined();
    });
    test('has its list items', () => {
      if (words.listItems.length > 0) expect(firstMismatch(tree.listItems, words.listItems)).toBeUndefined();
      else
        expect(
          firstMismatch(
            tree.listLeads,
            words.listLeads.filter((lead) => lead !== ''),
          ),
        ).toBeUndefined();
    });
    test('has its table rows, cell by cell', () => {
      expect(firstMismatch(tree.rows.filter(hasWords), words.rows.filter(hasWords))).toBeUndefined();
    });
  });
});

describe.each(outputs.filter(({ format }) => format === 'txt'))('text of $paper of $meeting', (output) => {
  test('has the words of the tree', async () => {
    const { meeting, paper } = output;
    const pack = await layOutPack({ dataFolder: inject('dataFolder'), meeting, paper }, new Run(meeting));
    const document = pack?.document as Document;
    const tree = treeWords(document, pack?.layout.pageNumbers as PageNumbers);
    const text = new TextDecoder().decode(bytesOf(output));
    expect(firstDifference(tree.body, wordsOfText(text, document, tree.rows))).toBeUndefined();
  });
});

function withoutCase({ body, notes, headings, listItems, listLeads, rows }: PackWords): PackWords {
  const lower = (texts: readonly string[]) => texts.map((text) => text.toLowerCase());
  return {
    body: body.toLowerCase(),
    notes: lower(notes),
    headings: lower(headings),
    listItems: lower(listItems),
    listLeads: lower(listLeads),
    rows: rows.map(lower),
  };
}

/** Takes out what plain text has in place of type: underlines, bullets, addresses of links, colons of table rows. */
function wordsOfText(written: string, document: Document, rows: PackWords['rows']): string {
  let text = written.replace(/^(?:=+|-+)$/gm, '').replace(/^ *- /gm, '');
  for (const cells of rows) {
    const [a = '', b = ''] = cells.map((cell) => cell.trim());
    text = text.replace(`${a}: ${b}`, `${a}\n${b}`);
  }
  for (const { blocks } of document.papers) {
    walkInlines(blocks, (inline) => {
      if (inline.type !== 'link') return;
      const words = plainText(inline);
      text = text.replaceAll(`${words} (${inline.href.replace(/^mailto:/, '')})`, words);
    });
  }
  return text;
}

/** pdf.js gives a table's rows on each of its pages, without words where they stand on another. */
const hasWords = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
