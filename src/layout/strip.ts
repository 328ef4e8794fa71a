import type { FootnoteReference } from '../document/tree.ts';
import type { Piece } from './page.ts';

/**
 * A horizontal slice of a column that stands on one page: a line, a table row, a picture.
 * The paginator knows strips by their heights and never by their content.
 */
export type Strip = {
  readonly heightPt: number;
  /** Space above; dropped at the top of a page. */
  readonly beforePt: number;
  /** May, should not, or must a page begin with this strip. */
  readonly pageBefore: 'may' | 'avoid' | 'must';
  /** Footnotes that are referred to in it. */
  readonly notes: readonly FootnoteReference[];
  /** Ids of what begins with this strip. */
  readonly anchors: readonly string[];
  /** Set above the strip when it is the first of a later page: the head of its table. */
  readonly repeat?: RepeatedHead;
  /** The pieces, with the strip's top edge at `yPt` on the page. May be asked more than once. */
  place(yPt: number): Piece[];
  /**
   * Cuts the strip so that the first part is no higher than `roomPt`.
   * Undefined when nothing of it fits. Only strips that may be cut have it.
   */
  split?(roomPt: number): readonly [Strip, Strip] | undefined;
};

export type RepeatedHead = { readonly heightPt: number; place(yPt: number): Piece[] };

/** Collects strips of one column, and the space and the bonds between them. */
export class Galley {
  readonly strips: Strip[] = [];
  #afterPt = 0;
  #bound = false;
  #mustBreak = false;
  #anchors: string[] = [];

  /** Adds a strip; the larger of the space below the last one and above this one stands between. */
  add(strip: Omit<Strip, 'pageBefore' | 'anchors'> & { readonly bound?: boolean }): void {
    const { bound, ...rest } = strip;
    const pageBefore = this.#mustBreak ? 'must' : this.#bound || bound ? 'avoid' : 'may';
    this.strips.push({
      ...rest,
      beforePt: Math.max(rest.beforePt, this.#afterPt),
      pageBefore,
      anchors: this.#anchors,
    });
    this.#afterPt = 0;
    this.#bound = false;
    this.#mustBreak = false;
    this.#anchors = [];
  }

  /** The least space below the last strip. */
  spaceAfter(pt: number): void {
    this.#afterPt = Math.max(this.#afterPt, pt);
  }

  /** Space that stands below the last strip, unless it is the last of all. */
  get afterPt(): number {
    return this.#afterPt;
  }

  /** Keeps the last strip on the page of the next one. */
  bindNext(): void {
    this.#bound = true;
  }

  /** Lets the next strip stand on another page after all. */
  releaseNext(): void {
    this.#bound = false;
  }

  /** Height of what stands since a page was last begun; 0 where the next strip begins one. */
  heightOfPage(): number {
    if (this.#mustBreak) return 0;
    const begun = this.strips.findLastIndex(({ pageBefore }) => pageBefore === 'must');
    return this.heightFrom(Math.max(0, begun));
  }

  /** Begins a new page with the next strip. */
  breakPage(): void {
    this.#mustBreak = true;
  }

  /** Names what begins with the next strip. */
  anchor(id: string | undefined): void {
    if (id) this.#anchors.push(id);
  }

  /** Keeps the strips from `start` on together on one page. */
  keepTogether(start: number): void {
    for (let index = start + 1; index < this.strips.length; index++) {
      const strip = this.strips[index] as Strip;
      if (strip.pageBefore === 'may') this.strips[index] = { ...strip, pageBefore: 'avoid' };
    }
  }

  /** Height of the strips from `start` on, with the spaces between them. */
  heightFrom(start: number): number {
    let height = 0;
    for (let index = start; index < this.strips.length; index++) {
      const strip = this.strips[index] as Strip;
      height += strip.heightPt + (index > start ? strip.beforePt : 0);
    }
    return height;
  }
}
