import type { PageNumbers } from '../document/page-numbers.ts';
import type { Document } from '../document/tree.ts';
import { insertBefore } from '../document/xml-text.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { Bookmarks } from './bookmarks.ts';
import { appProperties, coreProperties } from './core-properties.ts';
import { fingerprintOf } from './fingerprint.ts';
import { Footnotes } from './footnotes.ts';
import { MadeNumbers } from './made-numbers.ts';
import { Media } from './media.ts';
import { NumberLists } from './number-lists.ts';
import { ParagraphStyles } from './paragraph-styles.ts';
import { type Parts, partText, zipParts } from './parts.ts';
import type { Registers } from './registers.ts';
import { Relationships, relationshipsPart } from './relationships.ts';
import { runningParts } from './running.ts';
import { type WordSection, writeSections } from './sections.ts';
import { makeSkeleton, type Skeleton } from './skeleton.ts';
import { TableNames } from './table-names.ts';
import { findTargets } from './targets.ts';
import type { PreparedTemplate } from './template/prepare-template.ts';
import type { TemplateRoles } from './template/template-roles.ts';

/**
 * Writes a pack as a Word document that an officer can edit: styles, numbering, notes, contents and
 * headers are Word's own. The same document, style and page numbers give the same bytes.
 *
 * @param pages printed numbers, from the PDF's layout; contents lists and page references show them
 */
export async function writeDocx(
  document: Document,
  style: HouseStyle,
  pages: PageNumbers,
): Promise<Uint8Array> {
  const prepared = style.word && (await import('./template/prepare-template.ts')).prepareTemplate(style);
  const house = prepared?.house ?? style;
  const registers = openRegisters(document, house, pages, prepared?.roles);
  const sections = writeSections(document, registers);
  const ours = makeSkeleton(await import('docx'), {
    house,
    lang: document.lang,
    styles: registers.styles,
    tableVariants: registers.tableVariants,
    lists: registers.lists,
    sections,
    running: runningParts(sections, registers, document),
    hasNotes: !registers.footnotes.isEmpty,
  });
  const skeleton = prepared ? await dress(ours, prepared, sections, document.lang) : ours;
  const { parts } = skeleton;
  parts.set('word/document.xml', body(sections, skeleton));
  addNotes(parts, registers);
  addRelationships(parts, 'word/_rels/document.xml.rels', registers.links);
  registers.media.addTo(parts);
  parts.set('docProps/core.xml', coreProperties(document, fingerprintOf(parts)));
  parts.set('docProps/app.xml', appProperties(document, pages));
  return zipParts(parts);
}

/** Lays a council's template over the package. Its parser is loaded only where there is a template. */
async function dress(
  skeleton: Skeleton,
  prepared: PreparedTemplate,
  sections: readonly WordSection[],
  lang: string,
): Promise<Skeleton> {
  const { applyTemplate } = await import('./template/apply-template.ts');
  return applyTemplate(prepared, skeleton, sections, lang);
}

function openRegisters(
  document: Document,
  house: HouseStyle,
  pages: PageNumbers,
  roles: TemplateRoles | undefined,
): Registers {
  const lists = new NumberLists();
  const targets = findTargets(document);
  return {
    house,
    pages,
    targets,
    styles: new ParagraphStyles(house, roles),
    lists,
    numbers: new MadeNumbers(lists, house),
    bookmarks: new Bookmarks(targets.ids),
    links: new Relationships(),
    media: new Media(),
    footnotes: new Footnotes(),
    tableVariants: new Set(),
    tableNames: new TableNames(),
    drawings: 0,
  };
}

/** Joins the sections; the properties of the last stand after its blocks, those of others in their last paragraph. */
function body(sections: readonly WordSection[], { frame, sectionProperties }: Skeleton): Uint8Array {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  pieces.push(encoder.encode(frame[0]));
  sections.forEach(({ content, end }, index) => {
    const properties = sectionProperties[index] ?? '';
    const last = index === sections.length - 1;
    pieces.push(...content);
    pieces.push(encoder.encode(last ? end[0] + end[1] + properties : end[0] + properties + end[1]));
  });
  pieces.push(encoder.encode(frame[1]));
  return Buffer.concat(pieces);
}

function addNotes(parts: Parts, { footnotes }: Registers): void {
  parts.set('word/footnotes.xml', footnotes.part());
  const links = footnotes.links.elements();
  if (links !== '') parts.set('word/_rels/footnotes.xml.rels', relationshipsPart(links));
}

function addRelationships(parts: Parts, path: string, links: Relationships): void {
  parts.set(path, insertBefore(partText(parts, path), '</Relationships>', links.elements()));
}
