import { childrenOf, type Element, parseXml, wordNamespace } from '../../ooxml/xml.ts';
import { type OpenedZip, openZip } from '../open-zip.ts';
import { RefusedFile } from '../refused-file.ts';

/** A Word file that has been looked through. */
export type WordPackage = {
  readonly zip: OpenedZip;
  /** Path of the part that holds the document. */
  readonly main: string;
  /** Parses a part beside the main one, by the end of its relationship's type; undefined where there is none. */
  related(kind: string): { readonly path: string; readonly root: Element } | undefined;
  xml(path: string): Element;
};

const saveAsDocx = 'open it in Word, and save it as Word Document (*.docx)';
const documentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/**
 * Opens a Word file, and refuses what may not be in one that is published: macros, embedded programs, and anything
 * that Word would fetch from elsewhere.
 *
 * @throws RefusedFile
 */
export function openDocx(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const xml = (path: string): Element => parsePart(zip, path);
  const main = relationshipsOf('', zip).find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !zip.paths.includes(main))
    throw new RefusedFile('is not what its name says: it is no Word file', saveAsDocx);
  checkType(typeOf(main, zip));
  const macros = zip.paths.find((path) => /(?:^|\/)vba(?:Project|Data)[^/]*$/i.test(path));
  if (macros !== undefined) throw new RefusedFile('holds macros', `${saveAsDocx}, which leaves them out`);
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
      const found = relationshipsOf(main, zip).find((each) => each.kind === kind && !each.isExternal);
      return found && zip.paths.includes(found.target)
        ? { path: found.target, root: xml(found.target) }
        : undefined;
    },
  };
}

function parsePart(zip: OpenedZip, path: string): Element {
  const text = zip.text(path);
  const parsed = text === undefined ? undefined : parseXml(text);
  if (parsed && !('fault' in parsed)) return parsed;
  throw new RefusedFile(`is damaged: ${path} cannot be read`, 'open it in Word, and save it once more');
}

type Relationship = { readonly kind: string; readonly target: string; readonly isExternal: boolean };

/** @param owner path of the part; empty for the package */
function relationshipsOf(owner: string, zip: OpenedZip): readonly Relationship[] {
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${owner.slice(folder.length)}.rels`;
  if (!zip.paths.includes(path)) return [];
  return childrenOf(parsePart(zip, path)).map((element) => {
    const type = element.getAttribute('Type') ?? '';
    const target = element.getAttribute('Target') ?? '';
    const isExternal = element.getAttribute('TargetMode') === 'External';
    return {
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: isExternal ? target : resolvePath(folder, target),
      isExternal,
    };
  });
}

function resolvePath(folder: string, target: string): string {
  const base = target.startsWith('/') ? 'file:///' : `file:///${folder}`;
  try {
    return decodeURIComponent(new URL(target, base).pathname.slice(1));
  } catch {
    return target;
  }
}

function typeOf(path: string, zip: OpenedZip): string {
  const types = childrenOf(parsePart(zip, '[Content_Types].xml'));
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const own = types.find((type) => type.getAttribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase());
  const byEnding = types.find((type) => type.getAttribute('Extension')?.toLowerCase() === ending);
  return ((own ?? byEnding)?.getAttribute('ContentType') ?? '').toLowerCase();
}

function checkType(type: string): void {
  if (type === documentType.toLowerCase() || type.includes('wordprocessingml.template.main')) return;
  if (type.includes('macroenabled'))
    throw new RefusedFile('holds macros', `${saveAsDocx}, which leaves them out`);
  const kind = /(spreadsheet|presentation)ml/.exec(type)?.[1];
  const what =
    kind === 'spreadsheet'
      ? 'is an Excel workbook'
      : kind
        ? 'is a PowerPoint presentation'
        : 'is no Word file';
  throw new RefusedFile(
    `is not what its name says: it ${what}`,
    'give it its right name, or save it as .docx',
  );
}

function checkRelationships(path: string, zip: OpenedZip): void {
  const owner = path.replace(/(^|\/)_rels\/([^/]*)\.rels$/, '$1$2');
  for (const { kind, target, isExternal } of relationshipsOf(owner, zip)) {
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
