/** What a camera's notes say of how a picture is shown; all else in them is nobody's business. */
export type ExifFacts = {
  /** 1 is upright; 2 to 8 are turned or mirrored. */
  readonly orientation: number;
  /** Pixels to the inch. */
  readonly dpi?: number;
};

const tags = { orientation: 0x0112, xResolution: 0x011a, resolutionUnit: 0x0128 };
const centimetres = 3;
const tiff = 6;

/**
 * Reads an APP1 segment of a JPEG.
 *
 * @param segment without marker and length
 * @returns undefined when it holds no Exif
 * @see CIPA DC-008 (Exif 2.32), 4.6.4
 */
export function readExif(segment: DataView): ExifFacts | undefined {
  if (segment.byteLength < tiff + 8 || segment.getUint32(0) !== 0x45786966) return undefined;
  const isLittle = segment.getUint16(tiff) === 0x4949;
  const directory = tiff + segment.getUint32(tiff + 4, isLittle);
  if (directory + 2 > segment.byteLength) return { orientation: 1 };
  const end = Math.min(segment.byteLength, directory + 2 + segment.getUint16(directory, isLittle) * 12);
  let orientation = 1;
  let unit = 2;
  let resolution: number | undefined;
  for (let entry = directory + 2; entry + 12 <= end; entry += 12) {
    const tag = segment.getUint16(entry, isLittle);
    const value = segment.getUint16(entry + 8, isLittle);
    if (tag === tags.orientation && value >= 1 && value <= 8) orientation = value;
    if (tag === tags.resolutionUnit) unit = value;
    if (tag === tags.xResolution) resolution = rationalAt(segment, entry + 8, isLittle);
  }
  const dpi = resolution !== undefined && unit === centimetres ? resolution * 2.54 : resolution;
  return { orientation, ...(dpi !== undefined && { dpi }) };
}

function rationalAt(segment: DataView, pointer: number, isLittle: boolean): number | undefined {
  const at = tiff + segment.getUint32(pointer, isLittle);
  if (at + 8 > segment.byteLength) return undefined;
  return segment.getUint32(at, isLittle) / segment.getUint32(at + 4, isLittle);
}
