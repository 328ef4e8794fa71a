import { createHash } from 'node:crypto';
import { type ChartLook, drawChart } from '../chart/draw-chart.ts';
import { naturalWidthPt } from '../document/picture-size.ts';
import type { Document, Figure, Image } from '../document/tree.ts';
import { mapBlocks, walkBlocks } from '../document/walk.ts';
import type { OpenFonts } from '../fonts/open-fonts.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { readPdfObjects } from '../import/pdf/read-pdf-objects.ts';
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
 * @returns the same document when it has none
 */
export async function drawPictures(
  document: Document,
  style: HouseStyle,
  fonts: OpenFonts,
): Promise<Document> {
  const images = new Map<Image, Image>();
  for (const paper of document.papers) {
    walkBlocks(paper.blocks, (block) => {
      if (block.type === 'figure' && needsDrawing(block)) images.set(block.image, block.image);
    });
  }
  if (images.size === 0) return document;
  const look = chartLook(style, fonts);
  for (const image of images.keys()) images.set(image, await draw(asVector(image, look), fonts));
  const papers = document.papers.map((paper) => ({
    ...paper,
    blocks: mapBlocks(paper.blocks, (block) => {
      const image = block.type === 'figure' ? images.get(block.image) : undefined;
      return image ? ({ ...block, image } as Figure) : block;
    }),
  }));
  return { ...document, papers };
}

const needsDrawing = ({ image }: Figure): boolean =>
  (image.chart !== undefined || image.vector !== undefined) && !image.vector?.drawing;

/** Gives a chart its lines, in the size that it has on the page. */
function asVector(image: Image, look: ChartLook): Image {
  if (!image.chart) return image;
  const { svg, heightPt } = drawChart(image.chart, look);
  return { ...image, widthPx: look.widthPt, heightPx: heightPt, dpi: 72, vector: { svg } };
}

async function draw(image: Image, fonts: OpenFonts): Promise<Image> {
  const svg = image.vector?.svg ?? '';
  const widthPt = naturalWidthPt(image);
  const heightPt = (widthPt * image.heightPx) / image.widthPx;
  const known = drawn.get(fonts) ?? new Map<string, Drawn>();
  drawn.set(fonts, known);
  const key = createHash('sha256').update(svg).digest('base64');
  const made = known.get(key) ?? (await drawAnew(svg, widthPt, heightPt, fonts));
  if (known.size >= mostKept) known.delete(known.keys().next().value as string);
  known.set(key, made);
  return { ...image, ...made, dpi: (made.widthPx * 72) / widthPt };
}

async function drawAnew(svg: string, widthPt: number, heightPt: number, fonts: OpenFonts): Promise<Drawn> {
  const pdf = await drawSvg(svg, widthPt, heightPt, fonts);
  const dpi = pixelDpi * Math.max(1, leastWidthPt / widthPt);
  const [page] = await renderPages(pdf, [0], dpi);
  if (!page) throw new Error('a drawn picture has no page');
  const drawing = await readPdfObjects(pdf);
  const { png: bytes, widthPx, heightPx } = page;
  return { widthPx, heightPx, bytes, vector: { svg, drawing } };
}
