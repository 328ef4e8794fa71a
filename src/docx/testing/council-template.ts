import { zipSync } from 'fflate';
import { testPicture } from './picture.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" mc:Ignorable="w14"`;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A package's files by their paths. */
export type TemplateFiles = Record<string, string | Uint8Array>;

/** Zips the files of a template, with some changed, added or (undefined) left out. */
export function councilTemplate(changes: Record<string, string | Uint8Array | undefined> = {}): Uint8Array {
  const files = Object.entries({ ...councilFiles, ...changes }).filter((entry) => entry[1] !== undefined);
  const encoder = new TextEncoder();
  const bytes = files.map(([path, data]) => [path, typeof data === 'string' ? encoder.encode(data) : data]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(1980, 0, 1) });
}

function relationships(
  ...entries: readonly (readonly [id: string, kind: string, target: string, external?: true])[]
) {
  const written = entries.map(([id, kind, target, external]) => {
    const mode = external ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"${mode}/>`;
  });
  return `${declaration}<Relationships xmlns="${packages}/relationships">${written.join('')}</Relationships>`;
}

/** Adds a relationship to a part of the council's template. */
export function withRelationship(path: string, kind: string, target: string): TemplateFiles {
  const added = `<Relationship Id="rIdMore" Type="${office}/${kind}" Target="${target}" TargetMode="External"/>`;
  const before = councilFiles[path] ?? relationships();
  return { [path]: String(before).replace('</Relationships>', `${added}</Relationships>`) };
}

type StyleParts = {
  readonly base?: string;
  readonly rest?: string;
  readonly p?: string;
  readonly r?: string;
};

function paragraphStyle(
  id: string,
  name: string,
  { base = 'Standard', rest = '', p = '', r = '' }: StyleParts,
): string {
  const custom = /^Council/.test(id) ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>${rest}<w:qFormat/>${p && `<w:pPr>${p}</w:pPr>`}${r && `<w:rPr>${r}</w:rPr>`}</w:style>`;
}

const majorFont =
  '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:cstheme="majorBidi"/>';
const teal = '<w:color w:val="00695C" w:themeColor="accent1"/>';

const styles = `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:qFormat/><w:rPr><w:lang w:val="en-US"/></w:rPr></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/></w:style>',
  paragraphStyle('Heading1', 'heading 1', {
    rest: '<w:next w:val="Standard"/><w:link w:val="Heading1Char"/><w:uiPriority w:val="9"/>',
    p: '<w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="3"/></w:numPr><w:spacing w:before="360" w:after="80"/><w:outlineLvl w:val="0"/>',
    r: `${majorFont}${teal}<w:sz w:val="40"/><w:szCs w:val="40"/>`,
  }),
  `<w:style w:type="character" w:customStyle="1" w:styleId="Heading1Char"><w:name w:val="Heading 1 Char"/><w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="Heading1"/><w:rPr>${majorFont}${teal}<w:sz w:val="40"/></w:rPr></w:style>`,
  paragraphStyle('Heading2', 'heading 2', {
    base: 'Heading1',
    rest: '<w:next w:val="Standard"/><w:uiPriority w:val="9"/>',
    p: '<w:numPr><w:ilvl w:val="1"/></w:numPr><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="1"/>',
    r: '<w:sz w:val="30"/><w:szCs w:val="30"/>',
  }),
  paragraphStyle('Title', 'Title', {
    p: `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="4" w:color="00695C"/></w:pBdr><w:spacing w:after="240"/>`,
    r: `${majorFont}<w:caps/><w:color w:val="00695C"/><w:sz w:val="52"/>`,
  }),
  paragraphStyle('CouncilText', 'Council Body Text', {
    rest: '<w:link w:val="CouncilTextChar"/>',
    p: '<w:spacing w:after="200"/><w:jc w:val="both"/>',
  }).replace('<w:basedOn', '<w:aliases w:val="CBT,Council Para"/><w:basedOn'),
  '<w:style w:type="character" w:customStyle="1" w:styleId="CouncilTextChar"><w:name w:val="Council Body Text Char"/><w:basedOn w:val="DefaultParagraphFont"/><w:link w:val="CouncilText"/></w:style>',
  paragraphStyle('CouncilRec', 'Council Recommendation', {
    base: 'CouncilText',
    p: '<w:ind w:left="567" w:right="567"/><w:jc w:val="left"/>',
    r: '<w:i/>',
  }),
  paragraphStyle('ListBullet', 'List Bullet', {
    p: '<w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
  }),
  paragraphStyle('Header', 'header', {
    p: '<w:tabs><w:tab w:val="center" w:pos="4513"/><w:tab w:val="right" w:pos="9026"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    r: '<w:color w:val="595959"/><w:sz w:val="18"/>',
  }),
  paragraphStyle('Footer', 'footer', {
    p: '<w:tabs><w:tab w:val="right" w:pos="9026"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
    r: '<w:sz w:val="18"/>',
  }),
  paragraphStyle('TOC1', 'toc 1', { p: '<w:spacing w:after="100"/>' }),
  // An id that the writer has for something else.
  paragraphStyle('Spacer', 'Council Gap', {}),
  `<w:style w:type="character" w:styleId="InternetLink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/><w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr></w:style>`,
].join('')}</w:styles>`;

function level(index: number, format: string, text: string, left: number, style = ''): string {
  const link = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${link}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="425"/></w:pPr></w:lvl>`;
}

const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="4" w14:made="x"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1', 425, 'Heading1')}${level(1, 'decimal', '%1.%2', 425, 'Heading2')}</w:abstractNum><w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'bullet', '▪', 425)}</w:abstractNum><w:abstractNum w:abstractNumId="9"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'decimal', '%1', 425)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

function running(tag: 'hdr' | 'ftr', content: string): string {
  return `${declaration}<w:${tag} ${namespaces}>${content}</w:${tag}>`;
}

function simpleField(instruction: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

const crest = `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="720000" cy="360000"/><wp:docPr id="1" name="Crest" descr="Crest of the council"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Crest"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const theme = `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Council"><a:themeElements><a:clrScheme name="Council"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="0E2841"/></a:dk2><a:lt2><a:srgbClr val="E8E8E8"/></a:lt2><a:accent1><a:srgbClr val="00695C"/></a:accent1><a:accent2><a:srgbClr val="E97132"/></a:accent2><a:accent3><a:srgbClr val="196B24"/></a:accent3><a:accent4><a:srgbClr val="0F9ED5"/></a:accent4><a:accent5><a:srgbClr val="A02B93"/></a:accent5><a:accent6><a:srgbClr val="4EA72E"/></a:accent6><a:hlink><a:srgbClr val="467886"/></a:hlink><a:folHlink><a:srgbClr val="96607D"/></a:folHlink></a:clrScheme><a:fontScheme name="Council"><a:majorFont><a:latin typeface="Times New Roman"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${'<a:ln w="12700"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${'<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const parts: readonly (readonly [path: string, type: string])[] = [
  ['word/document.xml', `${main}.template.main+xml`],
  ['word/styles.xml', `${main}.styles+xml`],
  ['word/numbering.xml', `${main}.numbering+xml`],
  ['word/settings.xml', `${main}.settings+xml`],
  ['word/fontTable.xml', `${main}.fontTable+xml`],
  ['word/header1.xml', `${main}.header+xml`],
  ['word/header2.xml', `${main}.header+xml`],
  ['word/footer1.xml', `${main}.footer+xml`],
  ['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
];

/**
 * The files of a template as a council has it, written by hand in the form that Word gives them: fonts and
 * colours by theme, numbered headings, a style with aliases, a letterhead on the first page.
 */
export const councilFiles: TemplateFiles = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${parts.map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`).join('')}</Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
  'word/document.xml': `${declaration}<w:document ${namespaces}><w:body><w:p><w:r><w:t>Type here</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1418" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'settings', 'settings.xml'],
    ['rId4', 'fontTable', '/word/fontTable.xml'],
    ['rId5', 'header', 'header1.xml'],
    ['rId6', 'header', 'header2.xml'],
    ['rId7', 'footer', 'footer1.xml'],
    ['rId8', 'theme', 'theme/theme1.xml'],
  ),
  'word/styles.xml': styles,
  'word/numbering.xml': numbering,
  'word/settings.xml': `${declaration}<w:settings ${namespaces}><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="12"/></w:compat><w:themeFontLang w:val="en-US"/><w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/></w:settings>`,
  'word/fontTable.xml': `${declaration}<w:fonts ${namespaces}><w:font w:name="Arial"><w:panose1 w:val="020B0604020202020204"/><w:charset w:val="00"/><w:embedRegular r:id="rId1"/></w:font></w:fonts>`,
  'word/header1.xml': running(
    'hdr',
    `<w:p w14:paraId="1A2B3C4D"><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:r><w:t>Mercia County Council</w:t></w:r><w:r><w:tab/></w:r><w:r><w:tab/></w:r><w:hyperlink r:id="rId2"><w:r><w:rPr><w:rStyle w:val="InternetLink"/></w:rPr><w:t>mercia.example</w:t></w:r></w:hyperlink></w:p>`,
  ),
  'word/_rels/header1.xml.rels': relationships(['rId2', 'hyperlink', 'https://mercia.example/', true]),
  'word/header2.xml': running(
    'hdr',
    `<w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="right"/></w:pPr>${crest}<w:r><w:t>Shire Hall, Mercia</w:t></w:r></w:p>`,
  ),
  'word/_rels/header2.xml.rels': relationships(['rId1', 'image', 'media/crest.PNG']),
  'word/media/crest.PNG': testPicture().bytes,
  'word/footer1.xml': running(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r>${simpleField('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${simpleField('NUMPAGES')}</w:p>`,
  ),
  'word/theme/theme1.xml': theme,
};
