import type { Block, Heading } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { Flow } from './flow.ts';
import type { CellType, ParagraphStyles, UsedStyle } from './paragraph-styles.ts';
import type { Registers } from './registers.ts';
import type { Relationships } from './relationships.ts';

/** A column: its edges, from those of the text, and its width; in points. */
export type Column = {
  readonly leftPt: number;
  readonly rightPt: number;
  readonly widthPt: number;
};

/** Where a block stands, and what it takes from around it. Every field is there, so that copies are quick. */
export type Place = Column & {
  readonly registers: Registers;
  readonly flow: Flow;
  readonly links: Relationships;
  /** Height of the page's text. */
  readonly pageHeightPt: number;
  /** Column that a table may take which is too wide for its own; none in tables. */
  readonly wide: Column | undefined;
  /** Role of the quotation or group around, whose look paragraphs without a role take. */
  readonly base: string | undefined;
  /** Alignment that a group or a table's column imposes. */
  readonly align: BlockStyle['align'] | undefined;
  readonly lang: string;
  readonly documentLang: string;
  /** In a table: the type of its cells. */
  readonly cell: CellType | undefined;
  readonly listDepth: number;
  /** In a list: whether its items have bullets. */
  readonly bullets: boolean;
  /** In a tight list: the space around its blocks. */
  readonly itemSpacePt: number | undefined;
  /** Kept on one page: with what follows too (`whole`), all but its end (`inner`), or its end with what follows (`end`). */
  readonly keep: 'whole' | 'inner' | 'end' | undefined;
  /** Turns the page for a section; in lists and tables it cannot turn. */
  readonly turn: TurnPage | undefined;
};

/** Writes blocks on pages of their own, and goes on as before. */
export type TurnPage = (section: Extract<Block, { type: 'section' }>, place: Place) => void;

/** The same place with a column that is narrower from the left, and from the right. */
export function indented(place: Place, leftPt: number, rightPt = 0): Place {
  if (leftPt === 0 && rightPt === 0) return place;
  return {
    ...place,
    leftPt: place.leftPt + leftPt,
    rightPt: place.rightPt + rightPt,
    widthPt: Math.max(20, place.widthPt - leftPt - rightPt),
  };
}

/**
 * The place of one of several blocks: of those that are kept together the last need not stay with what follows.
 *
 * @param next stays with the one before it, if its style says so
 */
export function inPlaceOf(place: Place, isLast: boolean, next?: Block): Place {
  if (isLast || place.keep === 'whole') return place;
  if (place.keep === 'inner') return { ...place, keep: 'whole' };
  const keep = next && keepsWithPrevious(next, place) ? 'end' : undefined;
  return keep === place.keep ? place : { ...place, keep };
}

function keepsWithPrevious(block: Block, { registers }: Place): boolean {
  return block.role !== undefined && registers.house.blocks[block.role]?.keepWithPrevious === true;
}

/** The place of a block that is in a language of its own. */
export function inLanguage(place: Place, lang: string | undefined): Place {
  return lang === undefined || lang === place.lang ? place : { ...place, lang };
}

/** The place inside a quotation or group, which lends its look to the paragraphs in it. */
export function inside(place: Place, role: string, look: BlockStyle): Place {
  const align = look.align === 'left' ? place.align : look.align;
  return { ...indented(place, look.indentLeftPt, look.indentRightPt), base: role, align };
}

type Styled = Pick<Block, 'type' | 'role'>;

/** The role of a block's style: its own, if the house style has it, else its type's. */
export function roleOf(place: Place, block: Styled, level?: Heading['level']): string {
  if (block.role !== undefined && place.registers.styles.has(block.role)) return block.role;
  return level === undefined ? block.type : `heading-${level}`;
}

/** Whether a block takes its look from the group around it. */
export function isContained(place: Place, block: Styled): boolean {
  return place.base !== undefined && block.type === 'paragraph' && roleOf(place, block) === 'paragraph';
}

/** The paragraph style of a block: by its role, else by the group around it, else by its type. */
export function styleOf(place: Place, block: Styled, level?: Heading['level']): UsedStyle {
  const { cell, base } = place;
  const { styles } = place.registers;
  if (level !== undefined && !cell) return headingStyle(styles, level, block.role);
  if (base !== undefined && isContained(place, block)) return styles.contained(base, cell);
  const role = roleOf(place, block, level);
  if (cell) return styles.inCell(role, cell, level);
  return role === 'paragraph' && place.listDepth > 0
    ? styles.listItem(place.bullets, place.listDepth)
    : styles.use(role);
}

/** The block style of a block, for its spaces. */
export function lookOf(place: Place, block: Styled): BlockStyle {
  const { blocks } = place.registers.house;
  const look = blocks[roleOf(place, block)] ?? blocks.paragraph;
  if (!look) throw new Error('a house style has no style for paragraphs');
  return look;
}

/** The style of a heading in running text, the same wherever it is asked for. */
export function headingStyle(styles: ParagraphStyles, level: Heading['level'], role?: string): UsedStyle {
  return styles.heading(role !== undefined && styles.has(role) ? role : `heading-${level}`, level);
}
