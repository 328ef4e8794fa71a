import { createHash } from 'node:crypto';
import type { PdfSource } from '../document/pdf-source.ts';
import type { Image, Paper } from '../document/tree.ts';

/**
 * Gives the SHA-256 of what a paper says: its words and their order, its pictures, its running matter. Where it was
 * written and what it looks like make no difference, nor do the numbers of pages.
 */
export function contentOf(paper: Paper): string {
  const text = JSON.stringify(paper, (key, value: unknown) => {
    // Of a PDF file the bytes count, not what is made of them: it stands in every page of it.
    if (key === 'at' || key === 'picture') return undefined;
    if (key === 'source') return sourceOf(value as PdfSource);
    if (key === 'image' && typeof value === 'object' && value !== null) return drawnFrom(value as Image);
    return value instanceof Uint8Array ? hashOf(value) : value;
  });
  return hashOf(text);
}

const sourceOf = ({ digest, pageNumbers }: PdfSource): readonly unknown[] => [digest, pageNumbers];

/** Of a picture that was drawn what it was drawn from: the program may come to draw it otherwise. */
function drawnFrom(image: Image): unknown {
  const { path, chart, vector } = image;
  if (chart) return { chart };
  return vector ? { path, svg: vector.svg } : image;
}

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
