import { attributeOf, childrenOf, type Element, valOf } from '../../ooxml/xml.ts';

/** A style of a template as it stands in its `styles.xml`. */
export type SheetStyle = {
  readonly element: Element;
  readonly type: string;
  readonly id: string;
  /** As Word stores it: `heading 1` for Heading 1. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly basedOn: string | undefined;
  /** Id of the character style of a paragraph style, or the other way round. */
  readonly link: string | undefined;
  readonly isDefault: boolean;
};

/** The styles of a template, by what officers and files call them. */
export class StyleSheet {
  readonly root: Element;
  readonly all: readonly SheetStyle[];

  /** @param root of `styles.xml` */
  constructor(root: Element) {
    this.root = root;
    this.all = childrenOf(root, 'style').map((element) => ({
      element,
      type: attributeOf(element, 'type') ?? 'paragraph',
      id: attributeOf(element, 'styleId') ?? '',
      name: valOf(element, 'name') ?? '',
      aliases: wordsOf(valOf(element, 'aliases')),
      basedOn: valOf(element, 'basedOn'),
      link: valOf(element, 'link'),
      isDefault: ['1', 'true', 'on'].includes(attributeOf(element, 'default') ?? ''),
    }));
  }

  /**
   * The style that paragraphs (or characters, tables, lists) have when nothing is said: the one that is marked
   * so, or the one that has its name in Word, for LibreOffice does not always mark it.
   */
  defaultOf(type: string): SheetStyle | undefined {
    const marked = this.all.find((style) => style.type === type && style.isDefault);
    return marked ?? this.find(defaultNames[type] ?? '', type);
  }

  /**
   * Finds a style by what is written of it: its name, one of its aliases, both as Word shows them
   * (`Heading 1,H1`), or its id. Capitals do not count. A name comes before an alias, that before an id.
   *
   * @param type only of this type
   */
  find(written: string, type?: string): SheetStyle | undefined {
    const wanted = fold(written);
    const names = wordsOf(written).map(fold);
    const ofType = this.all.filter((style) => type === undefined || style.type === type);
    const tests: ((style: SheetStyle) => boolean)[] = [
      ({ name }) => fold(name) === wanted,
      ({ name, aliases }) =>
        names.length > 1 && names.every((each) => [name, ...aliases].map(fold).includes(each)),
      ({ aliases }) => aliases.some((alias) => fold(alias) === wanted),
      ({ id }) => fold(id) === wanted,
    ];
    for (const test of tests) {
      const found = ofType.find(test);
      if (found) return found;
    }
    return undefined;
  }

  byId(id: string | undefined): SheetStyle | undefined {
    return id === undefined ? undefined : this.all.find((style) => style.id === id);
  }

  /** A style and those that it is based on, the outermost first; a circle is cut. */
  chainOf(style: SheetStyle): readonly SheetStyle[] {
    const chain: SheetStyle[] = [];
    for (
      let here: SheetStyle | undefined = style;
      here && !chain.includes(here);
      here = this.byId(here.basedOn)
    ) {
      chain.unshift(here);
    }
    return chain;
  }
}

const defaultNames: Readonly<Record<string, string>> = {
  paragraph: 'Normal',
  character: 'Default Paragraph Font',
  table: 'Normal Table',
  numbering: 'No List',
};

function wordsOf(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
