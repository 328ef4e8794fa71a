import * as build from '../build.ts';
import type { PdfSource } from '../pdf-source.ts';
import type { Image, SourcePage } from '../tree.ts';

const page = { parts: ['/Type/XObject/Subtype/Form/BBox[0 0 300 200]'], stream: new Uint8Array() };

/** Two pages of a plan as an author has sent it, each with nothing on it. */
export function twoSourcePages(picture?: Image): readonly SourcePage[] {
  const source: PdfSource = {
    path: 'papers/plan.pdf',
    digest: '0',
    objects: [],
    forms: [1, 2].map(() => ({ ...page, widthPt: 300, heightPt: 200, marks: 0 })),
    breaches: [],
    pageNumbers: [1, 2],
    links: [[], []],
    outline: [],
  };
  const targets = ['plan-page-1', 'plan-page-2'];
  const notice = {
    ...build.pages(targets, 'The plan. See page %1 of the PDF.', 'The plan. See pages %1–%2 of the PDF.'),
  };
  return targets.map((id, index) =>
    build.sourcePage(source, index, {
      id,
      alt: `The plan, page ${index + 1} of 2`,
      text: 'Site & roads\nScale 1:500',
      ...(picture && { picture }),
      ...(index === 0 && { notice }),
    }),
  );
}
