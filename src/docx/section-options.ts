import type { ISectionOptions } from 'docx';
import type { HouseStyle } from '../house-style/house-style.ts';
import { geometryOf } from './geometry.ts';
import type { RunningParts } from './running.ts';
import type { WordSection } from './sections.ts';
import { twips } from './units.ts';

/**
 * Tells docx of a section: its page, its headers and footers, and at what its pages and notes begin.
 * Headers and footers are empty; their content is written later.
 *
 * @param hasNotes whether the document has notes at all
 */
export function sectionOptions(
  docx: typeof import('docx'),
  section: WordSection,
  running: RunningParts | undefined,
  house: HouseStyle,
  hasNotes: boolean,
): ISectionOptions {
  const { page } = house;
  const geometry = geometryOf(section.orientation, house);
  const marked = section.marking !== undefined;
  const header = () => new docx.Header({ children: [new docx.Paragraph('')] });
  const footer = () => new docx.Footer({ children: [new docx.Paragraph('')] });
  return {
    children: [],
    headers: {
      ...(running?.header !== undefined && { default: header() }),
      ...(running?.firstHeader !== undefined && { first: header() }),
      ...(running?.evenHeader !== undefined && { even: header() }),
    },
    footers: {
      ...(running?.footer !== undefined && { default: footer() }),
      ...(running?.firstFooter !== undefined && { first: footer() }),
      ...(running?.evenFooter !== undefined && { even: footer() }),
    },
    properties: {
      type: sectionType(section, house),
      ...(running?.titlePage && { titlePage: true }),
      page: {
        size: { width: twips(page.widthPt), height: twips(page.heightPt), orientation: section.orientation },
        margin: {
          top: twips(page.marginTopPt),
          bottom: twips(page.marginBottomPt),
          left: twips(geometry.leftPt),
          right: twips(geometry.rightPt),
          header: twips(headerDistance(house, marked)),
          footer: twips(footerDistance(house, marked)),
          gutter: 0,
        },
        ...pageNumbers(section, house),
      },
      ...(hasNotes && {
        footnoteProperties: { start: section.firstNote ?? 1, restart: 'eachSect' },
      }),
    },
  };
}

/**
 * Where a section begins. In a style that is printed on both sides the odd number that a paper begins with makes its
 * page a right-hand one, for Word tells sides by numbers (MS-OI29500, 2.1.293), and two odd pages have a blank one
 * between them. An `oddPage` section would say the same, but LibreOffice takes its second page for another first one.
 */
function sectionType({ opensPaper, startPage }: WordSection, { duplex }: HouseStyle): 'oddPage' | 'nextPage' {
  return duplex && opensPaper && startPage === undefined ? 'oddPage' : 'nextPage';
}

const numberFormats = { 'lower-roman': 'lowerRoman', 'upper-roman': 'upperRoman' } as const;

/** Where the pages' numbers begin, if they do not go on, and how they are written. */
function pageNumbers({ startPage: start, pagesAfter }: WordSection, { running: { pageNumber } }: HouseStyle) {
  const format = pageNumber === 'decimal' ? {} : { formatType: numberFormats[pageNumber] };
  const letters = pagesAfter === undefined ? {} : { formatType: 'upperLetter' as const };
  const numbers = { ...(start !== undefined && { start }), ...format, ...letters };
  return Object.keys(numbers).length > 0 ? { pageNumbers: numbers } : {};
}

/** Share of Arial's ascent in its size, and of its descent: Word measures to the edges of lines. */
const ascent = 0.905;
const descent = 0.212;

function headerDistance({ page, running }: HouseStyle, marked: boolean): number {
  if (!marked) return Math.max(0, page.headerPt - running.sizePt * ascent);
  const baseline = Math.max(running.markingSizePt * 1.2, page.headerPt - running.markingSizePt * 1.5);
  return baseline - running.markingSizePt * ascent;
}

function footerDistance({ page, running }: HouseStyle, marked: boolean): number {
  const sizePt = marked ? running.markingSizePt : running.sizePt;
  const baseline = marked ? page.footerPt - running.markingSizePt * 1.5 : page.footerPt;
  return Math.max(0, baseline - sizePt * descent);
}
