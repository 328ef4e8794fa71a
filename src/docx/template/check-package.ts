import { childrenOf, wordNamespace } from '../../ooxml/xml.ts';
import type { TemplatePackage } from './open-package.ts';
import { RefusedTemplate } from './refused-template.ts';
import { relationshipsOf, type TemplateRelationship } from './relationships.ts';

const saveAsTemplate = 'In Word, choose File, Save As, Word Template (*.dotx).';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * Finds the part that holds the document, and refuses what a house style may not be made of: another
 * program's file, macros, and references to files outside.
 *
 * @returns path of the part
 * @throws RefusedTemplate
 */
export function checkPackage(parts: TemplatePackage): string {
  const path = relationshipsOf('', parts).find(({ kind }) => kind === 'officeDocument')?.target;
  if (path === undefined || !parts.paths.includes(path))
    throw new RefusedTemplate('is not a Word file', saveAsTemplate);
  checkType(typeOf(path, parts));
  if (parts.paths.some((name) => /(^|\/)(vbaProject|vbaData)\.(bin|xml)$/i.test(name))) throw withMacros();
  for (const name of parts.paths.filter((name) => name.endsWith('.rels'))) {
    const owner = name.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
    for (const relationship of relationshipsOf(owner, parts)) checkExternal(relationship);
  }
  if (parts.xml(path).namespaceURI !== wordNamespace) {
    const hint = 'In Word, choose File, Save As, and the type Word Template (*.dotx), not Strict Open XML.';
    throw new RefusedTemplate('is saved as Strict Open XML, which Orderpaper does not read', hint);
  }
  return path;
}

/** Content type of a part, in lower case. */
export function typeOf(path: string, parts: TemplatePackage): string {
  const types = childrenOf(parts.xml('[Content_Types].xml'));
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const own = types.find((type) => type.getAttribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase());
  const byEnding = types.find((type) => type.getAttribute('Extension')?.toLowerCase() === ending);
  return ((own ?? byEnding)?.getAttribute('ContentType') ?? '').toLowerCase();
}

function checkType(type: string): void {
  if (type === `${main}.document.main+xml` || type === `${main}.template.main+xml`) return;
  if (type.includes('macroenabled')) throw withMacros();
  const kinds = [
    ['spreadsheetml', 'is an Excel workbook'],
    ['presentationml', 'is a PowerPoint presentation'],
  ] as const;
  const kind = kinds.find(([name]) => type.includes(name));
  throw new RefusedTemplate(kind?.[1] ?? 'is not a Word file', saveAsTemplate);
}

function withMacros(): RefusedTemplate {
  return new RefusedTemplate('holds macros', `${saveAsTemplate} That leaves the macros out.`);
}

/** Links in the text are harmless; everything else would make Word open a file from elsewhere. */
function checkExternal({ kind, target, isExternal }: TemplateRelationship): void {
  if (!isExternal || kind === 'hyperlink') return;
  if (kind === 'attachedTemplate') {
    const hint =
      'In Word, choose File, Options, Add-ins, Manage: Templates, Go; write Normal.dotm in “Document template”, and save.';
    throw new RefusedTemplate(`is attached to another template, “${target}”`, hint);
  }
  if (kind === 'image') {
    const hint =
      'In Word, choose File, Info, Edit Links to Files, and break the link, or insert the picture itself.';
    throw new RefusedTemplate(`shows a picture that is not in it, “${target}”`, hint);
  }
  throw new RefusedTemplate(
    `refers to a file outside it, “${target}”`,
    'Take out what is linked, and save it again.',
  );
}
