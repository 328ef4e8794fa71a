import { Document } from 'yaml';
import type { Disk } from '../disk/disk.ts';
import { hasErrors, type Problem } from '../problems/problem.ts';
import { guessDate, readDate, weekdayOf } from './calendar.ts';
import { openLibrary } from './library.ts';
import type { BodyFile } from './schema-types.generated.ts';
import { type NewFile, thereAlready, writeYaml } from './write-yaml.ts';

/** What the agenda of a body without standing items begins with. */
const plainItems = [{ title: 'Apologies' }];

/**
 * Begins a meeting: its file with the body's usual venue, time and standing items, ready to be edited.
 * Nothing is written, and a meeting that is there already is a problem.
 *
 * @param date `2014-11-21`
 * @returns an empty text if any of the problems is an error
 */
export function newMeeting(disk: Disk, bodyId: string, date: string): NewFile {
  const path = `meetings/${date}-${bodyId}/meeting.yaml`;
  const problems: Problem[] = [];
  const day = readDate(date);
  if (!day) problems.push(noSuchDay(date));
  const library = openLibrary(disk, (problem) => problems.push(problem));
  const body = library.body(bodyId);
  if (day && body && disk.exists(path)) problems.push(thereAlready('this meeting is', path, disk));
  if (!day || !body || hasErrors(problems)) return { text: '', path, problems };
  const fields = { body: bodyId, date, weekday: weekdayOf(day), ...usualOf(body.written) };
  return { text: writeYaml(new Document(fields), 'meeting', path, disk), path, problems };
}

function usualOf({ time, venue, items = plainItems }: Partial<BodyFile>): object {
  return { ...(time === undefined ? {} : { time }), ...(venue === undefined ? {} : { venue }), items };
}

function noSuchDay(date: string): Problem {
  const meant = guessDate(date);
  const hint = meant === undefined ? 'write the date as 2014-11-21' : `write \`${meant}\``;
  return { code: 'date-invalid', severity: 'error', message: `there is no day \`${date}\``, hint };
}
