import type { Document } from '../document/tree.ts';
import { walkBlocks } from '../document/walk.ts';
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

/**
 * Replaces pdfkit's XMP, which escapes nothing and leaves out dates and language (ISO 16684-1), and claims PDF/UA-1
 * (ISO 14289-1, clause 5) and PDF/A-2a (ISO 19005-2, 6.6.4), unless a page of another file keeps it from conforming.
 */
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
      </rdf:Description>${breaksClaims(document) ? '' : claims}`,
    );
  };
}

/** Whether a page of another file has what no file may have that conforms, such as a font that is not embedded. */
function breaksClaims({ papers }: Document): boolean {
  let breaks = false;
  for (const { blocks } of papers) {
    walkBlocks(blocks, (block) => {
      if (block.type === 'source-page' && block.source.breaches.length > 0) breaks = true;
    });
  }
  return breaks;
}

/** PDF/A knows PDF/UA's identifier only where an extension schema describes it (ISO 19005-2, 6.6.2.3). */
const claims = `
      <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
        xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
        xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
        xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>`;
