import type { FootnoteReference, Paragraph } from '../document/tree.ts';
import { type InlineSetting, inlineXml } from './inlines.ts';
import { declaration, namespaces } from './namespaces.ts';
import { Relationships } from './relationships.ts';

/**
 * Collects the notes of a document. Word numbers them: each section of a paper goes on where the one
 * before ended, and a new paper begins at 1.
 */
export class Footnotes {
  readonly links = new Relationships();
  #written = '';
  #count = 0;
  /** Number of the first note of the section, and of the next one. */
  #first: number | undefined;
  #next = 1;

  /** Writes a reference, and keeps its note. */
  refer(note: FootnoteReference, setting: InlineSetting): string {
    const id = ++this.#count;
    if (this.#first === undefined) this.#first = this.#next = note.number;
    const counted = note.number === this.#next++;
    // A number that Word would not count is printed as it is.
    const mark = counted ? '' : `<w:t>${note.number}</w:t>`;
    this.#write(id, note, mark, setting);
    const custom = counted ? '' : ' w:customMarkFollows="1"';
    return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference${custom} w:id="${id}"/>${mark}</w:r>`;
  }

  /**
   * Begins a section.
   *
   * @returns the number of the first note of the section that ends, if it had any
   */
  endSection(): number | undefined {
    const first = this.#first;
    this.#first = undefined;
    return first;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  part(): string {
    return `${declaration}<w:footnotes ${namespaces}>${separators}${this.#written}</w:footnotes>`;
  }

  #write(id: number, note: FootnoteReference, mark: string, outer: InlineSetting): void {
    const setting = { ...outer, italic: false, linked: false, links: this.links, notes: false };
    const reference = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>${mark || '<w:footnoteRef/>'}</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>`;
    const blocks: readonly Pick<Paragraph, 'children' | 'lang'>[] =
      note.blocks.length > 0 ? note.blocks : [{ children: [] }];
    const paragraphs = blocks.map(({ children, lang }, index) => {
      const words = inlineXml(children, { ...setting, lang: lang ?? setting.lang });
      return `<w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${index === 0 ? reference : ''}${words}</w:p>`;
    });
    this.#written += `<w:footnote w:id="${id}">${paragraphs.join('')}</w:footnote>`;
  }
}

const separators = [separator('separator', -1), separator('continuationSeparator', 0)].join('');

function separator(type: string, id: number): string {
  return `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:r><w:${type}/></w:r></w:p></w:footnote>`;
}
