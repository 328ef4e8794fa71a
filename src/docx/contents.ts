import { printPage } from '../document/printed-page.ts';
import { plainText } from '../document/text.ts';
import type { Contents, ContentsEntry } from '../document/tree.ts';
import { field, fieldEnd, fieldStart, hiddenField } from './fields.ts';
import { inlineXml } from './inlines.ts';
import { entryIndent, type UsedStyle } from './paragraph-styles.ts';
import { plainFormat } from './paragraph-xml.ts';
import { bookmarkOf, inlineSetting } from './paragraphs.ts';
import { headingStyle, inLanguage, type Place } from './place.ts';
import type { Registers } from './registers.ts';
import { plainRun } from './runs.ts';
import { twips } from './units.ts';

const deepest = 9;
const hidden = '<w:rPr><w:webHidden/></w:rPr>';
const tab = '<w:r><w:tab/></w:r>';

/**
 * Writes a contents list as Word's own field, filled: right when the file opens, and made anew from
 * the same headings when an officer asks for it.
 */
export function writeContents(contents: Contents, outer: Place): void {
  const { entries } = contents;
  if (entries.length === 0) return;
  const place = inLanguage(outer, contents.lang);
  const { flow, registers } = place;
  flow.mark(bookmarkOf(contents.id, place));
  flow.nest(
    (inner) => {
      entries.forEach((entry, index) => {
        const start = index === 0 ? fieldStart(instruction(entries, place)) : '';
        const end = index === entries.length - 1 ? fieldEnd() : '';
        addEntry(entry, { ...place, flow: inner }, start, end);
      });
    },
    (xml) =>
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${xml}</w:sdtContent></w:sdt>`,
  );
  flow.spaceAfter(registers.house.blocks.contents?.spaceAfterPt ?? 0);
}

/**
 * Tells Word of what to make the list anew: for headings the styles, each with its level, within the
 * paper's bookmark where all are of one paper; for papers what `contentsMark` has left there.
 */
function instruction(entries: readonly ContentsEntry[], { registers }: Place): string {
  const { targets, styles, bookmarks } = registers;
  const levels = new Map<string, number>();
  const papers = new Set<string>();
  for (const { target, level } of entries) {
    const found = targets.headings.get(target);
    if (targets.papers.has(target) || !found) continue;
    papers.add(found.paperId);
    const { name } = headingStyle(styles, found.heading.level, found.heading.role);
    levels.set(name.replace(/^heading /, 'Heading '), Math.min(level, deepest));
  }
  const ofPapers = entries.some(({ target }) => targets.papers.has(target)) ? ` \\f ${papersMark}` : '';
  if (levels.size === 0) return `TOC \\h \\z${ofPapers || ' \\o "1-3"'}`;
  const [paper = ''] = papers;
  const range = ofPapers === '' && papers.size === 1 ? bookmarks.name(paper) : undefined;
  const named = [...levels].map(([name, level]) => `${name},${level}`).join(',');
  return `TOC \\h \\z${ofPapers} \\t "${named}"${range ? ` \\b ${range}` : ''}`;
}

/** Letter by which contents lists of papers know their entries. */
const papersMark = 'p';

/** Writes what a contents list says of a paper, unseen, where the paper begins; nothing if none lists it. */
export function contentsMark(paperId: string, { targets }: Registers): string {
  const entry = targets.entries.get(paperId);
  if (!entry) return '';
  const number = entry.number === undefined ? '' : `${entry.number}\t`;
  const words = (number + plainText(entry.children, { notes: 'none' })).replace(/["\\]/g, '\\$&');
  return hiddenField(`TC "${words}" \\f ${papersMark} \\l ${Math.min(entry.level, deepest)}`);
}

function addEntry(entry: ContentsEntry, place: Place, start: string, end: string): void {
  const { registers, flow } = place;
  const style = registers.styles.contentsEntry(Math.min(entry.level, deepest), entry.number !== undefined);
  const setting = { ...inlineSetting(place, style), notes: false, links: undefined };
  const words = inlineXml(entry.children, setting);
  const number = entry.number === undefined ? '' : plainRun(entry.number, setting) + tab;
  const name = registers.bookmarks.name(entry.target);
  const page = registers.pages.pageOf(entry.target);
  const pageNumber =
    page === undefined || name === undefined
      ? ''
      : `<w:r>${hidden}<w:tab/></w:r>${field(`PAGEREF ${name} \\h`, printPage(page, registers.house.running.pageNumber), hidden)}`;
  const line = number + words + pageNumber;
  const linked = name ? `<w:hyperlink w:anchor="${name}" w:history="1">${line}</w:hyperlink>` : line;
  flow.paragraph({ ...plainFormat(style), ...ownIndent(entry, style, place) }, start + linked + end);
}

/**
 * A level's style is for entries with numbers or for those without; the others have an indent of their own.
 * So have all in a template's style, whose tab stops are for its own margins.
 */
function ownIndent(
  { level, number }: ContentsEntry,
  { look, entry: usual, own: template }: UsedStyle,
  place: Place,
) {
  const own = entryIndent(look, level, number !== undefined);
  if (own.textPt === usual?.textPt) return {};
  const leftTwips = twips(own.textPt);
  const indent = {
    leftTwips,
    rightTwips: twips(own.rightPt),
    hangingTwips: leftTwips - twips(own.leftPt),
  };
  const end = `<w:tab w:val="right" w:leader="dot" w:pos="${twips(place.widthPt)}"/>`;
  const tabs = number === undefined ? '' : `<w:tab w:val="left" w:pos="${leftTwips}"/>`;
  return { indent, tabs: template ? tabs + end : tabs };
}
