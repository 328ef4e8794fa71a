import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from './readers.ts';

/**
 * Saves a document that a test has written in another format, by LibreOffice.
 *
 * @param name with the ending that says what it is: `report.fodt`
 * @param format as `--convert-to` takes it: `docx`, `pdf:writer_pdf_Export:…`
 * @param filter that reads it, where the ending does not say
 */
export function saveAs(
  name: string,
  content: string | Uint8Array,
  format: string,
  filter?: string,
): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'orderpaper-office-'));
  writeFileSync(join(folder, name), content);
  read('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    '--convert-to',
    format,
    '--outdir',
    join(folder, 'out'),
    join(folder, name),
  ]);
  const ending = format.split(':')[0] as string;
  return new Uint8Array(readFileSync(join(folder, 'out', name.replace(/\.\w+$/, `.${ending}`))));
}
