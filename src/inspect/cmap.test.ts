import { expect, it } from 'vitest';
import { readCMap } from './cmap.ts';

const map = readCMap(
  Buffer.from(`/WMode 1 def
    1 begincodespacerange <0000> <FFFF> endcodespacerange
    2 beginbfchar <0041> <00410300> <0001> <D83DDE00> endbfchar
    2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<0066> <00660066>] endbfrange
    1 begincidrange <0000> <00ff> 7 endcidrange`),
);

it('maps codes to text: one by one, by ranges and by lists', () => {
  expect(map.unicodeOf(0x41)).toBe('A\u0300');
  expect(map.unicodeOf(1)).toBe('😀');
  expect(map.unicodeOf(0x12)).toBe('c');
  expect(map.unicodeOf(0x21)).toBe('ff');
  expect(map.unicodeOf(0x13)).toBeUndefined();
});

it('maps codes to characters of a font, and knows its codes and direction', () => {
  expect(map.cidOf(3)).toBe(10);
  expect(map.cidOf(0x100)).toBeUndefined();
  expect(map.codeSpaces).toEqual([{ length: 2, low: 0, high: 0xffff }]);
  expect(map.writingMode).toBe(1);
});

it('keeps a range a range, however wide it is', () => {
  const wide = readCMap(Buffer.from('1 beginbfrange <00000000> <FFFFFFFF> <0020> endbfrange'));
  expect(wide.unicodeOf(0x21)).toBe('A');
});
