import type { ListFormat, ListMarker } from '../document/tree.ts';

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** How each format counts, and the type of HTML that says the same without style sheet. */
const formats: Readonly<Record<Exclude<ListFormat, 'bullet'>, { system: string; type: string }>> = {
  decimal: { system: 'extends decimal', type: '1' },
  // Letters are doubled after z, as in Acts, which those of CSS are not.
  'lower-alpha': { system: `symbolic;symbols:${alphabet.join(' ')}`, type: 'a' },
  'upper-alpha': { system: `symbolic;symbols:${alphabet.join(' ').toUpperCase()}`, type: 'A' },
  'lower-roman': { system: 'extends lower-roman', type: 'i' },
  'upper-roman': { system: 'extends upper-roman', type: 'I' },
};

/** The kinds of markers that a page's lists have, as counter styles of CSS, each once. */
export class CounterStyles {
  readonly #names = new Map<string, string>();

  /** Gives the type of a numbered list, and the class that its markers are made by. */
  of({ format, before, after }: ListMarker): { type: string; className: string } {
    if (format === 'bullet') throw new Error('bullets are not counted');
    const { system, type } = formats[format];
    const rule = `{system:${system};prefix:${cssString(before)};suffix:${cssString(`${after} `)}}`;
    const className = this.#names.get(rule) ?? `pack-markers-${this.#names.size + 1}`;
    this.#names.set(rule, className);
    return { type, className };
  }

  /** The rules of all styles. */
  get css(): string {
    const rules = [...this.#names].map(
      ([rule, name]) => `@counter-style ${name}${rule}\n.${name}{list-style-type:${name}}\n`,
    );
    return rules.join('');
  }
}

/** A string of CSS that can stand inside `<style>` too. */
export function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
