import { printPage } from '../document/printed-page.ts';
import { runningWords } from '../document/running-words.ts';
import type { Paper } from '../document/tree.ts';
import type { RunningLine } from '../house-style/house-style.ts';
import { fillRunning, type RunningSides, runningSides } from '../house-style/running-text.ts';
import { field } from './fields.ts';
import { geometryOf } from './geometry.ts';
import { type InlineSetting, inlineXml } from './inlines.ts';
import { plainRun, runProperties } from './runs.ts';
import type { WordSection } from './sections.ts';
import { twips } from './units.ts';

type Side = keyof RunningSides;
const sides: readonly Side[] = ['left', 'center', 'right'];

/** The side at which a head or foot stands on right-hand pages; left for one that has several. */
export function sideOf(line: RunningLine): Side {
  const texts = runningSides(line, false);
  const [only, ...more] = sides.filter((side) => texts[side] !== '');
  return only !== undefined && more.length === 0 ? only : 'left';
}

/** What a head or foot is made of. */
export type RunningPlace = {
  readonly section: WordSection;
  readonly setting: InlineSetting;
  /** Style of the paragraph. */
  readonly styleId: 'Header' | 'Footer';
  /** Side at which the style sets its paragraphs. */
  readonly usual: Side;
};

/**
 * Writes the head or foot of pages as a paragraph: what stands in the middle and at the right comes after
 * tabs, unless it stands there alone.
 *
 * @returns an empty string for one that says nothing
 */
export function runningLine(line: RunningLine, isLeftPage: boolean, place: RunningPlace): string {
  const texts = runningSides(line, isLeftPage);
  const written = sides.map((side) => ({ side, xml: contentOf(texts[side], place) }));
  const given = written.filter(({ xml }) => xml !== '');
  const [only, ...more] = given;
  if (only === undefined) return '';
  if (more.length === 0) return paragraph(only.side, '', only.xml, place);
  const [left = '', center = '', right = ''] = written.map(({ xml }) => xml);
  const { textWidthPt } = geometryOf(place.section.orientation, place.setting.registers.house);
  const stops = [
    ...(center === '' ? [] : [stop('center', textWidthPt / 2)]),
    ...(right === '' ? [] : [stop('right', textWidthPt)]),
  ];
  const content = left + (center && tab + center) + (right && tab + right);
  return paragraph('left', `<w:tabs>${stops.join('')}</w:tabs>`, content, place);
}

const tab = '<w:r><w:tab/></w:r>';

function stop(align: 'center' | 'right', positionPt: number): string {
  return `<w:tab w:val="${align}" w:pos="${twips(positionPt)}"/>`;
}

function paragraph(side: Side, tabs: string, content: string, { styleId, usual }: RunningPlace): string {
  const align = side === usual ? '' : `<w:jc w:val="${side}"/>`;
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${tabs}${align}</w:pPr>${content}</w:p>`;
}

function contentOf(text: string, { section, setting }: RunningPlace): string {
  const read = (name: string) => fieldXml(name, section, setting);
  return fillRunning(text, (name) => {
    const xml = read(name);
    return xml === undefined ? undefined : { xml };
  })
    .map((piece) => (typeof piece === 'string' ? plainRun(piece, setting) : piece.xml))
    .join('');
}

function fieldXml(
  name: string,
  { paper, pagesAfter }: WordSection,
  setting: InlineSetting,
): string | undefined {
  const { house } = setting.registers;
  const { runningHeader, runningFields } = paper;
  const printed = (page: number) => printPage(page, house.running.pageNumber);
  if (name === 'title') return runningHeader.length > 0 ? inlineXml(runningHeader, setting) : undefined;
  const pattern = { page: '%1', pages: '%2', pageOf: runningFields.pageOf }[name];
  if (pattern === undefined) {
    const words = runningWords(name, runningFields);
    return words && plainRun(words, setting);
  }
  return pattern
    .split(/(%[12])/)
    .map((part) => {
      if (part === '%1') {
        if (setting.registers.pages.pageOf(paper.id) === 0) return '';
        const before = pagesAfter === undefined ? '' : plainRun(printed(pagesAfter), setting);
        return before + field('PAGE', printed(1), runProperties({}, setting));
      }
      if (part === '%2') return pageCount(paper, setting);
      return part === '' ? '' : plainRun(part, setting);
    })
    .join('');
}

/**
 * How many pages there are. Of a paper that is the whole document Word counts them, so that its last page is never
 * one too many; those of a pack are as they are printed, which is what the agenda refers to.
 */
function pageCount(paper: Paper, setting: InlineSetting): string {
  const { house, pages } = setting.registers;
  const printed = printPage(pages.count, house.running.pageNumber);
  const isWhole = pages.pageOf(paper.id) === 1 && pages.lastPageOf(paper.id) === pages.count;
  return isWhole
    ? field(countFields[house.running.pageNumber], printed, runProperties({}, setting))
    : plainRun(printed, setting);
}

const countFields = {
  decimal: 'NUMPAGES',
  'lower-roman': 'NUMPAGES \\* roman',
  'upper-roman': 'NUMPAGES \\* ROMAN',
} as const;
