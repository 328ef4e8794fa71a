import type { SourceWords } from '../import/pdf/source-words.ts';
import type { Words } from '../language/words.ts';

/** What is said of the pages of a PDF file, in the paper's language. */
export function sourceWords(words: Words): SourceWords {
  return {
    described: words.text('sourcePage', { description: '%3', page: '%1', pages: '%2' }),
    bare: words.text('sourcePage', { description: '', page: '%1', pages: '%2' }),
    noticeOne: words.text('sourceNoticeOne', { page: '%1' }),
    noticeMany: words.text('sourceNoticeMany', { first: '%1', last: '%2' }),
  };
}
