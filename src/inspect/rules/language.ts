import { getText, has } from '../objects.ts';
import { outlineOf } from '../outline.ts';
import type { PdfFile } from '../pdf-file.ts';
import { onPage, pdfa, pdfua, type Rule } from '../rule.ts';
import type { StructureElement } from '../structure-tree.ts';

/** A language tag (RFC 3066, as ISO 32000-1, 14.9.2 has it); an empty one says that nobody knows. */
const isTag = (text: string): boolean => text === '' || /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/.test(text);

const tags: Rule = {
  id: 'language-tag',
  clauses: [pdfua('7.2'), pdfa('6.7.4')],
  *check({ catalog, structure, content }) {
    const whole = getText(catalog, 'Lang');
    if (has(catalog, 'Lang') && !isTag(whole ?? '')) {
      yield { message: `The language of the document is written ${whole}, which is no language tag` };
    }
    for (const { dict, type, page } of structure.elements) {
      if (has(dict, 'Lang') && !isTag(getText(dict, 'Lang') ?? '')) {
        yield onPage(
          `The language of a tag ${type} is written ${getText(dict, 'Lang')}, which is no language tag`,
          page,
        );
      }
    }
    for (const { langs, page } of content.streams) {
      for (const lang of langs) if (!isTag(lang)) yield { message: `There is no language tag ${lang}`, page };
    }
  },
};

const whole: Rule = {
  id: 'document-language',
  clauses: [pdfua('7.2'), pdfa('6.7.4')],
  *check(file) {
    const page = has(file.catalog, 'Lang') ? undefined : pageWithoutLanguage(file);
    if (page !== undefined) yield onPage('Nothing says in which language the text is', page);
  },
};

const bookmarks: Rule = {
  id: 'bookmark-language',
  clauses: [pdfua('7.2')],
  *check(file) {
    if (!has(file.catalog, 'Lang') && outlineOf(file).all.length > 0) {
      yield { message: 'Nothing says in which language the bookmarks are' };
    }
  },
};

const unknown: Rule = {
  id: 'language-unknown',
  clauses: [pdfua('7.2')],
  *check({ catalog, structure }) {
    if (getText(catalog, 'Lang') === '')
      yield { message: 'The language of the document is said to be unknown' };
    for (const { dict, type, page } of structure.elements) {
      if (has(dict, 'Lang') && getText(dict, 'Lang') === '') {
        yield onPage(`The language of a tag ${type} is said to be unknown`, page);
      }
    }
  },
};

/** The first page with text whose language neither its mark nor an element around it tells. */
function pageWithoutLanguage({ structure, content }: PdfFile): number | undefined {
  const told = new Map<StructureElement, boolean>();
  for (const element of structure.elements) {
    const isTold =
      has(element.dict, 'Lang') || (element.parent !== undefined && told.get(element.parent) === true);
    told.set(element, isTold);
    if (isTold) continue;
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      const mark = kid.owner && content.byOwner.get(kid.owner)?.marks.get(kid.mcid);
      if (mark?.hasBareText) return element.page ?? 1;
    }
  }
  return undefined;
}

/** The language that text is read aloud in. */
export const languageRules: readonly Rule[] = [tags, unknown, whole, bookmarks];
