import { join } from 'node:path';
import { type FontName, fontName } from '../fonts/font-name.ts';
import type { Face } from '../fonts/fonts.ts';
import type { StyleReader } from './style-reader.ts';

/** Why a folder does not give the faces, told at one of two tokens. */
export type FaceComplaint = {
  readonly at: 'folder' | 'family';
  readonly message: string;
  readonly hint: string;
};

type NamedFile = FontName & { readonly path: string };

/** What a face is called, and what it is made of. Semibold will do for bold, and medium for regular. */
const kinds: Readonly<
  Record<Face, { name: string; weight: number; from: number; to: number; italic: boolean }>
> = {
  regular: { name: 'regular', weight: 400, from: 300, to: 500, italic: false },
  bold: { name: 'bold', weight: 700, from: 600, to: 900, italic: false },
  italic: { name: 'italic', weight: 400, from: 300, to: 500, italic: true },
  boldItalic: { name: 'bold italic', weight: 700, from: 600, to: 900, italic: true },
};

/**
 * Chooses faces among the TTF and OTF files of a folder by what the fonts say of themselves, never by the
 * names of files. Of several that will do it takes that of normal width, then the one nearest in weight to
 * regular or bold, then the first by name.
 *
 * @param files names of the files in `folder`, sorted
 * @param choice the faces that are wanted, and the family where the style names one
 */
export function chooseFaces(
  folder: string,
  files: readonly string[],
  reader: StyleReader,
  { wanted, family }: { readonly wanted: readonly Face[]; readonly family: string | undefined },
): { paths: { readonly [F in Face]?: string }; complaint?: FaceComplaint } {
  const fonts = files
    .filter((file) => /\.(ttf|otf)$/i.test(file))
    .flatMap((file): NamedFile[] => {
      const path = join(folder, file);
      const bytes = reader.readBytes(path);
      const name = bytes && fontName(bytes);
      return name ? [{ ...name, path }] : [];
    });
  const families = [...new Set(fonts.map((font) => font.family))].sort();
  const [first] = families;
  const none = 'Put the TTF or OTF files of regular, bold, italic and bold italic there.';
  if (first === undefined) {
    const message = 'there are no fonts that can be read';
    return { paths: {}, complaint: { at: 'folder', message, hint: none } };
  }
  const named = `Families there: ${families.join(', ')}.`;
  if (family === undefined && families.length > 1) {
    const message = 'there are fonts of several families';
    return { paths: {}, complaint: { at: 'folder', message, hint: `Add family. ${named}` } };
  }
  if (family !== undefined && !families.includes(family)) {
    return {
      paths: {},
      complaint: { at: 'family', message: `there is no font of "${family}"`, hint: named },
    };
  }
  const own = fonts.filter((font) => font.family === (family ?? first));
  const paths: { [F in Face]?: string } = {};
  const missing: string[] = [];
  for (const face of wanted) {
    const font = bestOf(own, face);
    if (font) paths[face] = font.path;
    else missing.push(kinds[face].name);
  }
  if (missing.length === 0) return { paths };
  const message = `${family ?? first} has no ${missing.join(' and no ')}`;
  return { paths, complaint: { at: 'folder', message, hint: none } };
}

function bestOf(fonts: readonly NamedFile[], face: Face): NamedFile | undefined {
  const kind = kinds[face];
  const distance = (font: NamedFile): readonly number[] => [
    Math.abs(font.width - 5),
    Math.abs(font.weight - kind.weight),
    font.weight,
  ];
  return fonts
    .filter(({ italic, weight }) => italic === kind.italic && weight >= kind.from && weight <= kind.to)
    .map((font) => ({ font, by: distance(font) }))
    .sort(
      (a, b) =>
        a.by.map((value, index) => value - (b.by[index] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .at(0)?.font;
}
