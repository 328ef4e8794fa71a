import { folderOf } from '../disk/paths.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { type Locate, locator } from '../yaml/locate.ts';
import { parseSyntax } from '../yaml/yaml-syntax.ts';
import type { BodyText } from './meeting.ts';
import type { Place, Places } from './places.ts';
import { readValues } from './yaml-values.ts';

/** The values of a YAML file, and where each of them stands. */
export type YamlFile = {
  /** Folder below the data folder against which paths in the file are resolved. */
  readonly folder: string;
  /** Mappings without prototype, lists, text, numbers, booleans and null. */
  readonly value: unknown;
  /** Beginning of the file's content. */
  readonly start: Position;
  /** Where the value of a field or of an entry stands; the mapping's own place if it has no such field. */
  at(container: object, key?: string | number): Position;
  /** Where the name of a field stands. */
  atName(container: object, name: string): Position;
  /** Names of the fields that are written, those too that were taken out since. */
  namesIn(container: object): readonly string[];
  /** Gives the name of the field that a list is the value of. */
  nameOf(list: object): string | undefined;
  /** Gives a single value as it is written, without quotes: `11.00` where the value is the number 11. */
  source(container: object, key: string | number): string | undefined;
  /** Gives a text with the place of its first character; undefined if it is not text. */
  text(container: object, key: string | number): BodyText | undefined;
  /** Takes entries out, with their places. */
  remove(container: object, keys: ReadonlySet<string | number>): void;
};

/**
 * Reads the text of a YAML file.
 *
 * @param path below the data folder
 * @param printed the path as printed in problems
 * @returns no file if the text has problems of syntax
 */
export function readYaml(
  text: string,
  path: string,
  printed: string,
): { readonly file?: YamlFile; readonly problems: readonly Problem[] } {
  const locate = locator(text, printed);
  const { document, problems } = parseSyntax(text, locate);
  if (!document) return { problems };
  const { value, places, problems: faults } = readValues(document.contents, locate);
  if (faults.length > 0) return { problems: faults };
  return { file: makeFile(value, places, text, folderOf(path), locate), problems: [] };
}

function makeFile(value: unknown, places: Places, text: string, folder: string, locate: Locate): YamlFile {
  const placeOf = (container: object, key: string | number): Place | undefined =>
    typeof key === 'number' ? places.items.get(container)?.[key] : places.fields.get(container)?.get(key);
  const ownPlace = (container: object): Position => {
    const [first] = places.items.get(container) ?? places.fields.get(container)?.values() ?? [];
    return locate(first?.nameAt ?? 0);
  };
  const isContainer = typeof value === 'object' && value !== null;
  return {
    folder,
    value,
    start: isContainer ? ownPlace(value) : locate(0),
    at(container, key) {
      const place = key === undefined ? undefined : placeOf(container, key);
      return place ? locate(place.at) : ownPlace(container);
    },
    atName(container, name) {
      const place = placeOf(container, name);
      return place ? locate(place.nameAt) : ownPlace(container);
    },
    namesIn: (container) => [...(places.fields.get(container)?.keys() ?? [])],
    nameOf: (list) => places.names.get(list),
    source(container, key) {
      const single: unknown = Reflect.get(container, key);
      const place = placeOf(container, key);
      if (typeof single === 'string') return single;
      return place?.style === 'plain' ? text.slice(place.at, place.end) : undefined;
    },
    text(container, key) {
      const markdown: unknown = Reflect.get(container, key);
      const place = placeOf(container, key);
      if (typeof markdown !== 'string' || !place) return undefined;
      return { markdown, at: locateText(markdown, place, text, locate), folder };
    },
    remove(container, keys) {
      if (!Array.isArray(container)) {
        for (const key of keys) Reflect.deleteProperty(container, key);
        return;
      }
      const kept = <T>(list: readonly T[]) => list.filter((_, index) => !keys.has(index));
      places.items.set(container, kept(places.items.get(container) ?? []));
      container.splice(0, container.length, ...kept(container));
    },
  };
}

/** After `|` and `>` the text begins on the next line, in the column of its indentation. */
function locateText(markdown: string, { at, end, style }: Place, text: string, locate: Locate): Position {
  const head = locate(at);
  if (style === 'quoted') return { ...head, column: head.column + 1 };
  if (style !== 'block') return head;
  const written = firstFilled(text.slice(text.indexOf('\n', at) + 1, end));
  const indentation = spacesBefore(written) - spacesBefore(firstFilled(markdown));
  return { file: head.file, line: head.line + 1, column: Math.max(indentation, 0) + 1 };
}

function firstFilled(text: string): string {
  return /^.*\S.*$/m.exec(text)?.[0] ?? '';
}

function spacesBefore(line: string): number {
  return line.length - line.trimStart().length;
}
