import type { BodyText } from '../load/meeting.ts';
import type { PlannedBody } from './pack-plan.ts';

/** Collects the Markdown of one paper under the names by which its template asks for it. */
export class SlotCollector {
  readonly bodies: Record<string, PlannedBody> = Object.create(null);
  readonly #paperId: string;

  constructor(paperId: string) {
    this.#paperId = paperId;
  }

  /**
   * Gives a text a slot.
   *
   * @param name unique in the paper
   * @returns the slot's name, empty when there is no text, or nothing but white space
   */
  add(name: string, body: BodyText | undefined, numbering = 'none'): string {
    if (body === undefined || body.markdown.trim() === '') return '';
    if (name in this.bodies) throw new Error(`The slot ${name} of ${this.#paperId} is given twice`);
    const idPrefix = name === 'body' ? `${this.#paperId}-` : `${this.#paperId}-${name}-`;
    this.bodies[name] = { body, numbering, idPrefix };
    return name;
  }
}
