import type { Block, Orientation } from '../document/tree.ts';
import type { AuthorFile, FileOptions } from '../load/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import type { PdfOptions } from './pdf/read-pdf.ts';
import { RefusedFile } from './refused-file.ts';

/** A file to be taken in, and where its blocks will stand. */
export type ImportJob = {
  readonly file: AuthorFile;
  /** Of the paper, which says it above the file's text; absent where it does not. */
  readonly title?: string;
  /** Set before every id that is made of a heading; unique in the pack. */
  readonly idPrefix: string;
  /** Numbering scheme of the house style whose columns numbers stand in. */
  readonly scheme: string;
  /** How pages of PDF files are shown where they cannot stand themselves. */
  readonly pages: PageOptions;
  /** How the pages of the paper lie. */
  readonly orientation: Orientation;
};

/** Words and pictures for pages of PDF files. */
export type PageOptions = Pick<PdfOptions, 'pictures' | 'words'>;

/** What a file has become: plain data, so that it may come from another thread. */
export type Imported = { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] };

/**
 * Takes in a file as its author sent it. Whatever is in it, the answer is blocks, or problems that stand where the
 * meeting names the file.
 */
export async function importFile(job: ImportJob): Promise<Imported> {
  try {
    return await readerOf[job.file.format](job);
  } catch (error) {
    const { message, hint } = error instanceof RefusedFile ? error : damaged;
    return refused(job.file, message, hint);
  }
}

const damaged = {
  message: 'is damaged, or of a kind that is not known',
  hint: 'open it in the program that made it, and save it once more',
};

/** Gives no blocks, and the reason. */
export function refused({ path, at }: AuthorFile, message: string, hint: string): Imported {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const problem = {
    code: 'file-refused',
    severity: 'error',
    message: `\`${name}\` ${message}`,
    at,
    hint,
  } as const;
  return { blocks: [], problems: [problem] };
}

/** Each loads its libraries only when there is such a file. */
const readerOf: Readonly<Record<AuthorFile['format'], (job: ImportJob) => Promise<Imported>>> = {
  docx: async (job) => (await import('./docx/read-docx.ts')).readDocx(job),
  xlsx: async ({ file }) => {
    const { path, at, bytes, options } = file;
    const { readSpreadsheet } = await import('./xlsx/read-spreadsheet.ts');
    return readSpreadsheet(bytes, {
      file: path,
      at,
      ...given(options, { sheet: 'sheet', range: 'range', caption: 'caption' }),
      ...given(options, { 'header-rows': 'headerRows', 'header-columns': 'headerColumns' }),
    });
  },
  pdf: async ({ file, idPrefix, pages: shown }) => {
    const { path, at, bytes, options } = file;
    const { readPdf } = await import('./pdf/read-pdf.ts');
    const { pages, description } = options;
    return readPdf(bytes, {
      ...shown,
      path,
      at,
      id: idPrefix.replace(/-$/, ''),
      ...(pages !== undefined && { pages: String(pages) }),
      ...(description !== undefined && { description }),
    });
  },
};

/** Options under the names that a reader has for them. */
function given<Name extends keyof FileOptions, To extends string>(
  options: FileOptions,
  names: Readonly<Record<Name, To>>,
): { readonly [Each in To]?: NonNullable<FileOptions[Name]> } {
  const found = (Object.entries(names) as [Name, To][]).flatMap(([name, to]) =>
    options[name] === undefined ? [] : [[to, options[name]]],
  );
  return Object.fromEntries(found);
}
