import type { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { PDFNull } from '@cantoo/pdf-lib';
import { get, getDict, getItems, getName, getNumber, has } from '../../objects.ts';
import type { Spoiled } from '../spoiled.ts';
import type { PlantedFaults } from './planted-fault.ts';

const webLink = (file: Spoiled): PDFDict => file.link((link) => getName(get(link, 'A'), 'S') === 'URI');

const action = (entries: Readonly<Record<string, unknown>>) => (file: Spoiled) =>
  file.put(webLink(file), { A: { Type: 'Action', ...entries } });

/** The element that lists an annotation. */
function elementOf(file: Spoiled, annotation: PDFDict): PDFDict {
  const links = file.elements('Link');
  const found = links.find((link) => getItems(link, 'K').some((kid) => get(kid, 'Obj') === annotation));
  return found as PDFDict;
}

/** Says that the file is PDF/A-3, and attaches a file to it. */
const attached = (changes: Parameters<Spoiled['attach']>[1]) => (file: Spoiled) => {
  file.editXmp((xmp) => xmp.replace('<pdfaid:part>2', '<pdfaid:part>3'));
  file.attach('text', changes);
};

const archive = '%PDF-1.7 pdfaid';

/** Faults of annotations, ways through the file, languages, attachments, layers and forms. */
export const readingFaults: PlantedFaults = {
  'annotation-kind': { spoil: (file) => void file.annotate('Movie', 'Annot') },
  'trap-network': {
    spoil: (file) => void file.annotate('TrapNet', 'Annot'),
  },
  'printer-mark': { spoil: (file) => void file.annotate('PrinterMark', 'Annot') },
  'media-clip': {
    spoil: (file) => void file.add({ Type: 'MediaClip', S: 'MCD', Alt: ['(en)', '(A film)'] }),
  },
  'annotation-flags': { spoil: (file) => file.put(file.link(), { F: 0 }) },
  'annotation-appearance': { spoil: (file) => file.take(file.annotate('Square', 'Annot'), 'AP') },
  'annotation-appearance-form': {
    spoil: (file) => {
      const look = getDict(file.annotate('Square', 'Annot'), 'AP') as PDFDict;
      file.put(look, { D: file.addStream('', { Subtype: 'Form', BBox: [0, 0, 9, 9], Resources: {} }) });
    },
  },
  'tab-order': {
    spoil: (file) => {
      const [page] = file.document.getPages().filter(({ node }) => getItems(node, 'Annots').length > 0);
      file.take(page?.node as PDFDict, 'Tabs');
    },
  },
  'link-tagged': { spoil: (file) => file.put(elementOf(file, webLink(file)), { S: 'Span' }) },
  'field-tagged': { spoil: (file) => void file.annotate('Widget', 'Span', { TU: '(Name)' }) },
  'annotation-tagged': { spoil: (file) => void file.annotate('Square', 'Span') },
  'annotation-parent': {
    spoil: (file) => {
      const other = file.link((link) => get(link, 'A') === undefined);
      file.put(webLink(file), { StructParent: getNumber(other, 'StructParent') });
    },
  },
  'object-missing': {
    spoil: (file) => {
      const annotation = file.annotate('Square', 'Annot');
      const annotations = get(file.page(), 'Annots') as PDFArray;
      annotations.remove(annotations.indexOf(file.refOf(annotation)) as number);
    },
  },
  'link-description': { spoil: (file) => file.take(file.link(), 'Contents') },
  'annotation-description': { spoil: (file) => file.take(file.annotate('Square', 'Annot'), 'Contents') },
  'field-description': { spoil: (file) => void file.annotate('Widget', 'Form') },
  'action-kind': { spoil: action({ S: 'Launch', F: '(program.exe)' }) },
  'named-action': { spoil: action({ S: 'Named', N: 'Print' }) },
  'additional-actions': { spoil: (file) => file.put(file.catalog, { AA: {} }) },
  'document-scripts': { spoil: (file) => file.put(file.catalog, { Names: { JavaScript: { Names: [] } } }) },
  'link-target': {
    spoil: (file) =>
      file.put(
        file.link((link) => has(link, 'Dest')),
        { Dest: '(nowhere)' },
      ),
  },
  'link-address': { spoil: action({ S: 'URI', URI: '(not an address)' }) },
  bookmarks: { spoil: (file) => file.take(file.catalog, 'Outlines') },
  'bookmark-title': { spoil: (file) => file.put(file.bookmarks()[0] as PDFDict, { Title: '()' }) },
  'bookmark-chain': { spoil: (file) => file.take(file.bookmarks()[1] as PDFDict, 'Prev') },
  'bookmark-count': {
    spoil: (file) => file.put(getDict(file.catalog, 'Outlines') as PDFDict, { Count: 99 }),
  },
  'bookmark-target': { spoil: (file) => file.put(file.bookmarks()[0] as PDFDict, { Dest: '(nowhere)' }) },
  'bookmark-element': {
    spoil: (file) => file.put(file.bookmarks()[0] as PDFDict, { SE: file.add({ S: 'P' }) }),
  },
  'named-destination': {
    spoil: (file) => file.put(file.catalog, { Names: { Dests: { Names: ['(a)', [PDFNull, 'Fit']] } } }),
  },
  'page-labels': { spoil: (file) => file.put(file.catalog, { PageLabels: { Nums: [3, { S: 'D' }] } }) },
  presentation: { spoil: (file) => file.put(file.page(), { PresSteps: {} }) },
  requirements: { spoil: (file) => file.put(file.catalog, { Requirements: [] }) },
  'language-tag': { spoil: (file) => file.put(file.catalog, { Lang: '(British English)' }) },
  'language-unknown': { spoil: (file) => file.put(file.element('P'), { Lang: '()' }) },
  'bookmark-language': { spoil: (file) => file.take(file.catalog, 'Lang') },
  'document-language': {
    spoil: (file) => {
      file.take(file.catalog, 'Lang');
      file.take(file.element('Document'), 'Lang');
    },
    with: ['bookmark-language'],
    because: 'bookmarks have no language but that of the document',
  },
  'attachment-name': { spoil: (file) => file.attach(archive, { specification: { UF: '()' } }) },
  'attachment-archived': { spoil: (file) => file.attach('text') },
  'attachment-relationship': { spoil: attached({ specification: { AFRelationship: 'Cousin' } }) },
  'attachment-kind': { spoil: attached({ stream: { Subtype: 'text' } }) },
  'attachment-associated': {
    spoil: (file) => {
      attached({})(file);
      file.take(file.catalog, 'AF');
    },
  },
  'layer-name': { spoil: (file) => file.put(file.catalog, { OCProperties: { OCGs: [], D: {} } }) },
  'layer-switch': {
    spoil: (file) => file.put(file.catalog, { OCProperties: { OCGs: [], D: { Name: '(Layers)', AS: [] } } }),
  },
  'layer-order': {
    spoil: (file) => {
      const layer = file.add({ Type: 'OCG', Name: '(Map)' });
      file.put(file.catalog, { OCProperties: { OCGs: [layer], D: { Name: '(Layers)', Order: [] } } });
    },
  },
  xfa: { spoil: (file) => file.put(file.catalog, { AcroForm: { Fields: [], XFA: [] } }) },
  'need-appearances': {
    spoil: (file) => file.put(file.catalog, { AcroForm: { Fields: [], NeedAppearances: true } }),
  },
  'field-actions': {
    spoil: (file) =>
      void file.annotate('Widget', 'Form', { TU: '(Name)', A: { S: 'URI', URI: '(https://www.gov.uk/)' } }),
  },
  permissions: { spoil: (file) => file.put(file.catalog, { Perms: { Other: {} } }) },
};
