import { posix } from 'node:path';
import { type Assertion, missing, repeated } from './assertion.ts';
import { attributeOf, childrenOf, type DocxPackage } from './docx-package.ts';
import { pictureFault } from './picture-fault.ts';

/** The parts of a package and what joins them. */
export const packageAssertions: readonly Assertion[] = [
  { name: 'relationships', source: 'ECMA-376 part 2, 9.3.3', faults: relationshipIds },
  { name: 'relationship-targets', source: 'ECMA-376 part 2, 9.3.2', faults: relationshipTargets },
  { name: 'content-types', source: 'ECMA-376 part 2, 10.1.2', faults: contentTypes },
  { name: 'running-parts', source: 'ECMA-376 part 1, 17.10.2 and 17.10.5', faults: runningParts },
  { name: 'drawing-ids', source: 'ECMA-376 part 1, 20.4.2.5', faults: drawingIds },
  { name: 'pictures', source: 'PNG (W3C), 5; JPEG (ITU-T T.81), B.1', faults: pictures },
];

/** Every id that a part uses is that of one relationship. */
function relationshipIds(docx: DocxPackage): readonly string[] {
  return docx.stories.flatMap((part) => {
    const ids = docx.relationshipsOf(part.path).map((relationship) => attributeOf(relationship, 'Id'));
    const used = part.elements.flatMap((element) =>
      ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributeOf(element, name) || []),
    );
    return [
      ...missing(used, ids).map((id) => `${part.path} uses ${id}, which is no relationship`),
      ...repeated(ids).map((id) => `${part.path} has two relationships ${id}`),
    ];
  });
}

/** Where a relationship leads within the package, there is a part. */
function relationshipTargets(docx: DocxPackage): readonly string[] {
  return docx.parts
    .filter(({ path }) => path.endsWith('.rels'))
    .flatMap((part) => {
      const folder = posix.join(posix.dirname(part.path), '..');
      const targets = part
        .all('rel:Relationship')
        .filter((relationship) => attributeOf(relationship, 'TargetMode') !== 'External')
        .map((relationship) => attributeOf(relationship, 'Target'))
        .map((target) => (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)));
      return missing(targets, docx.paths).map(
        (target) => `${part.path} leads to ${target}, which is not there`,
      );
    });
}

function contentTypes(docx: DocxPackage): readonly string[] {
  const path = '[Content_Types].xml';
  const types = docx.part(path);
  const named = types.values('ct:Override', 'PartName').map((name) => name.slice(1));
  const endings = types.values('ct:Default', 'Extension').map((ending) => ending.toLowerCase());
  const needsName = (part: string) => /^word\/\w+\.xml$|^docProps\//.test(part);
  const files = docx.paths.filter((part) => part !== path);
  return [
    ...files
      .filter((part) => !named.includes(part))
      .filter(
        (part) => needsName(part) || !endings.includes(part.slice(part.lastIndexOf('.') + 1).toLowerCase()),
      )
      .map((part) => `${part} has no content type`),
    ...missing(named, files).map((part) => `${part} has a content type and is not there`),
    ...repeated(named).map((part) => `${part} has two content types`),
  ];
}

/** Sections refer to headers and footers that are such; the first section has those that the others go on with. */
function runningParts(docx: DocxPackage): readonly string[] {
  const types = new Map(
    docx
      .relationshipsOf('word/document.xml')
      .map((each) => [attributeOf(each, 'Id'), posix.basename(attributeOf(each, 'Type'))]),
  );
  const begun = new Set<string>();
  return docx.body.all('w:sectPr').flatMap((section) => {
    const first = childrenOf(section, 'w:titlePg').length > 0;
    const faults: string[] = [];
    for (const kind of ['header', 'footer'] as const) {
      for (const reference of childrenOf(section, `w:${kind}Reference`)) {
        begun.add(`${kind} ${attributeOf(reference, 'w:type')}`);
        const id = attributeOf(reference, 'r:id');
        if (types.has(id) && types.get(id) !== kind) faults.push(`${id} is no ${kind}`);
      }
      for (const pages of first ? ['default', 'first'] : ['default']) {
        if (!begun.has(`${kind} ${pages}`)) faults.push(`a section has no ${kind} for its ${pages} pages`);
      }
    }
    return faults;
  });
}

/** A drawing has a number of its own in the whole document. */
function drawingIds(docx: DocxPackage): readonly string[] {
  const ids = docx.stories.flatMap((part) => {
    const own = part.values('wp:docPr', 'id');
    // Headers that differ in their marking show the same letterhead.
    return part.path.startsWith('word/document') ? own : own.map((id) => `${part.path} ${id}`);
  });
  return [
    ...repeated(ids).map((id) => `two drawings have the id ${id}`),
    ...ids.filter((id) => !/(^|\s)[1-9]\d{0,9}$/.test(id)).map((id) => `a drawing has the id “${id}”`),
  ];
}

function pictures(docx: DocxPackage): readonly string[] {
  return docx.paths
    .filter((path) => path.startsWith('word/media/'))
    .flatMap((path) => {
      const fault = pictureFault(path, docx.bytes(path));
      return fault === undefined ? [] : [`${path} ${fault}`];
    });
}
