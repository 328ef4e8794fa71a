import type { PageStyle } from '../../house-style/house-style.ts';
import {
  allWithin,
  attributeOf,
  childOf,
  childrenOf,
  type Element,
  isOn,
  referenceNamespace,
} from '../../ooxml/xml.ts';
import type { TemplatePackage } from './open-package.ts';
import { relationshipsOf } from './relationships.ts';

export type RunningKind = 'header' | 'footer';
/** Pages that a header or footer stands on: `default` are all that have no other. */
export type RunningPages = 'default' | 'first' | 'even';

/** A template's page and its margins, as the house style has them. */
export type TemplatePage = Pick<
  PageStyle,
  'widthPt' | 'heightPt' | 'marginTopPt' | 'marginRightPt' | 'marginBottomPt' | 'marginLeftPt'
>;

/** What a template's last section says of its pages. */
export type TemplateSection = {
  /** Paths of the parts, by the pages that they stand on; none where the template has no header, or no footer. */
  readonly header: { readonly [P in RunningPages]?: string };
  readonly footer: { readonly [P in RunningPages]?: string };
  /** From the page's edge, in points. */
  readonly headerPt: number;
  readonly footerPt: number;
  /** Upright, however the template has it; undefined where it does not say. */
  readonly page: TemplatePage | undefined;
};

/** Where Word sets headers and footers unless told otherwise: half an inch from the edge. */
const usualDistanceTwips = 720;

/**
 * Reads the headers and footers of the last section: its own, or those of a section before it.
 * Those of first or even pages count only where the template asks for them.
 */
export function readSection(
  main: string,
  settings: Element | undefined,
  parts: TemplatePackage,
): TemplateSection {
  const sections = allWithin(parts.xml(main), 'sectPr');
  const last = sections.at(-1);
  const targets = new Map(relationshipsOf(main, parts).map(({ id, target }) => [id, target]));
  const even = settings !== undefined && isOn(settings, 'evenAndOddHeaders') === true;
  const counts = { default: true, first: last !== undefined && isOn(last, 'titlePg') === true, even };
  const read = (kind: RunningKind) => {
    const found: { [P in RunningPages]?: string } = {};
    for (const reference of sections.flatMap((section) => childrenOf(section, `${kind}Reference`))) {
      const pages = (attributeOf(reference, 'type') ?? 'default') as RunningPages;
      const target = targets.get(reference.getAttributeNS(referenceNamespace, 'id') ?? '');
      if (counts[pages] && target !== undefined && parts.paths.includes(target)) found[pages] = target;
    }
    return found;
  };
  const margins = childOf(last, 'pgMar');
  const distance = (name: string) => Number(attributeOf(margins, name) ?? usualDistanceTwips) / 20;
  return {
    header: read('header'),
    footer: read('footer'),
    headerPt: distance('header'),
    footerPt: distance('footer'),
    page: readPage(childOf(last, 'pgSz'), margins),
  };
}

function readPage(size: Element | undefined, margins: Element | undefined): TemplatePage | undefined {
  // A margin below nought is one that text does not push away.
  const pt = (element: Element, name: string) => Math.abs(Number(attributeOf(element, name) ?? 0)) / 20;
  if (!size || !margins) return undefined;
  const sides = [pt(size, 'w'), pt(size, 'h')];
  const page = {
    widthPt: Math.min(...sides),
    heightPt: Math.max(...sides),
    marginTopPt: pt(margins, 'top'),
    marginRightPt: pt(margins, 'right'),
    marginBottomPt: pt(margins, 'bottom'),
    marginLeftPt: pt(margins, 'left') + pt(margins, 'gutter'),
  };
  return Object.values(page).every(Number.isFinite) && page.widthPt > 0 ? page : undefined;
}
