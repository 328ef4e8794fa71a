import type { OpenDocx } from './open-docx.ts';
import { childrenOf, findAll, type XmlElement } from './xml-tree.ts';

/**
 * Finds what would make Word repair or refuse a file, and what validators pass over.
 *
 * @returns a sentence for each fault; throws on XML that is not well-formed
 */
export function findFaults(docx: OpenDocx): string[] {
  const body = docx.xml('word/document.xml');
  return [
    ...packageFaults(docx),
    ...wordParts(docx).flatMap((path) => fieldFaults(path, docx.xml(path))),
    ...bookmarkFaults(body),
    ...referenceFaults(docx, body),
    ...tableFaults(body),
    ...orderFaults(body),
    ...wordParts(docx).flatMap((path) =>
      [...docx.text(path).matchAll(/ w:(?:w|left|right|hanging|before|after|line|pos|sz)="-?\d+\.\d+"/g)].map(
        ([measure]) => `${path} has a broken measure, ${measure}`,
      ),
    ),
  ];
}

function wordParts(docx: OpenDocx): string[] {
  return docx.paths.filter((path) => /^word\/\w+\.xml$/.test(path));
}

function packageFaults(docx: OpenDocx): string[] {
  const types = docx.text('[Content_Types].xml');
  const named = [...types.matchAll(/PartName="\/([^"]*)"/g)].map(([, path]) => path as string);
  for (const path of docx.paths) if (/\.(xml|rels)$/.test(path)) docx.xml(path);
  return [
    ...wordParts(docx)
      .filter((path) => !named.includes(path))
      .map((path) => `${path} has no content type`),
    ...named.filter((path) => !docx.paths.includes(path)).map((path) => `${path} is not there`),
  ];
}

/** Each field begins, may be divided from its result, and ends. */
function fieldFaults(path: string, part: XmlElement): string[] {
  const open: string[] = [];
  for (const mark of findAll(part, 'w:fldChar')) {
    const kind = mark.attributes['w:fldCharType'] ?? '';
    const before = kind === 'begin' ? undefined : open.pop();
    const fits = kind === 'begin' || before === 'begin' || (kind === 'end' && before === 'separate');
    if (!fits) return [`a field of ${path} has ${kind} after ${before}`];
    if (kind !== 'end') open.push(kind);
  }
  return open.length > 0 ? [`a field of ${path} does not end`] : [];
}

function bookmarkFaults(body: XmlElement): string[] {
  const starts = findAll(body, 'w:bookmarkStart').map((start) => start.attributes);
  const names = starts.map((start) => start['w:name'] ?? '');
  const ids = starts.map((start) => start['w:id'] ?? '');
  const ends = findAll(body, 'w:bookmarkEnd').map((end) => end.attributes['w:id'] ?? '');
  return [
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two bookmarks are named ${name}`),
    ...repeated(ids).map((id) => `two bookmarks have the id ${id}`),
    ...names.filter((name) => !/^_[A-Za-z0-9_]{0,39}$/.test(name)).map((name) => `${name} is no name`),
    ...different(ids, ends).map((id) => `bookmark ${id} does not begin and end`),
  ];
}

/** Whatever is referred to is there. */
function referenceFaults(docx: OpenDocx, body: XmlElement): string[] {
  const bookmarks = findAll(body, 'w:bookmarkStart').map((start) => start.attributes['w:name'] ?? '');
  const anchors = findAll(body, 'w:hyperlink').flatMap((link) => link.attributes['w:anchor'] ?? []);
  const fields = findAll(body, 'w:instrText').map((field) => field.children.join(''));
  const inFields = fields.flatMap((field) => /(?:PAGEREF|\\b) (\w+)/.exec(field)?.[1] ?? []);
  const styles = findAll(docx.xml('word/styles.xml'), 'w:style');
  const styleIds = styles.map((style) => style.attributes['w:styleId'] ?? '');
  const styleNames = styles.map((style) => childrenOf(style)[0]?.attributes['w:val']?.toLowerCase() ?? '');
  const numbering = docx.xml('word/numbering.xml');
  const notes = findAll(docx.xml('word/footnotes.xml'), 'w:footnote').map(
    (note) => note.attributes['w:id'] ?? '',
  );
  const noted = findAll(body, 'w:footnoteReference').map((reference) => reference.attributes['w:id'] ?? '');
  return [
    ...missing([...anchors, ...inFields], bookmarks, 'bookmark'),
    ...mistyped(styles, body),
    ...repeated(styleIds).map((id) => `two styles have the id ${id}`),
    ...repeated(styleNames).map((name) => `two styles are named ${name}`),
    ...wordParts(docx).flatMap((path) => {
      const used = docx.text(path).matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g);
      return missing(
        [...used].map(([, id]) => id as string),
        styleIds,
        'style',
      );
    }),
    ...wordParts(docx).flatMap((path) => relationshipFaults(docx, path)),
    ...missing(
      // Number 0 takes the numbers of a style away.
      valuesOf(body, 'w:numId').filter((id) => id !== '0'),
      findAll(numbering, 'w:num').map((num) => num.attributes['w:numId'] ?? ''),
      'num',
    ),
    ...missing(
      valuesOf(numbering, 'w:abstractNumId'),
      findAll(numbering, 'w:abstractNum').map((list) => list.attributes['w:abstractNumId'] ?? ''),
      'abstractNum',
    ),
    ...different(notes, ['-1', '0', ...noted]).map((id) => `note ${id} is not there, or not referred to`),
    ...repeated(noted).map((id) => `note ${id} is referred to twice`),
  ];
}

/** A paragraph has the style of a paragraph, a run that of characters. */
function mistyped(styles: readonly XmlElement[], body: XmlElement): string[] {
  const types = new Map(styles.map(({ attributes }) => [attributes['w:styleId'], attributes['w:type']]));
  const kinds = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };
  return Object.entries(kinds).flatMap(([name, type]) =>
    [...new Set(valuesOf(body, name))]
      .filter((id) => types.has(id) && types.get(id) !== type)
      .map((id) => `${name} ${id} is a style of a ${types.get(id)}`),
  );
}

function relationshipFaults(docx: OpenDocx, path: string): string[] {
  const used = [...docx.text(path).matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map(([, id]) => id as string);
  if (used.length === 0) return [];
  const relationships = childrenOf(docx.xml(path.replace('word/', 'word/_rels/').concat('.rels')));
  const ids = relationships.map(({ attributes }) => attributes.Id ?? '');
  return [
    ...missing(used, ids, `relationship of ${path}`),
    ...repeated(ids).map((id) => `two relationships are ${id}`),
  ];
}

/** Cells end in a paragraph, rows fill the grid, and there are no more columns than Word can have. */
function tableFaults(body: XmlElement): string[] {
  return findAll(body, 'w:tbl').flatMap((table) => {
    const columns = childrenOf(table).find((child) => child.name === 'w:tblGrid')?.children.length ?? 0;
    const rows = childrenOf(table).filter((child) => child.name === 'w:tr');
    return [
      ...(columns < 1 || columns > 63 ? [`a table has ${columns} columns`] : []),
      ...rows.flatMap((row) => {
        const cells = childrenOf(row).filter((child) => child.name === 'w:tc');
        const spans = cells.map((cell) =>
          Number(findAll(childrenOf(cell)[0] ?? cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
        );
        const width = spans.reduce((sum, span) => sum + span, 0);
        return [
          ...(width === columns ? [] : [`a row fills ${width} of ${columns} columns`]),
          ...cells
            .filter((cell) => childrenOf(cell).at(-1)?.name !== 'w:p')
            .map(() => 'a cell does not end in a paragraph'),
        ];
      }),
    ];
  });
}

/** Paragraphs that may be empty: they are lines or bullets, or stand where Word needs a paragraph. */
const emptyStyles = ['Spacer', 'Signature', 'Rule', 'ListBullet'];

/** Tables do not touch, and no empty paragraph makes space. */
function orderFaults(body: XmlElement): string[] {
  const blocks = findAll(body, 'w:body').flatMap(childrenOf);
  return blocks.flatMap((block, index) => {
    if (block.name === 'w:tbl') return blocks[index + 1]?.name === 'w:tbl' ? ['two tables touch'] : [];
    if (block.name !== 'w:p' || findAll(block, 'w:r').length > 0 || findAll(block, 'w:numPr').length > 0)
      return [];
    const style = findAll(block, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
    return emptyStyles.includes(style) ? [] : [`an empty paragraph in ${style}`];
  });
}

function valuesOf(element: XmlElement, name: string): string[] {
  return findAll(element, name).map((child) => child.attributes['w:val'] ?? '');
}

function missing(used: readonly string[], known: readonly string[], kind: string): string[] {
  const there = new Set(known);
  return [...new Set(used)].filter((id) => !there.has(id)).map((id) => `${kind} ${id} is not there`);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function different(one: readonly string[], other: readonly string[]): string[] {
  return [...one.filter((value) => !other.includes(value)), ...other.filter((value) => !one.includes(value))];
}
