import { crossReferences } from './cross-references.ts';
import { ObjectStreams, type PackedPlace, type StreamSink } from './object-streams.ts';
import type { PdfkitDocument, PdfkitReference } from './pdfkit-document.ts';

/** Longer texts are turned into bytes together: pdfkit hands over every line as a chunk of its own. */
const chunkLength = 65_536;

/**
 * The file that a pdfkit document grows into, gathered instead of streamed. Objects without a stream go into
 * compressed object streams, and a cross-reference stream tells where everything is: the tags of a pack of wide
 * tables take a fifth of the room (ISO 32000-1, 7.5.7 and 7.5.8).
 */
export class GatheredFile {
  readonly #document: PdfkitDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #places: (PackedPlace | undefined)[] = [];
  readonly #packed: ObjectStreams;
  #pending = '';
  /** What pdfkit writes of the object that is about to be packed: its number, its content, its end. */
  #packing: string[] | undefined;

  /** @param document to which nothing has been added yet */
  constructor(document: PdfkitDocument) {
    this.#document = document;
    this.#packed = this.openPacking();
    this.#keepHeader();
    document.push = (chunk) => this.#push(chunk);
    document._write = (data) => this.#write(data);
    document._finalize = () => this.#end();
    const { ref } = document;
    document.ref = (data) => this.#packWithoutStream(ref.call(document, data));
  }

  /** The whole file, once the document has ended. */
  bytes(): Uint8Array {
    return Buffer.concat(this.#chunks);
  }

  /** Takes the number of an object that will be packed. */
  reserveObject(): number {
    return this.#document._offsets.push(null);
  }

  /**
   * Begins object streams for objects that are like each other; they must be flushed before the document ends.
   * They need no reference such as pdfkit keeps for an object that is still open.
   */
  openPacking(): ObjectStreams {
    const sink: StreamSink = {
      reserve: () => this.reserveObject(),
      write: (number, dictionary, stream) => this.writeStream(number, dictionary, stream),
    };
    return new ObjectStreams(sink, this.#places);
  }

  /** pdfkit has written the header before anything could be gathered. */
  #keepHeader(): void {
    const header = `%PDF-1.7\n%\xff\xff\xff\xff\n`;
    if (this.#document._offset !== header.length)
      throw new Error('pdfkit wrote more than the header of the file');
    this.#pending = header;
  }

  #packWithoutStream(reference: PdfkitReference): PdfkitReference {
    const { finalize } = reference;
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        finalize.call(reference);
        return;
      }
      const written: string[] = [];
      this.#packing = written;
      finalize.call(reference);
      this.#packing = undefined;
      this.#packed.add(reference.id, written[1] as string);
    };
    return reference;
  }

  #write(data: string | Uint8Array): void {
    if (typeof data !== 'string') {
      this.#push(data);
      this.#document._offset += data.length;
    } else if (this.#packing) {
      this.#packing.push(data);
    } else {
      this.#pending += `${data}\n`;
      this.#document._offset += data.length + 1;
      if (this.#pending.length > chunkLength) this.#flush();
    }
  }

  #push(chunk: Uint8Array | null): boolean {
    this.#flush();
    if (chunk) this.#chunks.push(chunk);
    return true;
  }

  #flush(): void {
    if (this.#pending !== '') this.#chunks.push(Buffer.from(this.#pending, 'latin1'));
    this.#pending = '';
  }

  /** Writes an object with a stream at once. @param dictionary entries, without the length */
  writeStream(number: number, dictionary: string, stream: Uint8Array): void {
    this.#document._offsets[number - 1] = this.#document._offset;
    this.#write(`${number} 0 obj\n<<${dictionary}/Length ${stream.length}>>\nstream`);
    this.#write(stream);
    this.#write('\nendstream\nendobj');
  }

  #end(): void {
    const { _root, _info, _id, _offsets } = this.#document;
    this.#packed.flush();
    const number = this.reserveObject();
    const start = this.#document._offset;
    _offsets[number - 1] = start;
    const { dictionary, stream } = crossReferences(_offsets, this.#places);
    const id = `<${Buffer.from(_id).toString('hex')}>`;
    this.writeStream(number, `${dictionary}/Root ${_root}/Info ${_info}/ID[${id}${id}]`, stream);
    this.#write(`startxref\n${start}\n%%EOF`);
    this.#flush();
  }
}
