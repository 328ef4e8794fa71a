import { deflateSync } from 'node:zlib';
import type { PackedPlace } from './object-streams.ts';

/** Kind of entry, offset or number of the object stream, place in that stream. */
const fieldLengths = [1, 4, 2];
const entryLength = 7;
const [inFile, inStream] = [1, 2];

/**
 * Makes the cross-reference stream, which tells where every object is (ISO 32000-1, 7.5.8): entries of its
 * dictionary, and its bytes.
 *
 * @param offsets of objects with a place of their own, by their number less 1
 * @param places of packed objects, by their number
 */
export function crossReferences(
  offsets: readonly (number | null)[],
  places: readonly (PackedPlace | undefined)[],
): { dictionary: string; stream: Uint8Array } {
  const size = offsets.length + 1;
  const entries = Buffer.alloc(size * entryLength);
  entries.writeUInt16BE(65_535, 5);
  offsets.forEach((offset, index) => {
    const at = (index + 1) * entryLength;
    const place = places[index + 1];
    entries[at] = place ? inStream : inFile;
    entries.writeUInt32BE(place ? place.stream : (offset as number), at + 1);
    entries.writeUInt16BE(place ? place.index : 0, at + 5);
  });
  const filter = `/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns ${entryLength}>>`;
  return {
    dictionary: `/Type/XRef/Size ${size}/W[${fieldLengths.join(' ')}]${filter}`,
    stream: deflateSync(differences(entries)),
  };
}

/** Writes each entry as its difference from the one before, PNG's filter Up: most are alike (RFC 2083, 6.4). */
function differences(entries: Uint8Array): Uint8Array {
  const up = 2;
  const filtered = Buffer.alloc((entries.length / entryLength) * (entryLength + 1));
  for (let at = 0, to = 0; at < entries.length; at += entryLength) {
    filtered[to++] = up;
    for (let byte = at; byte < at + entryLength; byte++) {
      filtered[to++] = (entries[byte] as number) - (entries[byte - entryLength] ?? 0);
    }
  }
  return filtered;
}
