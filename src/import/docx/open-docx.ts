import { type Element, parseXml, wordNamespace } from '../../ooxml/xml.ts';
import { officeKind } from '../office-kind.ts';
import { type OpenZip, openZip } from '../open-zip.ts';
import { RefusedFile } from '../refused-file.ts';
import { readRelationships } from '../relationships.ts';

/** A Word file that has been looked through. */
export type WordPackage = {
  readonly zip: OpenZip;
  /** Path of the part that holds the document. */
  readonly main: string;
  /** Parses a part beside the main one, by the end of its relationship's type; undefined where there is none. */
  related(kind: string): { readonly path: string; readonly root: Element } | undefined;
  xml(path: string): Element;
};

const saveAsDocx = 'open it in Word, and save it as Word Document (*.docx)';
/**
 * Opens a Word file, and refuses what may not be in one that is published: macros, embedded programs, and anything
 * that Word would fetch from elsewhere.
 *
 * @throws RefusedFile
 */
export function openDocx(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const xml = (path: string): Element => parsePart(zip, path);
  const { kind: what, main } = officeKind(zip);
  if (what !== 'docx') throw new RefusedFile('is not what its name says: it is a workbook', saveAsDocx);
  for (const path of zip.paths) if (path.endsWith('.rels')) checkRelationships(path, zip);
  if (xml(main).namespaceURI !== wordNamespace)
    throw new RefusedFile(
      'is saved as Strict Open XML',
      'in Word, save it as Word Document (*.docx), not as Strict',
    );
  return {
    zip,
    main,
    xml,
    related(kind) {
      const found = readRelationships(zip, main).find((each) => each.kind === kind && !each.isExternal);
      return found && zip.has(found.target) ? { path: found.target, root: xml(found.target) } : undefined;
    },
  };
}

function parsePart(zip: OpenZip, path: string): Element {
  const parsed = parseXml(zip.text(path));
  if (!('fault' in parsed)) return parsed;
  throw new RefusedFile(`is damaged: ${path} cannot be read`, 'open it in Word, and save it once more');
}

function checkRelationships(path: string, zip: OpenZip): void {
  const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  for (const { kind, target, isExternal } of readRelationships(zip, owner)) {
    if (/^(?:oleObject|control|activeXControl\w*|attachedToolbars|vbaProject)$/i.test(kind))
      throw new RefusedFile(
        'holds an embedded program or object',
        'in Word, take the object out, or put a picture of it in its place',
      );
    if (!isExternal || kind === 'hyperlink') continue;
    if (kind === 'image')
      throw new RefusedFile(
        `shows a picture that is not in it, “${target}”`,
        'in Word, choose File, Info, Edit Links to Files, and break the link',
      );
    if (kind === 'attachedTemplate')
      throw new RefusedFile(
        `is tied to a template elsewhere, “${target}”`,
        'in Word, choose File, Options, Add-ins, Manage: Templates, Go, and take the template away',
      );
    throw new RefusedFile(`refers to a file outside it, “${target}”`, 'in Word, take out what is linked');
  }
}
