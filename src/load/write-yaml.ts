import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, isMap, isScalar, visit } from 'yaml';
import type { Disk } from '../disk/disk.ts';
import type { Problem } from '../problems/problem.ts';
import { readTime } from './calendar.ts';

/** A file that is not yet written: its text, and where it is to stand below the data folder. */
export type NewFile = {
  readonly text: string;
  readonly path: string;
  readonly problems: readonly Problem[];
};

/**
 * Writes a document as the documentation does: times in quotes, lists of numbers on one line, an empty line
 * before each item; above it the line by which editors complete fields.
 *
 * @param kind of the schema
 * @param path of the file, below the data folder
 */
export function writeYaml(document: Document, kind: string, path: string, disk: Disk): string {
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && readTime(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list, ancestors) {
      list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
      // The agenda itself: its list is the value of a field of the whole.
      if (ancestors.length > 3) return;
      for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
    },
  });
  return `${schemaLine(kind, path, disk)}${document.toString({ lineWidth: 0 })}`;
}

function schemaLine(kind: string, path: string, disk: Disk): string {
  const schema = fileURLToPath(new URL(`../../schemas/${kind}.schema.json`, import.meta.url));
  const from = join(disk.folder, path, '..');
  return `# yaml-language-server: $schema=${relative(from, schema).replaceAll(sep, '/')}\n`;
}

/** Tells that a file is there already, which is never written over. @param what it holds: "this meeting is" */
export function thereAlready(what: string, path: string, disk: Disk): Problem {
  const at = { file: disk.printed(path), line: 1, column: 1 };
  const hint = 'edit it, or move it away first';
  return { code: 'duplicate-id', severity: 'error', message: `${what} there already`, at, hint };
}
