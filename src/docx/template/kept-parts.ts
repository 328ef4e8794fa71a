import type { Element } from '../../ooxml/xml.ts';
import { namespaces } from '../namespaces.ts';
import type { Parts } from '../parts.ts';
import { renameStyles } from './align-ids.ts';
import { carryPart } from './carry-part.ts';
import { cleanRunning } from './clean-running.ts';
import type { OpenTemplate } from './open-template.ts';
import { parsePart } from './parse-part.ts';
import type { RunningKind, RunningPages } from './template-section.ts';

/** A template's header or footer, made ready to be written for one marking. */
export type KeptPart = {
  readonly root: Element;
  /** Path in the template; absent for pages that have none in it. */
  readonly from: string | undefined;
};

/** Pictures of the body are numbered from 1, those of running matter from here. */
const firstDrawing = 100_001;
const drawingsOfPart = 100;

/** Makes the parts of a template's header or footer, one for each kind of page and each marking. */
export class KeptParts {
  readonly kind: RunningKind;
  readonly #template: OpenTemplate;
  readonly #renamed: ReadonlyMap<string, string>;
  readonly #made = new Map<string, KeptPart>();

  constructor(kind: RunningKind, template: OpenTemplate, renamed: ReadonlyMap<string, string>) {
    this.kind = kind;
    this.#template = template;
    this.#renamed = renamed;
  }

  /** Whether the template has a part of its own for the pages. */
  has(pages: RunningPages): boolean {
    return this.#template.section[this.kind][pages] !== undefined;
  }

  /**
   * Gives the number, from 1, of the part for pages; without one of their own, they have the default one.
   *
   * @param marking a paragraph (`w:p`), which stands above a header and below a footer; or nothing
   */
  number(pages: RunningPages, marking: string): number {
    const own = this.has(pages) ? pages : 'default';
    const key = `${own} ${marking}`;
    if (!this.#made.has(key)) this.#made.set(key, this.#make(own, marking));
    return [...this.#made.keys()].indexOf(key) + 1;
  }

  /** The parts that have been asked for, in the order of their numbers. */
  all(): readonly KeptPart[] {
    return [...this.#made.values()];
  }

  /** Path of a part in the document. */
  path(number: number): string {
    return `word/${this.kind}${number}.xml`;
  }

  /** Writes the parts, with what they show. */
  write(parts: Parts): void {
    this.all().forEach(({ root, from }, index) => {
      carryPart(root, from, this.path(index + 1), this.#template.parts, parts);
    });
  }

  #make(pages: RunningPages, marking: string): KeptPart {
    const from = this.#template.section[this.kind][pages];
    const root = from === undefined ? this.#empty() : this.#template.parts.xml(from);
    const offset = this.kind === 'header' ? 0 : 50;
    cleanRunning(root, firstDrawing + (this.#made.size + offset) * drawingsOfPart);
    renameStyles(root, this.#renamed);
    if (marking !== '') this.#mark(root, marking);
    return { root, from };
  }

  #empty(): Element {
    const tag = this.kind === 'header' ? 'hdr' : 'ftr';
    return parsePart(`<w:${tag} ${namespaces}><w:p/></w:${tag}>`, this.kind);
  }

  #mark(root: Element, marking: string): void {
    const wrapped = parsePart(`<w:hdr ${namespaces}>${marking}</w:hdr>`, 'marking').firstChild;
    const imported = wrapped && root.ownerDocument?.importNode(wrapped, true);
    if (imported) root.insertBefore(imported, this.kind === 'header' ? root.firstChild : null);
  }
}
