import type { BlockStyle, HouseStyle } from '../../house-style/house-style.ts';
import { styleName } from '../style-names.ts';
import { type LookSources, readStyle, type TemplateStyle } from './style-look.ts';
import type { SheetStyle } from './style-sheet.ts';

/** What the styles of roles that the template lacks are made from. */
type Base = { readonly role: string | undefined; readonly style: TemplateStyle };

/** Tells which of a template's styles a role takes. */
export class TemplateRoles {
  /** The style of paragraphs of which nothing is said, on which made styles are based. */
  readonly normal: TemplateStyle;
  readonly #house: HouseStyle;
  readonly #sources: LookSources;
  readonly #read = new Map<SheetStyle, TemplateStyle>();
  readonly #found = new Map<string, TemplateStyle | undefined>();

  constructor(house: HouseStyle, sources: LookSources) {
    this.#house = house;
    this.#sources = sources;
    const normal = sources.sheet.defaultOf('paragraph');
    this.normal = normal ? this.#styleOf(normal) : withoutStyles(sources);
  }

  /**
   * Finds the style that the house style names for a role, or the one that has the role's name.
   *
   * @param name that a style made for the role would have: `heading 1`, `Summons`
   */
  find(role: string, name = styleName(role)): TemplateStyle | undefined {
    const key = `${role}|${name}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const named = this.#house.word?.styles[role];
    const style = this.#sources.sheet.find(named ?? name, 'paragraph');
    const found = style && this.#styleOf(style);
    this.#found.set(key, found);
    return found;
  }

  /** Finds the style for the items of a list; the first level is 1. Without one of its level, that of a level above. */
  findListItem(bullets: boolean, level: number): TemplateStyle | undefined {
    const kind = bullets ? 'bullet' : 'number';
    for (let at = Math.min(level, 5); at >= 1; at--) {
      const suffix = at === 1 ? '' : `-${at}`;
      const found = this.find(
        `list-${kind}${suffix}`,
        `List ${bullets ? 'Bullet' : 'Number'}${suffix.replace('-', ' ')}`,
      );
      if (found) return found;
    }
    return this.find('list-item');
  }

  /**
   * Gives the indent of a list's text from that of the list around it, and of its bullets from its text.
   *
   * @param level from 1
   * @param usualPt indent of lists deeper than the template has styles for
   */
  bulletIndent(level: number, usualPt: number) {
    const bullet = this.findListItem(true, level)?.bullet;
    if (!bullet) return undefined;
    const outerPt = level > 1 ? (this.findListItem(true, level - 1)?.bullet?.textPt ?? 0) : 0;
    const ownPt = bullet.textPt - outerPt;
    return { indentPt: ownPt > 0 ? ownPt : usualPt, hangingPt: bullet.textPt - bullet.markPt };
  }

  /** Finds what a role is based on that the template has no style for: the role that it is like, at last Normal. */
  baseOf(role: string): Base {
    const seen = new Set<string>();
    for (
      let like = this.#house.likes[role];
      like !== undefined && !seen.has(like);
      like = this.#house.likes[like]
    ) {
      seen.add(like);
      const style = like === 'paragraph' ? undefined : this.find(like);
      if (style) return { role: like, style };
    }
    return { role: undefined, style: this.normal };
  }

  /** What a role that is made of Normal has from the style of paragraphs, where that differs from Normal. */
  bodyType(role: string): { readonly font?: string; readonly justified?: true } {
    const body = this.find('paragraph');
    if (!body || this.baseOf(role).role !== undefined) return {};
    return {
      ...(body.font !== this.normal.font && { font: body.font }),
      ...(body.justified && !this.normal.justified && { justified: true }),
    };
  }

  /** Names of all styles of the template, by which no other style may go. */
  names(): readonly string[] {
    return this.#sources.sheet.all.flatMap(({ name, aliases }) => [name, ...aliases]);
  }

  ids(): readonly string[] {
    return this.#sources.sheet.all.map(({ id }) => id);
  }

  #styleOf(style: SheetStyle): TemplateStyle {
    let read = this.#read.get(style);
    if (!read) {
      read = readStyle(style, this.#sources);
      this.#read.set(style, read);
    }
    return read;
  }
}

/** Roles of lists, which are no blocks: `list-bullet`, `list-number-2`. */
export const listRoles: readonly string[] = ['list-item', ...['bullet', 'number'].flatMap(levels)];

function levels(kind: string): string[] {
  return ['', '-2', '-3', '-4', '-5'].map((level) => `list-${kind}${level}`);
}

/** A template without a default style: its paragraphs are as the document's defaults say. */
function withoutStyles(sources: LookSources): TemplateStyle {
  const { root } = sources.sheet;
  const nothing = {
    element: root,
    type: 'paragraph',
    id: 'Normal',
    name: 'Normal',
    aliases: [],
    isDefault: true,
  };
  return readStyle({ ...nothing, basedOn: undefined, link: undefined }, sources);
}

/**
 * Gives a house style's blocks the looks of the template: those of its styles, and for roles that it has none
 * for, its looks with what tells the role from the one that it is like.
 */
export function blocksOf(roles: TemplateRoles, house: HouseStyle): Readonly<Record<string, BlockStyle>> {
  const { paragraph } = house.blocks;
  if (!paragraph) throw new Error('a house style has no style for paragraphs');
  const body = roles.find('paragraph')?.look ?? withSpaces(roles.normal.look, paragraph);
  const blocks: Record<string, BlockStyle> = Object.create(null);
  for (const [role, ours] of Object.entries(house.blocks)) {
    const base = roles.baseOf(role);
    const usual = (base.role === undefined ? undefined : house.blocks[base.role]) ?? paragraph;
    const theirs = base.role === undefined ? body : base.style.look;
    blocks[role] = roles.find(role)?.look ?? overlay(ours, usual, theirs);
  }
  return { ...blocks, paragraph: body };
}

/** Paragraphs need space between them, even where a template's authors press Return twice. */
function withSpaces(normal: BlockStyle, paragraph: BlockStyle): BlockStyle {
  const close = normal.spaceBeforePt + normal.spaceAfterPt < normal.sizePt / 4;
  return close ? { ...normal, spaceAfterPt: paragraph.spaceAfterPt } : normal;
}

/** Takes from `theirs` all in which `ours` does not differ from `usual`. */
function overlay(ours: BlockStyle, usual: BlockStyle, theirs: BlockStyle): BlockStyle {
  const names = Object.keys(ours) as (keyof BlockStyle)[];
  const differing = names.filter((name) => ours[name] !== usual[name]);
  const mixed = { ...theirs, ...Object.fromEntries(differing.map((name) => [name, ours[name]])) };
  // Type is larger or smaller by the same share, in half points, and keeps the rhythm of the template.
  const sizePt = Math.round((ours.sizePt / usual.sizePt) * theirs.sizePt * 2) / 2;
  return { ...mixed, sizePt, leadingPt: (sizePt * theirs.leadingPt) / theirs.sizePt };
}
