import type { Element } from '@xmldom/xmldom';

export type SvgSize = { readonly widthPx: number; readonly heightPx: number; readonly viewBox: string };

/** CSS pixels in each unit. @see CSS Values 3, 5.2 */
const units: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 96 / 72,
  pc: 16,
  in: 96,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  q: 96 / 101.6,
};
const longestPx = 20_000;

/**
 * Reads how large an SVG is, in CSS pixels: from its width and height, where they are lengths, else from its box.
 *
 * @returns undefined when neither says it
 * @see SVG 2, 8.2
 */
export function sizeOfSvg(root: Element): SvgSize | undefined {
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [left = 0, top = 0, boxWidth = 0, boxHeight = 0] = box;
  const hasBox = box.length === 4 && box.every(Number.isFinite) && boxWidth > 0 && boxHeight > 0;
  const width = lengthOf(root.getAttribute('width'));
  const height = lengthOf(root.getAttribute('height'));
  const ratio = hasBox ? boxWidth / boxHeight : undefined;
  const widthPx = width ?? (height && ratio ? height * ratio : hasBox ? boxWidth : undefined);
  const heightPx = height ?? (widthPx && ratio ? widthPx / ratio : undefined);
  if (!widthPx || !heightPx || Math.max(widthPx, heightPx) > longestPx) return undefined;
  const viewBox = hasBox ? [left, top, boxWidth, boxHeight] : [0, 0, widthPx, heightPx];
  return { widthPx: rounded(widthPx), heightPx: rounded(heightPx), viewBox: viewBox.map(rounded).join(' ') };
}

function lengthOf(written: string | null): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(written ?? '') ?? [];
  const factor = units[unit.toLowerCase()];
  const length = Number(number) * (factor ?? Number.NaN);
  return length > 0 && Number.isFinite(length) ? length : undefined;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
