import { createHash } from 'node:crypto';
import { type ChartLook, drawChart } from '../chart/draw-chart.ts';
import { naturalWidthPt } from '../document/picture-size.ts';
import type { Document, Figure, Image } from '../document/tree.ts';
import { mapBlocks, walkBlocks } from '../document/walk.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { readPdfObjects } from '../import/pdf/read-pdf-objects.ts';
import type { Position, Problem } from '../problems/problem.ts';
import { renderPages } from '../render/render-pages.ts';
import { chartLook } from './chart-look.ts';
import { drawSvg } from './draw-svg.ts';

/** Word shows pixels: enough of them for a picture as wide as the text, however small it is drawn. */
const pixelDpi = 220;
const leastWidthPt = 480;

type Drawn = Pick<Image, 'widthPx' | 'heightPx' | 'bytes'> & Required<Pick<Image, 'vector'>>;

/** A pack is composed more than once, with the same pictures. */
const drawn = new WeakMap<OpenFonts, Map<string, Drawn>>();
const mostKept = 200;

/**
 * Draws all charts and vector pictures of a document: as drawings for the PDF, and as pixels for Word documents.
 *
 * @param fonts that the pictures' words are set in
 * @returns the same document when it has none; an `image-invalid` problem for what cannot be drawn, which is left out,
 *   and `glyph-missing` problems
 */
export async function drawPictures(
  document: Document,
  style: HouseStyle,
  fonts: OpenFonts,
): Promise<{ readonly document: Document; readonly problems: readonly Problem[] }> {
  const figures = new Map<Image, Figure>();
  for (const paper of document.papers) {
    walkBlocks(paper.blocks, (block) => {
      if (block.type === 'figure' && needsDrawing(block)) figures.set(block.image, block);
    });
  }
  const problems: Problem[] = [];
  if (figures.size === 0) return { document, problems };
  const look = chartLook(style, fonts);
  const images = new Map<Image, Image | undefined>();
  for (const [image, { at }] of figures) {
    const vector = asVector(image, look);
    problems.push(...missingGlyphs(vector, fonts, at));
    const made = await draw(vector, fonts);
    if (!made) problems.push(cannotBeDrawn(image.path, at));
    images.set(image, made);
  }
  const papers = document.papers.map((paper) => ({
    ...paper,
    blocks: mapBlocks(paper.blocks, (block) => {
      if (block.type !== 'figure' || !images.has(block.image)) return block;
      const image = images.get(block.image);
      return image ? { ...block, image } : [];
    }),
  }));
  return { document: { ...document, papers }, problems };
}

const needsDrawing = ({ image }: Figure): boolean =>
  (image.chart !== undefined || image.vector !== undefined) && !image.vector?.drawing;

function cannotBeDrawn(path: string, at: Position | undefined): Problem {
  return {
    code: 'image-invalid',
    severity: 'error',
    message: `the image \`${path}\` cannot be drawn`,
    hint: 'open it in a drawing program and save it as plain SVG, or as PNG',
    ...(at && { at }),
  };
}

/** The words of a chart stand in its table too, where they are told of. */
function missingGlyphs(
  { chart, path, vector }: Image,
  fonts: OpenFonts,
  at: Position | undefined,
): Problem[] {
  if (chart || !vector) return [];
  const words = vector.svg
    .replace(/<style>.*?<\/style>|<[^>]*>/gs, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;|\s/g, ' ');
  return fonts.missing('regular', words).map((character) => ({
    code: 'glyph-missing',
    severity: 'error',
    message: `the fonts of the house style have no character “${character}”, in the image \`${path}\``,
    hint: 'use another character in the drawing, or turn its text into paths',
    ...(at && { at }),
  }));
}

/** Gives a chart its lines, in the size that it has on the page. */
function asVector(image: Image, look: ChartLook): Image {
  if (!image.chart) return image;
  const { svg, heightPt } = drawChart(image.chart, look);
  return { ...image, widthPx: look.widthPt, heightPx: heightPt, dpi: 72, vector: { svg } };
}

/** @returns undefined for what the libraries cannot draw, though it is sound as a file */
async function draw(image: Image, fonts: OpenFonts): Promise<Image | undefined> {
  const svg = image.vector?.svg ?? '';
  const widthPt = naturalWidthPt(image);
  const heightPt = (widthPt * image.heightPx) / image.widthPx;
  const known = drawn.get(fonts) ?? new Map<string, Drawn>();
  drawn.set(fonts, known);
  const key = createHash('sha256').update(svg).digest('base64');
  const made = known.get(key) ?? (await drawAnew(svg, widthPt, heightPt, fonts).catch(() => undefined));
  if (!made) return undefined;
  if (known.size >= mostKept) known.delete(known.keys().next().value as string);
  known.set(key, made);
  return { ...image, ...made, dpi: (made.widthPx * 72) / widthPt };
}

async function drawAnew(svg: string, widthPt: number, heightPt: number, fonts: OpenFonts): Promise<Drawn> {
  const pdf = await drawSvg(svg, widthPt, heightPt, fonts);
  const dpi = pixelDpi * Math.max(1, leastWidthPt / widthPt);
  const [page] = await renderPages(pdf, [0], dpi);
  if (!page) throw new Error('a drawn picture has no page');
  const digest = createHash('sha256').update(svg).digest('hex');
  // Pictures in a drawing end in any order in the file, and are the same drawing.
  const drawing = { ...(await readPdfObjects(pdf)), digest };
  const { png: bytes, widthPx, heightPx } = page;
  return { widthPx, heightPx, bytes, vector: { svg, drawing } };
}
