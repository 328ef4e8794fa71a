import { get, getName, getText, resolve } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { pdf, pdfa, pdfua, type Rule } from '../rule.ts';
import { namespaces, type Prefix, xmpValues } from '../xmp.ts';

const metadata: Rule = {
  id: 'metadata',
  clauses: [pdfa('6.6.2.1'), pdfua('7.1')],
  *check({ xmp, catalog }) {
    const stream = get(catalog, 'Metadata');
    if (!xmp.isThere) yield { message: 'The file has no metadata' };
    else if (getName(stream, 'Type') !== 'Metadata' || getName(stream, 'Subtype') !== 'XML') {
      yield { message: 'The metadata does not call itself so: Type Metadata and Subtype XML are missing' };
    }
  },
};

const metadataForm: Rule = {
  id: 'metadata-form',
  clauses: [pdfa('6.6.2.1')],
  *check({ xmp }) {
    if (xmp.isThere && !xmp.isWellFormed) yield { message: 'The metadata is not well-formed XML in UTF-8' };
  },
};

const metadataPacket: Rule = {
  id: 'metadata-packet',
  clauses: [pdfa('6.6.2.1')],
  *check({ xmp }) {
    if (/\b(?:bytes|encoding)\s*=/.test(xmp.header)) {
      yield { message: 'The head of the metadata names its length or encoding, which archives do not allow' };
    }
  },
};

const title: Rule = {
  id: 'document-title',
  clauses: [pdfua('7.1')],
  *check({ xmp }) {
    if (xmp.isWellFormed && !xmpValues(xmp, 'dc', 'title').some((value) => value.trim() !== '')) {
      yield { message: 'The metadata has no title of the document' };
    }
  },
};

const archiveClaim: Rule = {
  id: 'pdfa-claim',
  clauses: [pdfa('6.6.4')],
  *check({ xmp, claims: { pdfa: claim } }) {
    if (!xmp.isWellFormed) return;
    if (!claim) yield { message: 'The file does not say that it is PDF/A' };
    else if (claim.part !== '2' && claim.part !== '3') {
      yield { message: `The file says that it is PDF/A-${claim.part}; parts 2 and 3 are checked here` };
    } else if (claim.conformance !== 'A') {
      yield {
        message: `The file says that it is PDF/A of level ${claim.conformance}, not of level A, which has tags`,
      };
    }
  },
};

const accessibilityClaim: Rule = {
  id: 'pdfua-claim',
  clauses: [pdfua('5')],
  *check({ xmp, claims }) {
    if (xmp.isWellFormed && claims.pdfua !== '1')
      yield { message: 'The file does not say that it is PDF/UA-1' };
  },
};

const claimPrefix: Rule = {
  id: 'claim-prefix',
  clauses: [pdfa('6.6.4'), pdfua('5')],
  *check({ xmp }) {
    for (const prefix of ['pdfaid', 'pdfuaid'] as const) {
      const wrong = xmp.properties.some(
        (property) => property.namespace === namespaces[prefix] && property.prefix !== prefix,
      );
      if (wrong) yield { message: `What the file claims is not written with the prefix ${prefix}` };
    }
  },
};

/** Namespaces that PDF/A-2 knows without being told: those of XMP itself, and its own. */
const known = new Set<string>([
  ...Object.values(namespaces).filter((uri) => uri !== namespaces.pdfuaid),
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/rights/',
  'http://ns.adobe.com/xap/1.0/bj/',
  'http://ns.adobe.com/xap/1.0/t/pg/',
  'http://ns.adobe.com/xmp/1.0/DynamicMedia/',
  'http://ns.adobe.com/photoshop/1.0/',
  'http://ns.adobe.com/camera-raw-settings/1.0/',
  'http://ns.adobe.com/tiff/1.0/',
  'http://ns.adobe.com/exif/1.0/',
  'http://ns.adobe.com/exif/1.0/aux/',
]);

const extensionSchema: Rule = {
  id: 'extension-schema',
  clauses: [pdfa('6.6.2.3')],
  *check({ xmp }) {
    for (const { namespace, name, prefix } of xmp.properties) {
      if (known.has(namespace) || xmp.described.get(namespace)?.includes(name)) continue;
      yield { message: `The metadata has ${prefix}:${name}, and does not describe what that is` };
    }
  },
};

/** Which of Dublin Core's properties are lists, and of which kind (XMP Specification, 2005, 4). */
const lists: Readonly<Record<string, string>> = {
  title: 'Alt',
  description: 'Alt',
  rights: 'Alt',
  creator: 'Seq',
  date: 'Seq',
  contributor: 'Bag',
  language: 'Bag',
  publisher: 'Bag',
  relation: 'Bag',
  subject: 'Bag',
  type: 'Bag',
};

const propertyKinds: Rule = {
  id: 'metadata-lists',
  clauses: [pdfa('6.6.2.3.1')],
  *check({ xmp }) {
    for (const { namespace, name, list } of xmp.properties) {
      if (namespace === namespaces.dc && lists[name] !== list) {
        yield { message: `In the metadata dc:${name} is not written as ${lists[name] ?? 'a value alone'}` };
      }
    }
  },
};

/** Entries of the information dictionary and their properties in XMP (ISO 19005-1, Table 1). */
const same: readonly (readonly [string, Prefix, string])[] = [
  ['Title', 'dc', 'title'],
  ['Author', 'dc', 'creator'],
  ['Subject', 'dc', 'description'],
  ['Keywords', 'pdf', 'Keywords'],
  ['Creator', 'xmp', 'CreatorTool'],
  ['Producer', 'pdf', 'Producer'],
];

const information: Rule = {
  id: 'information',
  clauses: [pdf('14.3.3'), 'ISO 19005-1, 6.7.3'],
  *check(file) {
    if (!file.xmp.isWellFormed) return;
    const entries = informationOf(file);
    for (const [key, prefix, name] of same) {
      const written = getText(entries, key);
      if (written === undefined) continue;
      const values = xmpValues(file.xmp, prefix, name);
      if (written === values[0] || written === values.join(', ') || written === values.join('; ')) continue;
      yield { message: `${key} in the document properties and ${prefix}:${name} in the metadata differ` };
    }
  },
};

const informationDates: Rule = {
  id: 'information-dates',
  clauses: [pdf('14.3.3'), 'ISO 19005-1, 6.7.3'],
  *check(file) {
    if (!file.xmp.isWellFormed) return;
    const entries = informationOf(file);
    const dates = [
      ['CreationDate', 'CreateDate'],
      ['ModDate', 'ModifyDate'],
    ] as const;
    for (const [key, name] of dates) {
      const written = getText(entries, key);
      if (written === undefined) continue;
      const [value = ''] = xmpValues(file.xmp, 'xmp', name);
      if (momentOf(isoOf(written)) !== momentOf(value)) {
        yield { message: `${key} in the document properties and xmp:${name} in the metadata differ` };
      }
    }
  },
};

const informationOf = ({ context }: PdfFile) => resolve(context, context.trailerInfo.Info);

/** A date of PDF as one of ISO 8601 (ISO 32000-1, 7.9.4). */
function isoOf(date: string): string {
  const parts = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:([+-])(\d\d)'?(\d\d)?'?|Z.*)?$/.exec(date);
  if (!parts) return '';
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', sign, ...zone] = parts;
  const offset = sign ? `${sign}${zone[0]}:${zone[1] ?? '00'}` : 'Z';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/** Seconds are enough: XMP may write fractions of them, and leave them out. */
const momentOf = (iso: string): number => Math.floor(Date.parse(iso) / 1000);

const displayTitle: Rule = {
  id: 'display-title',
  clauses: [pdfua('7.1')],
  *check({ catalog }) {
    if (String(get(get(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) !== 'true') {
      yield { message: 'Readers show the file’s name instead of its title' };
    }
  },
};

/** What the file says about itself. */
export const metadataRules: readonly Rule[] = [
  metadata,
  metadataForm,
  metadataPacket,
  title,
  archiveClaim,
  accessibilityClaim,
  claimPrefix,
  extensionSchema,
  propertyKinds,
  information,
  informationDates,
  displayTitle,
];
