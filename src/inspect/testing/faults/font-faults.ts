import { getRaw } from '../../objects.ts';
import type { Spoiled } from '../spoiled.ts';
import type { PlantedFaults } from './planted-fault.ts';

/** Maps every code of a font to one character. */
function mapAll(file: Spoiled, unicode: string): void {
  const list = `<${unicode}>`.repeat(1024);
  const map = `1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <03FF> [${list}] endbfrange`;
  file.put(file.font().font, { ToUnicode: file.addStream(map) });
}

/** Puts another font on the page and shows the letter a in it. */
function show(file: Spoiled, font: Readonly<Record<string, unknown>>): void {
  file.decorate('BT /FX 10 Tf (a) Tj ET', { Font: { FX: file.add({ Type: 'Font', ...font }) } });
}

const encodingMap = `/WMode 1 def 1 begincodespacerange <0000> <FFFF> endcodespacerange
  1 begincidrange <0000> <FFFF> 0 endcidrange`;

/** Faults of fonts. */
export const fontFaults: PlantedFaults = {
  'font-embedded': { spoil: (file) => file.take(file.font().descriptor, 'FontFile2') },
  'font-kind': { spoil: (file) => file.take(file.font().font, 'BaseFont') },
  'font-program': {
    spoil: (file) => file.put(file.font().descriptor, { FontFile2: file.addStream('no font') }),
  },
  'font-widths': {
    spoil: (file) =>
      show(file, {
        Subtype: 'Type3',
        FontBBox: [0, 0, 9, 9],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: { a: file.addStream('500 0 d0') },
        Encoding: { Differences: [97, 'a'] },
        FirstChar: 97,
        LastChar: 98,
        Widths: [500],
      }),
  },
  'glyph-widths': { spoil: (file) => file.put(file.font().own, { W: [], DW: 1 }) },
  'glyph-missing': {
    spoil: (file) => {
      file.put(file.font().own, { DW: 1000 });
      file.decorate(`BT /${file.font().name} 10 Tf <FFF0> Tj ET`);
    },
    with: ['unicode-map'],
    because: 'what is no glyph of the font has no text either',
  },
  'glyph-undefined': {
    spoil: (file) => {
      const { name } = file.font();
      file.decorate(`BT /${name} 10 Tf /Span <</ActualText (x)>> BDC <0000> Tj EMC ET`);
    },
  },
  'unicode-map': { spoil: (file) => file.take(file.font().font, 'ToUnicode') },
  'unicode-values': { spoil: (file) => mapAll(file, 'FEFF') },
  'private-use': { spoil: (file) => mapAll(file, 'E000') },
  'cid-system-info': { spoil: (file) => file.take(file.font().own, 'CIDSystemInfo') },
  'cid-to-gid-map': { spoil: (file) => file.take(file.font().own, 'CIDToGIDMap') },
  'cmap-embedded': { spoil: (file) => file.put(file.font().font, { Encoding: 'Unheard-H' }) },
  'cmap-writing-mode': {
    spoil: (file) => file.put(file.font().font, { Encoding: file.addStream(encodingMap, { Type: 'CMap' }) }),
  },
  'cid-set': { spoil: (file) => file.put(file.font().descriptor, { CIDSet: file.addStream('\0') }) },
  'truetype-encoding': {
    spoil: (file) => {
      const { descriptor } = file.font();
      show(file, {
        Subtype: 'TrueType',
        BaseFont: 'ABCDEF+Letters',
        FirstChar: 97,
        LastChar: 97,
        Widths: [500],
        ToUnicode: file.addStream('1 beginbfchar <61> <0061> endbfchar'),
        FontDescriptor: { Type: 'FontDescriptor', Flags: 32, FontFile2: getRaw(descriptor, 'FontFile2') },
      });
    },
  },
};
