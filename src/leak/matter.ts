import type { AuthorFile, BodyText, Meeting } from '../load/meeting.ts';

/** Texts of a meeting's sources: what may not be published, and what may. */
export type Matter = {
  /** Titles and other short texts that are whole in themselves, and names of files. */
  readonly exemptTitles: readonly string[];
  readonly exempt: readonly string[];
  readonly open: readonly string[];
};

/** Reads a file that a text names, for the words in it; empty for what is no text. */
export type ReadBeside = (path: string, folder: string) => string;

/** Gives the words of a file as its author sent it. */
export type WordsOfFile = (file: AuthorFile) => readonly string[];

/** Of an exempt item these are printed on the agenda all the same. */
const openOfItem = new Set([
  'title',
  'purpose',
  'text',
  'summary',
  'exclusion',
  'late',
  'withdrawn',
  'nextMeetings',
]);
/** Of anything exempt these are public: its letter, what the public calls it, and why it is exempt. */
const openOfAll = new Set([
  'id',
  'letter',
  'publicTitle',
  'exempt',
  'kind',
  'type',
  'lang',
  'numbering',
  'layout',
  'orientation',
  'exemptItem',
]);
/** These are places, not words. */
const passedOver = new Set(['at', 'folder', 'file', 'id']);

/**
 * Parts what a meeting says into what may be published and what may not, going by its `exempt` fields alone and by
 * nothing that the planning of an edition has decided.
 *
 * @param meeting as it was loaded for the members' edition
 */
export function matterOf(meeting: Meeting, readBeside: ReadBeside, wordsOfFile: WordsOfFile): Matter {
  const exemptTitles: string[] = [];
  const exempt: string[] = [];
  const open: string[] = [];
  const add = (text: string, isExempt: boolean, isTitle: boolean): void => {
    if (!isExempt) open.push(text);
    else if (isTitle) exemptTitles.push(text);
    else exempt.push(text);
  };
  const addBody = (body: BodyText, isExempt: boolean): void => {
    add(body.markdown, isExempt, false);
    const files = body.markdown.match(/[^\s()"'<>[\]{}=]+\.(?:csv|png|jpe?g|svg)\b/gi) ?? [];
    for (const path of files) {
      add(nameOf(path), isExempt, true);
      if (/\.csv$/i.test(path)) add(readBeside(path, body.folder), isExempt, false);
    }
    if (body.at.column === 1 && body.at.line === 1) add(nameOf(body.at.file), isExempt, true);
    if (body.exempt?.text) addBody(body.exempt.text, true);
  };
  const walk = (value: unknown, isExempt: boolean, key: string): void => {
    if (typeof value === 'string') add(value, isExempt, key !== 'markdown');
    else if (typeof value === 'number') add(String(value), isExempt, false);
    else if (Array.isArray(value)) for (const each of value) walk(each, isExempt, key);
    else if (isBody(value)) addBody(value, isExempt);
    else if (isFile(value)) {
      add(nameOf(value.path), isExempt, true);
      for (const words of wordsOfFile(value)) add(words, isExempt, false);
    } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
      walkFields(value, isExempt);
  };
  const walkFields = (fields: object, isBelowExempt: boolean): void => {
    const isExempt = isBelowExempt || Boolean(Reflect.get(fields, 'exempt'));
    const isMinute = isMinuteItem(fields);
    const openHere = isMinute || Reflect.get(fields, 'type') === 'item' ? openOfItem : new Set<string>();
    for (const [key, value] of Object.entries(fields)) {
      if (passedOver.has(key)) continue;
      const isOpen = openOfAll.has(key) || openHere.has(key);
      // Each item of minutes says for itself, and for no other, whether it is exempt; its text is, with it.
      if (isMinute && key === 'items') walk(value, false, key);
      else if (isMinute && key === 'text') walk(value, isExempt, key);
      else walk(value, key === 'exemptTitle' || (isExempt && !isOpen), key);
    }
  };
  walk(meeting, false, '');
  return { exemptTitles, exempt, open };
}

const isBody = (value: unknown): value is BodyText =>
  typeof value === 'object' && value !== null && 'markdown' in value && 'folder' in value;

const isFile = (value: unknown): value is AuthorFile =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'author-file';

const isMinuteItem = (fields: object): boolean => 'resolutions' in fields && 'actions' in fields;

const nameOf = (path: string): string => (path.split(/[/\\]/).at(-1) ?? '').replace(/\.\w+$/, '');
