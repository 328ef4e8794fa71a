import { plainText } from '../document/text.ts';
import type { Cell, Row, Table } from '../document/tree.ts';

/** What a table is called, and what stands in it, for those who do not see it. */
export type TableName = {
  /** Never empty while its paper has a title. */
  readonly caption: string;
  /** What it tells: its headings. Empty for a table without any. */
  readonly description: string;
};

/** Word shows no more of a name. */
const longest = 255;

/**
 * Names tables for assistive technology: by their caption, else by the nearest heading above, else by the title
 * of their paper, all of which are in the paper's words. The second of a name is called `Name (2)`.
 *
 * @see ECMA-376 part 1, 17.4.41 and 17.4.45
 */
export class TableNames {
  #heading = '';
  #counts = new Map<string, number>();

  beginPaper(title: string): void {
    this.#heading = title;
    this.#counts = new Map();
  }

  /** Takes the words of a heading, for the tables below it. */
  passHeading(words: string): void {
    if (words !== '') this.#heading = words;
  }

  nameOf(table: Table): TableName {
    const name = plainText(table.caption ?? [], { notes: 'none' }) || this.#heading;
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    const caption = count === 1 ? shorten(name, longest) : `${shorten(name, longest - 6)} (${count})`;
    const description = shorten(headings(table).join('; '), longest);
    return { caption, description: description === name ? '' : description };
  }
}

/** The words that head columns, or else rows. */
function headings({ head, body }: Table): readonly string[] {
  const columns = wordsOf(head, (row) => row.cells);
  return columns.length > 0 ? columns : wordsOf(body, (row) => row.cells.filter(({ heads }) => heads));
}

function wordsOf(rows: readonly Row[], cellsOf: (row: Row) => readonly Cell[]): readonly string[] {
  return rows
    .flatMap((row) => cellsOf(row).map(({ blocks }) => plainText(blocks, { notes: 'none' })))
    .filter((words) => words !== '');
}

function shorten(words: string, length: number): string {
  return words.length <= length
    ? words
    : `${words
        .slice(0, length - 1)
        .toWellFormed()
        .trimEnd()}…`;
}
