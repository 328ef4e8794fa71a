import { isBareHeading } from '../document/bare-heading.ts';
import type {
  Block,
  Contents,
  Figure,
  Group,
  PageBreak,
  Quotation,
  Rule,
  Section,
} from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import { setContents } from './set-contents.ts';
import { setFigure } from './set-figure.ts';
import { setList } from './set-list.ts';
import { numberColumn, setHeading, setParagraph } from './set-paragraph.ts';
import { setSourcePage } from './set-source-page.ts';
import { setTable } from './set-table.ts';
import { indented, inside, type Setting, styleOf } from './setting.ts';
import type { Galley } from './strip.ts';

type Setter<T extends Block> = (block: T, galley: Galley, setting: Setting) => void;

const setters: { readonly [T in Block['type']]: Setter<Extract<Block, { type: T }>> } = {
  heading: setHeading,
  paragraph: setParagraph,
  list: setList,
  table: setTable,
  figure: (figure: Figure, galley, setting) => setFigure(figure, galley, setting),
  'source-page': setSourcePage,
  quotation: setQuotation,
  group: setGroup,
  section: setNestedSection,
  contents: (contents: Contents, galley, setting) => setContents(contents, galley, setting),
  rule: setRule,
  'page-break': (_: PageBreak, galley) => galley.breakPage(),
};

/**
 * Sets blocks one after another. What follows a made number is indented to the number's
 * column, until a heading without number begins something new.
 */
export function setBlocks(blocks: readonly Block[], galley: Galley, setting: Setting): void {
  let indentPt = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'heading' || block.type === 'paragraph') {
      if (block.number) indentPt = numberColumn(block.number, setting).indentPt;
      else if (block.type === 'heading') indentPt = 0;
    }
    const narrowed =
      block.type === 'table' || block.type === 'section' || block.type === 'source-page'
        ? setting
        : indented(setting, indentPt);
    const setter = setters[block.type] as Setter<Block>;
    setter(block, galley, narrowed);
    if (isBareHeading(block, blocks[index + 1])) galley.releaseNext();
  }
}

function setQuotation(quotation: Quotation, galley: Galley, setting: Setting): void {
  setContainer(quotation.blocks, styleOf(setting, quotation), quotation.id, galley, setting);
}

function setGroup(group: Group, galley: Galley, setting: Setting): void {
  const style = group.role === undefined ? undefined : setting.style.blocks[group.role];
  const start = galley.strips.length;
  if (style) {
    setContainer(group.blocks, style, group.id, galley, setting);
  } else {
    galley.anchor(group.id);
    setBlocks(group.blocks, galley, setting);
  }
  if (group.keepTogether && galley.heightFrom(start) < setting.pageHeightPt * 0.8) galley.keepTogether(start);
}

/** Sets blocks inside one that has spaces, lines and a look of its own. */
function setContainer(
  blocks: readonly Block[],
  style: BlockStyle,
  id: string | undefined,
  galley: Galley,
  setting: Setting,
): void {
  galley.anchor(id);
  galley.spaceAfter(style.spaceBeforePt);
  if (style.keepWithPrevious) galley.bindNext();
  if (style.ruleAbovePt > 0) {
    addRule(style.ruleAbovePt, style, false, galley, setting);
    galley.bindNext();
  }
  setBlocks(blocks, galley, inside(setting, style));
  if (style.ruleBelowPt > 0) addRule(style.ruleBelowPt, style, true, galley, setting);
  galley.spaceAfter(style.spaceAfterPt);
}

function addRule(
  thicknessPt: number,
  style: BlockStyle,
  below: boolean,
  galley: Galley,
  setting: Setting,
): void {
  const gapPt = style.leadingPt * 0.3;
  const { xPt, widthPt } = setting.frame;
  galley.add({
    heightPt: thicknessPt + gapPt,
    beforePt: 0,
    notes: [],
    bound: below,
    place: (yPt) => [
      {
        type: 'rule',
        xPt,
        yPt: below ? yPt + gapPt : yPt,
        widthPt,
        heightPt: thicknessPt,
        colour: setting.style.colours.rule ?? style.colour,
      },
    ],
  });
}

/** A section inside another block cannot turn the page; it begins a new one. */
function setNestedSection(section: Section, galley: Galley, setting: Setting): void {
  galley.anchor(section.id);
  galley.breakPage();
  setBlocks(section.blocks, galley, setting);
  galley.breakPage();
}

const signatureWidth = 0.55;

function setRule(rule: Rule, galley: Galley, setting: Setting): void {
  const style = styleOf(setting, rule);
  const signature = rule.role === 'signature';
  const { xPt, widthPt } = setting.frame;
  galley.anchor(rule.id);
  galley.add({
    heightPt: style.leadingPt,
    beforePt: style.spaceBeforePt,
    notes: [],
    place: (yPt) => [
      {
        type: 'rule',
        xPt: xPt + style.indentLeftPt,
        yPt: yPt + style.leadingPt / 2,
        widthPt: (widthPt - style.indentLeftPt) * (signature ? signatureWidth : 1),
        heightPt: signature ? 0.8 : 0.5,
        colour: signature ? style.colour : (setting.style.colours.rule ?? style.colour),
        ...(signature && { dotted: true }),
      },
    ],
  });
  galley.spaceAfter(style.spaceAfterPt);
  if (signature) galley.bindNext();
}
