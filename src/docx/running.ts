import type { Document } from '../document/tree.ts';
import { insertBefore } from '../document/xml-text.ts';
import { draftMark } from './draft-mark.ts';
import { exemptGround } from './exempt-ground.ts';
import { geometryOf } from './geometry.ts';
import type { InlineSetting } from './inlines.ts';
import type { Registers } from './registers.ts';
import { type RunningPlace, runningLine, sideOf } from './running-line.ts';
import { plainRun } from './runs.ts';
import type { WordSection } from './sections.ts';

/** Content of the headers and footers of a section; what is absent is as in the section before. */
export type RunningParts = {
  /** The first page has a header and a footer of its own. */
  readonly titlePage: boolean;
  readonly header?: string;
  readonly firstHeader?: string;
  readonly evenHeader?: string;
  readonly footer?: string;
  readonly firstFooter?: string;
  readonly evenFooter?: string;
};

type Kind = Exclude<keyof RunningParts, 'titlePage'>;

/**
 * Writes the running matter of each section: header and footer as the house style has them, those of a paper's
 * first page where they differ, and the marking at the top and bottom of every page.
 * A draft says so across every page.
 * What stays the same is linked to the section before, as an officer would have it.
 */
export function runningParts(
  sections: readonly WordSection[],
  registers: Registers,
  { lang, draft, copyMark = '' }: Pick<Document, 'lang' | 'draft' | 'copyMark'>,
): readonly RunningParts[] {
  const now: { [K in Kind]?: string } = {};
  return sections.map((section) => {
    const { titlePage, ...wanted } = wantedParts(section, settingOf(section, registers, lang), {
      draft: draft?.word,
      copyMark,
    });
    const changed: { [K in Kind]?: string } = {};
    for (const kind of Object.keys(wanted) as Kind[]) {
      const content = wanted[kind] as string;
      if (now[kind] !== content) now[kind] = changed[kind] = content;
    }
    return { titlePage, ...changed };
  });
}

function settingOf({ paper }: WordSection, registers: Registers, lang: string): InlineSetting {
  return {
    registers,
    links: undefined,
    notes: false,
    italic: false,
    linked: false,
    documentLang: lang,
    lang: paper.lang ?? lang,
  };
}

/** What stands on every page of the document. */
type Marks = { readonly draft: string | undefined; readonly copyMark: string };

function wantedParts(section: WordSection, setting: InlineSetting, marks: Marks): RunningParts {
  const { house } = setting.registers;
  const { running } = house;
  const { marking, opensPaper } = section;
  const banner = marking ? paragraph('ProtectiveMarking', plainRun(marking, setting)) : '';
  const head: RunningPlace = { section, setting, styleId: 'Header', usual: 'left' };
  const foot: RunningPlace = { section, setting, styleId: 'Footer', usual: sideOf(running.footer) };
  const { pageWidthPt, pageHeightPt } = geometryOf(section.orientation, house);
  const ground = section.paper.exempt ? exemptGround(pageWidthPt, pageHeightPt) : '';
  const mark = ground + (marks.draft === undefined ? '' : draftMark(marks.draft));
  const copy = marks.copyMark === '' ? '' : centred(plainRun(marks.copyMark, setting));
  const asHeader = (line: string) => insertBefore(banner + line || paragraph('Header', ''), '</w:p>', mark);
  const asFooter = (line: string) => copy + line + banner || paragraph('Footer', '');
  const header = asHeader(runningLine(running.header, false, head));
  const footer = asFooter(runningLine(running.footer, false, foot));
  const firstHeader = asHeader(runningLine(running.firstHeader, false, head));
  const firstFooter = asFooter(runningLine(running.firstFooter, false, foot));
  const titlePage = opensPaper && (firstHeader !== header || firstFooter !== footer);
  return {
    titlePage,
    header,
    footer,
    ...(titlePage && { firstHeader, firstFooter }),
    // Mirrored or not: only where even pages have their own do odd numbers stand on right-hand pages.
    ...(house.duplex && {
      evenHeader: asHeader(runningLine(running.header, true, head)),
      evenFooter: asFooter(runningLine(running.footer, true, foot)),
    }),
  };
}

const centred = (content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="center"/></w:pPr>${content}</w:p>`;

function paragraph(styleId: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>${content}</w:p>`;
}
