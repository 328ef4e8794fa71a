import type { Matter } from './matter.ts';

/** What gave exempt matter away. */
export type Trace = { readonly kind: 'word' | 'number' | 'title' | 'run'; readonly text: string };

const wordOrNumber = /\p{N}[\p{N}.,]*\p{N}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Cuts a text into words and numbers, alike however it was written. */
export function tokensOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
      .replace(/[’']/g, '')
      .toLowerCase()
      .match(wordOrNumber) ?? []
  );
}

/** Words in a row that are more than chance. */
const runLength = 8;
/** Shorter words and numbers are too common to tell anything. */
const leastLetters = 4;
const leastDigits = 4;
const leastTitle = 3;

/**
 * What occurs in exempt matter and nowhere in what is public: single words, numbers, whole titles, and runs of words.
 */
export class Traces {
  readonly #words = new Set<string>();
  readonly #titles: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #runs = new Set<string>();

  /** @param printed what the public edition prints, which the program makes of what is open; it excuses runs only */
  constructor({ exempt, exemptTitles, open }: Matter, printed: readonly string[]) {
    const known = new Set<string>();
    const knownRuns = new Set<string>();
    const openTokens = open.map(tokensOf);
    for (const tokens of openTokens) for (const token of tokens) known.add(token);
    for (const tokens of [...openTokens, ...printed.map(tokensOf)])
      for (const run of runsOf(tokens)) knownRuns.add(run);
    const openText = openTokens.map((tokens) => ` ${tokens.join(' ')} `).join('\n');
    const titles = new Map<string, (readonly string[])[]>();
    for (const text of [...exempt, ...exemptTitles]) {
      const tokens = tokensOf(text);
      for (const token of tokens) if (tells(token) && !known.has(token)) this.#words.add(token);
      for (const run of runsOf(tokens)) if (!knownRuns.has(run)) this.#runs.add(run);
    }
    for (const title of exemptTitles) {
      const tokens = tokensOf(title);
      const [first] = tokens;
      if (first === undefined || tokens.length < leastTitle || openText.includes(` ${tokens.join(' ')} `))
        continue;
      titles.set(first, [...(titles.get(first) ?? []), tokens]);
    }
    this.#titles = titles;
  }

  /** Finds the first trace of exempt matter in a text. */
  find(text: string): Trace | undefined {
    const tokens = tokensOf(text);
    for (const [index, token] of tokens.entries()) {
      if (this.#words.has(token)) return { kind: /^\p{N}/u.test(token) ? 'number' : 'word', text: token };
      const title = this.#titles
        .get(token)
        ?.find((words) => words.every((word, step) => tokens[index + step] === word));
      if (title) return { kind: 'title', text: title.join(' ') };
    }
    const run = runsOf(tokens).find((each) => this.#runs.has(each));
    return run === undefined ? undefined : { kind: 'run', text: run };
  }
}

/** Whether a word or number is telling by itself: a name, a sum. Years stand everywhere. */
function tells(token: string): boolean {
  if (!/^\p{N}/u.test(token)) return token.length >= leastLetters;
  const digits = token.replace(/[.,]/g, '');
  if (/^(?:19|20)\d\d$/.test(token)) return false;
  return digits.length >= (digits === token ? leastDigits : leastDigits - 1);
}

function runsOf(tokens: readonly string[]): readonly string[] {
  const runs: string[] = [];
  for (let index = 0; index + runLength <= tokens.length; index++) {
    runs.push(tokens.slice(index, index + runLength).join(' '));
  }
  return runs;
}
