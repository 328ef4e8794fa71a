import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { joinPath } from '../disk/paths.ts';
import type { OutputFile } from '../disk/write-files.ts';
import { matterOf } from '../leak/matter.ts';
import { readFile } from '../leak/read-file.ts';
import { type Trace, Traces } from '../leak/traces.ts';
import type { Problem } from '../problems/problem.ts';
import { ownTemplates } from './house-styles.ts';
import { importedOf } from './import-files.ts';
import type { LaidOutPack } from './lay-out-pack.ts';

/**
 * Looks through public files as an outsider would, for any word, number, title or run of words that occurs in exempt
 * matter alone.
 *
 * @param open the public edition, as it is laid out
 * @param whole the members' edition
 * @returns a `leak` for each file and place, which tells what was found and where it is exempt
 */
export async function findLeaks(
  open: LaidOutPack,
  whole: LaidOutPack,
  files: readonly OutputFile[],
  { dataFolder }: { readonly dataFolder: string },
): Promise<readonly Problem[]> {
  const disk = openDisk(dataFolder);
  const matter = matterOf(
    whole.meeting,
    (path, folder) => disk.readText(joinPath(folder, path)).value ?? '',
    (file) => stringsIn(importedOf(file)?.blocks),
  );
  const own = [...wordsOfStyle(open.style.folders), ...factsOf(open)];
  const traces = new Traces({ ...matter, open: [...matter.open, ...own] }, stringsIn(open.document));
  const leaks: Problem[] = [];
  for (const { name, bytes } of files) {
    for (const { where, text } of await readFile(name, bytes)) {
      const trace = traces.find(text);
      if (trace) leaks.push(leak(name, where, trace));
    }
  }
  return leaks;
}

function leak(file: string, where: string, { kind, text }: Trace): Problem {
  const said = { word: 'the word', number: 'the number', title: 'the title', run: 'the words' }[kind];
  return {
    code: 'leak',
    severity: 'error',
    message: `${file}, ${where}: ${said} “${text}” stands in exempt matter alone`,
    hint: 'nothing was published; find it in what is public, or say of it there that it is exempt',
  };
}

/** What templates and labels say. */
function wordsOfStyle(folders: readonly string[]): readonly string[] {
  const read = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:hbs|yaml)$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...folders, join(ownTemplates, 'languages')].flatMap(read);
}

/** What the program itself says in files. */
function factsOf({ meeting, style }: LaidOutPack): readonly string[] {
  return [
    'Orderpaper pdfkit agenda pack pictures front sheet item report minutes appendix exempt papers cover',
    'supplement changes version public members html https http index page content width device initial scale',
    'schema.org Event EventScheduled Offline OfflineEventAttendanceMode Place Organization GovernmentOrganization',
    'DigitalDocument application pdf docx vnd openxmlformats officedocument wordprocessingml document calendar',
    'PAGEREF hyperlink TOC PAGE NUMPAGES picture word media image confirmed opaque OrderPaper Europe London',
    'PDF/UA PDF/A universal accessibility identification schema part conformance integer internal indicates which',
    'standard namespace prefix property value type category description xpacket begin end sRGB IEC61966 text',
    'Microsoft Office Word normal template',
    meeting.id,
    style.wordFont,
  ];
}

/** Every text of a document's tree; of pages of PDF files their words, not what the pages are made of. */
export function stringsIn(value: unknown): readonly string[] {
  const strings: string[] = [];
  const walk = (each: unknown): void => {
    if (typeof each === 'string') strings.push(each);
    else if (Array.isArray(each)) each.forEach(walk);
    else if (typeof each === 'object' && each !== null && !(each instanceof Uint8Array))
      for (const [key, value] of Object.entries(each)) if (key !== 'source') walk(value);
  };
  walk(value);
  return strings;
}
