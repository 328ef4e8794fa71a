import { basename, dirname, extname, join } from 'node:path';
import { openDisk } from '../disk/disk.ts';
import { type OutputFile, writeFiles } from '../disk/write-files.ts';
import { findCover } from '../import/find-cover.ts';
import { writeBody } from '../import/markdown/write-body.ts';
import { settleHeadings } from '../import/settle.ts';
import { writeCover } from '../import/write-cover.ts';
import type { AuthorFile, FileOptions } from '../load/meeting.ts';
import { InputProblems, type Problem, type ProblemCode } from '../problems/problem.ts';
import { openImporter } from './importer.ts';

export type ImportOptions = {
  /** Path of the Word file. */
  readonly file: string;
  /** Absent: the file's own. */
  readonly outFolder?: string;
  readonly options: Pick<FileOptions, 'accept-changes' | 'bold-lines-are-headings'>;
};

/** What was written, by paths, and what officers must know of it. */
export type WrittenImport = { readonly paths: readonly string[]; readonly problems: readonly Problem[] };

/** What must be settled in the file first; all else can be mended in what is written. */
const mustBeSettled: readonly ProblemCode[] = [
  'file-refused',
  'file-missing',
  'file-too-large',
  'tracked-changes',
];

/**
 * Writes a Word file as Markdown for those who edit on in it, with a CSV file for each larger table, its pictures, and
 * what it says in the fields of a cover as YAML. Nothing is written over.
 *
 * @throws InputProblems when the file cannot be read, or a file of that name is there already
 */
export async function importWord({ file, outFolder, options }: ImportOptions): Promise<WrittenImport> {
  const folder = outFolder ?? dirname(file);
  const at = { file, line: 1, column: 1 };
  const bytes = openDisk(dirname(file)).readBytes(basename(file), at);
  if (bytes.problem) throw new InputProblems([bytes.problem]);
  const ending = extname(file);
  if (ending.toLowerCase() !== '.docx') {
    const message = `\`${basename(file)}\` is no Word file that is taken in`;
    const hint = 'open it in Word, and save it as Word Document (*.docx)';
    throw new InputProblems([{ code: 'file-refused', severity: 'error', message, at, hint }]);
  }
  const stem = basename(file, ending);
  const word: AuthorFile = {
    type: 'author-file',
    format: 'docx',
    path: basename(file),
    at,
    bytes: bytes.value,
    options: { ...options, numbers: 'house-style' },
  };
  const importer = openImporter();
  const { blocks, problems } = await importer
    .read({ file: word, idPrefix: '', scheme: 'report', pages: {}, orientation: 'portrait' })
    .finally(() => importer.close());
  if (problems.some(({ code, severity }) => severity === 'error' && mustBeSettled.includes(code)))
    throw new InputProblems(problems);
  const cover = findCover(blocks);
  const { markdown, files, isNumbered, unmerged } = writeBody(settleHeadings(cover.blocks, ''), stem);
  const yaml = writeCover(cover, {
    body: `${stem}.md`,
    from: basename(file),
    ...(!isNumbered && { numbering: 'none' }),
  });
  const outputs: OutputFile[] = [
    { name: `${stem}.md`, bytes: Buffer.from(markdown) },
    { name: `${stem}.yaml`, bytes: Buffer.from(yaml) },
    ...files,
  ];
  const target = openDisk(folder);
  const there = outputs.filter(({ name }) => target.exists(name));
  if (there.length > 0) throw new InputProblems(there.map(({ name }) => alreadyThere(join(folder, name))));
  await writeFiles(folder, outputs);
  return {
    paths: outputs.map(({ name }) => join(folder, name)),
    problems: [
      ...problems.map((problem) => ({ ...problem, severity: 'warning' as const })),
      ...lostSpans(unmerged, at),
    ],
  };
}

function alreadyThere(file: string): Problem {
  const at = { file, line: 1, column: 1 };
  const message = 'a file of this name is there already, and is left as it is';
  return {
    code: 'duplicate-id',
    severity: 'error',
    message,
    at,
    hint: 'move it away, or write into another folder with --out',
  };
}

function lostSpans(count: number, at: Problem['at']): readonly Problem[] {
  if (count === 0 || !at) return [];
  const message = `${count === 1 ? 'a table has' : `${count} tables have`} merged cells, which Markdown cannot write`;
  const hint =
    'look at them: each text stands in the first of its cells; or leave the file as it is, and name it as `body`';
  return [{ code: 'not-carried-over', severity: 'warning', message, at, hint }];
}
