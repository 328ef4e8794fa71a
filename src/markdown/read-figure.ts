import type { Token } from 'markdown-it/browser';
import type { Figure, Inline } from '../document/tree.ts';
import { cleanText } from '../load/clean-text.ts';
import type { Place } from './read-inlines.ts';
import { type Reader, report } from './reader.ts';
import { lineAt, wordsAt } from './source.ts';

const widthAttribute = /^\{width=["']?(\d+(?:\.\d+)?)%["']?\}$/;

/**
 * Makes a figure of an image token.
 *
 * @param attributes as written after the image: `{width=60%}`, or nothing
 * @returns undefined when the image cannot be placed, which is told
 */
export function readFigure(
  token: Token,
  attributes: string,
  caption: readonly Inline[],
  reader: Reader,
  place: Place,
): Figure | undefined {
  const path = decodePath(String(token.attrGet('src') ?? ''));
  const at = wordsAt(place.source, place.line, '![', 3);
  const alt = cleanText(wordsOf(token.children ?? []))
    .replace(/\s+/g, ' ')
    .trim();
  if (alt === '') {
    const hint = `say what it shows: \`![a map of the police areas](${path})\``;
    report(reader, 'alt-missing', 'the image has no alternative text', at, hint);
  }
  const width = readWidth(attributes, reader, place);
  const image = reader.options.readImage(path, reader.folder, at);
  if ('code' in image) {
    reader.problems.push(image);
    return undefined;
  }
  return {
    type: 'figure',
    at: lineAt(place.source, place.line),
    image,
    alt,
    ...(width !== undefined && { width }),
    ...(caption.length > 0 && { caption }),
  };
}

function readWidth(attributes: string, reader: Reader, place: Place): number | undefined {
  if (attributes === '') return undefined;
  const percent = Number(widthAttribute.exec(attributes)?.[1]);
  if (percent > 0 && percent <= 100) return percent / 100;
  const at = wordsAt(place.source, place.line, attributes, 3);
  const hint = 'its width is a share of the text: `{width=60%}`';
  report(reader, 'markdown-directive', `an image takes no \`${attributes}\``, at, hint);
  return undefined;
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.type === 'softbreak' || token.type === 'hardbreak'
        ? ' '
        : token.children
          ? wordsOf(token.children)
          : token.content,
    )
    .join('');
}

/** Spaces may be written as %20, as other programs need it. */
function decodePath(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
