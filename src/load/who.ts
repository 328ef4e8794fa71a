import { type Context, personOf } from './context.ts';
import { given } from './given.ts';

/** Somebody by name; with the id of a person of the people files. */
export type Who = { readonly name: string; readonly personId?: string };

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Gives who stands in a field: a person by id, or words as they are. Words of small letters only read as an id,
 * so that a misspelt id is told.
 *
 * @returns undefined if the field is absent, or if it has been told that there is no such person
 */
export function whoOf(context: Context, container: object, key: string | number): Who | undefined {
  const words: unknown = Reflect.get(container, key);
  if (typeof words !== 'string') return undefined;
  if (!idPattern.test(words)) return { name: words };
  return known(context, container, key);
}

/** Gives whom an entry names, by `person` or by `name`. */
export function namedIn(context: Context, entry: { readonly name?: string }): Who | undefined {
  return known(context, entry, 'person') ?? (entry.name === undefined ? undefined : { name: entry.name });
}

function known(context: Context, container: object, key: string | number): Who | undefined {
  const person = personOf(context, container, key);
  return person && given({ name: person.name, personId: person.id });
}
