import { type Assertion, repeated } from './assertion.ts';
import { childrenOf, type DocxPackage, nameOf } from './docx-package.ts';

/** What a file says of itself. */
export const propertyAssertions: readonly Assertion[] = [
  { name: 'title', source: 'WCAG 2.2, 2.4.2', faults: titleFaults },
  { name: 'properties', source: 'ECMA-376 part 2, 11.1; part 1, 22.2', faults: propertyFaults },
];

export const corePropertyAssertions: readonly Assertion[] = [
  { name: 'properties-once', source: 'ECMA-376 part 2, 11.1 (M4.2)', faults: repeatedProperties },
  { name: 'dates', source: 'ECMA-376 part 2, 11.1; W3CDTF', faults: dateFaults },
  { name: 'settings', source: 'MS-DOCX, 2.3; ECMA-376 part 1, 17.15.1', faults: settingFaults },
];

const core = 'docProps/core.xml';
const needed = [
  'dc:creator',
  'dc:subject',
  'dc:description',
  'cp:keywords',
  'cp:category',
  'cp:lastModifiedBy',
  'dcterms:created',
  'dcterms:modified',
];

function titleFaults(docx: DocxPackage): readonly string[] {
  const title = docx.part(core).all('dc:title')[0]?.textContent ?? '';
  return title.trim() === '' ? ['the document has no title'] : [];
}

function propertyFaults(docx: DocxPackage): readonly string[] {
  const properties = docx.part(core);
  const company = docx.part('docProps/app.xml').all('app:Company')[0]?.textContent ?? '';
  const absent = needed.filter((name) => (properties.all(name)[0]?.textContent ?? '') === '');
  return [...absent, ...(company === '' ? ['app:Company'] : [])].map((name) => `there is no ${name}`);
}

function repeatedProperties(docx: DocxPackage): readonly string[] {
  const [root] = docx.part(core).elements;
  return repeated(childrenOf(root).map(nameOf)).map((name) => `${name} is said twice`);
}

function dateFaults(docx: DocxPackage): readonly string[] {
  const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name) => docx.part(core).all(name));
  return dates
    .filter((date) => {
      const written = date.textContent ?? '';
      const typed = date.getAttribute('xsi:type') === 'dcterms:W3CDTF';
      const day = new Date(written);
      const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written.slice(0, 10));
      return !typed || !exists || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(written);
    })
    .map((date) => `${nameOf(date)} is “${date.textContent}”`);
}

/** Word breaks lines as it does now, divides no words, and asks nothing when the file opens. */
function settingFaults(docx: DocxPackage): readonly string[] {
  const settings = docx.part('word/settings.xml');
  const modes = settings
    .all('w:compatSetting')
    .filter((setting) => setting.getAttribute('w:name') === 'compatibilityMode')
    .map((setting) => setting.getAttribute('w:val'));
  return [
    ...(modes.join() === '15' ? [] : [`the compatibility mode is ${modes.join() || 'not said'}`]),
    ...(settings.values('w:autoHyphenation').join() === 'false' ? [] : ['words may be divided']),
    ...settings
      .values('w:updateFields')
      .filter((value) => value !== 'false')
      .map(() => 'Word asks whether to update fields'),
  ];
}
