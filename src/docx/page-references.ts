import { printPage } from '../document/printed-page.ts';
import { plainText } from '../document/text.ts';
import type { Inline, PageReference } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { InlineSetting } from './inlines.ts';
import type { Registers } from './registers.ts';
import { plainRun, runProperties } from './runs.ts';
import { screenTip } from './screen-tip.ts';
import { boldFactor, textWidthEm } from './text-width.ts';

/** Whether a page reference stands in a line: it needs a tab stop at the line's right-hand end. */
export function hasPages(children: readonly Inline[]): boolean {
  return children.some((child) => child.type === 'pages');
}

/**
 * Writes words and page numbers after a tab. They are the printed numbers and stay what they are:
 * a number once published does not move, even if Word breaks its pages otherwise.
 */
export function pagesXml(reference: PageReference, setting: InlineSetting): string {
  const range = rangeOf(reference, setting.registers);
  if (!range) return '';
  const name = setting.registers.bookmarks.name(range.first);
  const run = plainRun(range.words.replaceAll(' ', '\u00a0'), setting);
  const tip = screenTip(range.first, range.words, setting.registers);
  const linked = name ? `<w:hyperlink w:anchor="${name}"${tip} w:history="1">${run}</w:hyperlink>` : run;
  const before = setting.pagesBelow ? '<w:br/><w:tab/>' : '<w:tab/>';
  return `<w:r>${runProperties({}, setting)}${before}</w:r>${linked}`;
}

/** Room between words and the reference after them, and what an estimate may be wrong by, in ems. */
const gapEm = 1.5;

/**
 * Tells whether a page reference needs a line of its own, since it does not fit beside the last words before it:
 * Word would break it at its dash.
 *
 * @param widthPt of the lines
 */
export function needsOwnLine(
  children: readonly Inline[],
  { sizePt, bold, capitals }: BlockStyle,
  widthPt: number,
  registers: Registers,
): boolean {
  const at = children.findIndex((child) => child.type === 'pages');
  const reference = children[at];
  const range = reference?.type === 'pages' ? rangeOf(reference, registers) : undefined;
  if (!range) return false;
  const factor = bold ? boldFactor : 1;
  const measure = (words: string) => textWidthEm(capitals ? words.toUpperCase() : words) * factor;
  const availableEm = widthPt / sizePt;
  let lineEm = 0;
  for (const word of plainText(children.slice(0, at), { notes: 'none' }).split(' ')) {
    const wordEm = measure(`${word} `);
    lineEm = lineEm + wordEm > availableEm ? wordEm : lineEm + wordEm;
  }
  return lineEm > 0 && lineEm + gapEm + measure(range.words) > availableEm;
}

/** The printed pages in words, and the target that comes first; undefined when none is in the pack. */
export function rangeOf({ targets, one, many }: PageReference, { pages, house }: Registers) {
  let range: { readonly first: string; readonly from: number; readonly to: number } | undefined;
  for (const id of targets) {
    const from = pages.pageOf(id);
    if (from === undefined) continue;
    const to = Math.max(pages.lastPageOf(id) ?? from, range?.to ?? 0);
    range = range && range.from <= from ? { ...range, to } : { first: id, from, to };
  }
  if (!range) return undefined;
  const { first, from, to } = range;
  const printed = (page: number) => printPage(page, house.running.pageNumber);
  const pattern = from === to || !many.includes('%2') ? one : many;
  return { first, words: pattern.replace('%1', printed(from)).replace('%2', printed(to)) };
}
