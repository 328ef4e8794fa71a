import type { PageNumbers } from '../page-numbers.ts';

/** Page numbers of a document that was never laid out. */
export const noPages: PageNumbers = { count: 1, pageOf: () => undefined, lastPageOf: () => undefined };
