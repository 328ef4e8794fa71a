import type { Document } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import type { PdfkitDocument } from './pdfkit-document.ts';

const producer = 'Orderpaper';

/** The document information; the meeting's day is the only date, so that bytes never vary. */
export function documentInfo(document: Document): Record<string, unknown> {
  const date = new Date(`${document.date}T00:00:00Z`);
  return {
    Title: document.title,
    Author: document.author,
    Subject: document.subject,
    Keywords: document.keywords.join(', '),
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
}

/** Replaces pdfkit's XMP, which escapes nothing and leaves out dates and language (ISO 16684-1). */
export function writeXmp(pdf: PdfkitDocument, document: Document): void {
  const date = `${document.date}T00:00:00Z`;
  const list = (kind: string, items: readonly string[], lang = '') =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li${lang}>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`;
  const inAnyLanguage = ' xml:lang="x-default"';
  pdf._addInfo = () => {
    pdf.appendXML(
      `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <dc:format>application/pdf</dc:format>
        <dc:title>${list('Alt', [document.title], inAnyLanguage)}</dc:title>
        <dc:creator>${list('Seq', [document.author])}</dc:creator>
        <dc:description>${list('Alt', [document.subject], inAnyLanguage)}</dc:description>
        <dc:language>${list('Bag', [document.lang])}</dc:language>
        <xmp:CreateDate>${date}</xmp:CreateDate>
        <xmp:ModifyDate>${date}</xmp:ModifyDate>
        <xmp:CreatorTool>${producer}</xmp:CreatorTool>
        <pdf:Producer>${producer}</pdf:Producer>
        <pdf:Keywords>${escapeXml(document.keywords.join(', '))}</pdf:Keywords>
      </rdf:Description>`,
    );
  };
}
