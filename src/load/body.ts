import type { Position } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { type Context, personOf } from './context.ts';
import { given } from './given.ts';
import type { Checked } from './load-file.ts';
import type { Body, Person, Signatory, StandingText } from './meeting.ts';
import type { BodyFile } from './schema-types.generated.ts';

const defaultLang = 'en-GB';

/** Gives what papers print of a body; undefined if a needed field is missing, which has been told. */
export function describeBody(id: string, { written }: Checked<BodyFile>): Body | undefined {
  const { name, shortName, authority, style, lang = defaultLang } = written;
  if (name === undefined || authority === undefined || style === undefined) return undefined;
  const { nation = 'england', numbering = {} } = written;
  const { items = 'agenda', minutes = 'minutes' } = numbering;
  return given({ id, name, shortName, authority, style, lang, nation, numbering: { items, minutes } });
}

/** Finds a standing text by its name; undefined after telling that the body has none of that name. */
export function findStandingText(
  id: string,
  body: Checked<BodyFile>,
  context: Context,
  at: Position,
): StandingText | undefined {
  const all = body.written.standingTexts ?? Object.create(null);
  const names = body.file.namesIn(all);
  if (!names.includes(id)) {
    const message = `the body has no standing text \`${id}\``;
    const hint = didYouMean(
      id,
      names,
      `standing texts are written in \`standingTexts\` of ${body.file.start.file}`,
    );
    context.tell({ code: 'unknown-standing-text', severity: 'error', message, at, hint });
    return undefined;
  }
  const written = all[id];
  const text = written && body.file.text(written, 'text');
  return text && given({ id, title: written.title, text });
}

/** Resolves a list of names of standing texts. */
export function findNotices(
  names: readonly string[] | undefined,
  body: Checked<BodyFile> | undefined,
  context: Context,
): StandingText[] {
  if (!names || !body) return [];
  return names.flatMap(
    (name, index) => findStandingText(name, body, context, context.file.at(names, index)) ?? [],
  );
}

/** @param context of the body's file */
export function findContacts({ contacts = [] }: Partial<BodyFile>, context: Context): Person[] {
  return contacts.flatMap((_, index) => personOf(context, contacts, index) ?? []);
}

/** @param context of the body's file */
export function findSignatory({ signatory }: Partial<BodyFile>, context: Context): Signatory | undefined {
  const person = signatory && personOf(context, signatory, 'person');
  return person && { person, lines: signatory.lines ?? [] };
}
