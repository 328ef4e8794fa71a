/** What the header of a colour profile says (ICC.1:2004-10, 7.2). */
export type Profile = {
  readonly major: number;
  readonly deviceClass: string;
  readonly space: string;
  /** Undefined for spaces that PDF does not use. */
  readonly components: number | undefined;
};

const components: Readonly<Record<string, number>> = { GRAY: 1, 'RGB ': 3, 'Lab ': 3, CMYK: 4 };

/** Reads the header and the table of tags of a profile; undefined when it is damaged or cut short. */
export function readProfile(bytes: Uint8Array): Profile | undefined {
  if (bytes.length < 132) return undefined;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (at: number) => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
  if (text(36) !== 'acsp' || data.getUint32(0) > bytes.length) return undefined;
  const count = data.getUint32(128);
  if (132 + count * 12 > bytes.length) return undefined;
  for (let index = 0; index < count; index++) {
    const entry = 132 + index * 12;
    if (data.getUint32(entry + 4) + data.getUint32(entry + 8) > bytes.length) return undefined;
  }
  return {
    major: data.getUint8(8),
    deviceClass: text(12),
    space: text(16),
    components: components[text(16)],
  };
}
