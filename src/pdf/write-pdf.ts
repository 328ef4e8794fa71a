import { createHash } from 'node:crypto';
import { letteredPage, partsOfPage, printPage } from '../document/printed-page.ts';
import type { Document, Heading } from '../document/tree.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { ImagePiece, Layout } from '../layout/page.ts';
import { EmbeddedType } from './embedded-type.ts';
import { GatheredFile } from './gathered-file.ts';
import { Images } from './images.ts';
import { type Destination, Links } from './links.ts';
import { documentInfo, writeXmp } from './metadata.ts';
import { writeOutline } from './outline.ts';
import { writeOutputIntent } from './output-intent.ts';
import { PageContent } from './page-content.ts';
import { openPdfkit, RawPdf } from './pdfkit-document.ts';
import { SourceForms } from './source-forms.ts';
import { SourcePages } from './source-pages.ts';
import { Structure } from './structure.ts';
import { TagTree } from './tag-tree.ts';

/** A link leads to a little above the line that it names. */
const aboveLinePt = 18;

/**
 * Writes pages as a tagged PDF 1.7 with bookmarks, links and page labels, which conforms to PDF/UA-1 (ISO 14289-1)
 * and PDF/A-2a (ISO 19005-2). The same pages give the same bytes.
 *
 * @param layout of the same document, set with the same fonts
 */
export async function writePdf(document: Document, layout: Layout, fonts: OpenFonts): Promise<Uint8Array> {
  const pdf = openPdfkit({
    pdfVersion: '1.7',
    font: null,
    autoFirstPage: false,
    lang: document.lang,
    displayTitle: true,
    info: documentInfo(document),
  });
  const file = new GatheredFile(pdf);
  writeXmp(pdf, document);
  writeOutputIntent(pdf);
  const structure = new Structure(pdf, file, layout.pages.length);
  const links = new Links(pdf, structure);
  const tags = new TagTree(structure, document);
  const forms = new SourceForms(pdf, file, structure);
  const sources = new SourcePages({ document: pdf, structure, tags, forms, links });
  const tools = {
    document: pdf,
    structure,
    tags,
    type: new EmbeddedType(pdf, fonts),
    images: new Images(pdf),
    forms,
    sources,
    links,
    draft: document.draft && fonts.shape('bold', document.draft.word),
  };
  await tools.images.embedAll(document);
  const destinations = new Map<string, Destination>();
  const headings = new Map<Heading, Destination>();
  for (const page of layout.pages) {
    new PageContent(tools, page).write();
    const { dictionary } = pdf.page;
    if (!destinations.has(page.paperId)) {
      destinations.set(page.paperId, { page: dictionary, topPt: page.heightPt });
    }
    for (const { id, yPt } of page.anchors) {
      if (!destinations.has(id)) destinations.set(id, { page: dictionary, topPt: page.heightPt - yPt + 6 });
    }
    for (const piece of page.pieces) {
      if (piece.type !== 'line') continue;
      const { node, part } = piece.owner;
      const place = { page: dictionary, topPt: page.heightPt - piece.baselinePt + aboveLinePt };
      const note = part === 'label' ? tools.tags.noteId(piece.owner) : undefined;
      if (note) destinations.set(note, place);
      if (part === 'text' && 'type' in node && node.type === 'heading' && !headings.has(node)) {
        headings.set(node, place);
      }
    }
  }
  links.finish(destinations);
  structure.finish();
  writeOutline(pdf, document, { papers: destinations, headings, sources }, tags);
  pdf._root.data.PageLabels = new RawPdf(`<</Nums[${pageLabels(layout)}]>>`);
  pdf._id = fileId(document, layout);
  pdf.end();
  return file.bytes();
}

/** Numbering styles of page labels. */
const labelStyles = { decimal: 'D', 'lower-roman': 'r', 'upper-roman': 'R' } as const;

/**
 * Page labels are the printed numbers: a range begins wherever the number is not the next one, as in a file of
 * some of a pack's papers, or of pages put in later, 45A and on (ISO 32000-1, 12.4.2).
 */
function pageLabels({ pages, numberFormat }: Layout): string {
  let labels = '';
  pages.forEach(({ number }, index) => {
    const { whole, letter } = partsOfPage(number);
    const before = pages[index - 1]?.number;
    const next = letter > 1 ? letteredPage(whole, letter - 1) : number - 1;
    if (before === next && letter !== 1) return;
    if (number === 0) {
      labels += before === 0 ? '' : `${index}<<>>`;
      return;
    }
    const first = letter === 0 ? whole : letter;
    const style =
      letter === 0 ? `/S/${labelStyles[numberFormat]}` : `/P(${printPage(whole, numberFormat)})/S/A`;
    labels += first === 1 ? `${index}<<${style}>>` : `${index}<<${style}/St ${first}>>`;
  });
  return labels;
}

/** What a drawing adds to the identifier: which it is, and where it stands. */
function sourceOf({ owner, xPt, yPt, widthPt }: ImagePiece): string {
  if (!('type' in owner.node)) return '';
  if (owner.node.type === 'figure') {
    const { digest } = owner.node.image.vector?.drawing ?? {};
    return digest === undefined ? '' : `\n${[xPt, yPt, widthPt, digest].join(' ')}`;
  }
  if (owner.node.type !== 'source-page') return '';
  const { source, index, alt } = owner.node;
  return `\n${[xPt, yPt, widthPt, source.digest, source.pageNumbers[index], alt].join(' ')}`;
}

/** The file identifier: made from the words and their places, never from the clock. */
function fileId(document: Document, layout: Layout): Uint8Array {
  const hash = createHash('sha256').update(
    JSON.stringify([document.title, document.date, document.lang, document.draft, document.copyMark]),
  );
  for (const page of layout.pages) {
    let words = '';
    for (const piece of page.pieces) {
      if (piece.type === 'image') words += sourceOf(piece);
      if (piece.type !== 'line') continue;
      words += `\n${piece.xPt} ${piece.baselinePt} `;
      for (const fragment of piece.fragments) for (const word of fragment.words) words += word.text;
    }
    hash.update(words);
  }
  return hash.digest().subarray(0, 16);
}
