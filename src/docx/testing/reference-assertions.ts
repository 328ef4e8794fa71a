import { type Assertion, missing, repeated } from './assertion.ts';
import { attributeOf, childrenOf, type DocxPackage } from './docx-package.ts';

/** Whatever is referred to in the text is there, and once. */
export const referenceAssertions: readonly Assertion[] = [
  { name: 'bookmark-names', source: 'ECMA-376 part 1, 17.13.6.2', faults: bookmarkNames },
  { name: 'bookmark-ids', source: 'ECMA-376 part 1, 17.13.6.2', faults: bookmarkIds },
  { name: 'bookmark-ends', source: 'ECMA-376 part 1, 17.13.6.1', faults: bookmarkEnds },
  {
    name: 'bookmark-spelling',
    source: 'Word: letters, digits and `_`, at most 40',
    faults: bookmarkSpelling,
  },
  { name: 'link-targets', source: 'ECMA-376 part 1, 17.16.22', faults: linkTargets },
  { name: 'fields', source: 'ECMA-376 part 1, 17.16.18', faults: fields },
  { name: 'style-references', source: 'ECMA-376 part 1, 17.7.4.17', faults: styleReferences },
  { name: 'style-types', source: 'ECMA-376 part 1, 17.18.83', faults: styleTypes },
  { name: 'style-ids', source: 'ECMA-376 part 1, 17.7.4.17', faults: styleIds },
  { name: 'list-references', source: 'ECMA-376 part 1, 17.9.18', faults: listReferences },
  { name: 'list-definitions', source: 'ECMA-376 part 1, 17.9.2', faults: listDefinitions },
  { name: 'note-references', source: 'ECMA-376 part 1, 17.11.14', faults: noteReferences },
  { name: 'notes-referred', source: 'ECMA-376 part 1, 17.11.10', faults: notesReferred },
];

const namesOf = ({ body }: DocxPackage) => body.values('w:bookmarkStart', 'w:name');

function bookmarkNames(docx: DocxPackage): readonly string[] {
  return repeated(namesOf(docx).map((name) => name.toLowerCase())).map(
    (name) => `two bookmarks are named ${name}`,
  );
}

function bookmarkIds({ body }: DocxPackage): readonly string[] {
  return repeated(body.values('w:bookmarkStart', 'w:id')).map((id) => `two bookmarks have the id ${id}`);
}

function bookmarkEnds({ body }: DocxPackage): readonly string[] {
  const starts = body.values('w:bookmarkStart', 'w:id');
  const ends = body.values('w:bookmarkEnd', 'w:id');
  return [
    ...missing(starts, ends).map((id) => `bookmark ${id} does not end`),
    ...missing(ends, starts).map((id) => `bookmark ${id} does not begin`),
  ];
}

function bookmarkSpelling(docx: DocxPackage): readonly string[] {
  return namesOf(docx)
    .filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))
    .map((name) => `${name} is no name of a bookmark`);
}

function linkTargets(docx: DocxPackage): readonly string[] {
  const links = docx.stories.flatMap((part) =>
    part.all('w:hyperlink').flatMap((link) => attributeOf(link, 'w:anchor') || []),
  );
  const instructions = docx.stories.flatMap((part) =>
    part.all('w:instrText').map((field) => field.textContent ?? ''),
  );
  const inFields = instructions.flatMap((field) => /(?:PAGEREF|\\b) (\w+)/.exec(field)?.[1] ?? []);
  return missing([...links, ...inFields], namesOf(docx)).map((name) => `there is no bookmark ${name}`);
}

/** Each field begins, may be divided from its result, and ends, in whatever paragraph. */
function fields(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) => {
    const open: string[] = [];
    for (const kind of part.values('w:fldChar', 'w:fldCharType')) {
      const before = kind === 'begin' ? undefined : open.pop();
      const fits = kind === 'begin' || before === 'begin' || (kind === 'end' && before === 'separate');
      if (!fits) return [`a field of ${part.path} has ${kind} after ${before ?? 'nothing'}`];
      if (kind !== 'end') open.push(kind);
    }
    return open.length > 0 ? [`a field of ${part.path} does not end`] : [];
  });
}

const kinds: Readonly<Record<string, string>> = {
  'w:pStyle': 'paragraph',
  'w:rStyle': 'character',
  'w:tblStyle': 'table',
};

function styleReferences(docx: DocxPackage): readonly string[] {
  const known = docx.part('word/styles.xml').values('w:style', 'w:styleId');
  const users = docx.parts.filter(({ path }) => /^word\/\w+\.xml$/.test(path));
  return users.flatMap((part) => {
    const used = [...Object.keys(kinds), 'w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
      part.values(name),
    );
    return missing(used, known).map((id) => `${part.path} refers to a style ${id}`);
  });
}

/** A paragraph has the style of a paragraph, a run that of characters. */
function styleTypes(docx: DocxPackage): readonly string[] {
  const styles = docx.part('word/styles.xml').all('w:style');
  const types = new Map(
    styles.map((style) => [attributeOf(style, 'w:styleId'), attributeOf(style, 'w:type')]),
  );
  return Object.entries(kinds).flatMap(([name, type]) =>
    [...new Set(docx.stories.flatMap((part) => part.values(name)))]
      .filter((id) => types.has(id) && types.get(id) !== type)
      .map((id) => `${name} ${id} is a style of a ${types.get(id)}`),
  );
}

function styleIds(docx: DocxPackage): readonly string[] {
  const styles = docx.part('word/styles.xml').all('w:style');
  const names = styles.map((style) => attributeOf(childrenOf(style, 'w:name')[0], 'w:val').toLowerCase());
  return [
    ...repeated(styles.map((style) => attributeOf(style, 'w:styleId'))).map(
      (id) => `two styles have the id ${id}`,
    ),
    ...repeated(names).map((name) => `two styles are named ${name}`),
  ];
}

function listReferences(docx: DocxPackage): readonly string[] {
  const known = docx.part('word/numbering.xml').values('w:num', 'w:numId');
  const used = [...docx.stories, docx.part('word/styles.xml')].flatMap((part) => part.values('w:numId'));
  // Number 0 takes the numbers of a style away.
  return missing(used, ['0', ...known]).map((id) => `there is no list ${id}`);
}

function listDefinitions(docx: DocxPackage): readonly string[] {
  const numbering = docx.part('word/numbering.xml');
  const known = numbering.values('w:abstractNum', 'w:abstractNumId');
  const used = numbering
    .all('w:abstractNumId')
    .filter((element) => element.parentNode?.nodeName === 'w:num')
    .map((element) => attributeOf(element, 'w:val'));
  return [
    ...missing(used, known).map((id) => `the list ${id} is not defined`),
    ...repeated(known).map((id) => `the list ${id} is defined twice`),
  ];
}

function notesOf(docx: DocxPackage): readonly string[] {
  return docx
    .part('word/footnotes.xml')
    .all('w:footnote')
    .filter((note) => attributeOf(note, 'w:type') === '')
    .map((note) => attributeOf(note, 'w:id'));
}

function noteReferences(docx: DocxPackage): readonly string[] {
  const used = docx.body.values('w:footnoteReference', 'w:id');
  return [
    ...missing(used, notesOf(docx)).map((id) => `there is no note ${id}`),
    ...repeated(used).map((id) => `the note ${id} is referred to twice`),
    ...repeated(notesOf(docx)).map((id) => `two notes have the id ${id}`),
  ];
}

function notesReferred(docx: DocxPackage): readonly string[] {
  return missing(notesOf(docx), docx.body.values('w:footnoteReference', 'w:id')).map(
    (id) => `nothing refers to the note ${id}`,
  );
}
