import { pictureSize } from '../document/picture-size.ts';
import type { Figure } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import {
  decorativeExtension,
  decorativeNamespace,
  drawingNamespace,
  pictureNamespace,
} from './namespaces.ts';
import { addContent, addParagraph, bookmarkOf } from './paragraphs.ts';
import { inLanguage, type Place, styleOf } from './place.ts';
import { emu } from './units.ts';

/** Writes a picture in line, with its caption below it on the same page. */
export function writeFigure(figure: Figure, outer: Place): void {
  const place = inLanguage(outer, figure.lang);
  const { flow } = place;
  const style = styleOf(place, figure);
  flow.mark(bookmarkOf(figure.id, place));
  addContent(`<w:r>${drawing(figure, place)}</w:r>`, style, place, {
    single: true,
    ...(figure.caption && { keepNext: true, afterPt: 0 }),
  });
  if (!figure.caption) return;
  addParagraph(figure.caption, styleOf(place, { type: 'paragraph', role: 'caption' }), place, {
    keepNext: false,
    keepLines: true,
  });
  if (!place.cell) flow.spaceAfter(style.look.spaceAfterPt);
}

function drawing(figure: Figure, place: Place): string {
  const { registers } = place;
  const { widthPt, heightPt } = pictureSize(figure, place.widthPt, place.pageHeightPt);
  const id = ++registers.drawings;
  const relationship = place.links.image(registers.media.add(figure.image));
  const extent = `cx="${emu(widthPt)}" cy="${emu(heightPt)}"`;
  const name = `name="Picture ${id}"`;
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/><wp:docPr id="${id}" ${name} ${alternative(figure.alt)}</wp:docPr><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawingNamespace}" noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic xmlns:a="${drawingNamespace}"><a:graphicData uri="${pictureNamespace}"><pic:pic xmlns:pic="${pictureNamespace}"><pic:nvPicPr><pic:cNvPr id="${id}" ${name}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`;
}

/** The alternative text, or the word that there is none because the picture is decoration. */
function alternative(alt: string): string {
  if (alt !== '') return `descr="${escapeXml(alt)}">`;
  return `descr=""><a:extLst xmlns:a="${drawingNamespace}"><a:ext uri="${decorativeExtension}"><adec:decorative xmlns:adec="${decorativeNamespace}" val="1"/></a:ext></a:extLst>`;
}
