import { PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { bytesOf, get, isString } from '../objects.ts';
import { inheritedEntry, rectangleOf } from '../page-tree.ts';
import { pdfa, type Rule } from '../rule.ts';
import { eachValue } from '../walk-objects.ts';

const nameLength: Rule = {
  id: 'name-length',
  clauses: [pdfa('6.1.13')],
  *check({ objects }) {
    const told = new Set<PDFName>();
    for (const { value, at } of eachValue(objects)) {
      if (!(value instanceof PDFName) || told.has(value) || value.asString().length <= 128) continue;
      told.add(value);
      if (value.asBytes().length > 127) yield { message: `A name in object ${at} is longer than 127 bytes` };
    }
  },
};

const stringLength: Rule = {
  id: 'string-length',
  clauses: [pdfa('6.1.13')],
  *check({ objects }) {
    for (const { value, at } of eachValue(objects)) {
      if (isString(value) && value.asString().length > 32_767 && bytesOf(value).length > 32_767) {
        yield { message: `A text in object ${at} is longer than 32,767 bytes` };
      }
    }
  },
};

/** Least and greatest numbers (ISO 19005-2, 6.1.13): of integers, and how near to nothing others may come. */
const [leastInteger, greatestInteger, nearestToZero, greatestReal] = [
  -2147483648, 2147483647, 1.175e-38, 3.403e38,
];

const numberRange: Rule = {
  id: 'number-range',
  clauses: [pdfa('6.1.13')],
  *check({ objects }) {
    for (const { value, at } of eachValue(objects)) {
      if (!(value instanceof PDFNumber)) continue;
      const number = value.asNumber();
      const isWritten = Number.isInteger(number)
        ? Math.abs(number) > greatestReal ||
          ((number < leastInteger || number > greatestInteger) && number < 1e15)
        : Math.abs(number) < nearestToZero;
      if (isWritten)
        yield { message: `A number in object ${at} is greater or smaller than readers can hold` };
    }
  },
};

/** Deepest nesting of graphics states. */
const deepestState = 28;

const stateNesting: Rule = {
  id: 'graphics-state-nesting',
  clauses: [pdfa('6.1.13')],
  *check({ content }) {
    for (const { deepestState: depth, page } of content.streams) {
      if (depth > deepestState)
        yield { message: `Graphics states are nested ${depth} deep; 28 is the limit`, page };
    }
  },
};

const [leastSide, greatestSide] = [3, 14_400];

const pageSize: Rule = {
  id: 'page-size',
  clauses: [pdfa('6.1.13')],
  *check({ pages }) {
    for (const { dict, number } of pages) {
      const boxes = {
        MediaBox: inheritedEntry(dict, 'MediaBox'),
        CropBox: inheritedEntry(dict, 'CropBox'),
        ...Object.fromEntries(['BleedBox', 'TrimBox', 'ArtBox'].map((key) => [key, get(dict, key)])),
      };
      for (const [key, value] of Object.entries(boxes)) {
        const box = rectangleOf(value);
        if (!box) {
          if (key === 'MediaBox') yield { message: 'The page does not say how large it is', page: number };
          continue;
        }
        const sides = [box.right - box.left, box.top - box.bottom];
        if (sides.some((side) => side < leastSide || side > greatestSide)) {
          yield { message: `The page is ${sides.join(' by ')} points; sides are 3 to 14,400`, page: number };
        }
      }
    }
  },
};

/** Limits of what readers must be able to hold. Those that no file in practice reaches are left out. */
export const limitRules: readonly Rule[] = [nameLength, stringLength, numberRange, stateNesting, pageSize];
