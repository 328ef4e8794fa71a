/** What the process tells the shell; scripts rely on these. */
export const exitCodes = {
  done: 0,
  /** The input has errors, or a result could not be written. */
  problems: 1,
  wrongUsage: 2,
  /** A broken invariant: ours to mend. */
  ourBug: 70,
  /** Ctrl-C: 128 and the signal's number. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
