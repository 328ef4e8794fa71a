import { pictureSize } from '../document/picture-size.ts';
import type { Figure } from '../document/tree.ts';
import { addLines } from './set-paragraph.ts';
import { prepareText, setLines } from './set-text.ts';
import { type Setting, styleOf } from './setting.ts';
import type { Galley } from './strip.ts';

/** Sets a picture with its caption, no wider than the column and no higher than the page. */
export function setFigure(figure: Figure, galley: Galley, setting: Setting): void {
  const style = styleOf(setting, figure);
  const { xPt, widthPt: columnPt } = setting.frame;
  const { widthPt, heightPt } = pictureSize(figure, columnPt, setting.pageHeightPt);
  const roomPt = columnPt - widthPt;
  const align = setting.align ?? style.align;
  const leftPt = xPt + (align === 'right' ? roomPt : align === 'center' ? roomPt / 2 : 0);
  galley.anchor(figure.id);
  galley.add({
    heightPt,
    beforePt: style.spaceBeforePt,
    notes: [],
    place: (yPt) => [
      { type: 'image', xPt: leftPt, yPt, widthPt, heightPt, owner: { node: figure, part: 'text' } },
    ],
  });
  if (figure.caption) setCaption(figure, galley, setting);
  galley.spaceAfter(style.spaceAfterPt);
}

function setCaption(figure: Figure, galley: Galley, setting: Setting): void {
  const style = styleOf(setting, { type: 'paragraph', role: 'caption', children: [] });
  galley.bindNext();
  const lines = setLines(prepareText(figure.caption ?? [], style, setting), setting.frame.widthPt, setting);
  addLines(lines, galley, { style, setting, owner: { node: figure, part: 'caption' }, keepWhole: true });
}
