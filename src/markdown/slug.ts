const longestSlug = 60;

/** How often each slug was asked for so far. */
export type Slugs = Map<string, number>;

/**
 * Makes an anchor of a heading's words: `Key findings` becomes `key-findings`, the next one `key-findings-2`.
 * No slug is given twice.
 */
export function makeSlug(words: string, slugs: Slugs): string {
  const base =
    words
      .toLowerCase()
      .normalize('NFC')
      .replace(/['’]/g, '')
      .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
      .slice(0, longestSlug)
      .replace(/^-|-$|\p{Surrogate}/gu, '') || 'section';
  for (let slug = base; ; ) {
    if (!slugs.has(slug)) {
      slugs.set(slug, 1);
      return slug;
    }
    const count = (slugs.get(base) ?? 1) + 1;
    slugs.set(base, count);
    slug = `${base}-${count}`;
  }
}
