import { createHash } from 'node:crypto';
import type { Paper } from '../document/tree.ts';

/**
 * Gives the SHA-256 of what a paper says: its words and their order, its pictures, its running matter. Where it was
 * written and what it looks like make no difference, nor do the numbers of pages.
 */
export function contentOf(paper: Paper): string {
  const text = JSON.stringify(paper, (key, value: unknown) => {
    if (key === 'at') return undefined;
    return value instanceof Uint8Array ? hashOf(value) : value;
  });
  return hashOf(text);
}

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
