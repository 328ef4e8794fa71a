import type { AuthorFile } from '../../load/meeting.ts';
import type { Problem, ProblemCode } from '../../problems/problem.ts';

/** How many places of one kind are quoted; the others are counted. */
const mostQuoted = 3;
const longestQuote = 60;

/** What an officer must know of a file: kinds of things, each with the texts at which they stand. */
export class Findings {
  readonly #file: AuthorFile;
  readonly #kinds = new Map<string, { finding: Finding; places: string[] }>();
  readonly #single: Problem[] = [];

  constructor(file: AuthorFile) {
    this.#file = file;
  }

  /** Name of the file, without its folders. */
  get name(): string {
    return this.#file.path.slice(this.#file.path.lastIndexOf('/') + 1);
  }

  /** Adds a place to a kind; all of one kind are told together. */
  add(finding: Finding, text: string): void {
    const kind = this.#kinds.get(finding.what) ?? { finding, places: [] };
    this.#kinds.set(finding.what, kind);
    kind.places.push(text);
  }

  /** Adds a problem as another reader has told it. */
  tell(problem: Problem): void {
    this.#single.push(problem);
  }

  problems(): readonly Problem[] {
    const { at } = this.#file;
    const told = [...this.#kinds.values()].map(({ finding, places }): Problem => {
      const { code, severity = 'warning', what, hint } = finding;
      const message = `\`${this.name}\` ${what}${quoted(places)}`;
      return { code, severity, message, at, hint };
    });
    return [...told, ...this.#single];
  }
}

export type Finding = {
  readonly code: ProblemCode;
  /** Absent: warning. */
  readonly severity?: Problem['severity'];
  /** Read after the file's name, before the places: `has comments, which are not published`. */
  readonly what: string;
  readonly hint: string;
};

/** Writes the first places, and how many more there are. */
function quoted(places: readonly string[]): string {
  const texts = places.map((place) => shorten(place)).filter((text) => text !== '');
  if (texts.length === 0) return '';
  const first = texts.slice(0, mostQuoted).map((text) => `“${text}”`);
  const more = places.length - first.length;
  return `: ${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function shorten(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > longestQuote ? `${words.slice(0, longestQuote - 1).trimEnd()}…` : words;
}
