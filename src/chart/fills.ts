import { at, type Drawing } from './drawing.ts';

/** Share of white in the ground of a pattern. */
const groundTint = 0.82;

type Hatch = (colour: string, step: number) => string;

const stroke = (colour: string, d: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${at(width)}"/>`;

/** Patterns that are told apart without colour, in turn; the first is solid. */
const hatches: readonly (Hatch & object)[] = [
  (colour, step) => stroke(colour, `M0 ${step / 2}H${step}`, 1.5),
  (colour, step) => `<circle cx="${at(step / 2)}" cy="${at(step / 2)}" r="1.15" fill="${colour}"/>`,
  (colour, step) => stroke(colour, `M0 ${step / 2}H${step}`, 1.1),
  (colour, step) => stroke(colour, `M0 ${step / 2}H${step}M${step / 2} 0V${step}`, 0.8),
  (colour, step) => stroke(colour, `M0 ${step / 2}H${step}`, 0.9),
];
const turns = [-45, 0, 90, 45, 45];
const steps = [4, 4, 4, 4.5, 3];

/** Attributes that fill the shape of a series: its colour, and its pattern, with an outline. */
export function fillOf(series: number, drawing: Drawing): string {
  const { colours } = drawing.look;
  const colour = colours[series % colours.length] as string;
  const outline = `stroke="${colour}" stroke-width="0.75"`;
  // Each round of colours has other patterns than the one before.
  const patterns = hatches.length + 1;
  const pattern = (series + Math.floor(series / colours.length)) % patterns;
  if (pattern === 0) return `fill="${colour}" ${outline}`;
  const [hatch, step = 4, turn = 0] = [hatches[pattern - 1] as Hatch, steps[pattern - 1], turns[pattern - 1]];
  const id = `fill-${series + 1}`;
  const ground = `<rect width="${step}" height="${step}" fill="${tinted(colour)}"/>`;
  drawing.define(
    id,
    `<pattern id="${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(${turn})">${ground}${hatch(colour, step)}</pattern>`,
  );
  return `fill="url(#${id})" ${outline}`;
}

/** A colour on its way to white. */
function tinted(colour: string): string {
  const value = Number.parseInt(colour.slice(1), 16);
  const parts = [value >> 16, (value >> 8) & 255, value & 255];
  const lighter = parts.map((part) => Math.round(part + (255 - part) * groundTint));
  return `#${lighter.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const dashes = ['', '6 3', '1.5 2.5', '8 2.5 1.5 2.5', '3 2', '10 3'];

/** Attributes of a series' line. */
export function lineLook(series: number, drawing: Drawing): string {
  const { colours } = drawing.look;
  const dash = dashes[series % dashes.length];
  const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
  return `fill="none" stroke="${colours[series % colours.length]}" stroke-width="1.75" stroke-linejoin="round"${dashed}`;
}

/** Draws the mark of a series at a point of its line; each series has its own shape. */
export function mark(series: number, x: number, y: number, drawing: Drawing): void {
  const colour = drawing.look.colours[series % drawing.look.colours.length] as string;
  const isOpen = series % 6 >= 4;
  const look = `fill="${isOpen ? '#ffffff' : colour}" stroke="${colour}" stroke-width="1.25"`;
  drawing.path(shapes[series % shapes.length]?.(x, y) ?? '', look);
}

const circle = (x: number, y: number): string => {
  const r = 2.3;
  return `M${at(x - r)} ${at(y)}A${r} ${r} 0 1 0 ${at(x + r)} ${at(y)}A${r} ${r} 0 1 0 ${at(x - r)} ${at(y)}Z`;
};
const square = (x: number, y: number): string => `M${at(x - 2.1)} ${at(y - 2.1)}h4.2v4.2h-4.2Z`;
const triangle = (x: number, y: number): string => `M${at(x)} ${at(y - 2.8)}l2.8 4.8h-5.6Z`;
const diamond = (x: number, y: number): string => `M${at(x)} ${at(y - 3)}l3 3l-3 3l-3 -3Z`;
const shapes = [circle, square, triangle, diamond, circle, square];
