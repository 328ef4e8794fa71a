import { PDFArray, type PDFDict, PDFRef } from '@cantoo/pdf-lib';
import { dictOf, get, getRaw, has, resolve, type Value } from '../../inspect/objects.ts';
import { exportAgain } from './open-pdf.ts';
import { Refusal } from './refusal.ts';

/** A page of the source with what it inherits (ISO 32000-1, 7.7.3.4). */
export type SourcePageObject = {
  readonly dict: PDFDict;
  /** What destinations and the structure call it by. */
  readonly reference: PDFRef | undefined;
  /** Counts from 1. */
  readonly number: number;
  readonly resources: Value;
  readonly mediaBox: Value;
  readonly cropBox: Value;
  readonly rotate: Value;
};

/** More than any paper has; a pack of them could not be read. */
const mostPages = 2000;
/** Nodes of the tree, which may lead to each other many times. */
const mostNodes = 20_000;
/** Deeper than any program makes the tree. */
const deepest = 64;

type Inherited = Pick<SourcePageObject, 'resources' | 'mediaBox' | 'cropBox' | 'rotate'>;

/**
 * Lists the pages of a file in their order.
 *
 * @returns at least one page
 * @throws Refusal
 */
export function readPageTree(catalog: PDFDict): readonly SourcePageObject[] {
  const pages: SourcePageObject[] = [];
  const above = new Set<PDFDict>();
  let nodes = 0;
  const visit = (raw: Value, inherited: Inherited, depth: number): void => {
    const node = dictOf(resolve(catalog.context, raw));
    if (!node) return;
    if (above.has(node) || depth > deepest || ++nodes > mostNodes) {
      throw new Refusal('it is damaged: its list of pages leads in a circle', exportAgain);
    }
    const own = inheritance(node, inherited);
    const kids = get(node, 'Kids');
    if (kids instanceof PDFArray) {
      above.add(node);
      for (let index = 0; index < kids.size(); index++) visit(kids.get(index), own, depth + 1);
      above.delete(node);
      return;
    }
    if (has(node, 'Kids')) return;
    if (pages.length === mostPages) {
      throw new Refusal(
        `it has more than ${mostPages} pages`,
        'divide it into several files, or ask the author which pages the meeting needs',
      );
    }
    const reference = raw instanceof PDFRef ? raw : undefined;
    pages.push({ dict: node, reference, number: pages.length + 1, ...own });
  };
  const nothing = { resources: undefined, mediaBox: undefined, cropBox: undefined, rotate: undefined };
  visit(getRaw(catalog, 'Pages'), nothing, 0);
  if (pages.length === 0) throw new Refusal('it has no pages: it is empty or damaged', exportAgain);
  return pages;
}

function inheritance(node: PDFDict, above: Inherited): Inherited {
  return {
    resources: getRaw(node, 'Resources') ?? above.resources,
    mediaBox: get(node, 'MediaBox') ?? above.mediaBox,
    cropBox: get(node, 'CropBox') ?? above.cropBox,
    rotate: get(node, 'Rotate') ?? above.rotate,
  };
}
