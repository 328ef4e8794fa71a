import { decodeStream } from '../decode-stream.ts';
import { cidOf, type Font } from '../font.ts';
import { get, getItems, getName, getNumber, getText, has, nameOf } from '../objects.ts';
import { type Fault, onPage, pdfa, pdfua, type Rule } from '../rule.ts';

const firstPage = ({ uses }: Font): number | undefined => {
  let first: number | undefined;
  for (const { page } of uses.values()) if (first === undefined || page < first) first = page;
  return first;
};

/** A rule about each font that something is shown in; its first page is told. */
function eachFont(fonts: ReadonlyMap<unknown, Font>, faultOf: (font: Font) => string | undefined): Fault[] {
  return [...fonts.values()].flatMap((font) => {
    const page = firstPage(font);
    const message = page === undefined ? undefined : faultOf(font);
    return message === undefined ? [] : [onPage(`${message} (font ${font.name})`, page)];
  });
}

const embedded: Rule = {
  id: 'font-embedded',
  clauses: [pdfa('6.2.11.4.1'), pdfua('7.21.4.1')],
  check: ({ content }) =>
    eachFont(content.fonts, (font) => {
      if (font.subtype === 'Type3' || font.isEmbedded) return undefined;
      const isVisible = [...font.uses.values()].some(({ visible }) => visible > 0);
      return isVisible ? 'A font is not in the file, so that others show in its place' : undefined;
    }),
};

const kinds = new Set(['Type1', 'MMType1', 'TrueType', 'Type3', 'Type0']);
const programs = new Set(['Type1C', 'CIDFontType0C', 'OpenType']);

const fontKind: Rule = {
  id: 'font-kind',
  clauses: [pdfa('6.2.11.2'), pdfua('7.21.2')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ dict, subtype, descriptor }) => {
      const program = get(descriptor, 'FontFile3');
      if (!kinds.has(subtype) || getName(dict, 'Type') !== 'Font')
        return 'A font is of a kind that PDF does not know';
      if (program && !programs.has(getName(program, 'Subtype') ?? ''))
        return 'A font’s program is of an unknown kind';
      return subtype !== 'Type3' && !has(dict, 'BaseFont') ? 'A font has no name' : undefined;
    }),
};

const fontProgram: Rule = {
  id: 'font-program',
  clauses: [pdfa('6.2.11.2'), pdfua('7.21.2')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ hasTrueType, program }) =>
      hasTrueType && !program ? 'The program of a font is damaged' : undefined,
    ),
};

const fontWidths: Rule = {
  id: 'font-widths',
  clauses: [pdfa('6.2.11.2')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ dict, subtype, isComposite, isEmbedded }) => {
      if (isComposite || !(isEmbedded || subtype === 'Type3')) return undefined;
      const [first, last] = [getNumber(dict, 'FirstChar'), getNumber(dict, 'LastChar')];
      if (first === undefined || last === undefined) return 'A font does not say which characters it has';
      return getItems(dict, 'Widths').length === last - first + 1
        ? undefined
        : 'A font has not as many widths as characters';
    }),
};

const systemInfo: Rule = {
  id: 'cid-system-info',
  clauses: [pdfa('6.2.11.3.1'), pdfua('7.21.3.1')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ dict, own, isComposite, cmap }) => {
      if (!isComposite) return undefined;
      const info = get(own, 'CIDSystemInfo');
      if (!has(info, 'Registry') || !has(info, 'Ordering'))
        return 'A font does not name its set of characters';
      const map = get(get(dict, 'Encoding'), 'CIDSystemInfo');
      const differs = ['Registry', 'Ordering'].some((key) => getText(map, key) !== getText(info, key));
      return cmap && map && differs
        ? 'A font and its encoding are of different sets of characters'
        : undefined;
    }),
};

const glyphMap: Rule = {
  id: 'cid-to-gid-map',
  clauses: [pdfa('6.2.11.3.2'), pdfua('7.21.3.2')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ own, isComposite, hasTrueType }) => {
      if (!isComposite || !hasTrueType || getName(own, 'Subtype') !== 'CIDFontType2') return undefined;
      const map = get(own, 'CIDToGIDMap');
      const isMap = nameOf(map) === 'Identity' || decodeStream(map) !== undefined;
      return isMap ? undefined : 'A font does not say which glyph belongs to a character';
    }),
};

/** CMaps that every reader has (ISO 32000-1, Table 118). */
const isPredefined = (name: string): boolean =>
  /^(Identity|GB|GBK|UniGB|B5|HKscs|ETen|CNS|UniCNS|83pv|90ms|90pv|Add|EUC|Ext|H|V|UniJIS|KSC)/.test(name);

const encodingMap: Rule = {
  id: 'cmap-embedded',
  clauses: [pdfa('6.2.11.3.3'), pdfua('7.21.3.3')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ dict, isComposite, cmap }) => {
      if (!isComposite) return undefined;
      const name = getName(dict, 'Encoding');
      const isKnown = cmap ? isPredefined(cmap.uses ?? 'H') : name !== undefined && isPredefined(name);
      return isKnown ? undefined : 'The encoding of a font is not in the file';
    }),
};

const writingMode: Rule = {
  id: 'cmap-writing-mode',
  clauses: [pdfa('6.2.11.3.3'), pdfua('7.21.3.3')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ dict, cmap }) =>
      cmap && cmap.writingMode !== (getNumber(get(dict, 'Encoding'), 'WMode') ?? 0)
        ? 'The encoding of a font says two things of the direction of its lines'
        : undefined,
    ),
};

const cidSet: Rule = {
  id: 'cid-set',
  clauses: [pdfa('6.2.11.4.2'), pdfua('7.21.4.2')],
  check: ({ content }) =>
    eachFont(content.fonts, (font) => {
      const set = get(font.descriptor, 'CIDSet');
      if (set === undefined || !font.program) return undefined;
      const bits = decodeStream(set) ?? new Uint8Array();
      const isIdentity = nameOf(get(font.own, 'CIDToGIDMap')) === 'Identity';
      const cids = isIdentity
        ? Array.from({ length: font.program.glyphCount }, (_, cid) => cid)
        : [...font.uses.keys()].map((code) => cidOf(font, code) ?? 0);
      const isComplete = cids.every((cid) => ((bits[cid >> 3] ?? 0) & (128 >> (cid & 7))) !== 0);
      return isComplete ? undefined : 'The list of the characters in a font is not complete (CIDSet)';
    }),
};

const trueTypeEncoding: Rule = {
  id: 'truetype-encoding',
  clauses: [pdfa('6.2.11.6'), pdfua('7.21.6')],
  check: ({ content }) =>
    eachFont(content.fonts, ({ subtype, isSymbolic, encoding, dict, program }) => {
      if (subtype !== 'TrueType') return undefined;
      if (isSymbolic) {
        if (has(dict, 'Encoding')) return 'A font of symbols has an encoding of letters';
        const maps = program?.encodings ?? [''];
        return maps.length === 1 || maps.includes('3,0')
          ? undefined
          : 'A font of symbols has no single encoding';
      }
      if (program?.encodings.length === 0) return 'A font has no table of its characters';
      return encoding.base === 'WinAnsiEncoding' || encoding.base === 'MacRomanEncoding'
        ? undefined
        : 'A font of letters has no encoding that all readers know';
    }),
};

/**
 * What fonts must have so that text looks the same for good, and can be read aloud and searched. Programs are
 * read where they are TrueType; of Type 1 and CFF programs it is only checked that they are there.
 */
export const fontRules: readonly Rule[] = [
  embedded,
  fontKind,
  fontProgram,
  fontWidths,
  systemInfo,
  glyphMap,
  encodingMap,
  writingMode,
  cidSet,
  trueTypeEncoding,
];
