import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { escapeXml } from '../../document/xml-text.ts';
import { type Element, writeElement } from '../../ooxml/xml.ts';
import { safeUri } from '../href.ts';
import { declaration } from '../namespaces.ts';
import { addContentType, contentTypes, type Parts, partText } from '../parts.ts';
import { relationshipsPart } from '../relationships.ts';
import { typeOf } from './check-package.ts';
import type { TemplatePackage } from './open-package.ts';
import { RefusedTemplate } from './refused-template.ts';
import { relationshipsOf, relationshipsPath, type TemplateRelationship } from './relationships.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Pictures that Word shows; one in SVG comes with a bitmap in its stead. */
const pictures = /^image\/(png|jpeg|jpg|gif|bmp|tiff|x-emf|x-wmf|emf|wmf)$/;

/**
 * Copies a part of a template into the document, with the pictures that it shows.
 *
 * @param from path in the template
 * @param to path in the document
 * @throws RefusedTemplate where it holds something else than words, pictures and links
 */
export function carryPart(
  root: Element,
  from: string | undefined,
  to: string,
  template: TemplatePackage,
  parts: Parts,
): void {
  parts.set(to, declaration + writeElement(root));
  const relationships = from === undefined ? [] : relationshipsOf(from, template);
  const links = relationships.map((relationship) => {
    const { id, kind } = relationship;
    const target =
      kind === 'hyperlink'
        ? `Target="${escapeXml(linkTarget(relationship))}" TargetMode="External"`
        : `Target="${posix.relative(posix.dirname(to), picture(relationship, template, parts))}"`;
    return `<Relationship Id="${escapeXml(id)}" Type="${types}/${kind}" ${target}/>`;
  });
  if (links.length > 0) parts.set(relationshipsPath(to), relationshipsPart(links.join('')));
}

/** @returns path of the picture in the document; the same picture is stored once */
function picture({ kind, target }: TemplateRelationship, template: TemplatePackage, parts: Parts): string {
  const type = template.paths.includes(target) ? typeOf(target, template) : '';
  if (kind !== 'image' || !pictures.test(type)) {
    const hint = 'Leave only words, pictures and page numbers in its header and footer.';
    throw new RefusedTemplate('holds an embedded object in its header or footer', hint);
  }
  const bytes = template.bytes(target);
  const ending = posix.extname(target).slice(1).toLowerCase();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const path = `word/media/template-${digest}.${ending}`;
  parts.set(path, bytes);
  addType(parts, ending, type);
  return path;
}

function linkTarget({ target }: TemplateRelationship): string {
  const uri = /^(https?|mailto|tel):/i.test(target) ? safeUri(target) : undefined;
  if (uri !== undefined) return uri;
  const hint = 'Link to a page of the web or to an e-mail address, or take the link out.';
  throw new RefusedTemplate(`links to “${target}” in its header or footer`, hint);
}

/** Says what files of an ending are, where nothing does yet. */
function addType(parts: Parts, ending: string, type: string): void {
  if (partText(parts, contentTypes).includes(`Extension="${ending}"`)) return;
  addContentType(parts, `<Default ContentType="${escapeXml(type)}" Extension="${escapeXml(ending)}"/>`);
}
