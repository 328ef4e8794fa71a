/** What word processors mean by the private characters of Symbol, Wingdings and OpenSymbol that they set before lists. */
const meanings: Readonly<Record<string, string>> = {
  F0B7: '2022',
  F095: '2022',
  F09F: '2022',
  E00C: '2022',
  F06C: '25CF',
  F06E: '25A0',
  F071: '2751',
  F0A1: '25CB',
  F0A7: '25AA',
  F0A8: '25AA',
  F06F: '25CB',
  F0D8: '27A2',
  F0FC: '2713',
  F0FE: '2611',
  F0E0: '2192',
  F076: '2756',
  F02D: '2013',
};

/**
 * Gives the private characters in a font's table of texts a meaning that can be read aloud; PDF/A forbids them
 * (ISO 19005-2, 6.2.11.7.3).
 *
 * @returns the same bytes where there are none
 */
export function readableTexts(table: Uint8Array): Uint8Array {
  const text = Buffer.from(table).toString('latin1');
  const readable = text.replace(
    /<((?:F0|E0)[0-9A-F]{2})>(?=\s*(?:[\n\r<\]]|endbf))/gi,
    (whole, code: string) => {
      const meaning = meanings[code.toUpperCase()];
      return meaning === undefined ? whole : `<${meaning}>`;
    },
  );
  return readable === text ? table : Buffer.from(readable, 'latin1');
}
