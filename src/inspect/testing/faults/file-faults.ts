import { PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { dictOf, get } from '../../objects.ts';
import type { Spoiled } from '../spoiled.ts';
import { type PlantedFaults, replaced } from './planted-fault.ts';

/** Restricts what may be done with the file; it opens without a password. */
function encrypt(file: Spoiled, contentAccessibility: boolean): void {
  // The library that encrypts loses the texts of the catalog itself.
  file.put(file.catalog, { Lang: file.context.register(PDFString.of('en-GB')) });
  file.document.encrypt({ ownerPassword: 'owner', userPassword: '', permissions: { contentAccessibility } });
}

/** Faults of the file as a whole, of its limits, and of what it says about itself. */
export const fileFaults: PlantedFaults = {
  header: { edit: (bytes) => replaced(bytes, '%PDF-1.7', '%PDF-2.0') },
  'binary-comment': { edit: (bytes) => replaced(bytes, /\n%[\x80-\xff]{4}/, '\n%abcd') },
  'file-identifier': {
    spoil: ({ context }) => {
      delete context.trailerInfo.ID;
    },
  },
  encryption: { spoil: (file) => encrypt(file, true) },
  'accessibility-permission': {
    spoil: (file) => encrypt(file, false),
    with: ['encryption'],
    because: 'only an encrypted file has permissions',
  },
  'end-of-file': { edit: (bytes) => Buffer.concat([bytes, Buffer.from('\nmore\n')]) },
  'cross-reference': { edit: (bytes) => replaced(bytes, /startxref\n\d/, 'startxref\n9') },
  'object-form': { edit: (bytes) => replaced(bytes, /\nendobj\n/, ' endobj\n') },
  'hexadecimal-string': { spoil: (file) => file.put(file.page(), { Test: PDFHexString.of('ABC') }) },
  'stream-length': { edit: (bytes) => replaced(bytes, /\/Length (\d)/, '/Length 9') },
  'external-stream': { spoil: (file) => void file.addStream('', { F: '(elsewhere)' }) },
  'stream-filter': { spoil: (file) => void file.addStream('x', { Filter: 'LZWDecode' }) },
  'missing-object': { spoil: (file) => file.put(file.page(), { Test: PDFRef.of(99_999) }) },
  'page-tree': {
    spoil: (file) => file.put(dictOf(get(file.catalog, 'Pages')) ?? file.catalog, { Count: 99 }),
  },
  'name-length': { spoil: (file) => file.put(file.page(), { Test: PDFName.of('x'.repeat(128)) }) },
  'string-length': { spoil: (file) => file.put(file.page(), { Test: PDFString.of('x'.repeat(32_768)) }) },
  'number-range': { spoil: (file) => file.put(file.page(), { Test: PDFNumber.of(3_000_000_000) }) },
  'graphics-state-nesting': { spoil: (file) => file.paint('q '.repeat(29) + 'Q '.repeat(29)) },
  'page-size': { spoil: (file) => file.put(file.page(), { MediaBox: [0, 0, 595, 20_000] }) },
  metadata: { spoil: (file) => file.take(file.catalog, 'Metadata') },
  'metadata-form': { spoil: (file) => file.editXmp((xmp) => xmp.replace('<dc:format>', '<dc:format><')) },
  'metadata-packet': {
    spoil: (file) => file.editXmp((xmp) => xmp.replace(/(<\?xpacket begin="[^"]*")/, '$1 bytes="9"')),
  },
  'document-title': {
    spoil: (file) => {
      file.editXmp((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/s, ''));
      file.take(file.information(), 'Title');
    },
  },
  'pdfa-claim': { spoil: (file) => file.editXmp((xmp) => xmp.replace('conformance>A<', 'conformance>B<')) },
  'pdfua-claim': {
    spoil: (file) => file.editXmp((xmp) => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  },
  'claim-prefix': {
    spoil: (file) =>
      file.editXmp((xmp) => xmp.replaceAll('pdfuaid:part', 'ua:part').replace('xmlns:pdfuaid', 'xmlns:ua')),
  },
  'extension-schema': { spoil: (file) => file.editXmp((xmp) => xmp.replace('name>part<', 'name>other<')) },
  'metadata-lists': { spoil: (file) => file.editXmp((xmp) => xmp.replace(/rdf:Seq>/g, 'rdf:Bag>')) },
  information: { spoil: (file) => file.put(file.information(), { Title: '(Another title)' }) },
  'information-dates': { spoil: (file) => file.put(file.information(), { ModDate: '(D:20010101000000Z)' }) },
  'display-title': { spoil: (file) => file.put(file.catalog, { ViewerPreferences: {} }) },
};
