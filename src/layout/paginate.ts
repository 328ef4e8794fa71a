import type { FootnoteReference } from '../document/tree.ts';
import { NoteArea } from './footnotes.ts';
import type { Anchor, Piece } from './page.ts';
import type { Setting } from './setting.ts';
import type { Strip } from './strip.ts';

/** The text area of one page, filled. */
export type FilledPage = { readonly pieces: readonly Piece[]; readonly anchors: readonly Anchor[] };

/** Measures of the area that text stands in; the same on every page of a flow. */
export type TextArea = { readonly topPt: number; readonly heightPt: number };

/** A row or a note is cut only if at least this share of the page would else stay empty. */
const leastGapForCut = 0.2;
/** Notes that run on from earlier pages take at most this share of a page. */
const mostCarried = 0.6;

/**
 * Fills pages with strips from top to bottom, and with the footnotes that belong to them.
 * A page ends at the last place that is allowed, never after a heading and never with a
 * single line of a paragraph; where no place is allowed it ends where it is full.
 * Every strip is placed once, and every page holds at least one: pagination ends.
 */
export function paginate(strips: readonly Strip[], area: TextArea, setting: Setting): readonly FilledPage[] {
  const pages: FilledPage[] = [];
  const notes = new Map<FootnoteReference, readonly Strip[]>();
  const queue = new StripQueue(strips);
  let carried: readonly Strip[] = [];
  while (!queue.empty || carried.length > 0) {
    const noteArea = new NoteArea(setting, notes, carried);
    const page = fillPage(queue, area, noteArea);
    pages.push(page);
    carried = noteArea.waiting;
  }
  return pages;
}

/** Strips still to be placed; what a page gives back goes to the front. */
class StripQueue {
  readonly #strips: readonly Strip[];
  #next = 0;
  #front: Strip | undefined;

  constructor(strips: readonly Strip[]) {
    this.#strips = strips;
  }

  get empty(): boolean {
    return this.#front === undefined && this.#next >= this.#strips.length;
  }

  peek(): Strip | undefined {
    return this.#front ?? this.#strips[this.#next];
  }

  take(): void {
    if (this.#front) this.#front = undefined;
    else this.#next++;
  }

  /** Puts the rest of a strip that was cut in place of the strip. */
  replace(rest: Strip): void {
    this.take();
    this.#front = rest;
  }

  mark(): { next: number; front: Strip | undefined } {
    return { next: this.#next, front: this.#front };
  }

  rewind(mark: { next: number; front: Strip | undefined }): void {
    this.#next = mark.next;
    this.#front = mark.front;
  }
}

type Placed = {
  readonly strip: Strip;
  readonly yPt: number;
  readonly before: ReturnType<StripQueue['mark']>;
};

function fillPage(queue: StripQueue, area: TextArea, notes: NoteArea): FilledPage {
  const placed: Placed[] = [];
  const bottom = area.topPt + area.heightPt;
  const head = queue.peek()?.repeat;
  let y = area.topPt + (head?.heightPt ?? 0);
  let referred: readonly FootnoteReference[] = [];
  notes.limit(queue.empty ? area.heightPt : area.heightPt * mostCarried, 1);
  for (let strip = queue.peek(); strip; strip = queue.peek()) {
    if (strip.pageBefore === 'must' && placed.length > 0) break;
    const top = y + (placed.length > 0 ? strip.beforePt : 0);
    const together = strip.notes.length > 0 ? [...referred, ...strip.notes] : referred;
    if (strip.heightPt > bottom - top - notes.heightWith(together) + 0.01) {
      const room = bottom - top - notes.heightWith(referred);
      const cut = cutStrip(strip, room, area, placed.length === 0);
      if (cut) {
        placed.push({ strip: { ...cut[0], anchors: strip.anchors }, yPt: top, before: queue.mark() });
        queue.replace(strip.repeat ? { ...cut[1], repeat: strip.repeat } : cut[1]);
        break;
      }
      const noteRunsOn =
        strip.notes.length > 0 &&
        room > area.heightPt * leastGapForCut &&
        strip.heightPt <= bottom - top - notes.leastRoomPt(together);
      if (placed.length > 0 && !noteRunsOn) {
        giveBack(placed, queue);
        break;
      }
      // It stands here though its notes must run on, or though it is too high for any page.
      placed.push({ strip, yPt: top, before: queue.mark() });
      queue.take();
      break;
    }
    placed.push({ strip, yPt: top, before: queue.mark() });
    queue.take();
    referred = together;
    y = top + strip.heightPt;
  }
  return finish(placed, head, area, notes);
}

function cutStrip(strip: Strip, roomPt: number, area: TextArea, alone: boolean) {
  if (!strip.split) return undefined;
  if (!alone && roomPt < area.heightPt * leastGapForCut) return undefined;
  const cut = strip.split(roomPt);
  // A cut that leaves nothing below is none.
  return cut && cut[1].heightPt < strip.heightPt ? cut : undefined;
}

/** Takes strips off the page's end until it ends at an allowed place, if there is one. */
function giveBack(placed: Placed[], queue: StripQueue): void {
  if (queue.peek()?.pageBefore !== 'avoid') return;
  for (let index = placed.length - 1; index > 0; index--) {
    if (placed[index]?.strip.pageBefore === 'avoid') continue;
    queue.rewind((placed[index] as Placed).before);
    placed.length = index;
    return;
  }
}

function finish(
  placed: readonly Placed[],
  head: Strip['repeat'],
  area: TextArea,
  notes: NoteArea,
): FilledPage {
  const pieces: Piece[] = head ? head.place(area.topPt) : [];
  const anchors: Anchor[] = [];
  for (const { strip, yPt } of placed) {
    for (const id of strip.anchors) anchors.push({ id, yPt });
    pieces.push(...strip.place(yPt));
    notes.take(strip.notes);
  }
  const last = placed.at(-1);
  const end = last ? last.yPt + last.strip.heightPt : area.topPt;
  notes.limit(area.topPt + area.heightPt - end, last ? 0 : 1);
  pieces.push(...notes.place(area.topPt + area.heightPt));
  return { pieces, anchors };
}
