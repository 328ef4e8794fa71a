import type { PageNumbers } from '../../document/page-numbers.ts';

/** Page numbers of a document that was never laid out. */
export const noPages: PageNumbers = { count: 1, pageOf: () => undefined, lastPageOf: () => undefined };
