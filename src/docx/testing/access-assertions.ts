import type { Assertion } from './assertion.ts';
import {
  around,
  attributeOf,
  childrenOf,
  type DocxPackage,
  type Element,
  within,
  wordsIn,
} from './docx-package.ts';

const checker = 'Word, Review, Check Accessibility';

/** What Word's accessibility checker asks of the text and its pictures. */
export const accessAssertions: readonly Assertion[] = [
  { name: 'language', source: 'WCAG 2.2, 3.1.1 and 3.1.2', faults: languageFaults },
  { name: 'heading-order', source: `WCAG 2.2, 1.3.1; ${checker}`, faults: headingOrder },
  { name: 'heading-words', source: 'WCAG 2.2, 2.4.6', faults: headingWords },
  { name: 'alternative-text', source: `WCAG 2.2, 1.1.1; ${checker}`, faults: alternativeText },
  { name: 'link-words', source: `WCAG 2.2, 2.4.4; ${checker}`, faults: linkWords },
  { name: 'in-line', source: `${checker}: Object not inline`, faults: floating },
  { name: 'blank-paragraphs', source: `${checker}: Repeated blank characters`, faults: blankParagraphs },
];

/** A tag that is well-formed, and known to Word as a language of a place. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The document says its language, and each passage in another says that. */
function languageFaults(docx: DocxPackage): readonly string[] {
  const [defaults] = docx.part('word/styles.xml').all('w:rPrDefault');
  const said = defaults ? within(defaults, 'w:lang').map((lang) => attributeOf(lang, 'w:val')) : [];
  const properties = docx.part('docProps/core.xml').all('dc:language');
  const named = [...said, ...docx.stories.flatMap((part) => part.values('w:lang'))];
  const [fonts = ''] = docx.part('word/settings.xml').values('w:themeFontLang');
  return [
    ...(said.length === 1 ? [] : ['the styles say no language of the document']),
    ...(properties.length === 1 && isTag(properties[0]?.textContent ?? '')
      ? []
      : ['the properties say no language']),
    ...(fonts === said[0] ? [] : [`the fonts of the theme are for ${fonts || 'no language'}`]),
    ...[...new Set(named)].filter((tag) => !isTag(tag)).map((tag) => `${tag} is no language`),
  ];
}

/** Levels of the paragraph styles that are headings, from 1. */
function headingLevels(docx: DocxPackage): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const styles = docx.part('word/styles.xml').all('w:style');
  // A style comes after the one that it is based on, or not: the second round finds the rest.
  for (const style of [...styles, ...styles]) {
    const own = within(style, 'w:outlineLvl')[0];
    const base = levels.get(attributeOf(childrenOf(style, 'w:basedOn')[0], 'w:val'));
    const level = own ? Number(attributeOf(own, 'w:val')) + 1 : base;
    if (level !== undefined) levels.set(attributeOf(style, 'w:styleId'), level);
  }
  return levels;
}

function headingsOf(docx: DocxPackage): readonly { readonly level: number; readonly words: string }[] {
  const levels = headingLevels(docx);
  return docx.body.all('w:p').flatMap((paragraph) => {
    const [properties] = childrenOf(paragraph, 'w:pPr');
    const own = childrenOf(properties, 'w:outlineLvl')[0];
    const style = levels.get(attributeOf(childrenOf(properties, 'w:pStyle')[0], 'w:val'));
    const level = own ? Number(attributeOf(own, 'w:val')) + 1 : style;
    return level === undefined || level > 9 ? [] : [{ level, words: wordsIn(paragraph) }];
  });
}

/** The first heading is of level 1, and no level is left out on the way down. */
function headingOrder(docx: DocxPackage): readonly string[] {
  let above = 0;
  return headingsOf(docx).flatMap(({ level, words }) => {
    const before = above;
    above = level;
    return level > before + 1 ? [`“${words}” is of level ${level}, after one of level ${before}`] : [];
  });
}

function headingWords(docx: DocxPackage): readonly string[] {
  return headingsOf(docx)
    .filter(({ words }) => words.trim() === '')
    .map(({ level }) => `a heading of level ${level} has no words`);
}

function alternativeText(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) => {
    const drawings = part.all('wp:docPr').filter((properties) => {
      const decorative = within(properties, 'adec:decorative').some(
        (mark) => attributeOf(mark, 'val') === '1',
      );
      return attributeOf(properties, 'descr').trim() === '' && !decorative;
    });
    return drawings.map(
      (drawing) => `${attributeOf(drawing, 'name')} of ${part.path} says nothing of itself`,
    );
  });
}

const vague = /^(?:click |press )?here$|^(?:read|learn|find out) more$|^more$|^link$|^yma$|^cliciwch yma$/i;

function linkWords(docx: DocxPackage): readonly string[] {
  const links = docx.stories.flatMap((part) => part.all('w:hyperlink'));
  return links
    .map((link) => wordsIn(link).trim())
    .filter((words) => words === '' || vague.test(words))
    .map((words) => `a link says “${words}”`);
}

const floatingNames = ['wp:anchor', 'w:txbxContent', 'w:pict', 'w:object', 'w:framePr', 'w:tblpPr'];

/** Every object stands in a line of text: a screen reader meets it where it is read. */
function floating(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) =>
    floatingNames.flatMap((name) =>
      part
        .all(name)
        .filter((object) => !isWatermark(object))
        .map(() => `${part.path} has ${name}`),
    ),
  );
}

/** Word's own watermarks float, in the header, where its accessibility checker does not look. */
const isWatermark = (object: Element): boolean =>
  within(object, 'v:shape').some((shape) => attributeOf(shape, 'id').startsWith('PowerPlusWaterMarkObject'));

/** Styles of paragraphs that may be empty: they are bullets of a template, or stand where Word needs a paragraph. */
const mayBeEmpty = ['Spacer', 'ListBullet'];

/** No empty paragraph makes space; none follows another. */
function blankParagraphs({ body }: DocxPackage): readonly string[] {
  const paragraphs = body.all('w:p').filter((paragraph) => around(paragraph, 'w:tc') === undefined);
  let blankBefore = false;
  return paragraphs.flatMap((paragraph) => {
    const style = styleOf(paragraph);
    const blank = isBlank(paragraph);
    const second = blank && blankBefore && paragraph.previousSibling?.nodeName === 'w:p';
    blankBefore = blank;
    return blank && (second || !mayBeEmpty.includes(style)) ? [`an empty paragraph in ${style}`] : [];
  });
}

function isBlank(paragraph: Element): boolean {
  const says = ['w:t', 'w:drawing', 'w:br', 'w:numPr', 'w:pBdr', 'w:instrText'];
  return says.every((name) => within(paragraph, name).length === 0) && styleOf(paragraph) !== 'Rule';
}

function styleOf(paragraph: Element): string {
  return attributeOf(within(paragraph, 'w:pStyle')[0], 'w:val');
}
