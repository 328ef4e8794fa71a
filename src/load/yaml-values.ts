import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import type { Locate } from '../yaml/locate.ts';
import { cleanText } from './clean-text.ts';
import { noPlaces, type Place, type Places } from './places.ts';

/** Nodes that aliases may add to those that are written; a bomb expands to millions. */
const aliasLimit = 10_000;
const depthLimit = 100;

export type Values = {
  readonly value: unknown;
  readonly places: Places;
  readonly problems: readonly Problem[];
};

type Read = { readonly value: unknown; readonly depth: number };

/** What an alias stands for; `open` while the node that it is in is still read. */
type Anchored = (Read & { readonly size: number }) | 'open';

const nothing: Read = { value: null, depth: 0 };

/**
 * Reads nodes as mappings without prototype, lists, text, numbers, booleans and null, and keeps their places.
 * An alias gives the very object that it refers to.
 */
export function readValues(root: Node | null, locate: Locate): Values {
  const problems: Problem[] = [];
  const places = noPlaces();
  const anchors = new Map<string, Anchored>();
  let size = 0;
  let fromAliases = 0;

  const tell = (code: ProblemCode, message: string, at: number, hint?: string) =>
    problems.push({
      code,
      severity: 'error',
      message,
      at: locate(at),
      ...(hint === undefined ? {} : { hint }),
    });

  const read = (node: Node | null): Read => {
    size += 1;
    if (node === null) return nothing;
    if (isAlias(node)) return readAlias(node.source, startOf(node));
    const before = size;
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (anchor !== undefined) anchors.set(anchor, 'open');
    const result = isMap(node)
      ? readMap(node)
      : isSeq(node)
        ? readList(node.items as Node[])
        : readScalar(node);
    if (anchor !== undefined) anchors.set(anchor, { ...result, size: size - before + 1 });
    return result;
  };

  const readScalar = (node: Node): Read => {
    const value = isScalar(node) ? node.value : null;
    return { value: typeof value === 'string' ? cleanText(value) : value, depth: 0 };
  };

  const readList = (items: readonly (Node | null)[]): Read => {
    const results = items.map(read);
    const value = results.map((result) => result.value);
    places.items.set(
      value,
      items.map((item) => placeOf(item, item)),
    );
    return { value, depth: deepest(results) };
  };

  const readMap = (map: YAMLMap): Read => {
    const value: Record<string, unknown> = Object.create(null);
    const entries = new Map<string, Place>();
    const results: Read[] = [];
    for (const { key, value: node } of map.items as Pair<Node | null, Node | null>[]) {
      const name = nameOf(key);
      if (key === null || name === undefined) {
        const hint = 'write `name: value`';
        tell('yaml-syntax', 'the name of a field must be a word', startOf(key ?? node ?? map), hint);
        continue;
      }
      const first = entries.get(name);
      const result = read(node);
      results.push(result);
      if (first) {
        const message = `\`${name}\` stands here twice, first on line ${locate(first.nameAt).line}`;
        tell('yaml-duplicate-key', message, startOf(key));
        continue;
      }
      entries.set(name, placeOf(key, node));
      value[name] = result.value;
      if (Array.isArray(result.value)) places.names.set(result.value, name);
    }
    places.fields.set(value, entries);
    return { value, depth: deepest(results) };
  };

  const readAlias = (name: string, at: number): Read => {
    const target = anchors.get(name);
    if (target === undefined) {
      const hint = 'put the whole value in double quotes, or write it on the lines below a `|`';
      tell(
        'yaml-syntax',
        `\`*${name}\` refers to nothing; text that begins with \`*\` needs quotes`,
        at,
        hint,
      );
      return nothing;
    }
    if (target === 'open') {
      tell('yaml-alias-limit', `\`*${name}\` stands within what it refers to`, at);
      return nothing;
    }
    size += target.size;
    const before = fromAliases;
    fromAliases += target.size;
    if ((before <= aliasLimit && fromAliases > aliasLimit) || target.depth > depthLimit) {
      tell(
        'yaml-alias-limit',
        `up to here aliases such as \`*${name}\` stand for more data than is sane`,
        at,
      );
    }
    return fromAliases > aliasLimit ? nothing : target;
  };

  const nameOf = (key: Node | null): string | undefined => {
    if (!isScalar(key) || key.value === null) return undefined;
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
  };

  const placeOf = (name: Node | null, node: Node | null): Place => {
    const [at = startOf(name), end = at] = node?.range ?? [];
    return { nameAt: startOf(name), at, end, style: styleOf(node) };
  };

  const styleOf = (node: Node | null): Place['style'] => {
    if (!isScalar(node)) return 'none';
    return node.type?.startsWith('QUOTE') ? 'quoted' : node.type?.startsWith('BLOCK') ? 'block' : 'plain';
  };

  const { value } = read(root);
  return { value, places, problems };
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function deepest(parts: readonly Read[]): number {
  return parts.reduce((depth, part) => Math.max(depth, part.depth), 0) + 1;
}
