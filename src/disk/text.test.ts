import { expect, it } from 'vitest';
import { decodeText } from './text.ts';

const decode = (bytes: readonly number[]) => decodeText(new Uint8Array(bytes), () => 'a.md');
const ascii = (text: string) => [...new TextEncoder().encode(text)];

it('tells where the first wrong byte stands', () => {
  expect(decode([...ascii('One\nCyngor Ll\u0175'), 0x92, 0x41])).toMatchObject({
    problem: { code: 'file-encoding', at: { file: 'a.md', line: 2, column: 11 } },
  });
  expect(decode([0xe2, 0x82])).toMatchObject({ problem: { at: { line: 1, column: 1 } } });
  expect(decode([...ascii('ok \ufffd '), 0xef, 0xbf])).toMatchObject({
    problem: { at: { line: 1, column: 6 } },
  });
});

it('tells of UTF-16', () => {
  expect(decode([0xff, 0xfe, 0x41, 0])).toMatchObject({
    problem: {
      code: 'file-encoding',
      message: 'the file is UTF-16, not UTF-8 text',
      at: { line: 1, column: 1 },
    },
  });
});

it('keeps all other characters', () => {
  const text = 'Llŷn “quoted” \u00a0 \u200b 😀 \0';
  expect(decode(ascii(text))).toEqual({ text });
  expect(decode([])).toEqual({ text: '' });
});
