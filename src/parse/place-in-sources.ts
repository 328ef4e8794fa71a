import type { Position } from '../problems/problem.ts';

export type TemplateSource = { readonly file: string; readonly text: string };

/**
 * Finds the first place in the template or its partials at which a tag is written, with an attribute if one is named.
 *
 * @returns the beginning of the template when it is nowhere: then values wrote it
 */
export function placeInSources(
  sources: readonly TemplateSource[],
  tag: string,
  attribute?: string,
): Position {
  const begin = `<${escaped(tag)}(?![\\w-])`;
  const wanted = new RegExp(
    attribute === undefined ? begin : `${begin}[^<>]*?\\s${escaped(attribute)}(?![\\w-])`,
    'i',
  );
  for (const { file, text } of sources) {
    const offset = text.search(wanted);
    if (offset < 0) continue;
    const before = text.slice(0, offset).split('\n');
    return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
  return { file: sources[0]?.file ?? '', line: 1, column: 1 };
}

function escaped(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&');
}
