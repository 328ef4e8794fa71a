import { PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { get, getDict, getItems, getName, getNumber, getText, has, keysOf, textOf } from '../objects.ts';
import { inheritedEntry, type Page, rectangleOf } from '../page-tree.ts';
import { parentTreeOf } from '../parent-tree.ts';
import type { PdfFile } from '../pdf-file.ts';
import { type Fault, pdf, pdfa, pdfua, type Rule } from '../rule.ts';
import type { StructureElement } from '../structure-tree.ts';
import { eachValue } from '../walk-objects.ts';

type Annotation = { readonly dict: PDFDict; readonly subtype: string; readonly page: Page };

function* annotationsOf({ pages }: PdfFile): Iterable<Annotation> {
  for (const page of pages) {
    for (const dict of page.annotations) yield { dict, subtype: getName(dict, 'Subtype') ?? '', page };
  }
}

/** A rule about each annotation. */
function* each(file: PdfFile, faultOf: (annotation: Annotation) => string | undefined): Iterable<Fault> {
  for (const annotation of annotationsOf(file)) {
    const message = faultOf(annotation);
    if (message !== undefined) yield { message, page: annotation.page.number };
  }
}

/** Bits of an annotation's flags (ISO 32000-1, Table 165). */
const flags = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 } as const;

/** What cannot be seen need not be told. */
function isHidden({ dict, page }: Annotation): boolean {
  if (((getNumber(dict, 'F') ?? 0) & flags.hidden) !== 0) return true;
  const box = rectangleOf(inheritedEntry(page.dict, 'CropBox') ?? inheritedEntry(page.dict, 'MediaBox'));
  const own = rectangleOf(get(dict, 'Rect'));
  if (!box || !own) return false;
  return own.right < box.left || own.left > box.right || own.top < box.bottom || own.bottom > box.top;
}

const known = new Set(
  `Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink
  Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact`.split(/\s+/),
);

const kinds: Rule = {
  id: 'annotation-kind',
  clauses: [pdfa('6.3.1')],
  check: (file) =>
    each(file, ({ subtype }) => {
      return known.has(subtype)
        ? undefined
        : `There is an annotation of the kind ${subtype}, which may not be archived`;
    }),
};

const trapNetwork: Rule = {
  id: 'trap-network',
  clauses: [pdfua('7.18.2')],
  check: (file) =>
    each(file, (annotation) =>
      annotation.subtype === 'TrapNet' && !isHidden(annotation)
        ? 'Marks for the printer’s trapping stand on the page'
        : undefined,
    ),
};

const printerMark: Rule = {
  id: 'printer-mark',
  clauses: [pdfua('7.18.8')],
  *check(file) {
    const listed = listedIn(file);
    yield* each(file, (annotation) =>
      annotation.subtype === 'PrinterMark' && !isHidden(annotation) && listed.has(annotation.dict)
        ? 'A mark for the printer is tagged, as if it were to be read'
        : undefined,
    );
  },
};

const mediaClip: Rule = {
  id: 'media-clip',
  clauses: [pdfua('7.18.6.2')],
  *check({ objects }) {
    for (const { value } of eachValue(objects)) {
      if (!(value instanceof PDFDict) || getName(value, 'S') !== 'MCD') continue;
      const words = getItems(value, 'Alt').map(textOf);
      const isTold = words.length > 0 && words.every((text, index) => index % 2 === 0 || (text ?? '') !== '');
      if (!has(value, 'CT') || !isTold)
        yield { message: 'A film or sound does not say of which kind it is and what it holds' };
    }
  },
};

const flagsRule: Rule = {
  id: 'annotation-flags',
  clauses: [pdfa('6.3.2')],
  check: (file) =>
    each(file, ({ dict, subtype }) => {
      const value = getNumber(dict, 'F');
      if (value === undefined)
        return subtype === 'Popup'
          ? undefined
          : `An annotation (${subtype}) does not say whether it is printed`;
      const bad = flags.invisible | flags.hidden | flags.noView | flags.toggleNoView;
      const isRight = (value & flags.print) !== 0 && (value & bad) === 0;
      return isRight ? undefined : `An annotation (${subtype}) is not printed, or is hidden`;
    }),
};

const appearance: Rule = {
  id: 'annotation-appearance',
  clauses: [pdfa('6.3.3')],
  check: (file) =>
    each(file, ({ dict, subtype }) => {
      if (subtype === 'Popup' || subtype === 'Link' || has(dict, 'AP')) return undefined;
      const box = rectangleOf(get(dict, 'Rect'));
      const isNothing = box && box.left === box.right && box.bottom === box.top;
      return isNothing ? undefined : `An annotation (${subtype}) does not say how it looks`;
    }),
};

const appearanceForm: Rule = {
  id: 'annotation-appearance-form',
  clauses: [pdfa('6.3.3')],
  check: (file) =>
    each(file, ({ dict, subtype }) => {
      const states = getDict(dict, 'AP');
      if (!states) return undefined;
      const normal = get(states, 'N');
      const isButton =
        subtype === 'Widget' && (getName(dict, 'FT') ?? getName(get(dict, 'Parent'), 'FT')) === 'Btn';
      const isRight = isButton ? normal instanceof PDFDict : normal instanceof PDFStream;
      return isRight && keysOf(states).every((key) => key === 'N')
        ? undefined
        : `An annotation (${subtype}) has other looks than its normal one`;
    }),
};

const tabs: Rule = {
  id: 'tab-order',
  clauses: [pdfua('7.18.3')],
  *check({ pages }) {
    for (const { dict, number, annotations } of pages) {
      if (annotations.length > 0 && getName(dict, 'Tabs') !== 'S') {
        yield { message: 'The tabulator key does not follow the order of reading', page: number };
      }
    }
  },
};

/** The element that an annotation says it belongs to. */
function elementOf(file: PdfFile, dict: PDFDict): StructureElement | undefined {
  const parent = parentTreeOf(file).entries.get(getNumber(dict, 'StructParent') ?? -1);
  return parent instanceof PDFDict ? file.structure.byDict.get(parent) : undefined;
}

/** The elements that list each annotation. */
function listedIn({ structure }: PdfFile): Map<PDFDict, StructureElement> {
  const listed = new Map<PDFDict, StructureElement>();
  for (const element of structure.elements) {
    for (const kid of element.kids) if (kid.kind === 'object' && kid.object) listed.set(kid.object, element);
  }
  return listed;
}

const tags: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };
const untagged = new Set(['PrinterMark', 'Popup']);

/** Annotations of one kind stand within their tag. */
function tagged(subtypes: (subtype: string) => boolean, what: string) {
  return function* check(file: PdfFile): Iterable<Fault> {
    const listed = listedIn(file);
    yield* each(file, (annotation) => {
      const { dict, subtype } = annotation;
      if (!subtypes(subtype) || untagged.has(subtype) || isHidden(annotation)) return undefined;
      const tag = tags[subtype] ?? 'Annot';
      const element = listed.get(dict);
      return element?.standard === tag ? undefined : `${what} stands in no tag ${tag}`;
    });
  };
}

const linkTagged: Rule = {
  id: 'link-tagged',
  clauses: [pdfua('7.18.5')],
  check: tagged((subtype) => subtype === 'Link', 'A link'),
};

const fieldTagged: Rule = {
  id: 'field-tagged',
  clauses: [pdfua('7.18.4')],
  check: tagged((subtype) => subtype === 'Widget', 'A field of a form'),
};

const annotationTagged: Rule = {
  id: 'annotation-tagged',
  clauses: [pdfua('7.18.1')],
  check: tagged((subtype) => subtype !== 'Link' && subtype !== 'Widget', 'An annotation'),
};

const annotationParent: Rule = {
  id: 'annotation-parent',
  clauses: [pdf('14.7.4.4'), pdfua('7.18.1')],
  *check(file) {
    const listed = listedIn(file);
    for (const { dict, subtype, page } of annotationsOf(file)) {
      const element = listed.get(dict);
      if (element && elementOf(file, dict) !== element) {
        yield {
          message: `An annotation (${subtype}) does not lead to the tag that lists it`,
          page: page.number,
        };
      }
    }
  },
};

const objectThere: Rule = {
  id: 'object-missing',
  clauses: [pdf('14.7.4.3')],
  *check(file) {
    const there = new Set([...annotationsOf(file)].map(({ dict }) => dict));
    for (const object of [...file.content.forms.keys(), ...file.content.images.keys()]) there.add(object);
    for (const { kids, type, page } of file.structure.elements) {
      for (const kid of kids) {
        if (kid.kind !== 'object' || (kid.object && there.has(kid.object))) continue;
        yield { message: `The tag ${type} lists an annotation that is on no page`, ...(page && { page }) };
      }
    }
  },
};

const linkDescription: Rule = {
  id: 'link-description',
  clauses: [pdfua('7.18.5')],
  check: (file) =>
    each(file, (annotation) => {
      if (annotation.subtype !== 'Link' || isHidden(annotation)) return undefined;
      const isTold = (getText(annotation.dict, 'Contents') ?? '').trim() !== '';
      return isTold ? undefined : 'A link does not say in words where it leads';
    }),
};

const description: Rule = {
  id: 'annotation-description',
  clauses: [pdfua('7.18.1')],
  check: (file) =>
    each(file, (annotation) => {
      const { subtype, dict } = annotation;
      if (subtype === 'Link' || subtype === 'Widget' || untagged.has(subtype) || isHidden(annotation))
        return undefined;
      const alternative = getText(elementOf(file, dict)?.dict, 'Alt') ?? '';
      const isTold = ((getText(dict, 'Contents') ?? '') + alternative).trim() !== '';
      return isTold ? undefined : `An annotation (${subtype}) has no description`;
    }),
};

const fieldName: Rule = {
  id: 'field-description',
  clauses: [pdfua('7.18.1')],
  check: (file) =>
    each(file, (annotation) => {
      const { subtype, dict } = annotation;
      if (subtype !== 'Widget' || isHidden(annotation)) return undefined;
      const told = getText(dict, 'TU') ?? getText(get(dict, 'Parent'), 'TU') ?? '';
      const alternative = getText(elementOf(file, dict)?.dict, 'Alt') ?? '';
      return (told + alternative).trim() !== ''
        ? undefined
        : 'A field of a form does not say what is to be filled in';
    }),
};

/** Links, fields and other annotations. */
export const annotationRules: readonly Rule[] = [
  kinds,
  trapNetwork,
  printerMark,
  mediaClip,
  flagsRule,
  appearance,
  appearanceForm,
  tabs,
  linkTagged,
  fieldTagged,
  annotationTagged,
  annotationParent,
  objectThere,
  linkDescription,
  description,
  fieldName,
];
