import { importWord } from '../build/import-word.ts';
import type { ImportCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';

/**
 * Writes a Word file as Markdown, CSV files and pictures, and tells where they stand.
 *
 * @throws InputProblems
 */
export async function importCommand({
  file,
  outFolder,
  acceptChanges,
  boldLinesAreHeadings,
}: ImportCommand): Promise<ExitCode> {
  const { paths, problems } = await importWord({
    file,
    ...(outFolder !== undefined && { outFolder }),
    options: {
      ...(acceptChanges && { 'accept-changes': true }),
      ...(boldLinesAreHeadings && { 'bold-lines-are-headings': true }),
    },
  });
  tellProblems(problems);
  process.stdout.write(paths.map((path) => `${path}\n`).join(''));
  return exitCodes.done;
}
