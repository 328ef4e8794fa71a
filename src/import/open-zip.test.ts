import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from './open-zip.ts';
import { RefusedFile } from './refused-file.ts';

const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<a><b/>é</a>') };
const plain = zipSync(parts, { mtime: '2014-11-21' });

/** Overwrites the bytes of a number, in the place found behind a signature. */
function patch(zip: Uint8Array, signature: number, offset: number, value: number, length = 4): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) !== signature) continue;
    if (length === 4) view.setUint32(at + offset, value, true);
    else view.setUint16(at + offset, value, true);
    break;
  }
  return copy;
}

const central = 0x02014b50;
const end = 0x06054b50;

describe('a zip', () => {
  it('gives its parts', () => {
    const zip = openZip(plain);
    expect(zip.paths).toEqual(['[Content_Types].xml', 'word/document.xml']);
    expect(zip.text('word/document.xml')).toBe('<a><b/>é</a>');
    expect(zip.has('word/styles.xml')).toBe(false);
    expect(() => zip.bytes('word/styles.xml')).toThrow('it has no word/styles.xml');
  });

  const refused: Record<string, [Uint8Array, string]> = {
    'is no zip': [strToU8('%PDF-1.7'), 'is not a file of Word or Excel'],
    'is empty': [new Uint8Array(), 'is empty'],
    'is cut short': [plain.slice(0, -30), 'breaks off'],
    'has bytes before it': [new Uint8Array([...plain.slice(0, 4), ...plain]), 'not where it should be'],
    'has bytes after it': [new Uint8Array([...plain, 0]), 'breaks off'],
    'leads outside': [zipSync({ '../x': strToU8('x') }), 'places outside itself'],
    'has an absolute name': [zipSync({ '/etc/x': strToU8('x') }), 'places outside itself'],
    'has a drive': [zipSync({ 'C:x': strToU8('x') }), 'places outside itself'],
    'has a backslash': [zipSync({ 'a\\..\\x': strToU8('x') }), 'places outside itself'],
    'has a part twice': [zipSync({ 'a.xml': strToU8('x'), 'A.xml': strToU8('y') }), 'in it twice'],
    'is locked': [patch(plain, central, 8, 1, 2), 'protected with a password'],
    'declares gigabytes': [patch(plain, central, 24, 0x7fffffff), 'unpacks to far more'],
    'counts wrongly': [patch(plain, end, 10, 3, 2), 'not where it should be'],
    'is a bomb': [zipSync({ 'a.bin': new Uint8Array(20_000_000) }, { level: 9 }), 'unpacks to far more'],
    'is an old Word file': [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'before 2007'],
  };
  it.each(Object.entries(refused))('that %s is refused', (_, [bytes, message]) => {
    expect(() => openZip(bytes)).toThrow(RefusedFile);
    expect(() => openZip(bytes)).toThrow(message);
  });

  it('with more parts than a document has is refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [`${index}`, new Uint8Array()]),
    );
    expect(() => openZip(zipSync(many))).toThrow('more parts');
  });

  it.each([-1, 1])('with a part that is not as large as it says is refused (%i)', (by) => {
    const zip = openZip(patch(plain, central, 24, strToU8('<Types/>').length + by));
    expect(() => zip.bytes('[Content_Types].xml')).toThrow('is damaged');
  });

  it.each([
    ['<!DOCTYPE a><a/>', 'declares'],
    ['<a><!ENTITY b "c"></a>', 'declares'],
    [`${'<a>'.repeat(257)}${'</a>'.repeat(257)}`, 'nested deeper'],
  ])('refuses XML that Office does not write: %#', (xml, message) => {
    const zip = openZip(zipSync({ 'a.xml': strToU8(xml) }));
    expect(() => zip.bytes('a.xml')).toThrow(message);
  });

  it('passes over comments, and over signs in attributes', () => {
    const xml = `<a b=">'">${'<c/>'.repeat(300)}<!-- <!DOCTYPE x> --><![CDATA[<!ENTITY>]]></a>`;
    expect(openZip(zipSync({ 'a.xml': strToU8(xml) })).text('a.xml')).toBe(xml);
  });

  it('refuses XML in UTF-16 too', () => {
    const utf16 = Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le');
    expect(() => openZip(zipSync({ 'a.xml': new Uint8Array(utf16) })).text('a.xml')).toThrow('declares');
  });

  it('never gives other bytes than were saved, however it is damaged', () => {
    const flips = fc.array(fc.tuple(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(flips, (changes) => {
        const copy = plain.slice();
        for (const [at, by] of changes) copy[at] = (copy[at] as number) ^ by;
        try {
          const zip = openZip(copy);
          for (const path of zip.paths) {
            const original = parts[path as keyof typeof parts];
            const bytes = zip.bytes(path);
            if (original) expect(bytes).toEqual(original);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedFile);
        }
      }),
    );
  });
});
