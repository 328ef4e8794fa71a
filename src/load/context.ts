import type { Disk } from '../disk/disk.ts';
import { folderOf, joinPath } from '../disk/paths.ts';
import type { ProblemCode } from '../problems/problem.ts';
import { readDate, readTime } from './calendar.ts';
import { cutPassages } from './exempt-passages.ts';
import type { Library } from './library.ts';
import type { Tell } from './load-file.ts';
import type { BodyText, CalendarDate, Edition, Exemption, Person, TimeOfDay } from './meeting.ts';
import { withMissingFileHint } from './missing-file.ts';
import type { YamlFile } from './yaml-file.ts';

/** A file whose values are being resolved, and what they may refer to. */
export type Context = {
  readonly file: YamlFile;
  readonly disk: Disk;
  readonly library: Library;
  readonly tell: Tell;
  /** False for what will be copied to another folder: its files are not there yet. */
  readonly readsFiles: boolean;
  /** The public edition opens nothing that is exempt. */
  readonly edition: Edition;
};

/** Tells a problem with the value of a field. */
export function tellAt(
  { file, tell }: Context,
  container: object,
  key: string | number,
  code: ProblemCode,
  message: string,
  hint?: string,
): void {
  tell({
    code,
    severity: 'error',
    message,
    at: file.at(container, key),
    ...(hint === undefined ? {} : { hint }),
  });
}

/** Gives the date of a field; undefined if the field is absent, or if it has been told that there is no such day. */
export function dateOf(context: Context, container: object, key: string | number): CalendarDate | undefined {
  const text: unknown = Reflect.get(container, key);
  if (typeof text !== 'string') return undefined;
  const date = readDate(text);
  if (!date) tellAt(context, container, key, 'date-invalid', `there is no day ${text}`);
  return date;
}

/** Gives the time of a field; undefined if the field is absent, or if it has been told that there is no such time. */
export function timeOf(context: Context, container: object, key: string): TimeOfDay | undefined {
  const text: unknown = Reflect.get(container, key);
  if (typeof text !== 'string') return undefined;
  const time = readTime(text);
  if (!time) {
    const hint = 'times go from "00:00" to "23:59"';
    tellAt(context, container, key, 'date-invalid', `there is no time ${text}`, hint);
  }
  return time;
}

/** Gives the person that a field names; undefined if the field is absent, or if it has been told that there is none. */
export function personOf(context: Context, container: object, key: string | number): Person | undefined {
  const id: unknown = Reflect.get(container, key);
  return typeof id === 'string' ? context.library.person(id, context.file.at(container, key)) : undefined;
}

/** Gives the path below the data folder that a field names. */
export function pathOf({ file }: Context, container: object, key: string): string | undefined {
  const path: unknown = Reflect.get(container, key);
  return typeof path === 'string' ? joinPath(file.folder, path) : undefined;
}

/** Reads the file that a field names; undefined if the field is absent, or if it has been told why it cannot be read. */
export function fileTextOf(context: Context, container: object, key: string): BodyText | undefined {
  const path = pathOf(context, container, key);
  if (path === undefined || !context.readsFiles) return undefined;
  const text = context.disk.readText(path, context.file.at(container, key));
  if (text.problem) {
    context.tell(withMissingFileHint(text.problem, path, context.file.folder, context.disk));
    return undefined;
  }
  const at = { file: context.disk.printed(path), line: 1, column: 1 };
  return withoutExempt({ markdown: text.value, at, folder: folderOf(path) }, context);
}

/** Cuts exempt passages out of a text. The public edition keeps no more of them than why they are exempt. */
function withoutExempt(text: BodyText, { edition, tell }: Context): BodyText {
  const { open, exempt, passages } = cutPassages(text.markdown);
  if (passages.length === 0) return text;
  const exemptions = passages.map(({ line, exemption, closed }): Exemption => {
    const at = { ...text.at, line: text.at.line + line };
    const wrong = (message: string, hint: string): void =>
      tell({ code: 'markdown-directive', severity: 'error', message, at, hint });
    if (!closed)
      wrong(
        '`:::exempt` is never closed',
        'write a line with as many colons, and nothing else, where it ends',
      );
    if (!exemption)
      wrong(
        '`:::exempt` is followed by the paragraphs of Schedule 12A, or `confidential`',
        'write, for example, `:::exempt 3`',
      );
    return exemption ?? { paragraphs: [] };
  });
  const whole = { ...text, markdown: exempt };
  return {
    ...text,
    markdown: open,
    exempt: { exemptions, ...(edition === 'members' && { text: whole }) },
  };
}

/** Gives the texts of a list. */
export function textsOf({ file }: Context, list: readonly unknown[]): BodyText[] {
  return list.flatMap((_, index) => file.text(list, index) ?? []);
}
