import type { SourcePage } from '../document/tree.ts';
import { pageSize, type Setting } from './setting.ts';
import type { Galley } from './strip.ts';

/** Between the page and what runs above and below it, and the edge of the paper, in lines of running matter. */
const gapLines = 1;
/** A page that follows a heading shares its page, unless it would become smaller than this share of its size alone. */
const leastShare = 0.85;
/** Lines of a running header, and of a footer with whose copy it is above it: in every edition the same room. */
const lines = { header: 2, footer: 2.2 };

/**
 * Sets a page of another file on a page of its own, between the running header and the page number: never larger
 * than it is, made smaller as a whole where it must be. The first may share its page with the heading above it.
 */
export function setSourcePage(page: SourcePage, galley: Galley, setting: Setting): void {
  const room = roomOf(setting);
  const alone = scaleIn(page, room.heightPt, room);
  const { marginTopPt } = setting.style.page;
  const abovePt = galley.heightOfPage();
  const startPt = abovePt === 0 ? room.topPt : marginTopPt + abovePt + Math.max(galley.afterPt, room.gapPt);
  const shared = scaleIn(page, room.topPt + room.heightPt - startPt, room);
  const isShared = abovePt > 0 && shared >= alone * leastShare;
  if (!isShared) galley.breakPage();
  const scale = isShared ? shared : alone;
  const topPt = isShared ? startPt : room.topPt;
  const [widthPt, heightPt] = [page.widthPt * scale, page.heightPt * scale];
  galley.anchor(page.id);
  galley.add({
    // It fills what is left of the text area, and may reach beyond it.
    heightPt: isShared ? Math.max(0, setting.pageHeightPt - (startPt - marginTopPt)) : setting.pageHeightPt,
    beforePt: isShared ? startPt - marginTopPt - abovePt : 0,
    notes: [],
    bound: isShared,
    place: () => [
      {
        type: 'image',
        xPt: (room.pageWidthPt - widthPt) / 2,
        yPt: topPt,
        widthPt,
        heightPt,
        owner: { node: page, part: 'text' },
      },
    ],
  });
  galley.breakPage();
}

type Room = {
  readonly topPt: number;
  readonly heightPt: number;
  readonly widthPt: number;
  readonly pageWidthPt: number;
  readonly gapPt: number;
};

function roomOf({ orientation, style }: Setting): Room {
  const { widthPt, heightPt } = pageSize(orientation, style);
  const { headerPt, footerPt } = style.page;
  const linePt = style.running.sizePt * 1.3;
  const gapPt = linePt * gapLines;
  const topPt = headerPt + linePt * (lines.header - 1) + gapPt / 2;
  const bottomPt = heightPt - footerPt - linePt * (lines.footer - 1) - gapPt;
  return { topPt, heightPt: bottomPt - topPt, widthPt: widthPt - 2 * gapPt, pageWidthPt: widthPt, gapPt };
}

const scaleIn = (page: SourcePage, heightPt: number, { widthPt }: Room): number =>
  Math.max(0, Math.min(1, widthPt / page.widthPt, heightPt / page.heightPt));
