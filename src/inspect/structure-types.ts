const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that group others (ISO 32000-1, Table 333). */
export const groupingTypes = named(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private',
);

/** Elements that hold a paragraph's worth (ISO 32000-1, Table 334). */
export const paragraphTypes = named('P H H1 H2 H3 H4 H5 H6');

/** Elements within a line, or beside one (ISO 32000-1, Tables 338 and 340). */
export const inlineTypes = named('Span Quote Reference BibEntry Code Link Annot Ruby Warichu');

/** Every standard structure type (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set([
  ...groupingTypes,
  ...paragraphTypes,
  ...inlineTypes,
  ...named('L LI Lbl LBody Table TR TH TD THead TBody TFoot Note RB RT RP WT WP Figure Formula Form'),
]);

/** Blocks: what may not stand inside a paragraph or a line (ISO 32000-1, 14.8.4.3). */
export const blockTypes: ReadonlySet<string> = new Set([
  ...paragraphTypes,
  ...named(
    'Document Part Art Sect Div BlockQuote TOC TOCI Index L LI LBody Table TR TH TD THead TBody TFoot',
  ),
]);

/** The level of a heading `H1` to `H6`; undefined for all else. */
export function headingLevel(type: string | undefined): number | undefined {
  const [, level] = /^H([1-9]\d*)$/.exec(type ?? '') ?? [];
  return level === undefined ? undefined : Number(level);
}
