import type { Problem } from '../problems/problem.ts';

/** What a house style needs of the disk; paths are absolute. `disk` gives it, tests make their own. */
export type StyleReader = {
  /** @returns undefined when the file is not there, and why it cannot be read when it is no text, or too large */
  readText(path: string): string | Problem | undefined;
  /** @returns undefined when the file cannot be read */
  readBytes(path: string): Uint8Array | undefined;
  exists(path: string): boolean;
  /** The folder of a house style that another extends; undefined when there is none of that name. */
  styleFolder(name: string): string | undefined;
  /** Paths of a file in every folder of house styles that has it, the council’s own first: `languages/cy.yaml`. */
  templateFiles(name: string): readonly string[];
  /** Names of the files in a folder, sorted; empty when the folder is not there. */
  list(path: string): readonly string[];
  /** The path as it is printed in problems. */
  printed(path: string): string;
};
