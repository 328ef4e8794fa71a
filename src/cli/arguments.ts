import { type Format, formats, formatsOf, type Publication, publications } from '../build/publications.ts';
import type { Edition } from '../load/meeting.ts';
import type { BuildCommand, CheckCommand, Command, CommandName } from './commands.ts';
import { commandNames, didYouMean, isCommandName, readOptions, text, type Values } from './options.ts';
import { UsageError } from './usage-error.ts';

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
    const guess = didYouMean(first, ['help', 'version']);
    throw new UsageError(`There is no option ${first} before a command.${guess}`);
  }
  if (!isCommandName(first)) {
    throw new UsageError(`There is no command ${first}.${didYouMean(first, commandNames)}`);
  }
  const { values, positionals } = readOptions(first, rest);
  if (values.help === true) return { name: 'help', topic: first };
  return handlers[first](values, positionals);
}

const handlers: Record<CommandName, (values: Values, positionals: readonly string[]) => Command> = {
  build: (values, meetings) => {
    if (values.json === true && values.watch === true) {
      throw new UsageError('--json tells of one build; it does not go with --watch.', 'build');
    }
    const paper = readPaper(values.paper);
    if (values.only !== undefined) checkOnly(paper, meetings);
    const edition = readEdition(values);
    return {
      name: 'build',
      meetings,
      paper,
      edition,
      ...readShare(values),
      isPart: values.part === true,
      passOver: values['pass-over'] === true || meetings.length === 0,
      formats: readFormats(values.format, formatsOf(paper), 'build'),
      outFolder: text(values.out) ?? 'out',
      ...given(values, {
        only: 'only',
        for: 'copyFor',
        since: 'since',
        data: 'dataFolder',
        templates: 'templatesFolder',
        style: 'style',
      }),
      json: values.json === true,
      watch: values.watch === true,
      debug: values.debug === true,
    };
  },
  check: (values, meetings) => ({
    name: 'check',
    meetings,
    ...given(values, { data: 'dataFolder', templates: 'templatesFolder', style: 'style' }),
    format: readTelling(values),
    debug: values.debug === true,
  }),
  init: (values, [folder = '.', ...more]) => {
    if (more.length > 0) throw new UsageError('A beginning needs one folder.', 'init');
    return { name: 'init', folder, debug: values.debug === true };
  },
  publish: (values, meetings) => {
    if ((meetings.length === 0) === (values.since === undefined)) {
      throw new UsageError(
        'Name the meetings that are to be published, or a commit with --since.',
        'publish',
      );
    }
    const at = text(values.at);
    if (at !== undefined && !isMoment(at)) {
      throw new UsageError(`${at} is no time; write it as 2014-11-13T16:30:00+00:00.`, 'publish');
    }
    return {
      name: 'publish',
      meetings,
      ...given(values, {
        at: 'at',
        since: 'since',
        data: 'dataFolder',
        templates: 'templatesFolder',
        style: 'style',
      }),
      outFolder: text(values.out) ?? 'published',
      membersFolder: text(values.members) ?? 'published-members',
      debug: values.debug === true,
    };
  },
  verify: (values, folders) => {
    if (folders.length === 0) {
      throw new UsageError('Name the folder of a published version, such as published/MEETING/v1.', 'verify');
    }
    return {
      name: 'verify',
      folders,
      ...given(values, { data: 'dataFolder', templates: 'templatesFolder', style: 'style' }),
      debug: values.debug === true,
    };
  },
  diff: (values, [meeting, ...versions]) => {
    if (!meeting || (versions.length !== 0 && versions.length !== 2)) {
      throw new UsageError('A comparison needs one meeting, and two versions or none.', 'diff');
    }
    const [from, to] = versions.map(readVersionNumber);
    return {
      name: 'diff',
      meeting,
      ...(from !== undefined && to !== undefined && { versions: [from, to] as const }),
      ...given(values, { data: 'dataFolder' }),
      outFolder: text(values.out) ?? 'published',
      json: values.json === true,
      debug: values.debug === true,
    };
  },
  new: (values, positionals) => {
    const [body, date, ...more] = positionals;
    if (!body || !date || more.length > 0) {
      throw new UsageError('A new meeting needs a body and a date, and nothing more.', 'new');
    }
    return {
      name: 'new',
      body,
      date,
      ...given(values, { data: 'dataFolder' }),
      debug: values.debug === true,
    };
  },
  minutes: (values, positionals) => {
    const [what, meeting, ...more] = positionals;
    if (what !== 'new' || !meeting || more.length > 0) {
      throw new UsageError('Minutes are begun with: minutes new MEETING.', 'minutes');
    }
    return {
      name: 'minutes',
      meeting,
      ...given(values, { data: 'dataFolder' }),
      debug: values.debug === true,
    };
  },
  style: (values, positionals) => {
    const [name, ...more] = positionals;
    if (!name || more.length > 0) {
      throw new UsageError('A specimen needs the name of one house style.', 'style');
    }
    return {
      name: 'style',
      style: name,
      formats: readFormats(values.format, formatsOf('pack'), 'style'),
      outFolder: text(values.out) ?? 'out',
      ...given(values, { templates: 'templatesFolder' }),
      debug: values.debug === true,
    };
  },
  import: (values, [file, ...more]) => {
    if (!file || more.length > 0)
      throw new UsageError('Name the one Word file that is to be written as Markdown.', 'import');
    return {
      name: 'import',
      file,
      ...given(values, { out: 'outFolder' }),
      acceptChanges: values['accept-changes'] === true,
      boldLinesAreHeadings: values['bold-lines-are-headings'] === true,
      debug: values.debug === true,
    };
  },
  inspect: (values, files) => {
    if (files.length === 0 || files.includes('')) {
      throw new UsageError('Name the PDF files that are to be inspected.', 'inspect');
    }
    return { name: 'inspect', files, json: values.json === true, debug: values.debug === true };
  },
  help: (_values, [topic]) => {
    if (topic === undefined) return { name: 'help' };
    if (!isCommandName(topic)) {
      throw new UsageError(`There is no help on ${topic}.${didYouMean(topic, commandNames)}`);
    }
    return { name: 'help', topic };
  },
  version: () => ({ name: 'version' }),
};

/** Reads how problems are told; `--json` is what `--format json` says too. */
function readTelling({ format, json }: Values): CheckCommand['format'] {
  const asked = text(format) ?? (json === true ? 'json' : 'text');
  const known = (['text', 'github', 'sarif', 'json'] as const).find((each) => each === asked);
  if (!known)
    throw new UsageError(
      `${asked} is not a way to tell problems; there are text, github, sarif and json.`,
      'check',
    );
  return known;
}

/** Reads `v2` or `2`. */
function readVersionNumber(word: string): number {
  const [, number] = /^v?([1-9]\d*)$/.exec(word) ?? [];
  if (number === undefined) throw new UsageError(`${word} is no version; write it as v1.`, 'diff');
  return Number(number);
}

/** Whether a text is a moment as the ledger writes it. */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

/**
 * Reads `pdf,docx`, or several `--format`; the order of the outputs is ours, not the line's.
 *
 * @param possible of what is written
 */
function readFormats(
  value: Values[string],
  possible: readonly Format[],
  command: CommandName,
): readonly Format[] {
  if (!Array.isArray(value)) return possible;
  const asked = value.flatMap((list: string) => list.split(',')).map((word: string) => word.trim());
  for (const word of asked) {
    if (possible.some((format) => format === word)) continue;
    if (formats.some((format) => format === word)) {
      throw new UsageError(`${word} is written of a notice only: build --paper notice.`, command);
    }
    throw new UsageError(`${word || 'Nothing'} is not a format; there are ${listed(possible)}.`, command);
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

/** Reads how the work is divided: over processes, and over machines. */
function readShare({ jobs, shard }: Values): Pick<BuildCommand, 'jobs' | 'shard'> {
  const [, part, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text(shard) ?? '1/1') ?? [];
  const count = text(jobs) === undefined ? undefined : Number(text(jobs));
  if (part === undefined || Number(part) > Number(of)) {
    throw new UsageError(`${text(shard)} is no part of a whole; write it as 2/8.`, 'build');
  }
  if (count !== undefined && !(Number.isInteger(count) && count > 0 && count <= 64)) {
    throw new UsageError(`--jobs is a number from 1 to 64, not ${text(jobs)}.`, 'build');
  }
  return {
    ...(count !== undefined && { jobs: count }),
    ...(text(shard) !== undefined && { shard: { part: Number(part), of: Number(of) } }),
  };
}

/** The name of a reader is for the members' edition, and brings it. */
function readEdition(values: Values): Edition {
  const asked = text(values.edition) ?? (values.for === undefined ? 'public' : 'members');
  if (asked !== 'public' && asked !== 'members') {
    throw new UsageError(`${asked} is not an edition; there are public and members.`, 'build');
  }
  if (asked === 'public' && values.for !== undefined) {
    throw new UsageError(
      '--for marks copies of the members’ edition; the public edition is for all.',
      'build',
    );
  }
  return asked;
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

const listed = (words: readonly string[]): string => `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/**
 * Takes over the options that were given.
 *
 * @param names of the command's fields, by option
 */
function given<Option extends string, Field extends string>(
  values: Values,
  names: Readonly<Record<Option, Field>>,
): { readonly [F in Field]?: string } {
  const taken: { [F in Field]?: string } = {};
  for (const [option, field] of Object.entries(names) as [Option, Field][]) {
    const value = text(values[option]);
    if (value !== undefined) taken[field] = value;
  }
  return taken;
}
