import type { PDFDict } from '@cantoo/pdf-lib';
import { type Content, noFacts } from './content-facts.ts';
import { outside, type Surroundings } from './content-marks.ts';
import { StreamWalk, type Walked } from './stream-walk.ts';
import { UnreadablePdf } from './unreadable-pdf.ts';

/** Forms within forms: deeper than this a file means a circle. */
const deepestForm = 24;

/** So much may all content unpack to; a small file may unpack to what takes hours to read. */
const mostBytes = 1024 * 1024 * 1024;

/** Walks content streams and writes what rules ask about into the content of the file. */
export class ContentWalk {
  readonly #content: Content;
  /** Streams that have been walked already, by what stood around them then. */
  readonly #walked = new Map<PDFDict, Set<string>>();
  #depth = 0;
  #unpacked = 0;

  constructor(content: Content) {
    this.#content = content;
  }

  readonly #inner = (stream: Walked, around?: Surroundings): void => this.walk(stream, around);

  /** Walks a stream, and the forms, patterns and drawn glyphs that it uses. */
  walk(stream: Walked, around: Surroundings = outside): void {
    const surroundings = `${around.isTagged} ${around.isArtifact} ${around.hasActualText} ${around.hasLang}`;
    const known = this.#walked.get(stream.owner) ?? new Set();
    if (known.has(surroundings) || this.#depth > deepestForm) return;
    this.#walked.set(stream.owner, known.add(surroundings));
    const isNew = !this.#content.byOwner.has(stream.owner);
    const facts = noFacts(stream.kind, stream.owner, stream.page);
    // Walked again for its surroundings only, the stream adds what it paints there.
    if (isNew) this.#content.byOwner.set(stream.owner, facts);
    this.#content.streams.push(facts);
    const bytes = stream.read();
    this.#unpacked += bytes.length;
    if (this.#unpacked > mostBytes) throw new UnreadablePdf('its pages unpack to more than a gigabyte');
    this.#depth++;
    new StreamWalk(this.#content, this.#inner, stream, facts, around).run(bytes);
    this.#depth--;
  }
}
