import { zipSync } from 'fflate';
import { plainText } from '../../document/text.ts';
import type { Block, Figure, FootnoteReference, Inline, Orientation, Table } from '../../document/tree.ts';
import { mapBlocks, mapChildren, mapSame } from '../../document/walk.ts';
import { type Element, writeElement } from '../../ooxml/xml.ts';
import type { Imported, ImportJob } from '../import-file.ts';
import { settleHeadings } from '../settle.ts';
import { Findings } from './findings.ts';
import { type Facts, markParagraphs } from './mark-paragraphs.ts';
import { openDocx, type WordPackage } from './open-docx.ts';
import { type OpenedModel, openModel } from './open-model.ts';
import { settleChanges } from './settle-changes.ts';
import { StyleChain } from './style-chain.ts';
import { takeOut } from './take-out.ts';
import { headingLevel, type Piece, readPieces } from './word-blocks.ts';
import { noteParagraphs } from './word-lines.ts';
import { foldLists } from './word-lists.ts';
import { WordNumbers } from './word-numbers.ts';
import type { WordReader } from './word-reader.ts';

/**
 * Reads a Word file to blocks, as Markdown would give them. What it says beside its words is read from its XML, and
 * marked there; mammoth reads the words, with the marks among them.
 *
 * @throws RefusedFile for what is not taken in at all
 */
export async function readDocx(job: ImportJob): Promise<Imported> {
  const { file } = job;
  const findings = new Findings(file);
  const opened = openDocx(file.bytes);
  const styles = new StyleChain(opened.related('styles')?.root);
  const numbers = new WordNumbers(opened.related('numbering')?.root);
  const changed = new Map<string, Element>();
  for (const kind of ['footnotes', 'endnotes']) {
    const part = opened.related(kind);
    if (!part) continue;
    settleChanges(part.root, file.options['accept-changes'] === true, findings);
    takeOut(part.root, styles, findings);
    changed.set(part.path, part.root);
  }
  const root = opened.xml(opened.main);
  settleChanges(root, file.options['accept-changes'] === true, findings);
  takeOut(root, styles, findings);
  const facts = markParagraphs(root, styles, numbers);
  changed.set(opened.main, root);
  const model = await openModel(packAgain(opened, changed));
  const reader = openReader(job, facts, styles, findings, model);
  const pieces = withIds(readPieces(model.document.children, 'text', reader), job.idPrefix);
  const blocks = inSections(joinCaptions(withoutTitle(pieces.pieces, job.title)), job.orientation);
  const settled = settleHeadings(blocks, job.idPrefix);
  return { blocks: resolveAnchors(settled, pieces.ids), problems: findings.problems() };
}

/** Packs the parts that words are read from; what else was in the file is left behind. */
function packAgain({ zip }: WordPackage, changed: ReadonlyMap<string, Element>): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const path of zip.paths) {
    const root = changed.get(path);
    const isNeeded =
      /(?:^|\/)(?:\[Content_Types\]\.xml|styles\.xml|numbering\.xml|media\/[^/]+|[^/]+\.rels)$/.test(path);
    const bytes = root ? Buffer.from(writeElement(root)) : isNeeded ? zip.bytes(path) : undefined;
    if (bytes) parts[path] = bytes;
  }
  return zipSync(parts, { level: 0 });
}

function openReader(
  job: ImportJob,
  facts: Facts,
  styles: StyleChain,
  findings: Findings,
  { document, pictures }: OpenedModel,
): WordReader {
  let pictureCount = 0;
  const headed = facts.paragraphs.filter((paragraph) => headingLevel(paragraph) !== undefined);
  const reader: WordReader = {
    job,
    file: job.file,
    facts,
    styles,
    findings,
    pictures,
    columnTwips: 9026,
    levelBelow: 1,
    isRenumbered: job.file.options.numbers === 'house-style',
    headingLists: new Set(headed.flatMap(({ number }) => number?.list ?? [])),
    countPicture: () => ++pictureCount,
    note(reference): FootnoteReference | undefined {
      const blocks = noteParagraphs(document.notes.resolve(reference)?.body ?? [], reader);
      return blocks.length > 0 ? { type: 'footnote', number: 0, blocks } : undefined;
    },
  };
  return reader;
}

/** Gives ids to what links of the file go to. */
function withIds(
  pieces: readonly Piece[],
  idPrefix: string,
): { readonly pieces: readonly Piece[]; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const marked = pieces.map((piece): Piece => {
    const { block, anchors } = piece;
    if (!anchors || block.type === 'list-line') return piece;
    const id = `${idPrefix}place-${ids.size + 1}`;
    for (const anchor of anchors) ids.set(anchor, id);
    return { ...piece, block: { ...block, id } };
  });
  return { pieces: marked, ids };
}

/** The paper says its title itself: a title at the beginning of the file is not said again. */
function withoutTitle(pieces: readonly Piece[], title: string | undefined): readonly Piece[] {
  const [first, ...others] = pieces;
  const isTitle =
    first?.block.type === 'heading' && sameWords(plainText(first.block.children, { notes: 'none' }), title);
  return isTitle ? others : pieces;
}

function sameWords(text: string, title = ''): boolean {
  const plain = (words: string) =>
    words
      .toLowerCase()
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim();
  return plain(text) === plain(title);
}

/** A caption goes to the picture above it, or to the table below or above it. */
function joinCaptions(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let waiting: Piece | undefined;
  const captioned = ({ block, ...piece }: Piece, caption: Piece): Piece => ({
    ...piece,
    block: {
      ...(block as Figure | Table),
      caption: (caption.block as { children: readonly Inline[] }).children,
    },
  });
  const takes = (piece: Piece | undefined, type: 'figure' | 'table'): piece is Piece =>
    piece?.block.type === type && piece.block.caption === undefined;
  const endWaiting = (): void => {
    const last = joined.at(-1);
    if (waiting && takes(last, 'table')) joined[joined.length - 1] = captioned(last, waiting);
    else if (waiting) joined.push(waiting);
    waiting = undefined;
  };
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.isCaption && piece.block.type === 'paragraph') {
      endWaiting();
      if (takes(last, 'figure')) joined[joined.length - 1] = captioned(last, piece);
      else waiting = piece;
    } else if (waiting && takes(piece, 'table')) {
      joined.push(captioned(piece, waiting));
      waiting = undefined;
    } else {
      endWaiting();
      joined.push(piece);
    }
  }
  endWaiting();
  return joined;
}

/** Puts what lies otherwise than the paper on pages of its own. */
function inSections(pieces: readonly Piece[], orientation: Orientation): readonly Block[] {
  const blocks: Block[] = [];
  for (let start = 0; start < pieces.length; ) {
    const own = pieces[start]?.orientation ?? orientation;
    let end = start;
    while (end < pieces.length && pieces[end]?.orientation === own) end++;
    const folded = foldLists(pieces.slice(start, end).map(({ block }) => block));
    if (own === orientation) blocks.push(...folded);
    else blocks.push({ type: 'section', orientation: own, blocks: folded });
    start = end;
  }
  return blocks;
}

/** Links within the file go to what they went to; those whose place is gone become words. */
function resolveAnchors(blocks: readonly Block[], ids: ReadonlyMap<string, string>): readonly Block[] {
  const present = new Set<string>();
  mapBlocks(blocks, (block) => {
    if (block.id !== undefined) present.add(block.id);
    return block;
  });
  const resolve = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines.flatMap((inline): readonly Inline[] => {
      if (inline.type !== 'link' || !inline.href.startsWith('#')) return [inline];
      const id = ids.get(inline.href.slice(1));
      return id !== undefined && present.has(id) ? [{ ...inline, href: `#${id}` }] : inline.children;
    });
  const within = (some: readonly Block[]): readonly Block[] =>
    mapSame(some, (block) => mapChildren(block, within, resolve));
  return within(blocks);
}
