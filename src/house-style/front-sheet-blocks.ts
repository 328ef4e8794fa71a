/** Blocks that a front sheet can be made of, in the order in which they stand unless a style says otherwise. */
export const frontSheetBlocks = [
  'logo',
  'title',
  'summons',
  'items',
  'papers',
  'membership',
  'notices',
  'contacts',
  'signatory',
] as const;
