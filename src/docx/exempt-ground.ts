import { exemptTint } from '../document/exempt-tint.ts';

/** Writes a tinted ground behind the text of a page, as a shape in its header: Word tints whole documents only. */
export function exemptGround(widthPt: number, heightPt: number): string {
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${widthPt}pt`,
    `height:${heightPt}pt`,
    'z-index:-251660288',
    'mso-position-horizontal:left',
    'mso-position-horizontal-relative:page',
    'mso-position-vertical:top',
    'mso-position-vertical-relative:page',
  ].join(';');
  const shape = `<v:rect alt="" style="${style}" o:allowincell="f" fillcolor="${exemptTint}" stroked="f"/>`;
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">${shape}</w:pict></w:r>`;
}
