/** An element of parsed XML. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
};

const token = /<\?[^>]*\?>|<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g;
const attribute = /\s+([^\s=]+)="([^"<]*)"/gy;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses the XML that the writer makes; throws on what is not well-formed.
 *
 * @returns the root element
 */
export function parseXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== end) throw new Error(`stray ${xml.slice(end, match.index)}`);
    end += match[0].length;
    const [, closing, name, rest = '', empty, text] = match;
    const inside = open.at(-1) as XmlElement;
    if (text !== undefined) inside.children.push(decode(text));
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length < 2 || inside.name !== name) throw new Error(`</${name}> closes <${inside.name}>`);
      open.pop();
    } else {
      const element = { name, attributes: attributesOf(rest), children: [] };
      inside.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (end !== xml.length || open.length !== 1) throw new Error(`not closed: <${open.at(-1)?.name}>`);
  const found = root.children.find((child): child is XmlElement => typeof child !== 'string');
  if (!found) throw new Error('no root element');
  return found;
}

/** Finds all elements of a name, in document order. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (child.name === name) found.push(child);
    found.push(...findAll(child, name));
  }
  return found;
}

/** Finds the first element on a path of names. */
export function find(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  let here: XmlElement | undefined = element;
  for (const name of path) here = here && childrenOf(here).find((child) => child.name === name);
  return here;
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** Prints an element as indented lines, attributes in order of name. */
export function printXml(element: XmlElement, indent = ''): string {
  const attributes = Object.entries(element.attributes)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => ` ${name}=${value}`);
  const line = `${indent}${element.name}${attributes.join('')}`;
  const children = element.children.map((child) =>
    typeof child === 'string' ? `${indent}  “${child}”` : printXml(child, `${indent}  `),
  );
  return [line, ...children].join('\n');
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let end = 0;
  for (const [whole, name = '', value = ''] of source.matchAll(attribute)) {
    if (name in attributes) throw new Error(`${name} stands twice`);
    attributes[name] = decode(value);
    end += whole.length;
  }
  if (source.slice(end).trim() !== '') throw new Error(`stray ${source}`);
  return attributes;
}

function decode(text: string): string {
  return text.replace(/&([^;]*);|&/g, (whole, name: string | undefined) => {
    const code = name?.startsWith('#') ? Number(name.slice(1)) : undefined;
    const character = code === undefined ? entities[name ?? ''] : String.fromCodePoint(code);
    if (character === undefined) throw new Error(`stray ${whole}`);
    return character;
  });
}
