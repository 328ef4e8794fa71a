import { PDFHexString, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { readCrossReference } from '../cross-reference.ts';
import { bytesOf, get, getNumber, has, itemsOf, listOf, nameOf, resolve, type Value } from '../objects.ts';
import { pdf, pdfa, pdfua, type Rule } from '../rule.ts';
import { eachValue } from '../walk-objects.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const header: Rule = {
  id: 'header',
  clauses: [pdfa('6.1.2'), pdfua('6.1')],
  *check({ bytes }) {
    if (!/^%PDF-1\.[0-7][\r\n]/.test(latin(bytes.subarray(0, 10)))) {
      yield { message: 'The file does not begin with %PDF-1.0 to %PDF-1.7 on a line of its own' };
    }
  },
};

const binaryComment: Rule = {
  id: 'binary-comment',
  clauses: [pdfa('6.1.2')],
  *check({ bytes }) {
    if (!/^[^\r\n]*(?:\r\n|\r|\n)%[\x80-\xff]{4}/.test(latin(bytes.subarray(0, 64)))) {
      yield {
        message: 'The second line is not a comment of four bytes above 127, so that mail may spoil the file',
      };
    }
  },
};

const fileIdentifier: Rule = {
  id: 'file-identifier',
  clauses: [pdfa('6.1.3')],
  *check({ context }) {
    const parts = itemsOf(resolve(context, context.trailerInfo.ID)).map(bytesOf);
    if (parts.length !== 2 || parts.some((part) => part.length === 0)) {
      yield { message: 'The file has no identifier of two parts' };
    }
  },
};

const encryption: Rule = {
  id: 'encryption',
  clauses: [pdfa('6.1.3')],
  *check({ context }) {
    if (context.trailerInfo.Encrypt) yield { message: 'The file is encrypted' };
  },
};

/** Bit 10 of the permissions. */
const accessible = 512;

const accessibilityPermission: Rule = {
  id: 'accessibility-permission',
  clauses: [pdfua('7.16')],
  *check({ context }) {
    const { Encrypt } = context.trailerInfo;
    if (Encrypt && ((getNumber(resolve(context, Encrypt), 'P') ?? 0) & accessible) === 0) {
      yield { message: 'The file does not permit screen readers to read it' };
    }
  },
};

const endOfFile: Rule = {
  id: 'end-of-file',
  clauses: [pdfa('6.1.3')],
  *check({ bytes }) {
    if (!/%%EOF(?:\r\n|\r|\n)?$/.test(latin(bytes.subarray(-1024)))) {
      yield { message: 'The file does not end with %%EOF: something stands behind it, or it was cut off' };
    }
  },
};

const crossReference: Rule = {
  id: 'cross-reference',
  clauses: [pdfa('6.1.4'), pdf('7.5.4')],
  *check({ bytes }) {
    const { fault } = readCrossReference(bytes);
    if (fault !== undefined) yield { message: `The table of where the objects stand is wrong: ${fault}` };
  },
};

const objectForm: Rule = {
  id: 'object-form',
  clauses: [pdfa('6.1.9')],
  *check({ bytes }) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const { offsets } = readCrossReference(bytes);
    for (const [index, start] of offsets.entries()) {
      const head = latin(file.subarray(start - 1, start + 32));
      if (head.startsWith('xref', 1)) continue;
      // What stands within the data of a stream is not looked at: the last one before the next object counts.
      const end = file.subarray(start, offsets[index + 1]).lastIndexOf('endobj') + start;
      const tail = latin(file.subarray(end - 1, end + 7));
      if (/^[\r\n]\d+\s\d+\sobj[\r\n]/.test(head) && /^[\r\n]endobj[\r\n]/.test(tail)) continue;
      const [number] = /\d+/.exec(head) ?? [];
      yield { message: `The lines around object ${number} are not divided as archives ask` };
    }
  },
};

const hexadecimalString: Rule = {
  id: 'hexadecimal-string',
  clauses: [pdfa('6.1.6')],
  *check({ objects }) {
    for (const { value, at } of eachValue(objects)) {
      if (!(value instanceof PDFHexString)) continue;
      const digits = value.asString().replace(/[\0\t\n\f\r ]/g, '');
      if (digits.length % 2 === 1 || /[^0-9a-f]/i.test(digits)) {
        yield { message: `A string in object ${at} is not written in pairs of hexadecimal digits` };
      }
    }
  },
};

/** Line ends that a parser which looks for the end of a stream may take away. */
const lineEnd = 2;

const streamLength: Rule = {
  id: 'stream-length',
  clauses: [pdfa('6.1.7.1')],
  *check({ objects, context }) {
    // Decrypting changes lengths.
    if (context.trailerInfo.Encrypt) return;
    for (const [ref, object] of objects) {
      if (!(object instanceof PDFRawStream)) continue;
      const told = getNumber(object, 'Length') ?? -1;
      if (Math.abs(told - object.contents.length) > lineEnd) {
        yield { message: `Object ${ref.objectNumber} is not as long as it says` };
      }
    }
  },
};

const externalStream: Rule = {
  id: 'external-stream',
  clauses: [pdfa('6.1.7.1')],
  *check({ objects }) {
    for (const [ref, object] of objects) {
      if (!(object instanceof PDFStream)) continue;
      if (['F', 'FFilter', 'FDecodeParms'].some((key) => has(object, key))) {
        yield { message: `The content of object ${ref.objectNumber} stands in another file` };
      }
    }
  },
};

const allowedFilters = new Set([
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
]);

const streamFilter: Rule = {
  id: 'stream-filter',
  clauses: [pdfa('6.1.7.2')],
  *check({ objects }) {
    for (const [ref, object] of objects) {
      if (!(object instanceof PDFStream)) continue;
      for (const filter of listOf(get(object, 'Filter')).map(nameOf)) {
        if (allowedFilters.has(filter ?? '')) continue;
        yield {
          message: `Object ${ref.objectNumber} is packed with ${filter}, which archives cannot rely on`,
        };
      }
    }
  },
};

const missingObject: Rule = {
  id: 'missing-object',
  clauses: [pdf('7.3.10')],
  *check({ objects, context }) {
    for (const { value, at } of eachValue(objects)) {
      if (value instanceof PDFRef && context.lookup(value) === undefined) {
        yield { message: `Object ${at} refers to object ${value.objectNumber}, which is not there` };
      }
    }
  },
};

const pageTree: Rule = {
  id: 'page-tree',
  clauses: [pdf('7.7.3')],
  *check(file) {
    const counted = getNumber(get(file.catalog, 'Pages'), 'Count');
    if (counted !== file.pages.length) {
      yield { message: `The file says that it has ${counted} pages, and has ${file.pages.length}` };
    }
    const kidsOf = new Map<Value, ReadonlySet<Value>>();
    for (const { dict, number } of file.pages) {
      const parent = get(dict, 'Parent');
      const kids = kidsOf.get(parent) ?? new Set(itemsOf(get(parent, 'Kids')));
      kidsOf.set(parent, kids);
      if (!kids.has(dict)) yield { message: 'The page does not belong to its parent', page: number };
    }
  },
};

export const fileStructureRules: readonly Rule[] = [
  header,
  binaryComment,
  fileIdentifier,
  encryption,
  accessibilityPermission,
  endOfFile,
  crossReference,
  objectForm,
  hexadecimalString,
  streamLength,
  externalStream,
  streamFilter,
  missingObject,
  pageTree,
];
