import { buildSpecimen } from '../build/specimen.ts';
import { writeOutputs } from '../build/write-outputs.ts';
import { InputProblems } from '../problems/problem.ts';
import type { StyleCommand } from './arguments.ts';
import { writeOutputLine } from './build-command.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { uninterrupted } from './interrupt.ts';
import { tellProblems } from './problem-lines.ts';

/** Writes the specimen of a house style; with any error, writes nothing. */
export async function styleCommand(command: StyleCommand): Promise<ExitCode> {
  const { style, formats, templatesFolder } = command;
  try {
    const specimen = await buildSpecimen({ style, formats, ...(templatesFolder && { templatesFolder }) });
    const outputs = await uninterrupted(() => writeOutputs([specimen], command.outFolder));
    tellProblems(specimen.warnings);
    process.stdout.write(outputs.map(writeOutputLine).join(''));
    return exitCodes.done;
  } catch (error) {
    if (!(error instanceof InputProblems)) throw error;
    tellProblems(error.problems);
    return exitCodes.problems;
  }
}
