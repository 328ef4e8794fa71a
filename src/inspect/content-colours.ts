import { PDFArray, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { get, has, nameOf, type Value } from './objects.ts';

const devices: Readonly<Record<string, string>> = {
  DeviceGray: 'DeviceGray',
  DeviceRGB: 'DeviceRGB',
  DeviceCMYK: 'DeviceCMYK',
  G: 'DeviceGray',
  RGB: 'DeviceRGB',
  CMYK: 'DeviceCMYK',
};

/** Colour spaces may be made from others; deeper than this none is. */
const deepest = 6;

/**
 * Tells which device colours a colour space ends in (ISO 32000-1, 8.6). One that the resources replace by a
 * default colour space is none (8.6.5.6).
 *
 * @param onArray is called with each colour space that is an array
 */
function deviceColoursOf(
  space: Value,
  resources: PDFDict | undefined,
  onArray: (space: PDFObject) => void,
  depth = 0,
): readonly string[] {
  if (depth > deepest) return [];
  const further = (value: Value) => deviceColoursOf(value, resources, onArray, depth + 1);
  const name = nameOf(space);
  if (name !== undefined) {
    const device = devices[name];
    if (device === undefined) {
      const named = get(get(resources, 'ColorSpace'), name);
      return named === undefined || nameOf(named) === name ? [] : further(named);
    }
    const standIn = `Default${device.slice('Device'.length)}`;
    return has(get(resources, 'ColorSpace'), standIn) ? [] : [device];
  }
  if (!(space instanceof PDFArray) || space.size() === 0) return [];
  onArray(space);
  const family = nameOf(space.lookup(0)) ?? '';
  if (space.size() === 1) return further(space.lookup(0));
  if (family === 'Indexed' || family === 'I' || family === 'Pattern') return further(space.lookup(1));
  if (family === 'Separation' || family === 'DeviceN') return further(space.lookup(2));
  return [];
}

/** Finds the device colours of colour spaces as one content stream names them. */
export class ColourSpaces {
  readonly #resources: PDFDict | undefined;
  readonly #keep: (space: PDFObject) => void;

  /** @param keep is called with each colour space that is an array */
  constructor(resources: PDFDict | undefined, keep: (space: PDFObject) => void) {
    this.#resources = resources;
    this.#keep = keep;
  }

  /** Device colours of a colour space. */
  of(space: Value): readonly string[] {
    return deviceColoursOf(space, this.#resources, this.#keep);
  }

  /** A device colour, or those of the default colour space that stands in for it. */
  device(device: string): readonly string[] {
    const standIn = get(get(this.#resources, 'ColorSpace'), `Default${device.slice('Device'.length)}`);
    return standIn === undefined ? [device] : this.of(standIn).filter((each) => each !== device);
  }

  /**
   * Device colours of a space by its name with solidus.
   *
   * @param lookUp gives the resource of that name
   */
  named(name: unknown, lookUp: (name: string) => Value): readonly string[] {
    if (typeof name !== 'string' || name === '/Pattern') return [];
    const device = devices[name.slice(1)];
    return device === undefined ? this.of(lookUp(name)) : this.device(device);
  }
}
