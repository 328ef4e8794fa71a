/** Every operator of content streams (ISO 32000-1, Table A.1). */
export const operators: ReadonlySet<string> = new Set(
  `b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re
  RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' "`.split(/\s+/),
);

type Paint = 'fill' | 'stroke';

/** Operators that paint a path, and with which colours. */
export const pathPainting: Readonly<Record<string, readonly Paint[]>> = {
  f: ['fill'],
  F: ['fill'],
  'f*': ['fill'],
  s: ['stroke'],
  S: ['stroke'],
  b: ['fill', 'stroke'],
  B: ['fill', 'stroke'],
  'b*': ['fill', 'stroke'],
  'B*': ['fill', 'stroke'],
};

/** What a text rendering mode paints (ISO 32000-1, Table 106); modes 3 and 7 nothing. */
export const textPainting: readonly (readonly Paint[])[] = [
  ['fill'],
  ['stroke'],
  ['fill', 'stroke'],
  [],
  ['fill'],
  ['stroke'],
  ['fill', 'stroke'],
  [],
];
