/** A part of several that together are the whole: the second of eight. */
export type Shard = { readonly part: number; readonly of: number };

/** Gives a part's share: every so-manieth, so that long and short meetings, which follow each other, are mixed. */
export function shareOf<T>(all: readonly T[], { part, of }: Shard): readonly T[] {
  return all.filter((_, index) => index % of === part - 1);
}
