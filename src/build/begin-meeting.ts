import { join } from 'node:path';
import { stringify } from 'yaml';
import { openDisk } from '../disk/disk.ts';
import { writeFiles } from '../disk/write-files.ts';
import { readDate, weekdayOf } from '../load/calendar.ts';
import { readYaml } from '../load/yaml-file.ts';
import { InputProblems, type Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';

/**
 * Begins a meeting of a body: writes its meeting.yaml with the body's usual venue, time and standing items.
 * A meeting that is there already is left as it is.
 *
 * @param date `2014-11-21`
 * @param dataFolder absent: `data`
 * @returns the path of the file, below the data folder's path as given
 * @throws InputProblems when the body or the date does not exist, or the meeting does
 */
export async function beginMeeting(body: string, date: string, dataFolder = 'data'): Promise<string> {
  const disk = openDisk(dataFolder);
  const day = readDate(date);
  if (!day) fail('date-invalid', `there is no date \`${date}\``, 'write the date as 2014-11-21');
  const path = `bodies/${body}.yaml`;
  const bodies = (disk.list('bodies').value ?? []).map(({ name }) => name.replace(/\.yaml$/, ''));
  if (!bodies.includes(body)) {
    const hint = didYouMean(body, bodies, `the bodies are the files of ${disk.printed('bodies')}`);
    fail('unknown-body', `there is no body \`${body}\``, hint);
  }
  const id = `${date}-${body}`;
  const folder = `meetings/${id}`;
  if (disk.exists(`${folder}/meeting.yaml`)) {
    fail(
      'duplicate-id',
      `the meeting \`${id}\` is there already`,
      `edit ${disk.printed(`${folder}/meeting.yaml`)}`,
    );
  }
  const source = disk.readText(path);
  if (source.problem) throw new InputProblems([source.problem]);
  const { file, problems } = readYaml(source.value, path, disk.printed(path));
  if (!file) throw new InputProblems(problems);
  const text = writeMeeting(body, date, weekdayOf(day), asFields(file.value), schemaOf(source.value));
  const bytes = new TextEncoder().encode(text);
  await writeFiles(join(dataFolder, folder), [{ name: 'meeting.yaml', bytes }]);
  return join(dataFolder, folder, 'meeting.yaml');
}

type Fields = Readonly<Record<string, unknown>>;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** What a body without standing items begins with. */
const plainItems = [{ title: 'Apologies' }];

function writeMeeting(body: string, date: string, weekday: string, usual: Fields, schema: string): string {
  const { time, venue, items } = usual;
  const head = stringify({ body, date, weekday }, { lineWidth: 0 });
  const quotedTime = time === undefined ? '' : `time: ${JSON.stringify(String(time))}\n`;
  const place = venue === undefined ? '' : stringify({ venue }, { lineWidth: 0 });
  const agenda = stringify({ items: items ?? plainItems }, { lineWidth: 0 });
  return `${schema}${head}${quotedTime}${place}${agenda.replace(/\n {2}- /g, '\n\n  - ').replace('\n\n', '\n')}`;
}

/** Gives the schema line of a meeting, from that of its body, one folder nearer to the schemas. */
function schemaOf(source: string): string {
  const [, folder] = /^# yaml-language-server: \$schema=(.*)body\.schema\.json$/m.exec(source) ?? [];
  if (folder === undefined) return '';
  const up = folder.startsWith('.') ? '../' : '';
  return `# yaml-language-server: $schema=${up}${folder}meeting.schema.json\n`;
}

function fail(code: Problem['code'], message: string, hint: string): never {
  throw new InputProblems([{ code, severity: 'error', message, hint }]);
}
