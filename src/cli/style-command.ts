import { buildSpecimen } from '../build/specimen.ts';
import { keptProblems, writeOutputs } from '../build/write-outputs.ts';
import { writeOutputLine } from './build-command.ts';
import type { StyleCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { uninterrupted } from './interrupt.ts';
import { tellProblems } from './problem-lines.ts';
import { reported } from './report.ts';

/**
 * Writes the specimen of a house style; with any error, writes nothing.
 *
 * @throws InputProblems
 */
export async function styleCommand(command: StyleCommand): Promise<ExitCode> {
  const { style, formats, templatesFolder } = command;
  const specimen = await buildSpecimen({ style, formats, ...(templatesFolder && { templatesFolder }) });
  const outputs = await uninterrupted(() => writeOutputs([specimen], command.outFolder));
  tellProblems([...specimen.warnings, ...keptProblems(outputs)]);
  process.stdout.write(reported(outputs).map(writeOutputLine).join(''));
  return exitCodes.done;
}
