import type { Figure, Inline, Paragraph, Text } from '../../document/tree.ts';
import { normaliseInlines } from '../../document/white-space.ts';
import { cleanText } from '../../load/clean-text.ts';
import { readImageFile } from '../../markdown/image.ts';
import { allowedHref } from '../../markdown/links.ts';
import type { Model, ModelImage, ModelRun } from './mammoth-model.ts';
import { markPrefix } from './mark-paragraphs.ts';
import type { WordReader } from './word-reader.ts';

/** What a paragraph holds: words between pictures, and the marks that say which one it is. */
export type Line = {
  readonly parts: readonly (readonly Inline[] | Figure)[];
  /** Number of the paragraph in the facts; the last one where two were joined. */
  readonly index: number | undefined;
  /** Other bookmarks, which links of the file go to. */
  readonly anchors: readonly string[];
};

/** Reads the words and pictures of a paragraph. */
export function readLine(children: readonly Model[], reader: WordReader): Line {
  const found: (Inline | Figure)[] = [];
  const state = { index: undefined as number | undefined, anchors: [] as string[] };
  collect(children, {}, found, state, reader);
  const parts: (readonly Inline[] | Figure)[] = [];
  let words: Inline[] = [];
  const endWords = (): void => {
    const normal = normaliseInlines(words);
    if (normal.length > 0) parts.push(normal);
    words = [];
  };
  for (const each of found) {
    if (each.type !== 'figure') {
      words.push(each);
      continue;
    }
    endWords();
    parts.push(each);
  }
  endWords();
  return { parts, ...state };
}

type Marks = Omit<Text, 'type' | 'value'>;

function collect(
  children: readonly Model[],
  marks: Marks,
  found: (Inline | Figure)[],
  state: { index: number | undefined; anchors: string[] },
  reader: WordReader,
): void {
  for (const child of children) {
    switch (child.type) {
      case 'bookmarkStart':
        if (child.name.startsWith(markPrefix)) state.index = Number(child.name.slice(markPrefix.length));
        else state.anchors.push(child.name);
        break;
      case 'run':
        collect(child.children, marksOf(child, marks, reader), found, state, reader);
        break;
      case 'text': {
        const value = cleanText(child.value);
        if (value !== '') found.push({ type: 'text', value, ...marks });
        break;
      }
      case 'tab':
        found.push({ type: 'text', value: ' ', ...marks });
        break;
      case 'break':
        if (child.breakType === 'line') found.push({ type: 'line-break' });
        break;
      case 'checkbox':
        found.push({ type: 'text', value: child.checked ? '☑' : '☐', ...marks });
        break;
      case 'hyperlink': {
        const within: (Inline | Figure)[] = [];
        collect(child.children, marks, within, state, reader);
        addLink(within, child, found, reader);
        break;
      }
      case 'noteReference': {
        const note = reader.note(child);
        if (note) found.push(note);
        break;
      }
      case 'image': {
        const figure = readPicture(child, reader);
        if (figure) found.push(figure);
        break;
      }
      default:
        break;
    }
  }
}

function marksOf(run: ModelRun, outer: Marks, { styles }: WordReader): Marks {
  const style = styles.of(run.styleId ?? undefined);
  const script = { superscript: 'super', subscript: 'sub' } as const;
  return {
    ...outer,
    ...((run.isBold || style.isBold) && { bold: true }),
    ...((run.isItalic || style.isItalic) && { italic: true }),
    ...(run.isUnderline && { underline: true }),
    ...(run.isStrikethrough && { strike: true }),
    ...(run.verticalAlignment in script && {
      script: script[run.verticalAlignment as keyof typeof script],
    }),
  };
}

function addLink(
  within: readonly (Inline | Figure)[],
  { href, anchor }: { readonly href?: string; readonly anchor?: string },
  found: (Inline | Figure)[],
  reader: WordReader,
): void {
  const words = within.filter((each): each is Inline => each.type !== 'figure');
  const figures = within.filter((each) => each.type === 'figure');
  const text = words.map((each) => (each.type === 'text' ? each.value : ' ')).join('');
  const target = anchor === undefined ? allowedHref(href ?? '') : `#${anchor}`;
  const isPlain = words.every((each) => each.type === 'text' || each.type === 'line-break');
  if (target === undefined) reader.findings.add(deadLink, text);
  if (target !== undefined && isPlain && text.trim() !== '') {
    // Authors' programs underline links; the house style does as it likes.
    const children = words.map((each) => (each.type === 'text' ? withoutUnderline(each) : each));
    found.push({ type: 'link', href: target, children });
  } else {
    found.push(...words);
  }
  found.push(...figures);
}

const deadLink = {
  code: 'link-invalid',
  what: 'has links that no reader can follow, which stand as words',
  hint: 'give them whole addresses that begin with https://, or take them out',
} as const;

function withoutUnderline({ underline: _, ...text }: Text): Text {
  return text;
}

const noAlt = {
  code: 'alt-missing',
  severity: 'error',
  what: 'has pictures without an alternative text',
  hint: 'in Word, choose View Alt Text on the picture, and say what it shows, or mark it as decorative',
} as const;

function readPicture(model: ModelImage, reader: WordReader): Figure | undefined {
  const { facts, file, findings } = reader;
  const index = Number((model.altText ?? '').replace(markPrefix, ''));
  const known = model.altText?.startsWith(markPrefix) ? facts.pictures[index] : undefined;
  const number = reader.countPicture();
  const bytes = reader.pictures.get(model);
  if (!bytes) return undefined;
  const image = readImageFile(`${file.path} picture ${number}`, bytes, file.at);
  if ('code' in image) {
    findings.tell(image);
    return undefined;
  }
  const alt = cleanText(known?.alt ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  if (alt === '' && !known?.isDecoration) findings.add(noAlt, `picture ${number}`);
  const width = known && known.widthEmu > 0 ? known.widthEmu / 635 / reader.columnTwips : undefined;
  return {
    type: 'figure',
    at: file.at,
    image,
    alt,
    ...(width !== undefined && { width: Math.min(1, Math.round(width * 100) / 100) }),
  };
}

/** Words of a paragraph in a note, where no picture may stand. */
export function noteParagraphs(body: readonly Model[], reader: WordReader): Paragraph[] {
  return body.flatMap((block): Paragraph[] => {
    if (block.type !== 'paragraph') return [];
    const { parts } = readLine(block.children, reader);
    return parts.flatMap((part): Paragraph[] =>
      'type' in part ? [] : [{ type: 'paragraph', children: part }],
    );
  });
}
