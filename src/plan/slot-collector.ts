import type { AuthorFile, BodyText } from '../load/meeting.ts';
import type { PlannedBody } from './pack-plan.ts';

/** Collects the texts of one paper under the names by which its template asks for it. */
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
  add(name: string, body: BodyText | AuthorFile | undefined, numbering = 'none'): string {
    if (body === undefined || ('markdown' in body && body.markdown.trim() === '')) return '';
    if (name in this.bodies) throw new Error(`The slot ${name} of ${this.#paperId} is given twice`);
    const idPrefix = name === 'body' ? `${this.#paperId}-` : `${this.#paperId}-${name}-`;
    this.bodies[name] = {
      body,
      numbering: keepsItsNumbers(body) ? 'none' : numbering,
      scheme: numbering,
      idPrefix,
    };
    return name;
  }
}

/** Files of authors have their own numbers, or none, unless those of the house style are asked for. */
function keepsItsNumbers(body: BodyText | AuthorFile): boolean {
  return 'type' in body && body.options.numbers !== 'house-style';
}
