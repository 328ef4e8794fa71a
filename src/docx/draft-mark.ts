import { escapeXml } from '../document/xml-text.ts';

const colour = '#e8eaec';

/**
 * Writes a word across the pages behind the text, as Word makes a watermark: a shape in the header, which is the one
 * place where Word's accessibility checker asks for no text in the line.
 */
export function draftMark(word: string): string {
  const text = escapeXml(word);
  const style = [
    'position:absolute',
    'width:400pt',
    'height:120pt',
    'rotation:315',
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ].join(';');
  const shape = `<v:shape id="PowerPlusWaterMarkObject" o:spid="_x0000_s2049" type="#_x0000_t136" alt="" style="${style}" o:allowincell="f" fillcolor="${colour}" stroked="f"><v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${text}"/></v:shape>`;
  return `<w:r><w:rPr><w:noProof/></w:rPr><w:pict ${vml}>${shapeType}${shape}</w:pict></w:r>`;
}

const vml = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"';

/** Text along a path, the shape that watermarks are made of. */
const shapeType =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>';
