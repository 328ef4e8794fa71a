import type { Block } from '../document/tree.ts';
import type { Position } from '../problems/problem.ts';
import type { Place } from './read-inlines.ts';
import { type Reader, report, type Scope } from './reader.ts';

/** A directive that is being read. */
export type Call = {
  readonly name: string;
  /** What follows the name on its line. */
  readonly rest: string;
  readonly at: Position;
  readonly place: Place;
  readonly reader: Reader;
  readonly scope: Scope;
  /** Reads the content, which must be read once. */
  readonly read: (scope: Scope) => Block[];
};

/** Tells that a directive is wrongly written, with an example of how it is right. */
export function wrong(call: Call, what: string, example: string): void {
  report(
    call.reader,
    'markdown-directive',
    `\`:::${call.name}\` ${what}`,
    call.at,
    `for example \`${example}\``,
  );
}

/** Tells of words on the line of a directive that takes none. */
export function refuseRest(call: Call): void {
  if (call.rest === '') return;
  wrong(call, `is followed by nothing on its line, not by \`${call.rest}\``, `:::${call.name}`);
}
