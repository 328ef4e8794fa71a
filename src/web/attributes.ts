import { escapeXml } from '../document/xml-text.ts';

/** Values of attributes; one that is undefined or false is left out, true stands without value. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Writes an element's opening tag: `<a href="#x">`. */
export function open(tag: string, attributes: Attributes = {}): string {
  let written = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    written += value === true ? ` ${name}` : ` ${name}="${escapeXml(String(value))}"`;
  }
  return `${written}>`;
}

/** Writes an element around content that is HTML already. */
export function element(tag: string, attributes: Attributes, content: string): string {
  return `${open(tag, attributes)}${content}</${tag}>`;
}

/** Joins the names of classes; nothing for none. */
export function classes(...names: (string | false | undefined)[]): string | undefined {
  return names.filter(Boolean).join(' ') || undefined;
}
