import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { decodeStream } from '../decode-stream.ts';
import { get, getItems, getName, getText, has } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { type Fault, pdfa, pdfua, type Rule } from '../rule.ts';

const isPartThree = ({ claims }: PdfFile): boolean => claims.pdfa?.part === '3';

/** Every file specification with a file in it. */
function* attachmentsOf({
  objects,
}: PdfFile): Iterable<{ dict: PDFDict; called: string; stream: PDFStream | undefined }> {
  for (const [, object] of objects) {
    if (object instanceof PDFStream || !has(object, 'EF')) continue;
    const dict = object as PDFDict;
    const stream = get(get(dict, 'EF'), 'UF') ?? get(get(dict, 'EF'), 'F');
    yield {
      dict,
      called: getText(dict, 'UF') ?? getText(dict, 'F') ?? 'without a name',
      stream: stream instanceof PDFStream ? stream : undefined,
    };
  }
}

const names: Rule = {
  id: 'attachment-name',
  clauses: [pdfa('6.8'), pdfua('7.11')],
  *check(file) {
    for (const { dict, called } of attachmentsOf(file)) {
      if (!getText(dict, 'F') || !getText(dict, 'UF'))
        yield { message: `The attachment ${called} has not both its names (F, UF)` };
    }
  },
};

const archived: Rule = {
  id: 'attachment-archived',
  clauses: [pdfa('6.8')],
  *check(file): Iterable<Fault> {
    if (isPartThree(file)) return;
    for (const { called, stream } of attachmentsOf(file)) {
      const bytes = decodeStream(stream);
      const text = bytes ? Buffer.from(bytes).toString('latin1') : '';
      if (!text.startsWith('%PDF-') || !text.includes('pdfaid')) {
        yield { message: `The attachment ${called} is not PDF/A itself, as part 2 asks` };
      }
    }
  },
};

const relationships = new Set(['Source', 'Data', 'Alternative', 'Supplement', 'Unspecified']);

const relationship: Rule = {
  id: 'attachment-relationship',
  clauses: ['ISO 19005-3, 6.8'],
  *check(file) {
    if (!isPartThree(file)) return;
    for (const { dict, called } of attachmentsOf(file)) {
      if (!relationships.has(getName(dict, 'AFRelationship') ?? '')) {
        yield { message: `The attachment ${called} does not say what it is to the document` };
      }
    }
  },
};

const kind: Rule = {
  id: 'attachment-kind',
  clauses: ['ISO 19005-3, 6.8'],
  *check(file) {
    if (!isPartThree(file)) return;
    for (const { called, stream } of attachmentsOf(file)) {
      if (!/^[\w.+-]+\/[\w.+-]+$/.test(getName(stream, 'Subtype') ?? '')) {
        yield { message: `The attachment ${called} does not say of which kind it is (MIME type)` };
      }
    }
  },
};

const associated: Rule = {
  id: 'attachment-associated',
  clauses: ['ISO 19005-3, 6.8'],
  *check(file) {
    if (!isPartThree(file)) return;
    const holders = [file.catalog, ...file.pages.map(({ dict }) => dict)];
    for (const { dict } of file.structure.elements) holders.push(dict);
    const listed = new Set(holders.flatMap((holder) => getItems(holder, 'AF')));
    for (const { dict, called } of attachmentsOf(file)) {
      if (!listed.has(dict)) yield { message: `The attachment ${called} belongs to no part of the document` };
    }
  },
};

/** Files within the file. */
export const attachmentRules: readonly Rule[] = [names, archived, relationship, kind, associated];
