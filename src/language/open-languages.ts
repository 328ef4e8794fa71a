import { datePatternsOf } from '../house-style/date-patterns.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { StyleReader } from '../house-style/style-reader.ts';
import { weekdayOf, weekdays } from '../load/calendar.ts';
import type { Problem } from '../problems/problem.ts';
import { type Catalogue, type PlacedLabel, readCatalogue, readPlacedLabel } from './catalogue.ts';
import { compilePattern, dateLetters, timeLetters } from './date-pattern.ts';
import { programLabels } from './program-labels.ts';
import type { LabelFields, Languages, Words } from './words.ts';

/** What of a house style says how words are written. */
export type WordStyle = Pick<HouseStyle, 'labels' | 'dates'>;

/**
 * Opens the languages of a pack: the catalogues `languages/*.yaml` of the folders of house styles, with the
 * house style's own labels laid over, and its patterns of dates and times.
 *
 * @param langs BCP 47, the document's first; each once
 * @returns no languages when the document's has none, or a catalogue is wrong; a language of a part of the pack
 *   that has no catalogue is a warning, and its papers get the document's words
 */
export function openLanguages(
  langs: readonly string[],
  style: WordStyle,
  reader: StyleReader,
): { languages?: Languages; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const all = langs.flatMap((lang, index) => {
    const paths = reader.templateFiles(`languages/${lang}.yaml`);
    if (paths.length === 0) {
      problems.push(noCatalogue(lang, index === 0));
      return [];
    }
    const read = readCatalogue(paths, reader);
    problems.push(...read.problems);
    if (read.catalogue === undefined) return [];
    const labels = { ...read.catalogue.labels, ...styleLabels(lang, style, problems) };
    problems.push(...missingLabels(labels, reader.printed(paths[0] ?? '')));
    return [wordsOf(lang, { ...read.catalogue, labels }, style)];
  });
  const [first] = all;
  if (first === undefined || problems.some(({ severity }) => severity === 'error')) return { problems };
  const known = new Map(all.map((words) => [words.lang, words]));
  return { languages: { all, of: (lang) => known.get(lang) ?? first }, problems };
}

function noCatalogue(lang: string, isDocument: boolean): Problem {
  const file = `languages/${lang}.yaml`;
  return {
    code: 'label-missing',
    severity: isDocument ? 'error' : 'warning',
    message: `there is no catalogue of the language \`${lang}\`${isDocument ? '' : ', so its labels are in the meeting’s language'}`,
    hint: `write ${file} in the folder of house styles, as en-GB.yaml and cy.yaml are`,
  };
}

function styleLabels(lang: string, style: WordStyle, problems: Problem[]): Record<string, PlacedLabel> {
  const labels: Record<string, PlacedLabel> = {};
  for (const [key, written] of Object.entries(style.labels[lang] ?? {})) {
    const label = readPlacedLabel(`labels.${lang}.${key}`, written, problems);
    if (label) labels[key] = label;
  }
  return labels;
}

/** Tells labels of the program that a catalogue lacks, and fields of them that the program does not give. */
function missingLabels(labels: Readonly<Record<string, PlacedLabel>>, file: string): Problem[] {
  return Object.entries(programLabels).flatMap(([key, fields]): Problem[] => {
    const label = labels[key];
    if (label === undefined) {
      const hint = `write \`${key}: …\` under labels`;
      const message = `the catalogue has no label \`${key}\``;
      const at = { file, line: 1, column: 1 };
      return [{ code: 'label-missing', severity: 'error', message, at, hint }];
    }
    const unknown = [...label.fields].filter((field) => !(fields as readonly string[]).includes(field));
    return unknown.map((field) => ({
      code: 'label-missing',
      severity: 'error',
      message: `the label \`${key}\` uses the field \`${field}\`, which it is not given`,
      at: label.at,
      hint: fields.length > 0 ? `its fields: ${fields.join(', ')}` : 'it has no fields',
    }));
  });
}

function wordsOf(lang: string, catalogue: Catalogue, style: WordStyle): Words {
  const { labels, article, articleVenues, listAnd, listAndVowel = listAnd } = catalogue;
  const patterns = datePatternsOf(style.dates, lang);
  const writeDate = compilePattern(patterns.date, dateLetters, catalogue);
  const writeTime = compilePattern(patterns.time, timeLetters, catalogue);
  const labelOf = (key: string): PlacedLabel | undefined =>
    Object.hasOwn(labels, key) ? labels[key] : undefined;
  const plain = (key: string, fields: LabelFields = {}): string => labelOf(key)?.text(fields) ?? '';
  const withArticle = (name: string): string => {
    if (article === '') return name;
    const begins = name.toLowerCase().startsWith(`${article.toLowerCase()} `);
    return `${article} ${begins ? name.slice(article.length + 1) : name}`;
  };
  return {
    lang,
    text: (key, ...fields) => plain(key, fields[0]),
    plain,
    html: (key, fields = {}) => labelOf(key)?.html(fields) ?? '',
    fieldsOf: (key) => labelOf(key)?.fields,
    placeOf: (key) => labelOf(key)?.at,
    keys: Object.keys(labels),
    date: (date) => writeDate({ date }),
    time: (time) => writeTime({ time }),
    weekday: (date) => catalogue.weekdays[weekdays.indexOf(weekdayOf(date))] ?? '',
    list: (items) => {
      const last = items.at(-1) ?? '';
      const and = vowel.test(last) ? listAndVowel : listAnd;
      return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
    },
    withArticle,
    venue: (venue) => {
      const takesArticle = articleVenues.some((name) => beginsWith(venue, name));
      return takesArticle ? withArticle(venue) : venue;
    },
  };
}

/** Letters that are vowels in Welsh, with and without accents. */
const vowel = /^[aeiouwyàáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ]/i;

/** True when a text begins with some words, whatever their case. */
function beginsWith(text: string, words: string): boolean {
  const begin = text.slice(0, words.length).toLowerCase();
  return begin === words.toLowerCase() && !/^\w/.test(text.slice(words.length));
}
