import type { StyleLabel } from '../house-style/house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import { openTokens } from '../house-style/token-file.ts';
import {
  fields,
  listOf,
  mapOf,
  placedText,
  type TokenReader,
  text,
  wrong,
} from '../house-style/token-readers.ts';
import type { Position, Problem } from '../problems/problem.ts';
import type { CalendarNames } from './date-pattern.ts';
import { type Label, readLabel } from './label.ts';

/** What a file of `templates/languages/` says. */
export type Catalogue = CalendarNames & {
  /** The language's own name. */
  readonly name: string;
  /** `a, b and c` */
  readonly listAnd: string;
  /** Stands for `listAnd` before a vowel, in a language that tells them apart. */
  readonly listAndVowel?: string;
  /** What stands before a name inside a sentence; empty where the language needs nothing. */
  readonly article: string;
  /** Venues that take the article: `council chamber`. */
  readonly articleVenues: readonly string[];
  readonly labels: Readonly<Record<string, PlacedLabel>>;
};

/** A label, and where it stands. */
export type PlacedLabel = Label & { readonly at: Position };

/** What a catalogue may leave out; `evening` and `listAndVowel` too. The rest must be there. */
const optional: Partial<Catalogue> = { article: '', articleVenues: [] };

const needed = [
  'name',
  'months',
  'shortMonths',
  'weekdays',
  'ordinals',
  'am',
  'pm',
  'noon',
  'midnight',
  'listAnd',
] as const;

/** Reads a label from its YAML node, and tells at its place why it cannot be used. */
const label: TokenReader<PlacedLabel> = (node, context, name) => {
  const written = placedText(node, context, name);
  return written && readPlacedLabel(name, written, context.problems);
};

/** @param name as printed: `labels.summons` */
export function readPlacedLabel(
  name: string,
  { text: written, at }: StyleLabel,
  problems: Problem[],
): PlacedLabel | undefined {
  const read = readLabel(written);
  if (!('fault' in read)) return { ...read, at };
  const message = `${name} ${read.fault}`;
  problems.push({ code: 'template-syntax', severity: 'error', message, at, hint: read.hint });
  return undefined;
}

const catalogue = fields<Catalogue>(
  {
    name: text,
    months: namesOf(12),
    shortMonths: namesOf(12),
    weekdays: namesOf(7),
    ordinals: namesOf(31),
    am: text,
    pm: text,
    evening: text,
    noon: text,
    midnight: text,
    listAnd: text,
    listAndVowel: text,
    article: text,
    articleVenues: listOf(text),
    labels: mapOf(label),
  },
  'part of a catalogue',
);

/**
 * Reads the catalogue of a language from the files that are given: the first is laid over the second, label by
 * label, so that a council writes only what it says otherwise.
 *
 * @param paths absolute; at least one
 * @returns no catalogue when a file is wrong or a name is missing
 */
export function readCatalogue(
  paths: readonly string[],
  reader: StyleReader,
): { catalogue?: Catalogue; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const read = paths.map((path) => readFile(path, reader, problems));
  if (problems.length > 0) return { problems };
  const labels = Object.assign({}, ...read.toReversed().map((file) => file.labels));
  const whole: Partial<Catalogue> = Object.assign({}, optional, ...read.toReversed(), { labels });
  const at = { file: reader.printed(paths[0] ?? ''), line: 1, column: 1 };
  const missing = needed.filter((key) => whole[key] === undefined);
  if (missing.length > 0) {
    const message = `the catalogue has no ${missing.join(', ')}`;
    return {
      problems: [{ code: 'label-missing', severity: 'error', message, at, hint: 'look at en-GB.yaml' }],
    };
  }
  return { catalogue: whole as Catalogue, problems };
}

function readFile(path: string, reader: StyleReader, problems: Problem[]): Partial<Catalogue> {
  const context = openTokens(path, reader, problems);
  return (context && catalogue(context.document.contents, context, '')) ?? {};
}

/** A list of just so many names. */
function namesOf(count: number): TokenReader<readonly string[]> {
  const names = listOf(text);
  return (node, context, name) => {
    const read = names(node, context, name);
    if (read === undefined || read.length === count) return read;
    return wrong(node, context, `${name} has ${read.length} entries`, `Write ${count}.`);
  };
}
