import { escapeXml } from '../document/xml-text.ts';
import { declaration } from './namespaces.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relationships of one part of the package; each target has one, however often it is referred to. */
export class Relationships {
  readonly #ids = new Map<string, string>();
  readonly #written: string[] = [];

  /** @returns the id for `r:id` */
  link(uri: string): string {
    return this.#add('hyperlink', uri, ' TargetMode="External"');
  }

  /**
   * @param target path from the folder `word`
   * @returns the id for `r:embed`
   */
  image(target: string): string {
    return this.#add('image', target, '');
  }

  /** The relationship elements, to stand beside those that are there already. */
  elements(): string {
    return this.#written.join('');
  }

  #add(kind: string, target: string, mode: string): string {
    const key = `${kind} ${target}`;
    const known = this.#ids.get(key);
    if (known) return known;
    const id = `op${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#written.push(
      `<Relationship Id="${id}" Type="${types}/${kind}" Target="${escapeXml(target)}"${mode}/>`,
    );
    return id;
  }
}

/** A relationship part of its own, for parts that docx does not make. */
export function relationshipsPart(elements: string): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`;
}
