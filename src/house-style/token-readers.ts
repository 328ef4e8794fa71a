import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Position, ProblemCode } from '../problems/problem.ts';
import type { TokenContext } from './token-file.ts';

export type { TokenContext } from './token-file.ts';

/**
 * Reads one token from its YAML node.
 * A wrong value is told as a problem and answered with undefined, so that reading goes on.
 *
 * @param name path of the token, as printed: `blocks.heading-1.size`
 */
export type TokenReader<T> = (node: unknown, context: TokenContext, name: string) => T | undefined;

type Fields<T> = { readonly [K in keyof T]: TokenReader<NonNullable<T[K]>> };

const pointsPerUnit: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4 };

/** Reads `22mm`, `2.2cm`, `11pt` or `0`, in points, to a thousandth. */
export const measure: TokenReader<number> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (value === 0) return 0;
  const match = typeof value === 'string' ? /^(-?\d+(?:\.\d+)?)(pt|mm|cm)$/.exec(value.trim()) : null;
  const factor = match?.[2] === undefined ? undefined : pointsPerUnit[match[2]];
  if (match === null || factor === undefined) {
    return wrong(
      node,
      context,
      `${name} is not a measure`,
      'Write a number with its unit: 22mm, 1.5cm, 11pt.',
    );
  }
  return Math.round(Number(match[1]) * factor * 1000) / 1000;
};

/** A measure that is not below nought. */
export const length: TokenReader<number> = (node, context, name) => {
  const value = measure(node, context, name);
  if (value === undefined || value >= 0) return value;
  return wrong(node, context, `${name} is below nought`, 'Write a length of 0 or more.');
};

/** A measure above nought: sizes of type and of paper. */
export const size: TokenReader<number> = (node, context, name) => {
  const value = measure(node, context, name);
  if (value === undefined || value > 0) return value;
  return wrong(node, context, `${name} is not above nought`, 'Write a size such as 11pt.');
};

export const flag: TokenReader<boolean> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'boolean') return value;
  return wrong(node, context, `${name} is neither true nor false`, 'Write true or false.');
};

export const text: TokenReader<string> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'string') return value;
  return wrong(
    node,
    context,
    `${name} is not text`,
    'Write text, in quotes if it begins with a sign or digit.',
  );
};

/** A text with its place, for what is read later. */
export const placedText: TokenReader<{ readonly text: string; readonly at: Position }> = (
  node,
  context,
  name,
) => {
  const value = text(node, context, name);
  return value === undefined ? undefined : { text: value, at: positionOf(node, context) };
};

/** Reads `#rrggbb`. */
export const colour: TokenReader<string> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  return wrong(node, context, `${name} is not a colour`, 'Write "#rrggbb", in quotes.');
};

/** Reads `#rrggbb` or the name of a colour, which is resolved later. */
export const colourOrName: TokenReader<string> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'string' && /^[a-z][a-z0-9-]*$/i.test(value)) return value;
  return colour(node, context, name);
};

export const count: TokenReader<number> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 9) return value;
  return wrong(node, context, `${name} is not a level`, 'Write a whole number from 0 to 9.');
};

/** A whole number above nought. */
export const amount: TokenReader<number> = (node, context, name) => {
  const value = scalarOf(node, context);
  if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 2000) return value;
  return wrong(node, context, `${name} is no whole number from 1 to 2000`, 'Write a number such as 20.');
};

export function choice<T extends string>(...values: readonly T[]): TokenReader<T> {
  return (node, context, name) => {
    const value = values.find((candidate) => candidate === scalarOf(node, context));
    if (value !== undefined) return value;
    return wrong(node, context, `${name} has none of its values`, `Write one of: ${values.join(', ')}.`);
  };
}

export function listOf<T>(item: TokenReader<T>): TokenReader<readonly T[]> {
  return (node, context, name) => {
    const sequence = resolved(node, context);
    if (!isSeq(sequence) || sequence.items.length === 0) {
      return wrong(node, context, `${name} is not a list`, 'Write a list with at least one entry: [a, b].');
    }
    const values = sequence.items.map((entry, index) => item(entry, context, `${name}[${index}]`));
    return values.filter((value) => value !== undefined);
  };
}

/** A list in which nothing stands twice. */
export function distinct<T>(list: TokenReader<readonly T[]>): TokenReader<readonly T[]> {
  return (node, context, name) => {
    const values = list(node, context, name);
    const twice = values?.find((value, index) => values.indexOf(value) !== index);
    if (twice === undefined) return values;
    return wrong(node, context, `${name} has ${twice} twice`, 'Name each once.');
  };
}

/** What the keys of a mapping may be. */
export type Keys = { readonly pattern: RegExp; readonly hint: string };

const anyName: Keys = { pattern: /^[a-zA-Z0-9][\w-]*$/, hint: 'Use letters, digits and hyphens.' };

/** BCP 47: `cy`, `en-GB`. */
export const languageTags: Keys = {
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
  hint: 'Name a language by its tag: en-GB, cy.',
};

/** Reads a mapping whose keys the style's author chooses. */
export function mapOf<T>(item: TokenReader<T>, keys: Keys = anyName): TokenReader<Record<string, T>> {
  return (node, context, name) => {
    const values: Record<string, T> = Object.create(null);
    const entries = entriesOf(node, context, name);
    if (entries === undefined) return undefined;
    for (const [key, value, keyNode] of entries) {
      if (!keys.pattern.test(key)) {
        wrong(keyNode, context, `${name} cannot have a key "${key}"`, keys.hint);
        continue;
      }
      const read = item(value, context, `${name}.${key}`);
      if (read !== undefined) values[key] = read;
    }
    return values;
  };
}

/**
 * Reads a mapping with known keys; every key may be absent, an unknown one is a problem.
 *
 * @param what a key is, in messages
 */
export function fields<T extends object>(
  readers: Fields<T>,
  what = 'a token of a house style',
): TokenReader<Partial<T>> {
  return (node, context, name) => {
    const values: Record<string, unknown> = {};
    const entries = entriesOf(node, context, name);
    if (entries === undefined) return undefined;
    for (const [key, value, keyNode] of entries) {
      const path = name === '' ? key : `${name}.${key}`;
      if (!Object.hasOwn(readers, key)) {
        const known = Object.keys(readers).join(', ');
        wrong(keyNode, context, `${path} is not ${what}`, `Known here: ${known}.`, 'unknown-field');
        continue;
      }
      const read = readers[key as keyof T](value, context, path);
      if (read !== undefined) values[key] = read;
    }
    return values as Partial<T>;
  };
}

/** Tells a problem with a token; answers undefined, so that a reader can return it. */
export function wrong(
  node: unknown,
  context: TokenContext,
  message: string,
  hint: string,
  code: ProblemCode = 'style-token',
): undefined {
  context.problems.push({ code, severity: 'error', message, at: positionOf(node, context), hint });
  return undefined;
}

/** Gives the place of a node; the beginning of the file for none. */
export function positionOf(node: unknown, context: TokenContext): Position {
  return context.locate((node as Node | null | undefined)?.range?.[0] ?? 0);
}

/**
 * Gives the keys and values of a mapping, and the nodes of its keys; none for a mapping that is left empty.
 *
 * @returns undefined for what is no mapping, which is told, as a key is that stands there twice
 */
export function entriesOf(
  node: unknown,
  context: TokenContext,
  name: string,
): [string, unknown, unknown][] | undefined {
  const mapping = resolved(node, context);
  if (node === null || scalarOf(node, context) === null) return [];
  if (!isMap(mapping)) {
    const hint = 'Write `key: value` lines, indented.';
    return wrong(node, context, `${name === '' ? 'the file' : name} is not a mapping`, hint);
  }
  const first = new Map<string, unknown>();
  return mapping.items.flatMap(({ key: keyNode, value }) => {
    const key = keyOf(keyNode);
    if (first.has(key)) {
      const { line } = positionOf(first.get(key), context);
      const message = `\`${key}\` stands here twice, first on line ${line}`;
      wrong(keyNode, context, message, 'Leave one of them.', 'yaml-duplicate-key');
      return [];
    }
    first.set(key, keyNode);
    return [[key, value, keyNode]];
  });
}

/** Gives the keys of a mapping; none for anything else. */
export function keysOf(node: unknown, context: TokenContext): readonly string[] {
  const mapping = resolved(node, context);
  return isMap(mapping) ? mapping.items.map((pair) => keyOf(pair.key)) : [];
}

/** Gives the entries of a list; undefined for anything else. */
export function listNode(node: unknown, context: TokenContext): readonly unknown[] | undefined {
  const sequence = resolved(node, context);
  return isSeq(sequence) ? sequence.items : undefined;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '?';
}

function scalarOf(node: unknown, context: TokenContext): unknown {
  const target = resolved(node, context);
  return isScalar(target) ? target.value : undefined;
}

function resolved(node: unknown, context: TokenContext): unknown {
  return isAlias(node) ? node.resolve(context.document) : node;
}
