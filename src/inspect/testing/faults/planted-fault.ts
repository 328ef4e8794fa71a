import type { Spoiled } from '../spoiled.ts';

/** One fault that is planted into a sound file. */
export type PlantedFault = {
  /** Changes the objects of the file. */
  readonly spoil?: (file: Spoiled) => void;
  /** Changes its bytes. */
  readonly edit?: (bytes: Buffer) => Buffer;
  /** Rules that must be broken with it, and why. */
  readonly with?: readonly string[];
  readonly because?: string;
};

/** A fault for each rule, by its id. */
export type PlantedFaults = Readonly<Record<string, PlantedFault>>;

/** Replaces Latin text in a file by text that is as long. */
export function replaced(bytes: Buffer, from: string | RegExp, to: string): Buffer {
  const before = bytes.toString('latin1');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`the file has no ${from}`);
  return Buffer.from(after, 'latin1');
}
