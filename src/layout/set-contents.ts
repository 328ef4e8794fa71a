import type { Contents, ContentsEntry, Link } from '../document/tree.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { Fragment, Piece } from './page.ts';
import { firstBaselinePt } from './set-paragraph.ts';
import { prepareText, setLines, type TextLine } from './set-text.ts';
import { indented, type Setting, styleOf } from './setting.ts';
import type { Galley } from './strip.ts';

/** Room for the number of an entry at the first level, in ems; a level is as much deeper. */
const levelEm = 2.4;
/** Room kept for page numbers and the gap before them, in ems. */
const numberRoomEm = 3;

/** Sets a contents list: titles on the left, dots, page numbers flush right. */
export function setContents(contents: Contents, galley: Galley, setting: Setting): void {
  galley.anchor(contents.id);
  for (const entry of contents.entries) setEntry(entry, galley, setting);
  const style = setting.style.blocks.contents;
  if (style) galley.spaceAfter(style.spaceAfterPt);
}

function setEntry(entry: ContentsEntry, galley: Galley, outer: Setting): void {
  const style = styleOf(outer, { type: 'paragraph', role: `contents-${entry.level}`, children: [] });
  // Entries are links, but look like text: the whole list is one.
  const house = { ...outer.style, colours: { ...outer.style.colours, link: style.colour } };
  const levelPt = style.sizePt * levelEm;
  const setting = indented({ ...outer, style: house }, style.indentLeftPt);
  const { xPt, widthPt } = setting.frame;
  const numberPt = entry.number === undefined ? 0 : levelPt * Math.max(1, entry.level / 1.5);
  const link: Link = { type: 'link', href: `#${entry.target}`, children: entry.children };
  const measure = widthPt - numberPt - style.sizePt * numberRoomEm;
  const lines = setLines(prepareText([link], style, setting), measure, setting);
  const number = entry.number === undefined ? undefined : lineOf(entry.number, style, setting);
  const baselinePt = firstBaselinePt(style, setting);
  lines.forEach((line, index) => {
    const first = index === 0;
    const last = index === lines.length - 1;
    galley.add({
      heightPt: style.leadingPt,
      beforePt: first ? style.spaceBeforePt : 0,
      notes: line.notes,
      bound: !first,
      place: (yPt) => {
        const onLine = yPt + baselinePt;
        const pieces: Piece[] = [];
        if (first && number) {
          const owner = { node: entry, part: 'label' } as const;
          pieces.push({ type: 'line', xPt, baselinePt: onLine, fragments: number.fragments, owner });
        }
        const owner = { node: entry, part: 'text' } as const;
        pieces.push({
          type: 'line',
          xPt: xPt + numberPt,
          baselinePt: onLine,
          fragments: line.fragments,
          owner,
        });
        if (last) pieces.push(...pageNumber(entry, link, line, numberPt, onLine, style, setting));
        return pieces;
      },
    });
  });
  galley.spaceAfter(style.spaceAfterPt);
}

function lineOf(text: string, style: BlockStyle, setting: Setting): TextLine {
  return setLines(prepareText([{ type: 'text', value: text }], style, setting), 1e6, setting)[0] as TextLine;
}

function pageNumber(
  entry: ContentsEntry,
  link: Link,
  line: TextLine,
  numberPt: number,
  baselinePt: number,
  style: BlockStyle,
  setting: Setting,
): Piece[] {
  const { xPt, widthPt } = setting.frame;
  const fragment: Fragment = {
    xPt: 0,
    widthPt: 0,
    words: [],
    look: {
      face: style.bold ? 'bold' : 'regular',
      sizePt: style.sizePt,
      colour: style.colour,
      risePt: 0,
      underline: false,
      strike: false,
    },
    inline: link,
    pages: {
      reference: { type: 'pages', targets: [entry.target], one: '%1', many: '%1' },
      rightPt: widthPt,
    },
  };
  const dotsFrom = xPt + numberPt + line.widthPt + style.sizePt * 0.5;
  const dotsTo = xPt + widthPt - style.sizePt * 2;
  const pieces: Piece[] = [];
  if (dotsTo > dotsFrom) {
    pieces.push({
      type: 'rule',
      xPt: dotsFrom,
      yPt: baselinePt - 0.6,
      widthPt: dotsTo - dotsFrom,
      heightPt: 0.6,
      colour: setting.style.colours.rule ?? style.colour,
      dotted: true,
    });
  }
  pieces.push({
    type: 'line',
    xPt,
    baselinePt,
    fragments: [fragment],
    owner: { node: entry, part: 'page-number' },
  });
  return pieces;
}
