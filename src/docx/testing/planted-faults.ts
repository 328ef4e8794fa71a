import {
  asJpeg,
  body,
  edit,
  garble,
  inText,
  type Plant,
  picked,
  picture,
  spannedTable,
  tableInTable,
  wideTable,
} from './plant.ts';

/** A fault that is put into a file, and the name of the only assertion that finds it. */
export type PlantedFault = {
  readonly assertion: string;
  readonly what: string;
  readonly plant: Plant;
};

const core = 'docProps/core.xml';
const numbering = 'word/numbering.xml';
const styles = 'word/styles.xml';
const settings = 'word/settings.xml';
const notes = 'word/footnotes.xml';
const types = '[Content_Types].xml';

const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const bookmark = (id: string, name: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;

const faults: readonly (readonly [string, string, Plant])[] = [
  // Text.
  ['well-formed', 'an element that does not close', edit('word/header2.xml', '</w:hdr>', '')],
  ['characters', 'U+FFFE', edit(body, '>Apologies<', '>Apo\ufffelogies<')],
  ['characters', 'U+FFFF in a note', edit(notes, 'Its papers', '\uffffIts papers')],
  ['characters', 'a control character in a title', edit(core, '<dc:title>', '<dc:title>\u0007')],
  ['characters', 'bytes that are no UTF-8', garble],
  ['text-in-runs', 'words directly in a paragraph', inText('stray')],
  ['text-in-runs', 'a text outside runs', inText('<w:t>stray</w:t>')],
  ['line-ends', 'a line end', edit(body, '>Apologies<', '>Apo\nlogies<')],
  ['line-ends', 'a line end as a reference', edit(body, '>Apologies<', '>Apo&#13;logies<')],
  [
    'literal-references',
    'a list that docx did not know',
    edit(body, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="{ref-0}"/>'),
  ],
  ['whole-measures', 'a fraction of a twip', edit(body, 'w:after="450"', 'w:after="450.5"')],
  ['whole-measures', 'a fraction in a style', edit(styles, 'w:after="150"', 'w:after="0.5"')],
  ['whole-measures', 'no number', edit(body, 'w:after="450"', 'w:after="NaN"')],
  // Tables.
  [
    'head-rows',
    'a head that is only repeated',
    edit(body, 'w:val="06A0" w:firstRow="1"', 'w:val="0680" w:firstRow="0"'),
  ],
  ['head-rows', 'a head that is only flagged', edit(body, '<w:tblHeader/>', '')],
  ['head-rows', 'a head that older versions do not see', edit(body, 'w:val="0620"', 'w:val="0600"')],
  [
    'head-rows',
    'a head further down',
    edit(body, /(<w:tr>)(?=(?:(?!<w:tr>).)*Rugby<)/s, '$1<w:trPr><w:tblHeader/></w:trPr>'),
  ],
  [
    'cell-end',
    'a cell that ends with its properties',
    edit(body, /<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/s, '</w:tc>'),
  ],
  ['columns', '64 columns', wideTable(64)],
  ['grid', 'a row that is too long', edit(body, '<w:gridSpan w:val="2"/>', '<w:gridSpan w:val="3"/>')],
  ['vertical-merge', 'a cell that goes on and was not begun', edit(body, '<w:vMerge w:val="restart"/>', '')],
  [
    'tables-apart',
    'two tables that touch',
    edit(body, /<w:p><w:pPr><w:pStyle w:val="Spacer"\/>(?:(?!<w:p>).)*<\/w:p>(?=<w:tbl>)/s, ''),
  ],
  [
    'table-heads',
    'a table without heads',
    edit(
      body,
      'w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1"',
      'w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0"',
    ),
  ],
  ['table-name', 'a table without a name', edit(body, /<w:tblCaption [^>]*>/, '')],
  [
    'table-name',
    'a table with an empty name',
    edit(body, /<w:tblCaption [^>]*>/, '<w:tblCaption w:val=" "/>'),
  ],
  ['table-in-table', 'a table in a table', tableInTable],
  ['needless-merge', 'a column that every row spans', spannedTable],
  [
    'needless-merge',
    'a cell that is merged with none',
    edit(body, /(<w:tcPr><w:tcW [^>]*>)(?=(?:(?!<w:tc>).)*>Rugby<)/s, '$1<w:vMerge w:val="restart"/>'),
  ],
  // References.
  ['bookmark-names', 'two bookmarks of a name', inText(bookmark('900', '_op_FRONT'))],
  ['bookmark-ids', 'two bookmarks of an id', inText(bookmark('0', '_other'))],
  ['bookmark-ends', 'a bookmark that does not end', inText('<w:bookmarkStart w:id="900" w:name="_other"/>')],
  ['bookmark-ends', 'a bookmark that does not begin', inText('<w:bookmarkEnd w:id="900"/>')],
  ['bookmark-spelling', 'a long name', inText(bookmark('900', `_${'x'.repeat(40)}`))],
  ['bookmark-spelling', 'a name with a hyphen', inText(bookmark('900', '_a-b'))],
  ['link-targets', 'a link to nothing', edit(body, 'w:anchor="_op_minutes"', 'w:anchor="_op_gone"')],
  ['link-targets', 'a page reference to nothing', edit(body, 'PAGEREF _op_minutes', 'PAGEREF _op_gone')],
  ['fields', 'a field that does not end', inText(field('begin'))],
  ['fields', 'a field that ends twice', edit(body, field('end'), field('end') + field('end'))],
  [
    'fields',
    'a field that is divided twice',
    edit(body, 'w:fldCharType="separate"/></w:r>', `w:fldCharType="separate"/></w:r>${field('separate')}`),
  ],
  ['style-references', 'a style that is not there', edit(body, 'w:val="Summons"', 'w:val="Gone"')],
  [
    'style-references',
    'a style based on nothing',
    edit(styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Gone"/>'),
  ],
  [
    'style-types',
    'a run in the style of a paragraph',
    edit(body, '<w:rStyle w:val="Hyperlink"/>', '<w:rStyle w:val="BodyText"/>'),
  ],
  [
    'style-ids',
    'two styles of an id',
    edit(
      styles,
      '</w:styles>',
      '<w:style w:type="paragraph" w:styleId="BodyText"><w:name w:val="Other"/></w:style></w:styles>',
    ),
  ],
  [
    'style-ids',
    'two styles of a name',
    edit(
      styles,
      '</w:styles>',
      '<w:style w:type="paragraph" w:styleId="Other"><w:name w:val="body text"/></w:style></w:styles>',
    ),
  ],
  [
    'list-references',
    'a list that is not there',
    edit(body, '<w:numId w:val="1"/>', '<w:numId w:val="900"/>'),
  ],
  [
    'list-definitions',
    'a list that is not defined',
    edit(numbering, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="900"/>'),
  ],
  [
    'note-references',
    'a reference without a note',
    edit(
      body,
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="1"/><w:footnoteReference w:id="900"/>',
    ),
  ],
  [
    'note-references',
    'two references to a note',
    edit(
      body,
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:id="1"/><w:footnoteReference w:id="1"/>',
    ),
  ],
  ['notes-referred', 'a note without a reference', edit(body, '<w:footnoteReference w:id="1"/>', '')],
  // The package.
  ['relationships', 'an id that is no relationship', edit(body, 'r:id="op1"', 'r:id="op900"')],
  [
    'relationships',
    'two relationships of an id',
    edit('word/_rels/document.xml.rels', 'Id="op2"', 'Id="op1"'),
  ],
  ['relationship-targets', 'a picture that is not there', (files) => delete files[picture]],
  ['content-types', 'an ending without a type', edit(types, /<Default [^>]*Extension="png"\/>/, '')],
  [
    'content-types',
    'a part without a type',
    edit(types, /<Override [^>]*PartName="\/word\/header2.xml"\/>/, ''),
  ],
  [
    'content-types',
    'a type without a part',
    edit(types, '</Types>', '<Override ContentType="text/xml" PartName="/word/gone.xml"/></Types>'),
  ],
  [
    'running-parts',
    'a section without a header',
    edit(body, /<w:headerReference w:type="default"[^>]*>/, ''),
  ],
  [
    'running-parts',
    'a first page without a footer',
    edit(body, /<w:footerReference w:type="first"[^>]*>/, ''),
  ],
  [
    'running-parts',
    'a header that is the styles',
    edit(body, /(<w:headerReference w:type="default" r:id=)"[^"]*"/, '$1"rId1"'),
  ],
  ['drawing-ids', 'two drawings of an id', edit(body, '<wp:docPr id="2"', '<wp:docPr id="1"')],
  ['drawing-ids', 'a drawing without an id', edit(body, '<wp:docPr id="2"', '<wp:docPr id="0"')],
  ['pictures', 'a damaged picture', picked((bytes) => bytes.fill(0x55, 60, 64))],
  ['pictures', 'half a picture', picked((bytes) => bytes.subarray(0, bytes.length / 2))],
  ['pictures', 'a picture that is text', picked(() => Buffer.from('not a picture'))],
  ['pictures', 'a JPEG without pixels', asJpeg([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
  ['pictures', 'a JPEG that is none', asJpeg([0x89, 0x50, 0x4e, 0x47])],
  // Properties and settings.
  ['properties-once', 'two titles', edit(core, '<dc:title>', '<dc:title>Other</dc:title><dc:title>')],
  ['dates', 'a day that does not exist', edit(core, '2014-11-21T', '2014-11-31T')],
  ['dates', 'a day without time', edit(core, 'T00:00:00Z', '')],
  ['dates', 'a date that does not say its form', edit(core, ' xsi:type="dcterms:W3CDTF"', '')],
  ['settings', 'an older Word', edit(settings, 'w:val="15"', 'w:val="12"')],
  ['settings', 'divided words', edit(settings, '<w:autoHyphenation w:val="false"/>', '<w:autoHyphenation/>')],
  [
    'settings',
    'a question when it opens',
    edit(settings, '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'),
  ],
  ['title', 'no title', edit(core, /<dc:title>[^<]*</, '<dc:title><')],
  ['properties', 'no description', edit(core, /<dc:description>.*<\/dc:description>/, '')],
  ['properties', 'no company', edit('docProps/app.xml', /<Company>.*<\/Company>/, '')],
  // Text and pictures, for those who do not see them.
  ['language', 'no language', edit(styles, /<w:lang [^>]*>/, '')],
  [
    'language',
    'a language that is none',
    edit(body, '<w:lang w:val="cy-GB"/>', '<w:lang w:val="Welsh language"/>'),
  ],
  ['language', 'no language among the properties', edit(core, /<dc:language>.*<\/dc:language>/, '')],
  [
    'language',
    'fonts of another language',
    edit(settings, '<w:themeFontLang w:val="en-GB"/>', '<w:themeFontLang w:val="fr-FR"/>'),
  ],
  [
    'heading-order',
    'a level that is left out',
    edit(body, 'w:val="SubItem"/>', 'w:val="SubItem"/><w:outlineLvl w:val="5"/>'),
  ],
  [
    'heading-order',
    'a document that begins with level 2',
    edit(styles, /(w:styleId="Heading1"(?:(?!<\/w:style>).)*<w:outlineLvl w:val=)"0"/s, '$1"1"'),
  ],
  ['heading-words', 'a heading without words', edit(body, '<w:t>Apologies</w:t>', '<w:t></w:t>')],
  [
    'alternative-text',
    'a picture that says nothing',
    edit(body, ' descr="A chart of grants by district"', ''),
  ],
  ['alternative-text', 'decoration that is not marked', edit(body, 'val="1"/></a:ext>', 'val="0"/></a:ext>')],
  ['link-words', 'a link that tells nothing', edit(body, '>link to a page<', '>Click here<')],
  ['link-words', 'a link without words', edit(body, '>link to a page<', '><')],
  [
    'in-line',
    'a picture that floats',
    (files) => {
      edit(body, /<wp:inline /, '<wp:anchor ')(files);
      edit(body, '</wp:inline>', '</wp:anchor>')(files);
    },
  ],
  ['in-line', 'a text box', inText('<w:r><w:pict/></w:r>')],
  [
    'in-line',
    'a frame',
    edit(body, '<w:pStyle w:val="Summons"/>', '<w:pStyle w:val="Summons"/><w:framePr w:w="900"/>'),
  ],
  [
    'blank-paragraphs',
    'an empty paragraph',
    edit(body, '</w:p><w:tbl>', '</w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p><w:tbl>'),
  ],
  [
    'blank-paragraphs',
    'two spacers',
    edit(
      body,
      '</w:p><w:tbl>',
      `</w:p>${'<w:p><w:pPr><w:pStyle w:val="Spacer"/></w:pPr></w:p>'.repeat(2)}<w:tbl>`,
    ),
  ],
];

/** Each of the faults that some assertion is there to find. */
export const plantedFaults: readonly PlantedFault[] = faults.map(([assertion, what, plant]) => ({
  assertion,
  what,
  plant,
}));
