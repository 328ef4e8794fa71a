import { allWithin, remove } from '../../ooxml/xml.ts';
import { type Parts, partText, replacePart } from '../parts.ts';
import { plainRun } from '../runs.ts';
import type { WordSection } from '../sections.ts';
import type { Skeleton } from '../skeleton.ts';
import { wordLanguage } from '../word-language.ts';
import { carryPart } from './carry-part.ts';
import { keepRunning, writeKept } from './keep-running.ts';
import { KeptParts } from './kept-parts.ts';
import type { OpenTemplate } from './open-template.ts';
import type { PreparedTemplate } from './prepare-template.ts';
import { takeNumbering } from './take-numbering.ts';
import { takeSettings } from './take-settings.ts';
import { takeStyles } from './take-styles.ts';

/**
 * Lays the council's template over the package: its styles, theme, table of fonts and settings, the lists of
 * its styles, and its header and footer where the house style keeps them.
 *
 * @param lang language of the document
 * @throws RefusedTemplate for a header or footer that cannot be kept
 */
export function applyTemplate(
  prepared: PreparedTemplate,
  skeleton: Skeleton,
  sections: readonly WordSection[],
  lang: string,
): Skeleton {
  const { template, house } = prepared;
  const { parts } = skeleton;
  const named = house.word?.styles ?? {};
  const language = wordLanguage(lang);
  const places = sections.map(({ opensPaper, marking, paper }) => ({
    opensPaper,
    marking: marking === undefined ? '' : banner(marking, paper.lang ?? lang, lang),
  }));
  replacePart(parts, 'word/settings.xml', (xml) => takeSettings(template.settings, xml, language));
  const kept = keptParts(prepared);
  const sectionProperties = keepRunning(skeleton, places, kept, template.section);
  const keptKinds = [kept.header, kept.footer].filter((each) => each !== undefined);
  const users = [template.sheet.root, ...keptKinds.flatMap((each) => each.all().map(({ root }) => root))];
  const lists = partText(parts, 'word/numbering.xml');
  parts.set('word/numbering.xml', takeNumbering(template.numbering, users, lists));
  replacePart(parts, 'word/styles.xml', (xml) => takeStyles(template.sheet, named, xml, language));
  for (const each of keptKinds) writeKept(each, parts);
  takeTheme(template, parts);
  takeFontTable(template, parts);
  return { ...skeleton, sectionProperties };
}

/** The template's header and footer, as far as the house style keeps them. */
export function keptParts({ template, renamed, house: { word } }: PreparedTemplate) {
  return {
    ...(word?.header === 'keep' && { header: new KeptParts('header', template, renamed) }),
    ...(word?.footer === 'keep' && { footer: new KeptParts('footer', template, renamed) }),
  };
}

function banner(marking: string, lang: string, documentLang: string): string {
  const run = plainRun(marking, { lang, documentLang, italic: false, linked: false });
  return `<w:p><w:pPr><w:pStyle w:val="ProtectiveMarking"/></w:pPr>${run}</w:p>`;
}

const themePart = 'word/theme/theme1.xml';

function takeTheme({ themePath, parts: theirs }: OpenTemplate, parts: Parts): void {
  if (themePath !== undefined) carryPart(theirs.xml(themePath), themePath, themePart, theirs, parts);
}

/** Fonts that the template holds stay behind: their licences may not let them be given on. */
function takeFontTable({ fontTablePath, parts: theirs }: OpenTemplate, parts: Parts): void {
  if (fontTablePath === undefined) return;
  const root = theirs.xml(fontTablePath);
  for (const element of allWithin(root)) if (/^embed/.test(element.localName ?? '')) remove(element);
  carryPart(root, undefined, 'word/fontTable.xml', theirs, parts);
}
