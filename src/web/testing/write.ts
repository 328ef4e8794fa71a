import { document, paper } from '../../document/build.ts';
import type { PageNumbers } from '../../document/page-numbers.ts';
import type { Block, Document } from '../../document/tree.ts';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';
import { testLanguages } from '../../language/testing/languages.ts';
import { type PageOptions, type WebPage, writePage } from '../write-page.ts';

/** Every paper is one page long, and begins on page 5. */
const numbers: PageNumbers = { count: 9, pageOf: () => 5, lastPageOf: () => 5 };

/** Writes a document as a page of Warwickshire's, with what a meeting of November 2014 has. */
export function write(whole: Document, options: Partial<PageOptions> = {}): WebPage {
  const style = warwickshireStyle();
  return writePage(whole, style, numbers, {
    languages: testLanguages(),
    css: { base: '', own: '' },
    typeface: 'Source Sans 3',
    picturesFolder: 'pack-pictures',
    event: {
      id: '2014-11-21-panel',
      body: 'Police and Crime Panel',
      authority: 'Warwickshire County Council',
      date: { year: 2014, month: 11, day: 21 },
      time: { minutes: 660 },
      venue: 'Shire Hall',
    },
    isOfMeeting: true,
    files: {
      pdf: { name: 'pack.pdf', bytes: 441_344, pages: 81, placeOf: (page) => page - 2 },
      docx: { name: 'pack.docx', bytes: 9 },
    },
    home: 'index.html',
    ...options,
  });
}

/** The HTML of blocks, without the page around them. */
export function bodyOf(blocks: readonly Block[], lang?: string): string {
  const { html } = write(document([paper('p', 'Paper', blocks, lang === undefined ? {} : { lang })]));
  const [, body = ''] =
    /<div class="pack-body">\n(.*?)\n<\/div>\n(?:<section|<p class="pack-steps|\n)/s.exec(html) ?? [];
  return body.trim();
}
