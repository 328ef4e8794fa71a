import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Format, formats, formatsOf, type Publication, publications } from '../build/publications.ts';
import { suggest } from '../problems/suggest.ts';
import { UsageError } from './usage-error.ts';

export type BuildCommand = {
  readonly name: 'build';
  /** Folders, meeting files or ids; empty for all meetings. */
  readonly meetings: readonly string[];
  readonly paper: Publication;
  /** Number or id of the one item that is asked for. */
  readonly only?: string;
  readonly formats: readonly Format[];
  readonly outFolder: string;
  readonly dataFolder?: string;
  readonly templatesFolder?: string;
  /** Name of the house style; absent: the body's. */
  readonly style?: string;
  readonly json: boolean;
  readonly watch: boolean;
  readonly debug: boolean;
};

export type CheckCommand = {
  readonly name: 'check';
  readonly meetings: readonly string[];
  readonly dataFolder?: string;
  readonly templatesFolder?: string;
  readonly style?: string;
  readonly json: boolean;
  readonly debug: boolean;
};

export type NewCommand = {
  readonly name: 'new';
  readonly body: string;
  /** As typed; not yet known to exist. */
  readonly date: string;
  readonly dataFolder?: string;
  readonly debug: boolean;
};

/** Begins the minutes of a meeting: `minutes new MEETING`. */
export type MinutesCommand = {
  readonly name: 'minutes';
  /** Folder, meeting file or id. */
  readonly meeting: string;
  readonly dataFolder?: string;
  readonly debug: boolean;
};

/** Writes the specimen of a house style: `style NAME`. */
export type StyleCommand = {
  readonly name: 'style';
  /** Name of the house style's folder. */
  readonly style: string;
  readonly formats: readonly Format[];
  readonly outFolder: string;
  readonly templatesFolder?: string;
  readonly debug: boolean;
};

export type HelpCommand = { readonly name: 'help'; readonly topic?: string };
export type VersionCommand = { readonly name: 'version' };
export type Command =
  | BuildCommand
  | CheckCommand
  | NewCommand
  | MinutesCommand
  | StyleCommand
  | HelpCommand
  | VersionCommand;

const commands = ['build', 'check', 'new', 'minutes', 'style', 'help', 'version'] as const;
type CommandName = (typeof commands)[number];

type Options = NonNullable<ParseArgsConfig['options']>;
const everywhere = { help: { type: 'boolean', short: 'h' }, debug: { type: 'boolean' } } satisfies Options;
const data = { data: { type: 'string', short: 'd' } } satisfies Options;
const templates = {
  templates: { type: 'string', short: 't' },
  style: { type: 'string', short: 's' },
} satisfies Options;
const json = { json: { type: 'boolean' } } satisfies Options;
const version = { version: { type: 'boolean', short: 'V' } } satisfies Options;

const optionsOf: Record<CommandName, Options> = {
  build: {
    ...everywhere,
    ...data,
    ...templates,
    ...json,
    paper: { type: 'string', short: 'p' },
    only: { type: 'string' },
    format: { type: 'string', short: 'f', multiple: true },
    out: { type: 'string', short: 'o' },
    watch: { type: 'boolean', short: 'w' },
  },
  check: { ...everywhere, ...data, ...templates, ...json },
  new: { ...everywhere, ...data },
  minutes: { ...everywhere, ...data },
  style: {
    ...everywhere,
    templates: templates.templates,
    format: { type: 'string', short: 'f', multiple: true },
    out: { type: 'string', short: 'o' },
  },
  help: { ...everywhere },
  version: { ...everywhere },
};

/**
 * Reads the command line into a command.
 * No command at all, `--help` anywhere and `help COMMAND` ask for help; nothing is looked up on the disk.
 *
 * @param words what follows `orderpaper`
 * @throws UsageError with a guess at what was meant
 */
export function parseCommandLine(words: readonly string[]): Command {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h') return { name: 'help' };
  if (first === '--version' || first === '-V') return { name: 'version' };
  if (first.startsWith('-')) {
    const guess = didYouMean(first, Object.keys({ ...optionsOf.help, ...version }));
    throw new UsageError(`There is no option ${first} before a command.${guess}`);
  }
  if (!isCommandName(first)) {
    throw new UsageError(`There is no command ${first}.${didYouMean(first, commands)}`);
  }
  const { values, positionals } = readOptions(first, rest);
  if (values.help === true) return { name: 'help', topic: first };
  return handlers[first](values, positionals);
}

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

const handlers: Record<CommandName, (values: Values, positionals: readonly string[]) => Command> = {
  build: (values, meetings) => {
    if (values.json === true && values.watch === true) {
      throw new UsageError('--json tells of one build; it does not go with --watch.', 'build');
    }
    const paper = readPaper(values.paper);
    const only = text(values.only);
    if (only !== undefined) checkOnly(paper, meetings);
    return {
      name: 'build',
      meetings,
      paper,
      ...(only !== undefined && { only }),
      formats: readFormats(values.format, paper),
      outFolder: text(values.out) ?? 'out',
      ...folders(values),
      ...styleOf(values),
      json: values.json === true,
      watch: values.watch === true,
      debug: values.debug === true,
    };
  },
  check: (values, meetings) => ({
    name: 'check',
    meetings,
    ...folders(values),
    ...styleOf(values),
    json: values.json === true,
    debug: values.debug === true,
  }),
  new: (values, positionals) => {
    const [body, date, ...more] = positionals;
    if (body === undefined || date === undefined || more.length > 0) {
      throw new UsageError('A new meeting needs a body and a date, and nothing more.', 'new');
    }
    return { name: 'new', body, date, ...folders(values), debug: values.debug === true };
  },
  minutes: (values, positionals) => {
    const [what, meeting, ...more] = positionals;
    if (what !== 'new' || meeting === undefined || more.length > 0) {
      throw new UsageError('Minutes are begun with: minutes new MEETING.', 'minutes');
    }
    return { name: 'minutes', meeting, ...folders(values), debug: values.debug === true };
  },
  style: (values, positionals) => {
    const [style, ...more] = positionals;
    if (style === undefined || more.length > 0) {
      throw new UsageError('A specimen needs the name of one house style.', 'style');
    }
    return {
      name: 'style',
      style,
      formats: readFormats(values.format, 'pack'),
      outFolder: text(values.out) ?? 'out',
      ...folders(values),
      debug: values.debug === true,
    };
  },
  help: (_values, [topic]) => {
    if (topic === undefined) return { name: 'help' };
    if (!isCommandName(topic)) {
      throw new UsageError(`There is no help on ${topic}.${didYouMean(topic, commands)}`);
    }
    return { name: 'help', topic };
  },
  version: () => ({ name: 'version' }),
};

/** Reads options by their tokens, so that each mistake gets a sentence of ours. */
function readOptions(command: CommandName, words: readonly string[]) {
  const options = optionsOf[command];
  const parsed = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const option = options[token.name];
    if (!option) {
      const guess = didYouMean(token.rawName, Object.keys(options));
      throw new UsageError(`${command} has no option ${token.rawName}.${guess}`, command);
    }
    if (option.type === 'string' && (!token.value || isOption(token.value, token.inlineValue))) {
      throw new UsageError(`${token.rawName} needs a value.`, command);
    }
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(`${token.rawName} takes no value.`, command);
    }
  }
  return { values: parsed.values as Values, positionals: parsed.positionals };
}

/** Reads `pdf,docx`, or several `--format`; the order of the outputs is ours, not the line's. */
function readFormats(value: Values[string], paper: Publication): readonly Format[] {
  const possible = formatsOf(paper);
  if (!Array.isArray(value)) return possible;
  const asked = value.flatMap((list: string) => list.split(',')).map((word: string) => word.trim());
  for (const word of asked) {
    if (possible.some((format) => format === word)) continue;
    if (formats.some((format) => format === word)) {
      throw new UsageError(`${word} is written of a notice only: --paper notice.`, 'build');
    }
    throw new UsageError(`${word || 'Nothing'} is not a format; there are ${listed(formats)}.`, 'build');
  }
  return possible.filter((format) => asked.includes(format));
}

function readPaper(value: Values[string]): Publication {
  const asked = text(value) ?? 'pack';
  const known = publications.find((publication) => publication === asked);
  if (known) return known;
  const guess = didYouMean(asked, publications) || ` There are ${listed(publications)}.`;
  throw new UsageError(`${asked} is not a kind of paper.${guess}`, 'build');
}

/** An item belongs to one meeting, and to what has items. */
function checkOnly(paper: Publication, meetings: readonly string[]): void {
  if (paper !== 'pack' && paper !== 'item') {
    throw new UsageError('--only takes an item out of the pack, or with --paper item.', 'build');
  }
  if (meetings.length !== 1) {
    throw new UsageError('--only is about an item of one meeting; name that meeting.', 'build');
  }
}

function styleOf(values: Values): { style?: string } {
  const style = text(values.style);
  return style === undefined ? {} : { style };
}

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function folders(values: Values): { dataFolder?: string; templatesFolder?: string } {
  const dataFolder = text(values.data);
  const templatesFolder = text(values.templates);
  return {
    ...(dataFolder !== undefined && { dataFolder }),
    ...(templatesFolder !== undefined && { templatesFolder }),
  };
}

/** Says which command or option was probably meant, after a sentence; nothing when none is near. */
function didYouMean(word: string, known: Iterable<string>): string {
  const dashes = word.startsWith('-') ? '--' : '';
  const meant = suggest(word.replace(/^-+/, ''), known);
  return meant === undefined ? '' : ` Did you mean ${dashes}${meant}?`;
}

/** Whether `--out --json` was typed, where a value was left out. */
const isOption = (value: string, inline: boolean | undefined): boolean => !inline && value.startsWith('-');

const text = (value: Values[string]): string | undefined => (typeof value === 'string' ? value : undefined);

const isCommandName = (word: string): word is CommandName => commands.some((name) => name === word);
