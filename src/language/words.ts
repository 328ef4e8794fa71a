import type { CalendarDate, TimeOfDay } from '../load/meeting.ts';
import type { Position } from '../problems/problem.ts';
import type { FieldsOf, ProgramLabel } from './program-labels.ts';

/** Values for the fields of a label. */
export type LabelFields = Readonly<Record<string, string>>;

/**
 * The words of one language as one house style says them: every word that the program or a template puts on
 * paper, the names of days and months, and how dates, times and lists are written.
 */
export type Words = {
  /** BCP 47, as it was asked for: `en-GB`, `cy`. */
  readonly lang: string;
  /** A label that the program itself prints, as plain text, with its fields filled in. */
  text<K extends ProgramLabel>(key: K, ...fields: FieldsOf<K>): string;
  /** Any label as plain text, one of the house style’s own too; nothing for a key that the language lacks. */
  plain(key: string, fields?: LabelFields): string;
  /**
   * Any label as HTML: its fields are escaped, its own `<strong>` and `<em>` stay.
   * A key that the language lacks gives nothing: it has been told.
   */
  html(key: string, fields?: LabelFields): string;
  /** Names of the fields that a label uses; undefined when the language has no such label. */
  fieldsOf(key: string): ReadonlySet<string> | undefined;
  /** Where a label is written: in a catalogue, or in a house style that says it otherwise. */
  placeOf(key: string): Position | undefined;
  /** Keys of all labels. */
  readonly keys: readonly string[];
  /** `21 November 2014`, as the house style's pattern says. */
  date(date: CalendarDate): string;
  /** `11.00 a.m.`, as the house style's pattern says. */
  time(time: TimeOfDay): string;
  /** `Friday` */
  weekday(date: CalendarDate): string;
  /** `1, 2 and 7` */
  list(items: readonly string[]): string;
  /** A name as it stands inside a sentence: `the Audit Committee`, `the Broads Authority`. */
  withArticle(name: string): string;
  /** A venue as it stands inside a sentence: `Shire Hall, Warwick`, `the Council Chamber, Elizabeth House`. */
  venue(venue: string): string;
};

/** The languages of a house style. */
export type Languages = {
  /** The words of a language; those of the document's language where there is no catalogue, which has been told. */
  of(lang: string): Words;
  /** One for each catalogue that was asked for; the first is the document's. */
  readonly all: readonly Words[];
};
