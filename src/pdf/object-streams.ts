import { deflateSync } from 'node:zlib';

/** A reader must unpack all objects of a stream for one of them. */
const objectsInStream = 200;
/** Tags are a long list of numbers that go up, and worth the search for what repeats. */
const compression = { level: 9 };

/** How a stream gets into the file. */
export type StreamSink = {
  /** Takes the number of an object that is written later. */
  reserve(): number;
  /** @param dictionary entries, without the length */
  write(number: number, dictionary: string, stream: Uint8Array): void;
};

/** Where an object is that has no place of its own in the file. */
export type PackedPlace = { readonly stream: number; readonly index: number };

/** Packs objects into compressed streams in the order in which they come (ISO 32000-1, 7.5.7). */
export class ObjectStreams {
  readonly #sink: StreamSink;
  readonly #places: (PackedPlace | undefined)[];
  #count = 0;
  #head = '';
  #contents = '';
  #stream = 0;

  /** @param places takes where each object is, by its number */
  constructor(sink: StreamSink, places: (PackedPlace | undefined)[]) {
    this.#sink = sink;
    this.#places = places;
  }

  /** @param content of an object without a stream, in Latin-1 */
  add(number: number, content: string): void {
    if (this.#count === 0) this.#stream = this.#sink.reserve();
    this.#places[number] = { stream: this.#stream, index: this.#count };
    this.#head += `${number} ${this.#contents.length} `;
    this.#contents += `${content}\n`;
    this.#count += 1;
    if (this.#count === objectsInStream) this.flush();
  }

  /** Writes the stream that is not yet full. */
  flush(): void {
    if (this.#count === 0) return;
    const bytes = Buffer.from(this.#head + this.#contents, 'latin1');
    const dictionary = `/Type/ObjStm/N ${this.#count}/First ${this.#head.length}/Filter/FlateDecode`;
    this.#sink.write(this.#stream, dictionary, deflateSync(bytes, compression));
    this.#count = 0;
    this.#head = '';
    this.#contents = '';
  }
}
