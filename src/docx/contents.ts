import type { Contents, ContentsEntry } from '../document/tree.ts';
import { field, fieldEnd, fieldStart } from './fields.ts';
import { inlineXml } from './inlines.ts';
import { plainFormat } from './paragraph-xml.ts';
import { bookmarkOf, inlineSetting } from './paragraphs.ts';
import { headingStyle, inLanguage, type Place } from './place.ts';
import { plainRun } from './runs.ts';

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
  const look = registers.house.blocks.contents;
  flow.mark(bookmarkOf(contents.id, place));
  flow.spaceBefore(look?.spaceBeforePt ?? 0);
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
  flow.spaceAfter(look?.spaceAfterPt ?? 0);
}

/**
 * Names the styles whose paragraphs are entries, each with its level; and the bookmark of the paper,
 * where all entries are headings of one.
 */
function instruction(entries: readonly ContentsEntry[], { registers }: Place): string {
  const { targets, styles, bookmarks } = registers;
  const levels = new Map<string, number>();
  const papers = new Set<string>();
  for (const { target, level } of entries) {
    const heading = targets.headings.get(target);
    if (!heading) continue;
    papers.add(targets.papers.has(target) ? '' : heading.paperId);
    const { name } = headingStyle(styles, heading.heading.level, heading.heading.role);
    levels.set(name.replace(/^heading /, 'Heading '), Math.min(level, deepest));
  }
  if (levels.size === 0) return 'TOC \\o "1-3" \\h \\z';
  const [paper = '', other] = papers;
  const range = paper !== '' && other === undefined ? bookmarks.name(paper) : undefined;
  const named = [...levels].map(([name, level]) => `${name},${level}`).join(',');
  return `TOC \\h \\z \\t "${named}"${range ? ` \\b ${range}` : ''}`;
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
      : `<w:r>${hidden}<w:tab/></w:r>${field(`PAGEREF ${name} \\h`, String(page), hidden)}`;
  const line = number + words + pageNumber;
  const linked = name ? `<w:hyperlink w:anchor="${name}" w:history="1">${line}</w:hyperlink>` : line;
  flow.paragraph(plainFormat(style), start + linked + end);
}
