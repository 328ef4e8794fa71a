import type { Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import { type Locate, locator } from '../yaml/locate.ts';
import { parseSyntax } from '../yaml/yaml-syntax.ts';
import type { StyleReader } from './style-reader.ts';

/** Where tokens are read, and where their problems are collected. */
export type TokenContext = {
  readonly document: Document;
  readonly locate: Locate;
  readonly problems: Problem[];
};

/**
 * Opens a `style.yaml` or a catalogue for the token readers.
 *
 * @param path absolute
 * @returns undefined when the file is not there, or is no YAML, which has been told
 */
export function openTokens(path: string, reader: StyleReader, problems: Problem[]): TokenContext | undefined {
  const source = reader.readText(path);
  if (typeof source !== 'string') {
    if (source) problems.push(source);
    return undefined;
  }
  const locate = locator(source, reader.printed(path));
  const { document, problems: faults } = parseSyntax(source, locate);
  problems.push(...faults);
  return document && { document, locate, problems };
}
