import type { INumberingOptions } from 'docx';
import { escapeXml, insertBefore } from '../document/xml-text.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { declaration, namespaces } from './namespaces.ts';
import { wordFormats } from './number-formats.ts';
import type { NumberList, NumberLists } from './number-lists.ts';
import type { ParagraphStyles } from './paragraph-styles.ts';
import { contentTypes, type Parts, partText, replacePart } from './parts.ts';
import type { RunningParts } from './running.ts';
import { sectionOptions } from './section-options.ts';
import type { WordSection } from './sections.ts';
import { tableStyles } from './table-styles.ts';
import { wordLanguage } from './word-language.ts';
import { characterStyleOptions, paragraphStyleOptions } from './word-styles.ts';

type Docx = typeof import('docx');

/** What docx makes a package of. */
export type SkeletonInput = {
  readonly house: HouseStyle;
  readonly lang: string;
  readonly styles: ParagraphStyles;
  readonly tableVariants: ReadonlySet<string>;
  readonly lists: NumberLists;
  readonly sections: readonly WordSection[];
  readonly running: readonly RunningParts[];
  readonly hasNotes: boolean;
};

/** A package without a body. */
export type Skeleton = {
  readonly parts: Parts;
  /** The document part's XML before the body's first block and after its last. */
  readonly frame: readonly [string, string];
  /** Properties of each section. */
  readonly sectionProperties: readonly string[];
};

/** Makes the package with docx: styles, numbering, settings, headers, footers and the properties of sections. */
export function makeSkeleton(docx: Docx, input: SkeletonInput): Skeleton {
  const { house, lists, sections, running } = input;
  const { DocumentAttributes, DocumentDefaults } = docx;
  const language = wordLanguage(input.lang);
  const document = new docx.Document({
    compatibility: { version: 15 },
    ...(house.duplex && { evenAndOddHeaderAndFooters: true }),
    styles: {
      initialStyles: new DocumentAttributes(['mc', 'r', 'w', 'w14', 'w15'], 'w14 w15'),
      importedStyles: [
        new DocumentDefaults({
          run: { font: house.wordFont, language: { value: language, eastAsia: language } },
        }),
      ],
      paragraphStyles: paragraphStyleOptions(input.styles, house),
      characterStyles: characterStyleOptions(house),
    },
    numbering: numberingOptions(lists.definitions()),
    sections: sections.map((section, index) =>
      sectionOptions(docx, section, running[index], house, input.hasNotes),
    ),
  });
  const parts = partsOf(docx, document);
  for (const path of unused) dropPart(parts, path);
  // Headers and footers have no relationships.
  for (const path of parts.keys())
    if (/^word\/_rels\/(header|footer|fontTable|footnotes)/.test(path)) parts.delete(path);
  setRunningContent(parts, running);
  replacePart(parts, 'word/styles.xml', (xml) =>
    insertBefore(xml, '</w:styles>', defaultStyles + tableStyles(house, input.tableVariants)),
  );
  replacePart(parts, 'word/numbering.xml', (xml) => numberingPart(xml, lists));
  replacePart(parts, 'word/settings.xml', (xml) => settingsPart(xml, language));
  const xml = partText(parts, 'word/document.xml');
  const start = xml.indexOf('<w:body>') + '<w:body>'.length;
  return {
    parts,
    frame: [xml.slice(0, start), '</w:body></w:document>'],
    sectionProperties: xml.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [],
  };
}

/**
 * Gives the parts that docx would zip. They are taken before it does, since the body is still to come and
 * zipping twice costs more than all else; docx has no public way to them, and its version is pinned.
 */
function partsOf({ Packer }: Docx, document: InstanceType<Docx['Document']>): Parts {
  const compiler: { compile(document: unknown): Parts } = Reflect.get(Packer, 'compiler');
  return new Map(compiler.compile(document));
}

/** Parts that docx always makes, and nothing here refers to. */
const unused = ['word/endnotes.xml', 'docProps/custom.xml'];

/** Takes out a part, its relationships, its content type, and the relationship to it. */
export function dropPart(parts: Parts, path: string): void {
  const [folder = '', name = ''] = path.split('/');
  parts.delete(path);
  parts.delete(`${folder}/_rels/${name}.rels`);
  replacePart(parts, contentTypes, (xml) =>
    xml.replace(new RegExp(`<Override [^>]*PartName="/${path}"/>`), ''),
  );
  const owner = folder === 'word' ? 'word/_rels/document.xml.rels' : '_rels/.rels';
  replacePart(parts, owner, (xml) =>
    xml.replace(new RegExp(`<Relationship [^>]*Target="(?:word/)?(?:docProps/)?${name}"/>`), ''),
  );
}

/** Styles that every document has, which docx leaves out with its other defaults. */
const defaultStyles =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

function numberingOptions(definitions: readonly NumberList[]): INumberingOptions {
  return {
    config: definitions.map(({ index, levels }) => ({
      reference: `list${index}`,
      levels: levels.map(({ format, text, leftTwips, hangingTwips }, level) => ({
        level,
        format: wordFormats[format],
        text,
        start: 1,
        alignment: 'left',
        // A number is what it is: capitals are for the words of a heading.
        style: {
          paragraph: { indent: { left: leftTwips, hanging: hangingTwips } },
          run: { allCaps: false },
        },
      })),
    })),
  };
}

/** Takes out the list that docx adds of its own, numbers the others from 0, and adds our instances. */
function numberingPart(xml: string, lists: NumberLists): string {
  const start = xml.indexOf('<w:abstractNum ');
  const [, ...definitions] = xml.match(/<w:abstractNum .*?<\/w:abstractNum>/gs) ?? [];
  const written = definitions.map((definition, index) =>
    definition
      .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${index}"`)
      .replace('"hybridMultilevel"', '"multilevel"')
      .replaceAll(' w:tentative="1"', ''),
  );
  return `${xml.slice(0, start)}${written.join('')}${lists.instances()}</w:numbering>`;
}

/**
 * Says what a reader relies on: the language of the theme's fonts, and that no word is divided, so that the lines are
 * read as they were written. The elements stand in the order of the schema (CT_Settings).
 */
function settingsPart(xml: string, language: string): string {
  return xml
    .replace('<w:displayBackgroundShape/>', '')
    .replace(/<w:defaultTabStop [^>]*\/>/, (tabStop) => `${tabStop}<w:autoHyphenation w:val="false"/>`)
    .replace('</w:compat>', (end) => `${end}<w:themeFontLang w:val="${escapeXml(language)}"/>`);
}

/** Writes the headers and footers; docx numbers them in the order in which the sections have them. */
function setRunningContent(parts: Parts, running: readonly RunningParts[]): void {
  const fill = (kind: 'header' | 'footer', tag: 'hdr' | 'ftr', contents: readonly (string | undefined)[]) => {
    const written = contents.filter((content) => content !== undefined);
    for (const [index, content] of written.entries()) {
      parts.set(
        `word/${kind}${index + 1}.xml`,
        `${declaration}<w:${tag} ${namespaces}>${content}</w:${tag}>`,
      );
    }
  };
  fill(
    'header',
    'hdr',
    running.flatMap(({ header, firstHeader, evenHeader }) => [header, firstHeader, evenHeader]),
  );
  fill(
    'footer',
    'ftr',
    running.flatMap(({ footer, firstFooter, evenFooter }) => [footer, firstFooter, evenFooter]),
  );
}
