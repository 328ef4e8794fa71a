import { verifyVersion } from '../build/verify.ts';
import { InputProblems } from '../problems/problem.ts';
import type { VerifyCommand } from './commands.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { tellProblems } from './problem-lines.ts';

/** Verifies published versions, and tells of each whether every byte agrees. */
export async function verifyCommand(command: VerifyCommand): Promise<ExitCode> {
  const { folders, dataFolder = 'data', templatesFolder, style } = command;
  let code: ExitCode = exitCodes.done;
  for (const folder of folders) {
    try {
      const { manifest, spoiled, different } = await verifyVersion(folder, {
        dataFolder,
        ...(templatesFolder !== undefined && { templatesFolder }),
        ...(style !== undefined && { style }),
      });
      if (spoiled.length > 0 || different.length > 0) code = exitCodes.problems;
      process.stdout.write(told(folder, manifest.files.length, spoiled, different));
    } catch (error) {
      if (!(error instanceof InputProblems)) throw error;
      tellProblems(error.problems);
      code = exitCodes.problems;
    }
  }
  return code;
}

function told(
  folder: string,
  count: number,
  spoiled: readonly string[],
  different: readonly string[],
): string {
  if (spoiled.length === 0 && different.length === 0) return `${folder}  ${count} files, every byte agrees\n`;
  const lines = [
    ...spoiled.map((name) => `${folder}/${name}  is not what was published`),
    ...different.map((name) => `${folder}/${name}  the source gives another file now`),
  ];
  return `${lines.join('\n')}\n`;
}
