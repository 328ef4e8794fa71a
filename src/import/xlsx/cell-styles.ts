import type { Column } from '../../document/tree.ts';
import { isOn, readXml } from '../xml-events.ts';

/** What of a cell's format goes into the tree. */
export type CellStyle = {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly script?: 'super' | 'sub';
  /** Where it is said; otherwise numbers stand right and words left. */
  readonly align?: Column['align'];
};

const aligns: Readonly<Record<string, Column['align']>> = {
  left: 'left',
  right: 'right',
  center: 'center',
  centerContinuous: 'center',
};

/** Reads the formats of cells, in the order in which cells name them (ECMA-376 part 1, 18.8.10). */
export function readCellStyles(xml: string): CellStyle[] {
  const fonts: CellStyle[] = [];
  const styles: CellStyle[] = [];
  let inside = '';
  let font: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {};
  readXml(xml, {
    open(name, attributes) {
      if (name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs' || name === 'dxfs') inside = name;
      else if (inside === 'fonts') {
        if (name === 'font') font = {};
        else Object.assign(font, markOf(name, attributes.val));
      } else if (inside === 'cellXfs' && name === 'xf')
        styles.push(fonts[Number(attributes.fontId ?? 0)] ?? {});
      else if (inside === 'cellXfs' && name === 'alignment') {
        const align = aligns[attributes.horizontal ?? ''];
        if (align) styles.push({ ...styles.pop(), align });
      }
    },
    close(name) {
      if (name === 'font' && inside === 'fonts') fonts.push(font);
      else if (name === inside) inside = '';
    },
  });
  return styles;
}

/** The mark that a property of a font or a run makes. */
export function markOf(name: string, value: string | undefined): Partial<CellStyle> {
  if (name === 'b') return isOn(value, true) ? { bold: true } : {};
  if (name === 'i') return isOn(value, true) ? { italic: true } : {};
  if (name === 'strike') return isOn(value, true) ? { strike: true } : {};
  if (name === 'vertAlign' && value === 'superscript') return { script: 'super' };
  if (name === 'vertAlign' && value === 'subscript') return { script: 'sub' };
  return {};
}
