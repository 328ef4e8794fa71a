import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type BuiltOutput, bytesOf } from './support/build-once.ts';
import { docxWords } from './support/docx-words.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { runCli } from './support/run-cli.ts';
import { firstDifference } from './support/same-words.ts';

const meeting = '2014-11-21-police-and-crime-panel';

/** Builds the papers of one item. */
async function buildOnly(item: string, more: readonly string[] = []) {
  const out = mkdtempSync(join(tmpdir(), 'orderpaper-only-'));
  const args = ['build', meeting, '--only', item, '--json', '--data', inject('dataFolder'), '--out', out];
  const run = await runCli([...args, ...more]);
  return { ...run, report: JSON.parse(run.stdout) };
}

describe('the papers of one item', () => {
  let outputs: readonly BuiltOutput[];
  let whole: Awaited<ReturnType<typeof openPdf>>;
  let part: Awaited<ReturnType<typeof openPdf>>;
  beforeAll(async () => {
    outputs = (await buildOnly('9')).report.outputs;
    const pack = inject('outputs').find((output) => output.meeting === meeting && output.format === 'pdf');
    whole = await openPdf(bytesOf(pack as BuiltOutput));
    part = await openPdf(bytesOf(outputs[0] as BuiltOutput));
  });

  test('have files of their own', () => {
    const files = outputs.filter(({ format }) => format !== 'picture');
    expect(files.map(({ path }) => path.split('/').at(-1))).toEqual(
      ['pdf', 'docx', 'html'].map((ending) => `${meeting}-item-9-papers.${ending}`),
    );
  });

  test('have the pages of the pack, word by word and number by number', async () => {
    const labels = await part.getPageLabels();
    const first = Number(labels?.[0]);
    expect(first).toBeGreaterThan(1);
    expect(labels).toEqual(Array.from({ length: part.numPages }, (_, index) => String(first + index)));
    for (let page = 1; page <= part.numPages; page += 1) {
      const words = async (pdf: typeof part, number: number) => {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        return items.map((item) => ('str' in item ? item.str : '')).join('');
      };
      expect(await words(part, page)).toBe(await words(whole, first + page - 1));
    }
  });

  test('lead nowhere but within themselves and to addresses', async () => {
    for (let number = 1; number <= part.numPages; number += 1) {
      for (const { subtype, dest, url, unsafeUrl } of await (await part.getPage(number)).getAnnotations()) {
        if (subtype !== 'Link') continue;
        if (dest) expect(await part.getPageIndex(dest[0])).toBeGreaterThanOrEqual(0);
        else expect(unsafeUrl ?? url).toMatch(/^(https?:|mailto:|tel:)/);
      }
    }
  });

  test('are tagged and in the bookmarks, without the rest of the pack', async () => {
    const outline = await part.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([expect.stringMatching(/^9\. /)]);
    expect((await pdfWords(part)).headings.length).toBeGreaterThan(3);
  });

  test('have the same words in Word, whose pages begin with the number of the pack', async () => {
    const docx = bytesOf(outputs[1] as BuiltOutput);
    expect(firstDifference((await pdfWords(part)).body, (await docxWords(docx)).body)).toBeUndefined();
    const xml = strFromU8(unzipSync(docx)['word/document.xml'] as Uint8Array);
    const [, start] = /<w:pgNumType w:start="(\d+)"/.exec(xml) ?? [];
    expect(start).toBe((await part.getPageLabels())?.[0]);
  });
});

test('an item that is not there, or has no papers, is told', async () => {
  const unknown = await buildOnly('minutes-of-the-meeting-held-on-26-septembr-2014');
  expect(unknown).toMatchObject({
    code: 1,
    report: {
      problems: [
        { code: 'unknown-item', hint: 'did you mean `minutes-of-the-meeting-held-on-26-september-2014`?' },
      ],
    },
  });
  const bare = await buildOnly('complaints');
  expect(bare).toMatchObject({ code: 1, report: { problems: [{ code: 'item-without-papers' }] } });
});

test('the page of one item is a file of its own', async () => {
  const { report } = await buildOnly('8', ['--paper', 'item', '--format', 'docx']);
  expect(report.outputs).toMatchObject([{ pages: 1 }]);
  expect(report.outputs[0].path).toMatch(/-item-8\.docx$/);
  expect(readFileSync(report.outputs[0].path).subarray(0, 2).toString()).toBe('PK');
});
