import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentTokens, type Operand } from './content-tokens.ts';

/** Operators with their operands; strings as their bytes, so that they are not taken for names. */
function read(content: string): [string, ...Operand[]][] {
  const tokens = new ContentTokens(Buffer.from(content, 'latin1'));
  const found: [string, ...Operand[]][] = [];
  for (let operator = tokens.next(); operator !== undefined; operator = tokens.next()) {
    found.push([operator, ...tokens.operands]);
  }
  return found;
}

const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('content streams', () => {
  it('are read operator by operator', () => {
    expect(read('q 1 0 0 -1.5 .25 +7 cm % aside\n/F1 12 Tf Q')).toEqual([
      ['q'],
      ['cm', 1, 0, 0, -1.5, 0.25, 7],
      ['Tf', '/F1', 12],
      ['Q'],
    ]);
  });

  it('have strings with escapes, in parentheses, and in hexadecimal', () => {
    expect(read('(a\\(b\\)(c)\\101\\n\\\n!) Tj <48 656C6> Tj')).toEqual([
      ['Tj', bytes('a(b)(c)A\n!')],
      ['Tj', bytes('Hel`')],
    ]);
  });

  it('have arrays, dictionaries and names with numbers for letters', () => {
    expect(read('/A#42 <</MCID 3/Lang(cy)/K[1 true null]>> BDC [(a) -20 (b)] TJ')).toEqual([
      [
        'BDC',
        '/AB',
        new Map<string, Operand>([
          ['MCID', 3],
          ['Lang', bytes('cy')],
          ['K', [1, true, null]],
        ]),
      ],
      ['TJ', [bytes('a'), -20, bytes('b')]],
    ]);
  });

  it('have inline pictures, whose data is passed over', () => {
    expect(read('BI /W 2 /F/Fl ID EIEI (q Q EI Q')).toEqual([
      [
        'BI',
        new Map<string, Operand>([
          ['W', 2],
          ['F', '/Fl'],
        ]),
      ],
      ['Q'],
    ]);
  });

  it('end, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        read(Buffer.from(content).toString('latin1'));
      }),
    );
    for (const open of ['(', '<', '<<', '[', 'BI', '[[<<('])
      expect(() => read(open.repeat(50_000))).not.toThrow();
  });
});
