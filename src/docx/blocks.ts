import { isBareHeading } from '../document/bare-heading.ts';
import type {
  Block,
  Group,
  Heading,
  PageBreak,
  Paragraph,
  Quotation,
  Rule,
  Section,
} from '../document/tree.ts';
import { writeContents } from './contents.ts';
import { writeFigure } from './figures.ts';
import { writeList } from './lists.ts';
import {
  addParagraph,
  bookmarkOf,
  borderLine,
  type Mark,
  writeHeading,
  writeParagraph,
} from './paragraphs.ts';
import { indented, inLanguage, inPlaceOf, inside, lookOf, type Place, roleOf, styleOf } from './place.ts';
import { writeSourcePage } from './source-pages.ts';
import { writeTable } from './tables.ts';

type Handler<Node extends Block> = (node: Node, place: Place) => void;

const handlers: { readonly [Type in Block['type']]: Handler<Extract<Block, { type: Type }>> } = {
  heading: (heading, place) => writeHeading(heading, place),
  paragraph: (paragraph, place) => writeParagraph(paragraph, place),
  list: writeList,
  table: writeTable,
  figure: writeFigure,
  'source-page': writeSourcePage,
  quotation: writeQuotation,
  group: writeGroup,
  section: writeSection,
  contents: writeContents,
  rule: writeRule,
  'page-break': (_: PageBreak, place) => place.flow.breakPage(),
};

/**
 * Writes blocks one after another. What follows a made number is indented to the number's column,
 * until a heading without number begins something new.
 */
export function writeBlocks(blocks: readonly Block[], place: Place): void {
  let indentPt = 0;
  blocks.forEach((block, index) => {
    if (block.type === 'heading' || block.type === 'paragraph') {
      if (block.number) indentPt = columnIndent(block.number, place);
      else if (block.type === 'heading') indentPt = 0;
    }
    const wide = block.type === 'table' || block.type === 'section';
    const next = blocks[index + 1];
    const own = inPlaceOf(wide ? place : indented(place, indentPt), next === undefined, next);
    if (isBareHeading(block, next)) writeHeading(block, own, { keepNext: false });
    else (handlers[block.type] as Handler<Block>)(block, own);
  });
}

/** Writes the first block of a list's item, with the item's mark. */
export function writeMarked(block: Heading | Paragraph, place: Place, mark: Mark): void {
  if (block.type === 'heading') writeHeading(block, place, { mark });
  else writeParagraph(block, place, mark);
}

function columnIndent(number: NonNullable<Paragraph['number']>, { registers, cell }: Place): number {
  const { house } = registers;
  const column = house.numbering[number.scheme]?.columns[number.level - 1] ?? 0;
  return cell ? Math.max(1, column) * cell.sizePt * 2.5 : column * house.numberColumnPt;
}

function writeQuotation(quotation: Quotation, place: Place): void {
  const role = roleOf(place, quotation);
  writeContainer(quotation, role, place);
}

/** How the blocks of a group that stands on one page are kept, by how the group itself is. */
const keptWhole = { none: 'inner', inner: 'inner', end: 'whole', whole: 'whole' } as const;

function writeGroup(group: Group, outer: Place): void {
  const { role } = group;
  const place: Place = group.keepTogether ? { ...outer, keep: keptWhole[outer.keep ?? 'none'] } : outer;
  if (role !== undefined && outer.registers.styles.has(role)) {
    writeContainer(group, role, place);
    return;
  }
  place.flow.mark(bookmarkOf(group.id, place));
  writeBlocks(group.blocks, inLanguage(place, group.lang));
}

/** Writes blocks inside one that has spaces, lines and a look of its own. */
function writeContainer(block: Quotation | Group, role: string, outer: Place): void {
  const place = inLanguage(outer, block.lang);
  const { flow, cell } = place;
  const look = lookOf(place, block);
  const line = (side: 'top' | 'bottom', widthPt: number) =>
    borderLine(side, {
      widthPt,
      gapPt: look.leadingPt * 0.3,
      colour: place.registers.house.colours.rule ?? look.colour,
    });
  flow.mark(bookmarkOf(block.id, place));
  if (!cell) flow.spaceBefore(look.spaceBeforePt, role === titlePage);
  if (look.ruleAbovePt > 0) flow.ruleAbove(line('top', look.ruleAbovePt));
  writeBlocks(block.blocks, inside(place, role, look));
  if (look.ruleBelowPt > 0) flow.ruleBelow(line('bottom', look.ruleBelowPt));
  if (!cell) flow.spaceAfter(look.spaceAfterPt);
}

/** Role of a group that has a page to itself, and stands lower on it. */
const titlePage = 'title-page';

function writeSection(section: Section, place: Place): void {
  const { flow, turn } = place;
  if (turn) {
    turn(section, place);
    return;
  }
  flow.mark(bookmarkOf(section.id, place));
  flow.breakPage();
  writeBlocks(section.blocks, inLanguage(place, section.lang));
  flow.breakPage();
}

/** Share of the column that a dotted line to sign on takes. */
const signatureShare = 0.55;

/** Writes a line across the column: an empty paragraph with a border. */
function writeRule(rule: Rule, place: Place): void {
  const style = styleOf(place, rule);
  const { house } = place.registers;
  const signature = rule.role === 'signature';
  place.flow.mark(bookmarkOf(rule.id, place));
  const ruleBelow = borderLine('bottom', {
    widthPt: signature ? 0.75 : 0.5,
    gapPt: 0,
    colour: signature ? style.look.colour : (house.colours.rule ?? style.look.colour),
    dotted: signature,
  });
  const rightPt = place.widthPt * (1 - signatureShare) - style.look.indentRightPt;
  const narrowed = signature ? indented(place, 0, rightPt) : place;
  addParagraph([], style, narrowed, { ruleBelow, keepNext: signature });
}
