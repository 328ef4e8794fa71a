import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { welshPassages } from '../document/testing/welsh-passages.ts';
import { testPicture } from '../docx/testing/picture.ts';
import { layOut } from '../layout/lay-out.ts';
import { warwickshireType } from '../layout/testing/fonts.ts';
import { writePdf } from './write-pdf.ts';

const { style, fonts } = warwickshireType();

type Node = { type?: string; id?: string; lang?: string; alt?: string; children?: Node[] };

/** Language of each marked content of a page by its id, and of each alternative text. */
function languagesOf(node: Node, around: string, found = new Map<string, string>()): Map<string, string> {
  const lang = node.lang ?? around;
  if (node.type === 'content' && node.id) found.set(node.id, lang);
  if (node.alt) found.set(node.alt, lang);
  for (const child of node.children ?? []) languagesOf(child, lang, found);
  return found;
}

/** The texts of a page by the id of their marked content; running matter has none. */
async function textsOf(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? '';
      if (id !== '') texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

test('every word of a PDF is tagged with its language', async () => {
  const document = welshPassages(testPicture());
  const laidOut = layOut(document, style, fonts);
  const bytes = await writePdf(laidOut.document, laidOut.layout, fonts);
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const wrong: string[] = [];
  let count = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const languages = languagesOf((await page.getStructTree()) as Node, 'en-GB');
    for (const [id, text] of await textsOf(page)) {
      if (!/Cymraeg|English/.test(text)) continue;
      count += 1;
      const wanted = text.includes('Cymraeg') ? 'cy' : 'en-GB';
      if (languages.get(id) !== wanted) wrong.push(`${text}: ${languages.get(id)}`);
    }
    for (const [alt, lang] of languages) if (alt.includes('Cymraeg') && lang !== 'cy') wrong.push(alt);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(25);
});
