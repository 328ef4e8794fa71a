import type { FootnoteReference } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { Piece } from './page.ts';
import { addLines } from './set-paragraph.ts';
import { prepareText, setLines } from './set-text.ts';
import { indented, type Setting } from './setting.ts';
import { Galley, type Strip } from './strip.ts';

/** Room for the number of a note, in ems of its type. */
const numberRoomEm = 1.9;

/** Sets a footnote: its number hanging, its paragraphs in the house style's small type. */
export function setNote(note: FootnoteReference, setting: Setting): readonly Strip[] {
  const { footnote } = setting.style;
  const paragraph = setting.style.blocks.paragraph as BlockStyle;
  const style: BlockStyle = {
    ...paragraph,
    sizePt: footnote.sizePt,
    leadingPt: footnote.leadingPt,
    spaceBeforePt: 0,
    spaceAfterPt: 0,
    indentLeftPt: 0,
    indentRightPt: 0,
  };
  const inner = indented(setting, footnote.sizePt * numberRoomEm);
  const galley = new Galley();
  note.blocks.forEach((block, index) => {
    const lines = setLines(prepareText(block.children, style, inner), inner.frame.widthPt, inner);
    addLines(lines, galley, {
      style,
      setting: inner,
      owner: { node: block, part: 'text' },
      ...(index === 0 && { label: { text: String(note.number), xPt: setting.frame.xPt, node: note } }),
      keepWhole: false,
    });
  });
  return galley.strips;
}

/** The notes of one page: what has been taken in, how high it is, and what must wait. */
export class NoteArea {
  readonly #setting: Setting;
  readonly #cache: Map<FootnoteReference, readonly Strip[]>;
  #strips: Strip[];
  /** Lines of notes that found no room on the page. */
  #waiting: Strip[] = [];

  constructor(setting: Setting, cache: Map<FootnoteReference, readonly Strip[]>, carried: readonly Strip[]) {
    this.#setting = setting;
    this.#cache = cache;
    this.#strips = [...carried];
  }

  get waiting(): readonly Strip[] {
    return this.#waiting;
  }

  /** Height of the area with the space and the rule above it; 0 without notes. */
  heightPt(): number {
    return this.#strips.length === 0 ? 0 : this.#overheadPt() + sumHeights(this.#strips);
  }

  /** What the area's height would be with these notes also. */
  heightWith(notes: readonly FootnoteReference[]): number {
    if (notes.length === 0) return this.heightPt();
    const more = notes.reduce((sum, note) => sum + sumHeights(this.#stripsOf(note)), 0);
    return this.#overheadPt() + sumHeights(this.#strips) + more;
  }

  take(notes: readonly FootnoteReference[]): void {
    const target = this.#waiting.length > 0 ? this.#waiting : this.#strips;
    for (const note of notes) target.push(...this.#stripsOf(note));
  }

  /** Takes as many lines as `roomPt` holds, at least `least`; the others wait for the next page. */
  limit(roomPt: number, least: 0 | 1): void {
    let height = this.#overheadPt();
    const fitting = this.#strips.findIndex((strip, index) => {
      height += strip.heightPt;
      return index >= least && height > roomPt + 0.01;
    });
    if (fitting < 0) return;
    this.#waiting = [...this.#strips.slice(fitting), ...this.#waiting];
    this.#strips = this.#strips.slice(0, fitting);
  }

  /** Room that these notes need on the page where they are referred to, if the rest may run on. */
  leastRoomPt(notes: readonly FootnoteReference[]): number {
    return (
      this.heightWith(notes.slice(0, -1)) + this.#overheadPt() + 2 * this.#setting.style.footnote.leadingPt
    );
  }

  /** Draws the area so that it ends at `bottomPt`. */
  place(bottomPt: number): Piece[] {
    if (this.#strips.length === 0) return [];
    const { footnote, colours } = this.#setting.style;
    let y = bottomPt - sumHeights(this.#strips);
    const pieces: Piece[] = [
      {
        type: 'rule',
        xPt: this.#setting.frame.xPt,
        yPt: y - footnote.leadingPt * 0.35,
        widthPt: footnote.ruleWidthPt,
        heightPt: 0.5,
        colour: colours.rule ?? '#666666',
      },
    ];
    for (const strip of this.#strips) {
      pieces.push(...strip.place(y));
      y += strip.heightPt;
    }
    return pieces;
  }

  #overheadPt(): number {
    const { footnote } = this.#setting.style;
    return footnote.spaceAbovePt + footnote.leadingPt * 0.5;
  }

  #stripsOf(note: FootnoteReference): readonly Strip[] {
    let strips = this.#cache.get(note);
    if (!strips) {
      strips = setNote(note, this.#setting);
      this.#cache.set(note, strips);
    }
    return strips;
  }
}

function sumHeights(strips: readonly Strip[]): number {
  let height = 0;
  for (const strip of strips) height += strip.heightPt;
  return height;
}
