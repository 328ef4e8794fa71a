import { escapeXml } from '../document/xml-text.ts';

/** What a house style and its type give to a chart. */
export type ChartLook = {
  readonly widthPt: number;
  readonly sizePt: number;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly colours: readonly string[];
  /** Names of font families for readers without the house style's type. */
  readonly fontFamily: string;
  readonly measure: (text: string, isBold: boolean, sizePt: number) => number;
};

export type TextOptions = {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly colour?: string;
  /** Kept free around letters that stand on lines. */
  readonly halo?: boolean;
};

/** An SVG being drawn, in points. */
export class Drawing {
  readonly look: ChartLook;
  readonly #parts: string[] = [];
  readonly #defs = new Map<string, string>();

  constructor(look: ChartLook) {
    this.look = look;
  }

  line(x1: number, y1: number, x2: number, y2: number, colour: string, width: number, dash = ''): void {
    const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
    this.#parts.push(
      `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="${colour}" stroke-width="${at(width)}"${dashes}/>`,
    );
  }

  rectangle(x: number, y: number, width: number, height: number, look: string): void {
    if (width <= 0 || height <= 0) return;
    this.#parts.push(`<rect x="${at(x)}" y="${at(y)}" width="${at(width)}" height="${at(height)}" ${look}/>`);
  }

  path(d: string, look: string): void {
    this.#parts.push(`<path d="${d}" ${look}/>`);
  }

  /** Sets a line of text; its width is stated, so that it is the same in another typeface. */
  text(text: string, x: number, baseline: number, options: TextOptions = {}): void {
    const { anchor = 'start', bold = false, colour = this.look.ink, halo = false } = options;
    if (text === '') return;
    const width = this.widthOf(text, bold);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const weight = bold ? ' font-weight="bold"' : '';
    const own = `x="${at(left)}" y="${at(baseline)}" textLength="${at(width)}" lengthAdjust="spacingAndGlyphs"`;
    if (halo)
      this.rectangle(
        left - 1,
        baseline - this.look.sizePt * 0.75,
        width + 2,
        this.look.sizePt,
        'fill="#ffffff"',
      );
    this.#parts.push(`<text ${own} fill="${colour}"${weight}>${escapeXml(text)}</text>`);
  }

  widthOf(text: string, isBold = false): number {
    return this.look.measure(text, isBold, this.look.sizePt);
  }

  define(id: string, element: string): void {
    this.#defs.set(id, element);
  }

  /** The SVG, of the look's width, on white: pages may be dark or tinted. */
  svg(heightPt: number): string {
    const { widthPt, sizePt, fontFamily } = this.look;
    const box = `width="${at((widthPt * 96) / 72)}" height="${at((heightPt * 96) / 72)}" viewBox="0 0 ${at(widthPt)} ${at(heightPt)}"`;
    const defs = this.#defs.size > 0 ? `<defs>${[...this.#defs.values()].join('')}</defs>` : '';
    return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="${escapeXml(fontFamily)}" font-size="${at(sizePt)}">${defs}<rect width="${at(widthPt)}" height="${at(heightPt)}" fill="#ffffff"/>${this.#parts.join('')}</svg>`;
  }
}

/** A number as SVG has it, to a hundredth of a point. */
export function at(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return rounded === 0 ? '0' : String(rounded);
}

/** Breaks words into lines no wider than a width; a longer word stands alone. */
export function wrap(text: string, widthPt: number, drawing: Drawing): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && drawing.widthOf(longer) > widthPt) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  lines.push(line);
  return lines;
}
