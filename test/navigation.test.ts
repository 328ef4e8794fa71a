import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bytesOf } from './support/build-once.ts';
import { openPdf } from './support/pdf-words.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;
type Outline = Awaited<ReturnType<Pdf['getOutline']>>;

const outputs = inject('outputs').filter(({ format }) => format === 'pdf');

describe.each(outputs)('PDF of $meeting', (output) => {
  let pdf: Pdf;
  beforeAll(async () => {
    pdf = await openPdf(bytesOf(output));
  });

  /** Page of a destination, from 1; undefined when it leads nowhere. */
  async function pageOf(target: string | readonly unknown[] | null | undefined): Promise<number | undefined> {
    const destination = typeof target === 'string' ? await pdf.getDestination(target) : target;
    const page = destination?.[0] as Parameters<Pdf['getPageIndex']>[0] | undefined;
    return page && (await pdf.getPageIndex(page)) + 1;
  }

  test('page labels are the printed numbers', async () => {
    const labels = await pdf.getPageLabels();
    expect(labels).toEqual(Array.from({ length: output.pages }, (_, index) => String(index + 1)));
  });

  test('it is marked as tagged, in its language, with its title', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Language: output.meeting.includes('heddlu') ? 'cy' : 'en-GB',
      Title: expect.stringMatching(/\S/),
    });
  });

  test('bookmarks run through the pack from its first page, and each leads to a page', async () => {
    const pages: number[] = [];
    const visit = async (outline: Outline): Promise<void> => {
      for (const { title, dest, items } of outline ?? []) {
        expect(title).toMatch(/\S/);
        const page = await pageOf(dest);
        expect(page, title).toBeDefined();
        pages.push(page as number);
        await visit(items as Outline);
      }
    };
    await visit(await pdf.getOutline());
    expect(pages[0]).toBe(1);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
  });

  test('every link leads to a page of the pack, or to an address', async () => {
    let links = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
        if (annotation.subtype !== 'Link') continue;
        links += 1;
        if (annotation.dest) expect(await pageOf(annotation.dest), `page ${number}`).toBeDefined();
        else
          expect(annotation.unsafeUrl ?? annotation.url, `page ${number}`).toMatch(/^(https?:|mailto:|tel:)/);
      }
    }
    expect(links).toBeGreaterThan(0);
  });
});
