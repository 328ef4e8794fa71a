import type { PDFDict, PDFObject } from '@cantoo/pdf-lib';
import type { Font } from './font.ts';

/** Whose content stream it is. Only of pages and forms the marks count: the others belong to what uses them. */
export type StreamKind = 'page' | 'form' | 'appearance' | 'pattern' | 'glyph';

/** A piece of marked content that is numbered, so that the structure tree can refer to it. */
export type MarkFacts = {
  readonly tag: string;
  /** How often its number stands in the stream; more than once is a fault. */
  count: number;
  /** Whether it has text whose language no mark tells. */
  hasBareText: boolean;
};

/** What is painted: the kinds that an officer knows. */
export type Painted = 'text' | 'lines or areas' | 'a picture';

/** What a content stream holds, as far as a rule asks. */
export type StreamFacts = {
  readonly kind: StreamKind;
  /** Dictionary of the page or of the stream. */
  readonly owner: PDFDict;
  /** The page that it is on, or the first of them. */
  readonly page: number;
  /** Marked content by its number. */
  readonly marks: Map<number, MarkFacts>;
  /** What is painted outside all marks, and how often. */
  readonly unmarked: Map<Painted, number>;
  artifactsInTagged: number;
  taggedInArtifacts: number;
  readonly unknownOperators: Set<string>;
  /** Names that the resources do not have, as `font F3`. */
  readonly missing: Set<string>;
  /** Whether names are looked up in the resources of another stream. */
  borrowsResources: boolean;
  deepestState: number;
  /** Whether what is begun (q, BDC) ends in the same stream. */
  isBalanced: boolean;
  readonly inlineFilters: Set<string>;
  hasSmoothInline: boolean;
  readonly intents: Set<string>;
  /** Languages of marked content. */
  readonly langs: Set<string>;
};

/** Numbers of marked content, by the dictionary of the page or form. */
export type ReplacedContent = ReadonlyMap<PDFDict, ReadonlySet<number>>;

/** What all content of a file holds. Maps to numbers lead to the first page; 0 is none in particular. */
export type Content = {
  /** Marked content that an ActualText of its elements stands for, by page or form. */
  readonly replaced: ReplacedContent;
  readonly streams: StreamFacts[];
  /** What is shown, by page, as its fonts say it in Unicode. */
  readonly texts: Map<number, string[]>;
  readonly byOwner: Map<PDFDict, StreamFacts>;
  readonly fonts: Map<PDFDict, Font>;
  /** Device colour spaces that something is painted in. */
  readonly deviceColours: Map<string, number>;
  /** Colour spaces that are arrays. */
  readonly colourSpaces: Map<PDFObject, number>;
  readonly images: Map<PDFDict, number>;
  readonly forms: Map<PDFDict, { times: number; readonly page: number }>;
  readonly states: Map<PDFDict, number>;
  /** PostScript XObjects and other ones that are neither image nor form. */
  readonly otherObjects: Map<PDFDict, number>;
};

export function noContent(replaced: ReplacedContent): Content {
  return {
    replaced,
    streams: [],
    texts: new Map(),
    byOwner: new Map(),
    fonts: new Map(),
    deviceColours: new Map(),
    colourSpaces: new Map(),
    images: new Map(),
    forms: new Map(),
    states: new Map(),
    otherObjects: new Map(),
  };
}

export function noFacts(kind: StreamKind, owner: PDFDict, page: number): StreamFacts {
  return {
    kind,
    owner,
    page,
    marks: new Map(),
    unmarked: new Map(),
    artifactsInTagged: 0,
    taggedInArtifacts: 0,
    unknownOperators: new Set(),
    missing: new Set(),
    borrowsResources: false,
    deepestState: 0,
    isBalanced: true,
    inlineFilters: new Set(),
    hasSmoothInline: false,
    intents: new Set(),
    langs: new Set(),
  };
}

/** Keeps the first page of a thing. */
export function keepFirst<Thing>(map: Map<Thing, number>, thing: Thing, page: number): void {
  if (!map.has(thing)) map.set(thing, page);
}
