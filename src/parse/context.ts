import type { Block, Contents, ContentsEntry, Image, RunningFields } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Element } from '../html/html-tree.ts';
import type { PlannedPaper } from '../plan/pack-plan.ts';
import type { Problem, ProblemCode } from '../problems/problem.ts';
import { placeInSources, type TemplateSource } from './place-in-sources.ts';

/** What the blocks of a body are, by slot. */
export type Slots = Readonly<Record<string, readonly Block[]>>;

/** Words that stand for no text of the template: `Page %1`, `Pages %1–%2`, `Contents`. */
export type PrintedWords = { readonly page: string; readonly pages: string; readonly contents: string };

export type ParseOptions = {
  /** BCP 47: the document’s language, which papers need not name. */
  readonly documentLang: string;
  readonly style: HouseStyle;
  /** Template and partials, for telling where a tag stands. The first is the template itself. */
  readonly sources: readonly TemplateSource[];
  /** Reads an image below the house style's folder. */
  readonly readImage: (path: string) => Image | Problem;
  /** The pack's contents list; the front sheet shows it. */
  readonly packEntries: readonly ContentsEntry[];
  /** What the paper prints of itself, in its language. */
  readonly printed: PrintedWords;
  /** What running matter may say of the paper. */
  readonly runningFields: RunningFields;
};

/** What handlers share while one paper is parsed. */
export class ParseContext {
  readonly problems: Problem[] = [];
  /** Anchors that the template itself makes, without the paper's prefix. */
  readonly ownAnchors = new Set<string>();
  /** Contents lists of the paper's own headings, filled at the end, with their depth. */
  readonly paperContents = new Map<Contents, number>();
  readonly paper: PlannedPaper;
  readonly slots: Slots;
  readonly options: ParseOptions;

  constructor(paper: PlannedPaper, slots: Slots, options: ParseOptions) {
    this.paper = paper;
    this.slots = slots;
    this.options = options;
  }

  /** Tells a problem with a tag, at the first place in the template where the tag stands. */
  tell(tag: string, message: string, hint?: string, code: ProblemCode = 'template-html'): void {
    const at = placeInSources(this.options.sources, tag);
    this.problems.push({ code, severity: 'error', message, at, ...(hint !== undefined && { hint }) });
  }

  /** Tells attributes that a tag does not have; `class`, `id` and `lang` are given wherever they are known. */
  checkAttributes(element: Element, known: readonly string[]): void {
    for (const name of Object.keys(element.attributes)) {
      if (known.includes(name)) continue;
      const hint = known.length > 0 ? `known here: ${known.join(', ')}` : 'it has no attributes';
      const message = `\`<${element.tag}>\` has no attribute \`${name}\``;
      const at = placeInSources(this.options.sources, element.tag, name);
      this.problems.push({ code: 'template-html', severity: 'error', message, at, hint });
    }
  }

  /** Reads a whole number from `lowest` to `highest`. */
  count(element: Element, name: string, fallback: number, lowest: number, highest: number): number {
    const written = element.attributes[name];
    if (written === undefined || written === '') return fallback;
    const value = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
    if (value >= lowest && value <= highest) return value;
    this.tell(element.tag, `\`${name}="${written}"\` is not a number from ${lowest} to ${highest}`);
    return fallback;
  }
}
