import { insertBefore } from '../../document/xml-text.ts';
import { addContentType, type Parts, partText, replacePart } from '../parts.ts';
import { dropPart, type Skeleton } from '../skeleton.ts';
import { twips } from '../units.ts';
import type { KeptParts } from './kept-parts.ts';
import type { RunningKind, RunningPages, TemplateSection } from './template-section.ts';

/** What the headers and footers of a section depend on. */
export type SectionPlace = {
  readonly opensPaper: boolean;
  /** The marking as a paragraph, or nothing. */
  readonly marking: string;
};

/** Ids of relationships, by kind and pages: `header first`. */
type References = Map<string, string>;

/** The template's parts of each kind that is kept. */
export type Kept = { readonly [K in RunningKind]?: KeptParts };

const kinds = ['header', 'footer'] as const;
const titlePage = '<w:titlePg/>';
const noEvenPages = '<w:evenAndOddHeaders w:val="false"/>';
const settingsPart = 'word/settings.xml';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const documentRelationships = 'word/_rels/document.xml.rels';

/**
 * Refers sections to the template's headers or footers in the place of ours. What the template has on a first
 * page stands on the first page of every paper. Pages for which only one of the two has a part get the usual
 * part of the other.
 *
 * @returns the properties of each section
 */
export function keepRunning(
  { parts, sectionProperties }: Skeleton,
  places: readonly SectionPlace[],
  kept: Kept,
  section: TemplateSection,
): readonly string[] {
  const theirs = kinds.flatMap((kind) => kept[kind] ?? []);
  if (theirs.length === 0) return sectionProperties;
  const even = hasEvenPages(parts) || theirs.some((each) => each.has('even'));
  if (even) replacePart(parts, settingsPart, (xml) => xml.replace(noEvenPages, '<w:evenAndOddHeaders/>'));
  const ours: References = new Map();
  const before: References = new Map();
  return sectionProperties.map((xml, index) => {
    const { opensPaper, marking } = places[index] ?? { opensPaper: false, marking: '' };
    for (const [place, id] of referencesIn(xml)) ours.set(place, id);
    const oursFirst = xml.includes(titlePage);
    const first = oursFirst || (opensPaper && theirs.some((each) => each.has('first')));
    const own = (kind: RunningKind, pages: RunningPages) =>
      (pages === 'first' && !oursFirst ? undefined : ours.get(`${kind} ${pages}`)) ??
      ours.get(`${kind} default`);
    let references = '';
    for (const kind of kinds) {
      for (const pages of [
        'default',
        ...(first ? ['first'] : []),
        ...(even ? ['even'] : []),
      ] as RunningPages[]) {
        const number = kept[kind]?.number(pages, marking);
        const id = number === undefined ? own(kind, pages) : `${kind}${number}`;
        // What is as in the section before need not be said.
        if (id === undefined || before.get(`${kind} ${pages}`) === id) continue;
        before.set(`${kind} ${pages}`, id);
        references += `<w:${kind}Reference w:type="${pages}" r:id="${id}"/>`;
      }
    }
    return distances(withReferences(xml, references, first), kept, section);
  });
}

function hasEvenPages(parts: Parts): boolean {
  return !partText(parts, settingsPart).includes(noEvenPages);
}

function referencesIn(sectionXml: string): (readonly [place: string, id: string])[] {
  const found = sectionXml.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"\/>/g);
  return [...found].map(([, kind, pages, id = '']) => [`${kind} ${pages}`, id] as const);
}

function withReferences(sectionXml: string, references: string, first: boolean): string {
  const bare = sectionXml.replace(/<w:(?:header|footer)Reference [^>]*\/>|<w:titlePg\/>/g, '');
  const start = '<w:sectPr>'.length;
  const whole = bare.slice(0, start) + references + bare.slice(start);
  return first ? insertBefore(whole, '<w:docGrid', titlePage) : whole;
}

function distances(sectionXml: string, kept: Kept, { headerPt, footerPt }: TemplateSection): string {
  let xml = sectionXml;
  if (kept.header) xml = xml.replace(/ w:header="\d+"/, ` w:header="${twips(headerPt)}"`);
  if (kept.footer) xml = xml.replace(/ w:footer="\d+"/, ` w:footer="${twips(footerPt)}"`);
  return xml;
}

/** Writes the template's headers or footers in the place of ours. */
export function writeKept(kept: KeptParts, parts: Parts): void {
  const { kind } = kept;
  for (const path of [...parts.keys()]) {
    if (new RegExp(`^word/${kind}\\d+\\.xml$`).test(path)) dropPart(parts, path);
  }
  kept.write(parts);
  kept.all().forEach((_, index) => {
    const path = kept.path(index + 1);
    addContentType(parts, `<Override ContentType="${main}.${kind}+xml" PartName="/${path}"/>`);
    replacePart(parts, documentRelationships, (xml) =>
      insertBefore(
        xml,
        '</Relationships>',
        `<Relationship Id="${kind}${index + 1}" Type="${types}/${kind}" Target="${path.slice('word/'.length)}"/>`,
      ),
    );
  });
}
