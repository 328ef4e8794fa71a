import { PDFArray, PDFDict, type PDFObject, type PDFRef, PDFStream } from '@cantoo/pdf-lib';

export type Found = {
  readonly value: PDFObject;
  /** Number of the object that it stands in. */
  readonly at: number;
};

/** Goes through everything that stands in the objects of a file, references among it, without following them. */
export function* eachValue(objects: readonly (readonly [PDFRef, PDFObject])[]): Generator<Found> {
  for (const [{ objectNumber: at }, object] of objects) {
    const open: PDFObject[] = [object];
    for (let value = open.pop(); value; value = open.pop()) {
      yield { value, at };
      if (value instanceof PDFDict) for (const entry of value.values()) open.push(entry);
      else if (value instanceof PDFStream) for (const entry of value.dict.values()) open.push(entry);
      else if (value instanceof PDFArray) {
        for (let index = 0; index < value.size(); index++) open.push(value.get(index));
      }
    }
  }
}
