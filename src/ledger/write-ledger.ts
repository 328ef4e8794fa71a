import { Document, isMap, isSeq, visit } from 'yaml';
import { writeRanges } from '../document/page-ranges.ts';
import type { Ledger } from './ledger.ts';

const notice =
  ' Written by `orderpaper publish`: what has been published, page by page. Not to be edited by hand.';

/**
 * Writes a ledger as text meant for git: a line for each paper and each file, so that what a version changed is
 * seen at a glance. The same ledger gives the same text.
 */
export function writeLedger({ versions }: Ledger): string {
  const document = new Document({
    versions: versions.map(({ version, at, papers, withheld, files }) => ({
      version,
      at,
      papers: papers.map(({ id, title, pages, content }) => ({
        id,
        title,
        pages: writeRanges(pages),
        content,
      })),
      ...(withheld && { withheld: withheld.map(({ id, pages }) => ({ id, pages: writeRanges(pages) })) }),
      files: files.map(({ name, bytes, sha256 }) => ({ name, bytes, sha256 })),
    })),
  });
  document.commentBefore = notice;
  visit(document, {
    Map(key, map, ancestors) {
      // Papers and files are lines; a version is a block.
      const list = ancestors.at(-1);
      map.flow = isSeq(list) && ancestors.filter(isMap).length > 1;
      if (isSeq(list) && !map.flow && key !== 0) map.spaceBefore = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
