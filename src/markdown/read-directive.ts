import type { Token } from 'markdown-it/browser';
import type { Block } from '../document/tree.ts';
import type { Position } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { directiveNames } from './directive-names.ts';
import type { DirectiveMeta } from './directive-rule.ts';
import { type Directive, directives } from './directives.ts';
import { type Cursor, isFull, type Reader, report, type Scope } from './reader.ts';
import { lineAt } from './source.ts';

/** Directives that begin a new page, which only what stands outermost can do. */
const newPages: readonly string[] = ['landscape', 'marking', 'page-break', 'title'];

/** Reads a directive with its content. What is wrong with it is told, and its content read all the same. */
export function readDirective(token: Token, cursor: Cursor, reader: Reader, scope: Scope): readonly Block[] {
  const { name, rest, closed } = token.meta as DirectiveMeta;
  const line = cursor.line + (cursor.inCell ? 0 : (token.map?.[0] ?? 0));
  const place = { source: cursor.source, line };
  const at = lineAt(cursor.source, line);
  const hasContent = token.type === 'directive_open';
  const read = (within: Scope): Block[] =>
    hasContent ? reader.readBlocks(cursor, within, 'directive_close') : [];

  const directive: Directive | undefined = Object.hasOwn(directives, name) ? directives[name] : undefined;
  if (directive === undefined) {
    reportUnknown(name, reader, at);
    return read(scope);
  }
  if (!closed) {
    const hint = 'write a line with as many colons, and nothing else, where it ends';
    report(reader, 'markdown-directive', `\`:::${name}\` is never closed`, at, hint);
  }
  if (newPages.includes(name) && !scope.outermost) {
    const hint = 'take it out of the list, table, quotation or directive around it';
    report(
      reader,
      'markdown-directive',
      `\`:::${name}\` begins a new page, and must not stand within another block`,
      at,
      hint,
    );
    return read(scope);
  }
  return directive({ name, rest, at, place, reader, scope, read });
}

/** Tells of a line of colons that closes nothing, or opens what is nested too deep. */
export function readStray(token: Token, cursor: Cursor, reader: Reader): Block[] {
  const { name } = token.meta as DirectiveMeta;
  const at = lineAt(cursor.source, cursor.line + (cursor.inCell ? 0 : (token.map?.[0] ?? 0)));
  const hint = 'an outer directive has more colons than the ones within it';
  const message = name === '' ? 'these colons close nothing' : `\`:::${name}\` is nested too deep`;
  report(reader, 'markdown-directive', message, at, hint);
  return [];
}

function reportUnknown(name: string, reader: Reader, at: Position): void {
  if (isFull(reader)) return;
  if (name === '') {
    report(
      reader,
      'markdown-directive',
      'a directive has a name after its colons',
      at,
      `one of ${directiveNames.join(', ')}`,
    );
    return;
  }
  const nearest = suggest(name, directiveNames);
  const hint = nearest ? `did you mean \`:::${nearest}\`?` : `there are ${directiveNames.join(', ')}`;
  report(reader, 'markdown-directive', `there is no directive \`:::${name}\``, at, hint);
}
