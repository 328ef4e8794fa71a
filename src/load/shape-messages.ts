import type { ErrorObject } from 'ajv';
import type { Position, Problem, ProblemCode } from '../problems/problem.ts';
import { didYouMean, suggest } from '../problems/suggest.ts';
import { type Fault, isBranch, isMapping, isRule } from './faults.ts';
import { formOf, idForm } from './forms.ts';
import type { YamlFile } from './yaml-file.ts';

type Said = {
  readonly code?: ProblemCode;
  readonly at?: Position;
  readonly message: string;
  readonly hint?: string;
};

/** Says what is wrong with the shape of a file: what is expected, what stands there, and what may be meant. */
export function explainShape(faults: readonly Fault[], file: YamlFile): Problem[] {
  const misspelt = findMisspelt(faults);
  return faults.flatMap((fault): Problem[] => {
    const { keyword, schemaPath, params } = fault.error;
    // Rules between fields say nothing of what has no fields; its type is told.
    if (isBranch(schemaPath) || (isRule(fault.error) && !isMapping(fault.value))) return [];
    const fields = keyword === 'required' ? [params.missingProperty] : ruled(fault.error);
    if (fields.some((name) => misspelt.get(fault.value)?.has(name))) return [];
    const said = explain[keyword]?.(fault, file);
    if (said === undefined) return [];
    const at = said.at ?? (fault.container ? file.at(fault.container, fault.key) : file.start);
    return [{ code: 'schema', severity: 'error', ...said, at }];
  });
}

/** By JSON Schema keyword; a keyword that is not here is told by another error. */
const explain: Partial<Record<string, (fault: Fault, file: YamlFile) => Said>> = {
  required({ error, value, container, key }, file) {
    const name = String(error.params.missingProperty);
    const example = exampleOf(error, name);
    const message = `the field \`${name}\` is missing${container ? ` in ${place(container, key, file)}` : ''}`;
    const at = container ? file.at(value as object) : file.start;
    return {
      code: 'missing-field',
      at,
      message,
      ...(example && { hint: `write, for example, \`${name}: ${example}\`` }),
    };
  },

  additionalProperties({ error, value }, file) {
    const name = String(error.params.additionalProperty);
    const known = knownFields(error);
    const hint = didYouMean(name, known, `known here are ${listWords(known)}`);
    return {
      code: 'unknown-field',
      at: file.atName(value as object, name),
      message: `\`${shorten(name)}\` is not a field that is known here`,
      hint,
    };
  },

  anyOf: ({ error, value }, file) => ({
    code: 'missing-field',
    at: file.at(value as object),
    message: `one of the fields ${listWords(ruled(error), 'or')} is missing here`,
  }),

  oneOf({ error, value }, file) {
    const names = ruled(error);
    const present = names.filter((name) => Reflect.has(value as object, name));
    if (present.length > 0) return onlyOne(present, value as object, file);
    const message = `one of the fields ${listWords(names, 'or')} is missing here`;
    return { code: 'missing-field', at: file.at(value as object), message };
  },

  not: ({ error, value }, file) => onlyOne(ruled(error), value as object, file),

  dependencies({ error, value }, file) {
    const { property, missingProperty } = error.params;
    const message = `\`${property}\` stands only beside \`${missingProperty}\``;
    return { code: 'missing-field', at: file.atName(value as object, String(property)), message };
  },

  enum: (fault, file) => {
    const values = fault.error.params.allowedValues.map(String);
    const expected = `may only be ${listWords(values, 'or')}`;
    if (typeof fault.value !== 'string') return differs(fault, file, expected);
    const meant = suggest(fault.value, values);
    return { ...differs(fault, file, expected), ...(meant && { hint: `did you mean \`${meant}\`?` }) };
  },

  const: (fault, file) => differs(fault, file, `may only be ${fault.error.params.allowedValue}`),
  minimum: (fault, file) => differs(fault, file, `may not be less than ${fault.error.params.limit}`),
  maximum: (fault, file) => differs(fault, file, `may not be more than ${fault.error.params.limit}`),
  minItems: (fault, file) => ({
    message: `${place(fault.container, fault.key, file)} is a list without entries`,
  }),
  type: explainType,
  pattern: explainForm,
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'needs text',
  array: 'needs a list',
  object: 'needs fields',
  boolean: 'needs true or false',
  'boolean,string': 'needs true, or text',
  integer: 'needs a whole number',
};

function explainType(fault: Fault, file: YamlFile): Said {
  const { error, value, container, key } = fault;
  const type = String(error.params.type);
  const expected = formOf(error)?.words ?? typeWords[type] ?? `needs ${type}`;
  if (value === null) {
    const hint = 'write a value after the colon, or take the line out';
    const at = container && typeof key === 'string' ? { at: file.atName(container, key) } : {};
    return { ...at, message: `${place(container, key, file)} has no value`, hint };
  }
  const hint = typeHint(type, fault, file);
  return { ...differs(fault, file, expected), ...(hint && { hint }) };
}

function typeHint(type: string, fault: Fault, file: YamlFile): string | undefined {
  const { value, container, key, error } = fault;
  const source = container && key !== undefined ? file.source(container, key) : undefined;
  if (type === 'string' && source !== undefined)
    return formOf(error)?.guess?.(source) ?? `put it in quotes: "${source}"`;
  if (type === 'string' && !Array.isArray(value)) {
    return 'a colon and a space begin a field: put text that holds them in double quotes, or write it below a `|`';
  }
  if (type === 'array') return 'begin each entry on a line of its own with `- `';
  if (type === 'object') {
    const main = ['title', 'person', 'name'].find((name) => knownFields(error).includes(name));
    return main && source
      ? `write \`${main}: ${shorten(source)}\``
      : 'write a field on each line below: `name: value`';
  }
  if (type === 'boolean' && typeof value === 'string') {
    if (/^(yes|on|y)$/i.test(value)) return 'write `true`';
    if (/^(no|off|n)$/i.test(value)) return 'write `false`';
  }
  return undefined;
}

/** A text that has not its form. Names of fields that the author chooses (ids of people) come here too. */
function explainForm(fault: Fault, file: YamlFile): Said {
  const { error, value } = fault;
  const name = error.propertyName;
  const form = formOf(error);
  if (name !== undefined) {
    const hint = idForm.guess?.(name);
    const message = `\`${shorten(name)}\` ${idForm.words}`;
    return { at: file.atName(value as object, name), message, ...(hint && { hint }) };
  }
  if (form === undefined) return { message: `${place(fault.container, fault.key, file)} is empty` };
  const hint = form.guess?.(String(value));
  return { ...differs(fault, file, form.words), ...(hint && { hint }) };
}

/** Fields that are missing because they are written wrong: the name that was meant, by mapping. */
function findMisspelt(faults: readonly Fault[]): Map<unknown, Set<string>> {
  const meant = new Map<unknown, Set<string>>();
  for (const { error, value } of faults) {
    if (error.keyword !== 'additionalProperties') continue;
    const name = suggest(String(error.params.additionalProperty), knownFields(error));
    if (name !== undefined) meant.set(value, (meant.get(value) ?? new Set()).add(name));
  }
  return meant;
}

function differs({ container, key, value }: Fault, file: YamlFile, expected: string): Said {
  const source = container && key !== undefined ? file.source(container, key) : undefined;
  const what = Array.isArray(value)
    ? 'has a list'
    : typeof value === 'object' && value !== null
      ? 'has fields'
      : `has \`${shorten(source ?? String(value))}\``;
  return { message: `${place(container, key, file)} ${expected}, but ${what}` };
}

function onlyOne(names: readonly string[], container: object, file: YamlFile): Said {
  const at = file.atName(container, names[1] ?? '');
  return { at, message: `of the fields ${listWords(names)} only one may stand here` };
}

/** Names a value by its field; an entry of a list by the list's. */
function place(container: object | undefined, key: string | number | undefined, file: YamlFile): string {
  if (container === undefined || key === undefined) return 'the file';
  if (typeof key === 'string') return `\`${key}\``;
  const list = file.nameOf(container);
  return list === undefined ? `entry ${key + 1} of the list` : `entry ${key + 1} of \`${list}\``;
}

function knownFields(error: ErrorObject): string[] {
  return Object.keys(error.parentSchema?.properties ?? {});
}

function exampleOf(error: ErrorObject, name: string): string | undefined {
  const example: unknown = error.parentSchema?.properties?.[name]?.examples?.[0];
  if (typeof example !== 'string') return undefined;
  return /^[\d]+:/.test(example) ? `"${example}"` : example;
}

/** Names of the fields that a rule is about: those that its branches need. */
function ruled({ keyword, schema }: ErrorObject): string[] {
  if (!['anyOf', 'oneOf', 'not'].includes(keyword)) return [];
  return [schema as { readonly required: string[] }[]].flat(2).flatMap((branch) => branch.required);
}

function listWords(words: readonly string[], last = 'and'): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').replaceAll('`', "'").trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
