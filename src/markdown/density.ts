/** Editors write 72 and 96 without asking anybody; more than 1,200 no printer has. */
const least = 96;
const most = 1200;

/** Gives pixels to the inch as a file states them, where someone meant them; undefined where nobody did. */
export function statedDpi(dpi: number | undefined): { readonly dpi?: number } {
  if (dpi === undefined || !(dpi > least + 0.5 && dpi <= most)) return {};
  return { dpi: Math.round(dpi * 100) / 100 };
}
