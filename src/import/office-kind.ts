import type { OpenZip } from './open-zip.ts';
import { RefusedFile } from './refused-file.ts';
import { readXml } from './xml-events.ts';

/** What an Office file is, by its content types, and its main part. */
export type OfficeKind = { readonly kind: 'docx' | 'xlsx'; readonly main: string };

const mainTypes: readonly (readonly [RegExp, OfficeKind['kind']])[] = [
  [/\.spreadsheetml\.(?:sheet|template)\.main\+xml$/i, 'xlsx'],
  [/\.wordprocessingml\.(?:document|template)\.main\+xml$/i, 'docx'],
];

/**
 * Tells what an Office file is, whatever its name says.
 *
 * @throws RefusedFile for a file with macros or other programs, a binary workbook, and what is neither kind
 */
export function officeKind(zip: OpenZip): OfficeKind {
  const holdsProgram = zip.paths.some((path) =>
    /vbaProject|\/(?:activeX|macrosheets)\/|\.(?:exe|dll)$/i.test(path),
  );
  let found: OfficeKind | undefined;
  let isProgram = holdsProgram;
  let isBinary = false;
  if (!zip.has('[Content_Types].xml')) {
    if (zip.has('META-INF/manifest.xml') || zip.has('content.xml'))
      throw new RefusedFile(
        'is an OpenDocument file',
        'open it in LibreOffice, choose File, Save As, and save it as .docx or .xlsx',
      );
    throw new RefusedFile('is not a file of Word or Excel', 'save it as .docx or .xlsx');
  }
  readXml(zip.text('[Content_Types].xml'), {
    open(name, { ContentType = '', PartName = '', Extension = '' }) {
      // A type by extension says something only of parts that are there.
      const holds = (path: string) => path.toLowerCase().endsWith(`.${Extension.toLowerCase()}`);
      if (name !== 'Override' && !(name === 'Default' && zip.paths.some(holds))) return;
      if (/macroEnabled|vbaProject|macrosheet/i.test(ContentType)) isProgram = true;
      if (/sheet\.binary/i.test(ContentType)) isBinary = true;
      const main = mainTypes.find(([type]) => type.test(ContentType));
      if (main && name === 'Override') found ??= { kind: main[1], main: PartName.replace(/^\//, '') };
    },
  });
  if (isProgram)
    throw new RefusedFile('holds macros or other programs', 'save it without them, as .docx or .xlsx');
  if (isBinary)
    throw new RefusedFile('is a binary workbook', 'in Excel, choose File, Save As, Excel Workbook (*.xlsx)');
  if (!found) throw new RefusedFile('is not a file of Word or Excel', 'save it as .docx or .xlsx');
  return found;
}
