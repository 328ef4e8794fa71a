import type { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { dictOf, get, getDict, getItems, getNumber } from '../../objects.ts';
import type { Spoiled } from '../spoiled.ts';
import type { PlantedFaults } from './planted-fault.ts';

/** A graphics state that the page sets. */
const state = (entries: Readonly<Record<string, unknown>>) => (file: Spoiled) =>
  file.paint('/GX gs', { ExtGState: { GX: entries } });

const space = (colourSpace: (file: Spoiled) => unknown) => (file: Spoiled) =>
  file.decorate('/CX cs 0 0 1 1 re f', { ColorSpace: { CX: colourSpace(file) } });

const image = (entries: Readonly<Record<string, unknown>>) => (file: Spoiled) =>
  file.put(file.image(), entries);

const form = (file: Spoiled, entries: Readonly<Record<string, unknown>>, content = '') =>
  file.addStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 9, 9],
    Resources: {},
    ...entries,
  });

/** Wraps or follows the marked content of a number on the first page. */
const editMark = (file: Spoiled, mcid: number, to: string) =>
  file.editContent((content) => {
    const after = content.replace(new RegExp(`(/\\w+ <</MCID ${mcid}>> BDC)([\\s\\S]*?)(EMC)`), to);
    if (after === content) throw new Error('the page has no such mark');
    return after;
  });

/** The elements of the first page by the numbers of their marks. */
function parentsOfPage(file: Spoiled): PDFArray {
  const key = getNumber(file.page(), 'StructParents') as number;
  let leaf = getDict(file.root(), 'ParentTree') as PDFDict;
  while (getItems(leaf, 'Kids').length > 0) leaf = dictOf(getItems(leaf, 'Kids')[0]) as PDFDict;
  const numbers = getItems(leaf, 'Nums');
  const at = numbers.findIndex((value, index) => index % 2 === 0 && String(value) === String(key));
  return numbers[at + 1] as PDFArray;
}

/** Faults of colours, pictures and of what is painted and how it is marked. */
export const contentFaults: PlantedFaults = {
  'output-intent': {
    spoil: (file) => {
      const [intent] = getItems(file.catalog, 'OutputIntents');
      file.put(getDict(intent, 'DestOutputProfile') as PDFDict, { N: 4 });
    },
  },
  'one-output-profile': {
    spoil: (file) => {
      const intents = get(file.catalog, 'OutputIntents') as PDFArray;
      const profile = file.addStream('', { N: 3 });
      intents.push(
        file.value({
          Type: 'OutputIntent',
          S: 'GTS_PDFX',
          DestOutputProfile: profile,
          OutputConditionIdentifier: '(x)',
        }),
      );
    },
  },
  'device-colour': { spoil: (file) => file.take(file.catalog, 'OutputIntents') },
  'colour-profile': { spoil: space((file) => ['ICCBased', file.addStream('no profile', { N: 3 })]) },
  colourants: {
    spoil: space((file) => [
      'DeviceN',
      ['Gold'],
      'DeviceRGB',
      file.add({ FunctionType: 2, Domain: [0, 1], N: 1, C0: [0, 0, 0], C1: [1, 1, 0] }),
    ]),
  },
  'rendering-intent': { spoil: (file) => file.paint('/Nice ri') },
  'unknown-operator': { spoil: (file) => file.paint('foo') },
  'missing-resource': { spoil: (file) => file.paint('/Nowhere gs') },
  'own-resources': {
    spoil: (file) => {
      const borrowing = form(file, {}, '/GX gs');
      file.take(dictOf(file.context.lookup(borrowing)) as PDFDict, 'Resources');
      file.decorate('/FX Do', { XObject: { FX: borrowing }, ExtGState: { GX: {} } });
    },
  },
  'content-balance': { spoil: (file) => file.paint('q') },
  'transfer-function': { spoil: state({ TR: 'Identity' }) },
  halftone: { spoil: state({ HT: { HalftoneType: 6 } }) },
  'blend-mode': { spoil: state({ BM: 'Glow' }) },
  'image-interpolate': { spoil: image({ Interpolate: true }) },
  'image-alternates': { spoil: image({ Alternates: [] }) },
  'image-depth': { spoil: image({ BitsPerComponent: 3 }) },
  opi: { spoil: image({ OPI: {} }) },
  postscript: {
    spoil: (file) => file.decorate('/FX Do', { XObject: { FX: file.addStream('', { Subtype: 'PS' }) } }),
  },
  'reference-object': {
    spoil: (file) =>
      file.decorate('/FX Do', { XObject: { FX: form(file, { Ref: { F: '(other.pdf)', Page: 0 } }) } }),
  },
  'inline-filter': { spoil: (file) => file.decorate('BI /W 1 /H 1 /BPC 8 /CS /G /F /LZW ID x EI') },
  'transparency-colour': {
    spoil: (file) => {
      file.take(file.catalog, 'OutputIntents');
      state({ ca: 0.5 })(file);
    },
    with: ['device-colour'],
    because: 'the writer uses the colours of the output intent that is taken away',
  },
  'transparency-group': { spoil: (file) => file.put(file.page(), { Group: { S: 'Glow' } }) },
  marked: { spoil: (file) => file.put(file.catalog, { MarkInfo: { Marked: false } }) },
  suspects: { spoil: (file) => file.put(file.catalog, { MarkInfo: { Marked: true, Suspects: true } }) },
  'content-marked': { spoil: (file) => file.paint('0 0 1 1 re f') },
  'artifact-in-tagged': { spoil: (file) => editMark(file, 2, '$1 /Artifact BMC $2 EMC $3') },
  'tagged-in-artifact': { spoil: (file) => editMark(file, 2, '/Artifact BMC $1 $2 $3 EMC') },
  'mark-unique': { spoil: (file) => file.paint('/P <</MCID 2>> BDC EMC') },
  'tagged-form-once': {
    spoil: (file) => {
      const element = file.element('P');
      const key = file.addParent(file.value([file.refOf(element)]));
      const tagged = form(file, { StructParents: key }, '/P <</MCID 0>> BDC EMC');
      file.addKid(element, { Type: 'MCR', Pg: file.refOf(file.page()), Stm: tagged, MCID: 0 });
      file.paint('/FX Do /FX Do', { XObject: { FX: tagged } });
    },
  },
  'struct-parents': { spoil: (file) => file.take(file.page(), 'StructParents') },
  'parent-tree': {
    spoil: (file) => {
      let leaf = getDict(file.root(), 'ParentTree') as PDFDict;
      while (getItems(leaf, 'Kids').length > 0) leaf = dictOf(getItems(leaf, 'Kids')[0]) as PDFDict;
      const [a, b, c, d, ...rest] = (get(leaf, 'Nums') as PDFArray).asArray();
      file.put(leaf, { Nums: [c, d, a, b, ...rest] });
    },
  },
  'content-in-tree': { spoil: (file) => file.paint('/P <</MCID 999>> BDC EMC') },
  'mark-parent': {
    spoil: (file) => {
      const parents = parentsOfPage(file);
      parents.set(0, parents.get(1));
    },
  },
  'mark-missing': {
    spoil: (file) => file.addKid(file.element('H1'), { Type: 'MCR', Pg: file.refOf(file.page()), MCID: 998 }),
  },
  'mark-shared': {
    spoil: (file) => file.addKid(file.element('H1'), { Type: 'MCR', Pg: file.refOf(file.page()), MCID: 1 }),
  },
  'parent-tree-key': { spoil: (file) => file.put(file.root(), { ParentTreeNextKey: 0 }) },
};
