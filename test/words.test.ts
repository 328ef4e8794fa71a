import { beforeAll, describe, expect, inject, test } from 'vitest';
import { layOutPack } from '../src/build/lay-out-pack.ts';
import { Run } from '../src/build/run.ts';
import { type BuiltOutput, bytesOf } from './support/build-once.ts';
import { docxWords } from './support/docx-words.ts';
import type { PackWords } from './support/pack-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { firstDifference, firstMismatch } from './support/same-words.ts';
import { treeWords } from './support/tree-words.ts';

const outputs = inject('outputs');
const meetings = [...new Set(outputs.map(({ meeting }) => meeting))];
const outputOf = (meeting: string, format: string) =>
  outputs.find((output) => output.meeting === meeting && output.format === format) as BuiltOutput;

describe.each(meetings)('%s', (meeting) => {
  let tree: PackWords;
  beforeAll(async () => {
    const run = new Run(meeting);
    const pack = await layOutPack({ dataFolder: inject('dataFolder'), meeting }, run);
    if (!pack) throw new Error(JSON.stringify(run.problems));
    tree = treeWords(pack.document, pack.layout.pageNumbers);
    expect(tree.body.length).toBeGreaterThan(1000);
  });

  describe.each([
    ['PDF', async () => pdfWords(await openPdf(bytesOf(outputOf(meeting, 'pdf'))))],
    ['Word document', async () => docxWords(bytesOf(outputOf(meeting, 'docx')))],
  ])('%s', (_name, readWords) => {
    let words: PackWords;
    beforeAll(async () => {
      words = await readWords();
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

/** pdf.js gives a table's rows on each of its pages, without words where they stand on another. */
const hasWords = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
