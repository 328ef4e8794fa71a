import { discardUnfinished } from '../disk/write-files.ts';
import { exitCodes } from './exit-codes.ts';

/**
 * Writes with care that Ctrl-C leaves no half-written file behind.
 * At any other time the signal ends the process at once, even in the midst of a long layout.
 */
export async function uninterrupted<T>(write: () => Promise<T>): Promise<T> {
  const leave = (): void => {
    discardUnfinished();
    process.exit(exitCodes.interrupted);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, leave);
  try {
    return await write();
  } finally {
    for (const signal of signals) process.off(signal, leave);
  }
}
