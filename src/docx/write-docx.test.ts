import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { document, paper, paragraph, text } from '../document/build.ts';
import { withoutForbidden } from '../document/xml-text.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { noPages } from './testing/no-pages.ts';
import { openDocx } from './testing/open-docx.ts';
import { richDocument, richPages } from './testing/rich-document.ts';
import { wordsOfDocument, wordsOfDocx } from './testing/words.ts';
import { writeDocx } from './write-docx.ts';

const style = warwickshireStyle();

describe('words', () => {
  test('mammoth reads every word of the tree, in order', async () => {
    const bytes = await writeDocx(richDocument(), style, richPages);
    expect(await wordsOfDocx(bytes)).toEqual(wordsOfDocument(richDocument(), richPages));
  });

  test('any text comes through, but for characters that XML forbids', async () => {
    const words = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(words, async (values) => {
        const blocks = values.map((value) => paragraph([text(value), text('.')]));
        const docx = openDocx(await writeDocx(document([paper('one', 'One', blocks)]), style, noPages));
        const paragraphs = docx.text('word/document.xml').match(/<w:t[ >].*?(?=<w:p>|<\/w:body>)/gs) ?? [];
        expect(paragraphs).toHaveLength(values.length);
        const read = await wordsOfDocx(
          await writeDocx(document([paper('one', 'One', blocks)]), style, noPages),
        );
        const expected = wordsOfDocument(document([paper('one', 'One', blocks)]), noPages);
        expect(read).toEqual(expected);
        for (const value of values) expect(withoutForbidden(value).isWellFormed()).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 30_000);
});

describe('bytes', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('are the same on another day, in another time zone, at the second build', async () => {
    const first = await writeDocx(richDocument(), style, richPages);
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.123);
    vi.useFakeTimers({ now: new Date('2031-07-04T23:59:59Z'), toFake: ['Date'] });
    process.env.TZ = 'Pacific/Kiritimati';
    const second = await writeDocx(richDocument(), style, richPages);
    random.mockRestore();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('hold no date but that of the meeting', async () => {
    const docx = openDocx(await writeDocx(richDocument(), style, richPages));
    const core = docx.text('docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2014-11-21T00:00:00Z', '2014-11-21T00:00:00Z']);
    expect(core).toContain('<dc:title>Agenda for 21 November 2014</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(docx.paths).toEqual([...docx.paths].sort());
  });
});
