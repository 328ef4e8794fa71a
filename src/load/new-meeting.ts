import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Document, isMap, isScalar, visit } from 'yaml';
import type { Disk } from '../disk/disk.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { guessDate, readDate, readTime, weekdayOf } from './calendar.ts';
import { openLibrary } from './library.ts';
import type { BodyFile } from './schema-types.generated.ts';

/** A meeting that is not yet written: its text, and where it is to stand below the data folder. */
export type NewMeeting = {
  readonly text: string;
  readonly path: string;
  readonly problems: readonly Problem[];
};

/** What the agenda of a body without standing items begins with. */
const plainItems = [{ title: 'Apologies' }];

/**
 * Begins a meeting: its file with the body's usual venue, time and standing items, ready to be edited.
 * Nothing is written, and a meeting that is there already is a problem.
 *
 * @param date `2014-11-21`
 * @returns an empty text if any of the problems is an error
 */
export function newMeeting(disk: Disk, bodyId: string, date: string): NewMeeting {
  const path = `meetings/${date}-${bodyId}/meeting.yaml`;
  const problems: Problem[] = [];
  const day = readDate(date);
  if (!day) problems.push(noSuchDay(date));
  const library = openLibrary(disk, (problem) => problems.push(problem));
  const body = library.body(bodyId);
  if (day && body && disk.exists(path)) problems.push(thereAlready(path, disk));
  if (!day || !body || hasErrors(problems)) return { text: '', path, problems };
  const fields = { body: bodyId, date, weekday: weekdayOf(day), ...usualOf(body.written) };
  return { text: `${schemaLine(path, disk)}${writeFields(fields)}`, path, problems };
}

function usualOf({ time, venue, items = plainItems }: Partial<BodyFile>): object {
  return { ...(time === undefined ? {} : { time }), ...(venue === undefined ? {} : { venue }), items };
}

/** Writes fields as the documentation does: times in quotes, an empty line before each item. */
function writeFields(fields: object): string {
  const document = new Document(fields);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && readTime(node.value)) node.type = 'QUOTE_DOUBLE';
    },
    Seq(_, list, path) {
      list.flow = list.items.every((item) => isScalar(item) && typeof item.value === 'number');
      // The agenda itself: its list is the value of a field of the whole.
      if (path.length > 3) return;
      for (const item of list.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

function schemaLine(path: string, disk: Disk): string {
  const schema = fileURLToPath(new URL('../../schemas/meeting.schema.json', import.meta.url));
  const from = join(disk.folder, path, '..');
  return `# yaml-language-server: $schema=${relative(from, schema).replaceAll(sep, '/')}\n`;
}

function noSuchDay(date: string): Problem {
  const meant = guessDate(date);
  const hint = meant === undefined ? 'write the date as 2014-11-21' : `write \`${meant}\``;
  return { code: 'date-invalid', severity: 'error', message: `there is no day \`${date}\``, hint };
}

function thereAlready(path: string, disk: Disk): Problem {
  const at = { file: disk.printed(path), line: 1, column: 1 };
  const hint = 'edit it, or move it away first';
  return { code: 'duplicate-id', severity: 'error', message: 'this meeting is there already', at, hint };
}
