import { basename, join } from 'node:path';
import Handlebars from 'handlebars';
import type { StyleReader } from '../house-style/style-reader.ts';
import type { Languages } from '../language/words.ts';
import { hasErrors, type Position, type Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import { checkTemplate, type ParsedTemplate } from './check-template.ts';
import { contextFields } from './context-fields.ts';
import { openEngine } from './engine.ts';
import { usedPartials } from './used-partials.ts';

/** The templates of a house style, by kind of paper. */
export type Templates = ReadonlyMap<string, Template>;

export type Template = {
  /** As printed in problems. */
  readonly file: string;
  /** The template's own source and those of the partials that it uses, for finding a place in them. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  /** Writes HTML; every value is escaped. */
  readonly write: (context: object) => string;
};

const ending = '.hbs';

/**
 * Reads the templates of a house style (`front-sheet.hbs`, `minutes.hbs`, `report.hbs`, `appendix.hbs`) and its
 * partials, and checks them against the fields that they will be given and the labels of the languages.
 *
 * @param folders the style's own, then those of the styles that it extends: each file is taken from the first
 *   that has it
 * @returns no templates when any has an error
 */
export function loadTemplates(
  folders: readonly string[],
  reader: StyleReader,
  languages: Languages,
): { templates?: Templates; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const kinds = Object.keys(contextFields);
  const lacking = kinds.filter(
    (kind) => !folders.some((folder) => reader.exists(join(folder, kind + ending))),
  );
  if (lacking.length > 0) return { problems: [missingTemplates(lacking, folders, reader)] };
  problems.push(...misnamedTemplates(kinds, folders, reader));
  const partials = readPartials(folders, reader, problems);
  const compile = openEngine(partials, languages);
  const templates = new Map<string, Template>();
  for (const [kind, shape] of Object.entries(contextFields)) {
    const paths = folders.map((folder) => join(folder, kind + ending));
    const path = paths.find((candidate) => reader.exists(candidate));
    const parsed = path === undefined ? undefined : readTemplate(path, reader, problems);
    if (parsed === undefined) continue;
    problems.push(...checkTemplate(parsed, partials, shape, languages));
    const sources = [parsed, ...usedPartials(parsed, partials)].map(({ file, text }) => ({ file, text }));
    templates.set(kind, {
      file: parsed.file,
      sources,
      write: compile(parsed),
    });
  }
  const told = withoutRepeats(problems);
  return hasErrors(told) ? { problems: told } : { templates, problems: told };
}

/** A style that extends none needs a template for each kind of paper. */
function missingTemplates(
  kinds: readonly string[],
  folders: readonly string[],
  reader: StyleReader,
): Problem {
  const [folder = ''] = folders;
  const names = kinds.map((kind) => kind + ending).join(', ');
  const isAll = folders.length === 1;
  return {
    code: 'template-missing',
    severity: 'error',
    message: `the house style has no ${names}`,
    at: { file: reader.printed(join(folder, 'style.yaml')), line: 1, column: 1 },
    hint: `${isAll ? 'add the line `extends: standard` to take ours, or ' : ''}write ${reader.printed(folder)}/${kinds[0]}${ending}`,
  };
}

/** Warns of files in the style's own folder that are named as no template is. */
function misnamedTemplates(
  kinds: readonly string[],
  folders: readonly string[],
  reader: StyleReader,
): readonly Problem[] {
  return folders.flatMap((folder) =>
    reader.list(folder).flatMap((name): Problem[] => {
      if (!name.endsWith(ending) || kinds.includes(basename(name, ending))) return [];
      const at = { file: reader.printed(join(folder, name)), line: 1, column: 1 };
      const hint = didYouMean(basename(name, ending), kinds, `the templates are ${kinds.join(', ')}`);
      const message = `no paper is written with a template \`${name}\``;
      return [{ code: 'template-missing', severity: 'warning', message, at, hint }];
    }),
  );
}

type Source = ParsedTemplate & { readonly text: string };

function readPartials(
  folders: readonly string[],
  reader: StyleReader,
  problems: Problem[],
): ReadonlyMap<string, Source> {
  const partials = new Map<string, Source>();
  for (const folder of folders.map((style) => join(style, 'partials'))) {
    for (const name of reader.list(folder)) {
      if (!name.endsWith(ending) || partials.has(basename(name, ending))) continue;
      const partial = readTemplate(join(folder, name), reader, problems);
      if (partial) partials.set(basename(name, ending), partial);
    }
  }
  return partials;
}

function readTemplate(path: string, reader: StyleReader, problems: Problem[]): Source | undefined {
  const file = reader.printed(path);
  const text = reader.readText(path);
  if (typeof text !== 'string') {
    if (text) problems.push(text);
    return undefined;
  }
  try {
    return { file, text, program: Handlebars.parse(text) };
  } catch (error) {
    problems.push(syntaxProblem(error, file));
    return undefined;
  }
}

/** Handlebars tells some places in fields of its errors and others only in words. */
function syntaxProblem(error: unknown, file: string): Problem {
  const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const at: Position = { file, line, column: (column ?? 0) + 1 };
  const said = message.replace(/ - \d+:\d+$/, '').split('\n');
  const reason = said.at(-1)?.startsWith('Expecting') ? said.at(-1) : said[0];
  return {
    code: 'template-syntax',
    severity: 'error',
    message: `the template is not well-formed Handlebars: ${reason}`,
    at,
    hint: 'every {{#block}} needs its {{/block}}, every {{ its }}',
  };
}

/** A partial that several templates use tells its problems once. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.message, problem.at]);
    return !seen.has(key) && seen.add(key);
  });
}
