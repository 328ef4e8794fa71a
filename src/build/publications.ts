import type { Edition } from '../load/meeting.ts';

/**
 * What can be built for a meeting: the agenda pack, and the papers around it. `tracker` and `programme` are papers
 * of the meeting's body as they stand on the day of the meeting; `attendance` is one of its whole municipal year.
 */
export const publications = [
  'pack',
  'notice',
  'minutes',
  'decisions',
  'attendance',
  'tracker',
  'programme',
  'item',
] as const;

export type Publication = (typeof publications)[number];

export const formats = ['pdf', 'docx', 'html', 'txt'] as const;

/** `html` is a web page, and the PDF and Word document that it offers; `txt` is for notices only: text for a post. */
export type Format = (typeof formats)[number];

/** The formats that a publication has, in the order in which they are told. */
export function formatsOf(publication: Publication): readonly Format[] {
  return publication === 'notice' ? formats : ['pdf', 'docx', 'html'];
}

/** The formats that are written where some are asked for: a web page needs the files that it offers. */
export function formatsWritten(publication: Publication, asked?: readonly Format[]): readonly Format[] {
  const possible = formatsOf(publication);
  if (asked === undefined) return possible;
  const offered: readonly Format[] = asked.includes('html') ? ['pdf', 'docx'] : [];
  return possible.filter((format) => asked.includes(format) || offered.includes(format));
}

/**
 * Names the files of a publication, without ending: `2014-11-21-panel-agenda-pack`, `2014-11-21-panel-notice`,
 * `2014-11-21-panel-item-1-3` for the page of an item and `…-item-1-3-papers` for its papers.
 *
 * Those of the members' edition end with `-members`.
 *
 * @param item number or id of the item that alone was asked for
 */
export function fileName(
  meeting: string,
  publication: Publication,
  {
    item,
    edition = 'public',
  }: { readonly item?: string | undefined; readonly edition?: Edition | undefined } = {},
): string {
  const name = publicName(meeting, publication, item);
  return edition === 'public' ? name : `${name}-members`;
}

function publicName(meeting: string, publication: Publication, item: string | undefined): string {
  if (publication === 'pack') return item ? `${meeting}-item-${slug(item)}-papers` : `${meeting}-agenda-pack`;
  if (publication === 'item') return item ? `${meeting}-item-${slug(item)}` : `${meeting}-items`;
  return `${meeting}-${publication}`;
}

/** Writes `1(3)` as `1-3` and `39/20` as `39-20`. */
const slug = (item: string): string =>
  item
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
