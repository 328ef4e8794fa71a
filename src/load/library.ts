import type { Disk } from '../disk/disk.ts';
import { nameOf } from '../disk/paths.ts';
import type { Position } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { given } from './given.ts';
import { type Checked, loadFile, type Tell } from './load-file.ts';
import type { Person } from './meeting.ts';
import type { BodyFile } from './schema-types.generated.ts';

/** People and bodies of a data folder; each file is read once, when it is first needed. */
export type Library = {
  /** Finds a person; undefined after telling that there is none. */
  person(id: string, at: Position): Person | undefined;
  /** Finds the file of a body; undefined after telling that there is none, or what is wrong with it. */
  body(id: string, at?: Position): Checked<BodyFile> | undefined;
};

const ending = '.yaml';

export function openLibrary(disk: Disk, tell: Tell): Library {
  let people: Map<string, Person | undefined> | undefined;
  const bodies = new Map<string, Checked<BodyFile> | undefined>();
  return {
    person(id, at) {
      people ??= readPeople(disk, tell);
      if (!people.has(id)) {
        const hint = didYouMean(
          id,
          [...people.keys()],
          'persons are written in the files of the folder `people`',
        );
        tell({
          code: 'unknown-person',
          severity: 'error',
          message: `there is no person \`${id}\``,
          at,
          hint,
        });
      }
      return people.get(id);
    },
    body(id, at) {
      const path = `bodies/${id}${ending}`;
      const names = namesIn('bodies', disk);
      if (!names.includes(id)) {
        const message = `there is no body \`${id}\``;
        const hint = didYouMean(id, names, `a body is written in a file of its own: \`${path}\``);
        tell(given({ code: 'unknown-body', severity: 'error', message, at, hint }));
        return undefined;
      }
      if (!bodies.has(id)) bodies.set(id, loadFile('body', path, disk, tell));
      return bodies.get(id);
    },
  };
}

/** Names of the YAML files in a folder, without ending; none if there is no such folder. */
function namesIn(folder: string, disk: Disk): string[] {
  const entries = disk.list(folder).value ?? [];
  return entries
    .filter(({ name, kind }) => kind === 'file' && name.endsWith(ending))
    .map(({ name }) => nameOf(name, ending));
}

/** All persons by id. One whose fields are wrong is there without value: that has been told. */
function readPeople(disk: Disk, tell: Tell): Map<string, Person | undefined> {
  const people = new Map<string, Person | undefined>();
  const places = new Map<string, Position>();
  for (const name of namesIn('people', disk)) {
    const checked = loadFile('people', `people/${name}${ending}`, disk, tell);
    const written = checked?.written.people;
    if (!checked || !written) continue;
    for (const id of checked.file.namesIn(written)) {
      const at = checked.file.atName(written, id);
      const first = places.get(id);
      if (first) {
        const message = `\`${id}\` is the id of two persons, first in ${first.file} on line ${first.line}`;
        tell({ code: 'duplicate-id', severity: 'error', message, at });
        continue;
      }
      places.set(id, at);
      const person = written[id];
      people.set(id, person && { ...person, id });
    }
  }
  return people;
}
