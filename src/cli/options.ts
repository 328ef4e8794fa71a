import { type ParseArgsConfig, parseArgs } from 'node:util';
import { suggest } from '../problems/suggest.ts';
import type { CommandName } from './commands.ts';
import { UsageError } from './usage-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
const everywhere = { help: { type: 'boolean', short: 'h' }, debug: { type: 'boolean' } } satisfies Options;
const data = { data: { type: 'string', short: 'd' } } satisfies Options;
const templates = { templates: { type: 'string', short: 't' } } satisfies Options;
const style = { style: { type: 'string', short: 's' } } satisfies Options;
const outputs = {
  format: { type: 'string', short: 'f', multiple: true },
  out: { type: 'string', short: 'o' },
} satisfies Options;
const json = { json: { type: 'boolean' } } satisfies Options;

const optionsOf: Record<CommandName, Options> = {
  build: {
    ...everywhere,
    ...data,
    ...templates,
    ...style,
    ...json,
    ...outputs,
    paper: { type: 'string', short: 'p' },
    only: { type: 'string' },
    edition: { type: 'string', short: 'e' },
    since: { type: 'string' },
    jobs: { type: 'string', short: 'j' },
    shard: { type: 'string' },
    part: { type: 'boolean' },
    'pass-over': { type: 'boolean' },
    for: { type: 'string' },
    watch: { type: 'boolean', short: 'w' },
  },
  check: {
    ...everywhere,
    ...data,
    ...templates,
    ...style,
    ...json,
    format: { type: 'string', short: 'f' },
  },
  init: { ...everywhere },
  publish: {
    ...everywhere,
    ...data,
    ...templates,
    ...style,
    out: { type: 'string', short: 'o' },
    at: { type: 'string' },
    since: { type: 'string' },
    members: { type: 'string' },
  },
  verify: { ...everywhere, ...data, ...templates, ...style },
  diff: { ...everywhere, ...data, ...json, out: { type: 'string', short: 'o' } },
  new: { ...everywhere, ...data },
  minutes: { ...everywhere, ...data },
  style: { ...everywhere, ...templates, ...outputs },
  import: {
    ...everywhere,
    out: { type: 'string', short: 'o' },
    'accept-changes': { type: 'boolean' },
    'bold-lines-are-headings': { type: 'boolean' },
  },
  inspect: { ...everywhere, ...json },
  help: { ...everywhere },
  version: { ...everywhere },
};

export const commandNames = Object.keys(optionsOf);

export const isCommandName = (word: string): word is CommandName => commandNames.includes(word);

/** What was typed, by the long names of options. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/**
 * Reads options by their tokens, so that each mistake gets a sentence of ours.
 *
 * @throws UsageError
 */
export function readOptions(
  command: CommandName,
  words: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } {
  const options = optionsOf[command];
  const parsed = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const seen = new Set<string>();
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
    if (seen.has(token.name) && !option.multiple) {
      throw new UsageError(`--${token.name} is given twice.`, command);
    }
    seen.add(token.name);
  }
  return { values: parsed.values as Values, positionals: parsed.positionals };
}

/** Whether `--out --json` was typed, where a value was left out. */
const isOption = (value: string, inline: boolean | undefined): boolean => !inline && value.startsWith('-');

/** The text of an option that takes one; undefined where it was not given. */
export const text = (value: Values[string]): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** Says which command or option was probably meant, after a sentence; nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const dashes = word.startsWith('-') ? '--' : '';
  const meant = suggest(word.replace(/^-+/, ''), known);
  return meant === undefined ? '' : ` Did you mean ${dashes}${meant}?`;
}
