import { type PdfkitDocument, RawPdf } from './pdfkit-document.ts';
import { srgbProfile } from './srgb-profile.ts';

const condition = 'sRGB IEC61966-2.1';

/**
 * Says that the colours of the file are those of sRGB; without it, an archive could not tell which red is meant
 * (ISO 19005-2, 6.2.3).
 */
export function writeOutputIntent(pdf: PdfkitDocument): void {
  const profile = pdf.ref({ N: 3 });
  profile.write(srgbProfile());
  profile.end();
  const named = `/OutputConditionIdentifier(${condition})/Info(${condition})`;
  pdf._root.data.OutputIntents = new RawPdf(
    `[<</Type/OutputIntent/S/GTS_PDFA1${named}/DestOutputProfile ${profile}>>]`,
  );
}
