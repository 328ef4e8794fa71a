import { field } from './fields.ts';
import { type InlineSetting, inlineXml } from './inlines.ts';
import type { Registers } from './registers.ts';
import { plainRun } from './runs.ts';
import type { WordSection } from './sections.ts';

/** Content of the headers and footers of a section; what is absent is as in the section before. */
export type RunningParts = {
  /** The first page has a header of its own: without the running header. */
  readonly titlePage: boolean;
  readonly header?: string;
  readonly firstHeader?: string;
  readonly footer?: string;
  readonly firstFooter?: string;
};

type Kind = Exclude<keyof RunningParts, 'titlePage'>;

/**
 * Writes the running matter of each section: the running header from the second page of a paper on,
 * the marking at the top and bottom of every page, and the page number.
 * What stays the same is linked to the section before, as an officer would have it.
 */
export function runningParts(
  sections: readonly WordSection[],
  registers: Registers,
  lang: string,
): readonly RunningParts[] {
  const now: { [K in Kind]?: string } = {};
  return sections.map((section) => {
    const { paper, marking } = section;
    const setting: InlineSetting = {
      registers,
      links: undefined,
      notes: false,
      italic: false,
      linked: false,
      documentLang: lang,
      lang: paper.lang ?? lang,
    };
    const banner = marking ? line('ProtectiveMarking', plainRun(marking, setting)) : '';
    const header =
      paper.runningHeader.length > 0 ? line('Header', inlineXml(paper.runningHeader, setting)) : '';
    const footer = line('Footer', pageNumber(registers, setting)) + banner;
    const titlePage = section.opensPaper && header !== '';
    const wanted: { [K in Kind]?: string } = {
      header: banner + header || line('Header', ''),
      footer,
      ...(titlePage && { firstHeader: banner || line('Header', ''), firstFooter: footer }),
    };
    const changed: { [K in Kind]?: string } = {};
    for (const kind of Object.keys(wanted) as Kind[]) {
      const content = wanted[kind] as string;
      if (now[kind] !== content) now[kind] = changed[kind] = content;
    }
    return { titlePage, ...changed };
  });
}

/** `Page %1 of %2`: the page as a field, the count as it is printed, since Word may count otherwise. */
function pageNumber({ house, pages }: Registers, setting: InlineSetting): string {
  return house.running.pageNumber
    .split(/(%[12])/)
    .map((part) => {
      if (part === '%1') return field('PAGE', '1');
      if (part === '%2') return plainRun(String(pages.count), setting);
      return part === '' ? '' : plainRun(part, setting);
    })
    .join('');
}

function line(styleId: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${content}</w:p>`;
}
