import type { BlockStyle, HouseStyle } from '../house-style/house-style.ts';
import { inWords, styleId, styleName } from './style-names.ts';
import type { TemplateStyle } from './template/style-look.ts';
import type { TemplateRoles } from './template/template-roles.ts';

/** A paragraph style that the document uses. */
export type UsedStyle = {
  readonly id: string;
  /** As Word shows it. */
  readonly name: string;
  /** Block style that it was made of; `paragraph` where the house style has none of the name. */
  readonly role: string;
  readonly look: BlockStyle;
  /** From 0, for headings. */
  readonly outlineLevel?: number;
  readonly inTable: boolean;
  /** Of entries in contents lists. */
  readonly entry?: EntryIndent;
  /** The style of the council's template that it is. */
  readonly own?: TemplateStyle;
  /** The style of the council's template that it is based on. */
  readonly base?: TemplateStyle;
  /** Its font, where that is not the one of the style that it is based on. */
  readonly font?: string;
  /** Its lines are set to both margins, where those of the style that it is based on are not. */
  readonly justified?: true;
};

/** Ids and names of the styles that every document has, beside those of roles. */
export const fixedStyles = {
  Normal: 'normal',
  Header: 'header',
  Footer: 'footer',
  FootnoteText: 'footnote text',
  ProtectiveMarking: 'protective marking',
  Spacer: 'spacer',
  Hyperlink: 'hyperlink',
  FootnoteReference: 'footnote reference',
  Code: 'code',
} as const satisfies Readonly<Record<string, string>>;

/** Type of a table's cells, which replaces that of the blocks in them. */
export type CellType = {
  readonly variant: string;
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly bold: boolean;
};

/** Where entries of a level begin, and where their text stands if they are numbered; in points. */
export type EntryIndent = {
  readonly leftPt: number;
  /** Where the words begin, after the number. */
  readonly textPt: number;
  readonly rightPt: number;
};

/**
 * Where an entry of a contents list begins, with a number before it or without. Long titles run to the margin:
 * LibreOffice does not show a page number that stands beyond a right indent.
 */
export function entryIndent(look: BlockStyle, level: number, numbered: boolean): EntryIndent {
  const leftPt = look.indentLeftPt;
  const numberPt = numbered ? look.sizePt * levelEm * Math.max(1, level / 1.5) : 0;
  return { leftPt, textPt: leftPt + numberPt, rightPt: look.indentRightPt };
}

/** Room for the number of an entry at the first level, in ems; deeper ones have longer numbers. */
const levelEm = 2.4;

const listItem = 'list-item';

type Variation = {
  /** From 0, for headings. */
  readonly outlineLevel?: number;
  readonly cell?: CellType;
  readonly contained?: boolean;
  /** In lists: the space below each block. */
  readonly itemSpacePt?: number;
};

/**
 * Makes a paragraph style of each role when it is first used, and keeps them in that order.
 * A role that is used in another way too (in a table, as a heading of another level) gets a style
 * of its own for it, whose name says so.
 */
export class ParagraphStyles {
  readonly #house: HouseStyle;
  readonly #roles: TemplateRoles | undefined;
  readonly #used: UsedStyle[] = [];
  readonly #byRole = new Map<string, UsedStyle>();
  readonly #byCell = new WeakMap<CellType, Map<string, UsedStyle>>();
  readonly #byKey = new Map<string, UsedStyle>();
  readonly #listItems = new Map<string, UsedStyle>();
  readonly #taken: Set<string>;
  readonly #takenIds: Set<string>;

  /** @param roles styles of the council's template, if there is one */
  constructor(house: HouseStyle, roles?: TemplateRoles) {
    this.#house = house;
    this.#roles = roles;
    const names = roles?.names().map((name) => name.toLowerCase()) ?? [];
    this.#taken = new Set([...Object.values(fixedStyles), ...names]);
    this.#takenIds = new Set([...Object.keys(fixedStyles), ...(roles?.ids() ?? [])]);
    this.use('paragraph');
  }

  /** Whether the house style has a block style of the name. */
  has(role: string): boolean {
    return Object.hasOwn(this.#house.blocks, role);
  }

  use(role: string): UsedStyle {
    let style = this.#byRole.get(role);
    if (!style) {
      style = this.#find(role, {});
      this.#byRole.set(role, style);
    }
    return style;
  }

  /** The style of a heading: of a role, at a level from 1. */
  heading(role: string, level: number): UsedStyle {
    return this.#find(role, { outlineLevel: level - 1 });
  }

  /** The style of a role in a table, for a heading at a level from 1. */
  inCell(role: string, cell: CellType, level?: number): UsedStyle {
    if (level !== undefined) return this.#find(role, { cell, outlineLevel: level - 1 });
    // Cells of a table share their type: most look-ups need no key to be made.
    let quick = this.#byCell.get(cell);
    if (!quick) {
      quick = new Map();
      this.#byCell.set(cell, quick);
    }
    let style = quick.get(role);
    if (!style) {
      style = this.#find(role, { cell });
      quick.set(role, style);
    }
    return style;
  }

  /** The style of paragraphs in a quotation or group of a role: its look, without its spaces and lines. */
  contained(role: string, cell?: CellType): UsedStyle {
    return this.#find(role, cell ? { cell, contained: true } : { contained: true });
  }

  /**
   * The style of paragraphs in lists, as close as in a tight one.
   *
   * @param level from 1; a council's template may have a style for each
   */
  listItem(bullets: boolean, level: number): UsedStyle {
    const key = this.#roles ? `${bullets} ${level}` : '';
    let style = this.#listItems.get(key);
    if (!style) {
      const own = this.#roles?.findListItem(bullets, level);
      const { itemSpacePt } = this.#house.list;
      style = own ? this.#ofTemplate(listItem, own) : this.#find(listItem, { itemSpacePt });
      this.#listItems.set(key, style);
    }
    return style;
  }

  /** Where the template sets bullets at a level from 1, and the text after them; undefined where it does not. */
  bulletIndent(level: number): { readonly indentPt: number; readonly hangingPt: number } | undefined {
    return this.#roles?.bulletIndent(level, this.#house.list.indentPt);
  }

  /**
   * The style of entries in contents lists. Whether their numbers hang is decided at the first of each level.
   *
   * @param level from 1
   */
  contentsEntry(level: number, numbered: boolean): UsedStyle {
    const role = `contents-${level}`;
    const known = this.#byRole.get(role);
    if (known) return known;
    const style = this.use(role);
    if (style.own) return style;
    const whole = { ...style, entry: entryIndent(style.look, level, numbered) };
    this.#used.splice(this.#used.indexOf(style), 1, whole);
    this.#byRole.set(role, whole);
    return whole;
  }

  all(): readonly UsedStyle[] {
    return this.#used;
  }

  #find(role: string, variation: Variation): UsedStyle {
    const { outlineLevel, cell, itemSpacePt } = variation;
    const own = cell ? this.#roles?.find('', this.#nameInTable(role, cell)) : this.#roles?.find(role);
    if (own) return this.#ofTemplate(role, own, variation);
    const look = this.#lookOf(role, variation);
    const contained = variation.contained && look !== this.#house.blocks[role];
    const inCell = cell && `${cell.variant}|${cell.sizePt}|${cell.bold}`;
    const key = `${role}|${outlineLevel}|${contained}|${inCell}|${itemSpacePt}`;
    let style = this.#byKey.get(key);
    if (!style) {
      style = this.#make(role, look, variation);
      this.#byKey.set(key, style);
      this.#used.push(style);
    }
    return style;
  }

  /** A style of the template, in the use that a role makes of it. */
  #ofTemplate(role: string, own: TemplateStyle, { outlineLevel, cell }: Variation = {}): UsedStyle {
    const key = `${role}|${outlineLevel}|${own.id}`;
    const known = this.#byKey.get(key);
    if (known) return known;
    const style: UsedStyle = {
      id: own.id,
      name: own.name,
      role: this.has(role) ? role : 'paragraph',
      look: own.look,
      inTable: cell !== undefined,
      own,
      ...(outlineLevel !== undefined && { outlineLevel }),
    };
    this.#byKey.set(key, style);
    return style;
  }

  #make(role: string, look: BlockStyle, { outlineLevel, cell }: Variation): UsedStyle {
    const wanted = cell ? this.#nameInTable(role, cell) : styleName(role);
    const name = this.#freeName(wanted, outlineLevel);
    const base = cell ? this.#roles?.normal : this.#roles?.baseOf(role).style;
    return {
      id: this.#freeId(styleId(name)),
      name,
      role: this.has(role) ? role : 'paragraph',
      look,
      inTable: cell !== undefined,
      ...(base && { base }),
      ...(!cell && this.#roles?.bodyType(role)),
      ...(outlineLevel !== undefined && { outlineLevel }),
    };
  }

  #lookOf(role: string, variation: Variation): BlockStyle {
    const { blocks } = this.#house;
    const paragraph = blocks.paragraph;
    if (!paragraph) throw new Error('a house style has no style for paragraphs');
    const { outlineLevel, cell, contained, itemSpacePt } = variation;
    let look = (this.has(role) ? blocks[role] : undefined) ?? paragraph;
    if (contained) look = containedLook(look, paragraph);
    if (itemSpacePt !== undefined) look = { ...look, spaceBeforePt: 0, spaceAfterPt: itemSpacePt };
    if (outlineLevel !== undefined && !look.keepWithNext) look = { ...look, keepWithNext: true };
    return cell ? lookInCell(look, cell) : look;
  }

  #nameInTable(role: string, cell: CellType): string {
    const variant = inWords(cell.variant);
    const scaled = this.#house.tables[cell.variant]?.sizePt !== cell.sizePt;
    const size = scaled ? ` ${cell.sizePt} pt` : '';
    if (role === 'paragraph') return `${variant} Table ${cell.bold ? 'Heading' : 'Text'}${size}`;
    const bold = cell.bold && !this.#house.blocks[role]?.bold ? ' Bold' : '';
    return `${styleName(role)} in ${variant} Table${bold}${size}`;
  }

  #freeName(wanted: string, outlineLevel: number | undefined): string {
    let name = wanted;
    if (this.#isTaken(name) && outlineLevel !== undefined) name = `${wanted} at Level ${outlineLevel + 1}`;
    for (let count = 2; this.#isTaken(name); count++) name = `${wanted} (${count})`;
    this.#taken.add(name.toLowerCase());
    return name;
  }

  #isTaken(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let count = 2; this.#takenIds.has(id); count++) id = `${wanted}${count}`;
    this.#takenIds.add(id);
    return id;
  }
}

/** A group's look without what it has once: its spaces and lines. */
function containedLook(look: BlockStyle, paragraph: BlockStyle): BlockStyle {
  const { spaceBeforePt, spaceAfterPt } = paragraph;
  const same =
    look.spaceBeforePt === spaceBeforePt &&
    look.spaceAfterPt === spaceAfterPt &&
    look.ruleAbovePt === 0 &&
    look.ruleBelowPt === 0 &&
    !look.keepWithNext;
  if (same) return look;
  return { ...look, spaceBeforePt, spaceAfterPt, ruleAbovePt: 0, ruleBelowPt: 0, keepWithNext: false };
}

function lookInCell(look: BlockStyle, cell: CellType): BlockStyle {
  return {
    ...look,
    sizePt: cell.sizePt,
    leadingPt: cell.leadingPt,
    bold: look.bold || cell.bold,
    spaceBeforePt: 0,
    spaceAfterPt: 0,
  };
}
