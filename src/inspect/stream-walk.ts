import { type PDFDict, PDFStream } from '@cantoo/pdf-lib';
import { ColourSpaces } from './content-colours.ts';
import {
  type Content,
  keepFirst,
  type MarkFacts,
  type Painted,
  type StreamFacts,
  type StreamKind,
} from './content-facts.ts';
import { markProperties, outside, type Surroundings } from './content-marks.ts';
import { operators, pathPainting, textPainting } from './content-operators.ts';
import { ContentTokens, type Operand } from './content-tokens.ts';
import { decodeStream } from './decode-stream.ts';
import { eachCode, type Font, openFont } from './font.ts';
import { dictOf, get, getDict, getItems, getName, isTrue, keysOf, type Value } from './objects.ts';

type State = { fill: readonly string[]; stroke: readonly string[]; font: Font | undefined; mode: number };
type OpenMark = Surroundings & { readonly facts: MarkFacts | undefined };

/** A content stream that is to be walked. */
export type Walked = {
  readonly kind: StreamKind;
  readonly owner: PDFDict;
  /** Its operators, unpacked when it is walked for the first time. */
  readonly read: () => Uint8Array;
  readonly resources: PDFDict | undefined;
  readonly page: number;
  readonly borrowsResources?: boolean;
};

/** Walks a stream that another uses: a form, a pattern, a drawn glyph. */
export type WalkInner = (stream: Walked, around?: Surroundings) => void;

/** Walks one content stream, operator by operator. */
export class StreamWalk {
  readonly #content: Content;
  readonly #walk: WalkInner;
  readonly #stream: Walked;
  readonly #facts: StreamFacts;
  readonly #around: Surroundings;
  readonly #colours: ColourSpaces;
  readonly #marks: OpenMark[] = [];
  readonly #states: State[] = [];
  #state: State = { fill: ['DeviceGray'], stroke: ['DeviceGray'], font: undefined, mode: 0 };

  constructor(content: Content, walk: WalkInner, stream: Walked, facts: StreamFacts, around: Surroundings) {
    this.#content = content;
    this.#walk = walk;
    this.#stream = stream;
    this.#facts = facts;
    this.#around = around;
    this.#colours = new ColourSpaces(stream.resources, (space) =>
      keepFirst(content.colourSpaces, space, stream.page),
    );
  }

  run(bytes: Uint8Array): void {
    const tokens = new ContentTokens(bytes);
    for (let operator = tokens.next(); operator !== undefined; operator = tokens.next()) {
      this.#operator(operator, tokens.operands);
    }
    if (this.#states.length > 0 || this.#marks.length > 0) this.#facts.isBalanced = false;
  }

  #operator(operator: string, operands: readonly Operand[]): void {
    const last = operands.at(-1);
    switch (operator) {
      case 'TJ':
        if (Array.isArray(last)) {
          for (const item of last) if (item instanceof Uint8Array) this.#show(item);
        }
        break;
      case 'Tj':
      case "'":
      case '"':
        if (last instanceof Uint8Array) this.#show(last);
        break;
      case 'BT':
        this.#say(' ');
        break;
      case 'Tf':
        this.#state.font = this.#font(dictOf(this.#resource('Font', 'font', operands[0])));
        break;
      case 'Tr':
        this.#state.mode = Number(last);
        break;
      case 'BDC':
        this.#open(operands);
        break;
      case 'BMC':
        this.#push(last === '/Artifact', undefined);
        break;
      case 'EMC':
        if (!this.#marks.pop()) this.#facts.isBalanced = false;
        break;
      case 'q':
        this.#states.push({ ...this.#state });
        this.#facts.deepestState = Math.max(this.#facts.deepestState, this.#states.length);
        break;
      case 'Q': {
        const state = this.#states.pop();
        if (state) this.#state = state;
        else this.#facts.isBalanced = false;
        break;
      }
      case 'g':
        this.#state.fill = this.#colours.device('DeviceGray');
        break;
      case 'rg':
        this.#state.fill = this.#colours.device('DeviceRGB');
        break;
      case 'k':
        this.#state.fill = this.#colours.device('DeviceCMYK');
        break;
      case 'G':
        this.#state.stroke = this.#colours.device('DeviceGray');
        break;
      case 'RG':
        this.#state.stroke = this.#colours.device('DeviceRGB');
        break;
      case 'K':
        this.#state.stroke = this.#colours.device('DeviceCMYK');
        break;
      case 'cs':
        this.#state.fill = this.#colourSpace(last);
        break;
      case 'CS':
        this.#state.stroke = this.#colourSpace(last);
        break;
      case 'scn':
        if (typeof last === 'string') this.#state.fill = this.#pattern(last);
        break;
      case 'SCN':
        if (typeof last === 'string') this.#state.stroke = this.#pattern(last);
        break;
      case 'sh': {
        const shading = this.#resource('Shading', 'shading', last);
        this.#paint('lines or areas', this.#colours.of(get(shading, 'ColorSpace')));
        break;
      }
      case 'gs':
        this.#graphicsState(dictOf(this.#resource('ExtGState', 'graphics state', last)));
        break;
      case 'Do':
        this.#object(this.#resource('XObject', 'picture or form', last));
        break;
      case 'BI':
        this.#inlineImage(last);
        break;
      case 'ri':
        if (typeof last === 'string') this.#facts.intents.add(last.slice(1));
        break;
      default: {
        const paints = pathPainting[operator];
        if (paints) for (const paint of paints) this.#paint('lines or areas', this.#state[paint]);
        else if (!operators.has(operator)) this.#facts.unknownOperators.add(operator);
      }
    }
  }

  #surroundings(): Surroundings {
    return this.#marks.at(-1) ?? this.#around;
  }

  #paint(what: Painted, colours: readonly string[]): void {
    for (const colour of colours) keepFirst(this.#content.deviceColours, colour, this.#stream.page);
    const { isTagged, isArtifact } = this.#surroundings();
    if (!isTagged && !isArtifact) {
      this.#facts.unmarked.set(what, (this.#facts.unmarked.get(what) ?? 0) + 1);
    }
  }

  #show(bytes: Uint8Array): void {
    const { font, mode } = this.#state;
    if (bytes.length === 0) return;
    const paints = textPainting[mode] ?? [];
    if (paints.length === 0) this.#paint('text', []);
    for (const paint of paints) this.#paint('text', this.#state[paint]);
    const { hasActualText, hasLang } = this.#surroundings();
    const mark = this.#marks.findLast(({ facts }) => facts !== undefined)?.facts;
    if (mark && !hasLang) mark.hasBareText = true;
    if (!font) return;
    const { page } = this.#stream;
    const isVisible = paints.length > 0;
    eachCode(font, bytes, (code) => {
      let use = font.uses.get(code);
      if (!use) {
        use = { page, visible: 0, bare: 0 };
        font.uses.set(code, use);
      }
      if (isVisible && use.visible === 0) use.visible = page;
      if (!hasActualText && use.bare === 0) use.bare = page;
      this.#say(font.toUnicode?.unicodeOf(code) ?? font.encoding.unicodeOf(code) ?? '');
    });
  }

  #say(text: string): void {
    const { page } = this.#stream;
    const { texts } = this.#content;
    const said = texts.get(page);
    if (said) said.push(text);
    else texts.set(page, [text]);
  }

  #open(operands: readonly Operand[]): void {
    const [tag, properties] = operands;
    const named =
      typeof properties === 'string' ? this.#resource('Properties', 'property list', properties) : undefined;
    const { mcid, lang, hasActualText } = markProperties(properties, dictOf(named));
    if (lang !== undefined) this.#facts.langs.add(lang);
    const isArtifact = tag === '/Artifact';
    let facts: MarkFacts | undefined;
    if (mcid !== undefined) {
      facts = this.#facts.marks.get(mcid);
      if (facts) facts.count++;
      else {
        facts = { tag: String(tag).slice(1), count: 1, hasBareText: false };
        this.#facts.marks.set(mcid, facts);
      }
    }
    const isCovered = mcid !== undefined && this.#content.replaced.get(this.#stream.owner)?.has(mcid);
    this.#push(isArtifact, facts, hasActualText || isCovered === true, lang !== undefined);
  }

  #push(isArtifact: boolean, facts: MarkFacts | undefined, hasActualText = false, hasLang = false): void {
    const around = this.#surroundings();
    if (isArtifact && around.isTagged) this.#facts.artifactsInTagged++;
    if (facts && around.isArtifact) this.#facts.taggedInArtifacts++;
    this.#marks.push({
      isArtifact: isArtifact || around.isArtifact,
      isTagged: facts !== undefined || around.isTagged,
      hasActualText: hasActualText || around.hasActualText,
      hasLang: hasLang || around.hasLang,
      facts,
    });
  }

  /** A named resource; one that is not there is told. */
  #resource(kind: string, called: string, name: Operand | undefined): Value {
    if (typeof name !== 'string') return undefined;
    const key = name.slice(1);
    const found = get(get(this.#stream.resources, kind), key);
    if (found === undefined) this.#facts.missing.add(`${called} ${key}`);
    if (this.#stream.borrowsResources) this.#facts.borrowsResources = true;
    return found;
  }

  #colourSpace(name: Operand | undefined): readonly string[] {
    return this.#colours.named(name, (each) => this.#resource('ColorSpace', 'colour space', each));
  }

  #pattern(name: string): readonly string[] {
    const pattern = this.#resource('Pattern', 'pattern', name);
    if (pattern instanceof PDFStream) {
      this.#inner('pattern', pattern);
      return [];
    }
    return this.#colours.of(get(get(pattern, 'Shading'), 'ColorSpace'));
  }

  #graphicsState(state: PDFDict | undefined): void {
    if (!state) return;
    keepFirst(this.#content.states, state, this.#stream.page);
    const font = dictOf(getItems(state, 'Font')[0]);
    if (font) this.#state.font = this.#font(font);
    const mask = get(get(state, 'SMask'), 'G');
    if (mask instanceof PDFStream) this.#inner('pattern', mask);
  }

  #object(object: Value): void {
    if (!(object instanceof PDFStream)) return;
    const { page } = this.#stream;
    const subtype = getName(object, 'Subtype');
    if (subtype === 'Form') {
      const uses = this.#content.forms.get(object.dict) ?? { times: 0, page };
      uses.times++;
      this.#content.forms.set(object.dict, uses);
      this.#inner(this.#stream.kind === 'page' ? 'form' : this.#stream.kind, object);
    } else if (subtype === 'Image') {
      const isMask = isTrue(get(object, 'ImageMask'));
      this.#paint('a picture', isMask ? this.#state.fill : this.#colours.of(get(object, 'ColorSpace')));
      keepFirst(this.#content.images, object.dict, page);
      const mask = get(object, 'SMask');
      if (mask instanceof PDFStream) keepFirst(this.#content.images, mask.dict, page);
    } else {
      keepFirst(this.#content.otherObjects, object.dict, page);
    }
  }

  #inlineImage(dictionary: Operand | undefined): void {
    if (!(dictionary instanceof Map)) return;
    const map = dictionary as ReadonlyMap<string, Operand>;
    const either = (short: string, long: string) => map.get(short) ?? map.get(long);
    const filter = either('F', 'Filter');
    for (const name of Array.isArray(filter) ? filter : [filter]) {
      if (typeof name === 'string') this.#facts.inlineFilters.add(name.slice(1));
    }
    if (either('I', 'Interpolate') === true) this.#facts.hasSmoothInline = true;
    const space = either('CS', 'ColorSpace');
    const isMask = either('IM', 'ImageMask') === true;
    this.#paint('a picture', isMask ? this.#state.fill : this.#colourSpace(space));
  }

  #inner(kind: StreamKind, stream: PDFStream): void {
    const own = getDict(stream, 'Resources');
    const { page, resources } = this.#stream;
    const read = () => decodeStream(stream) ?? new Uint8Array();
    const around = kind === 'pattern' || kind === 'glyph' ? outside : this.#surroundings();
    this.#walk(
      { kind, owner: stream.dict, read, resources: own ?? resources, page, borrowsResources: !own },
      around,
    );
  }

  #font(dict: PDFDict | undefined): Font | undefined {
    if (!dict) return undefined;
    let font = this.#content.fonts.get(dict);
    if (!font) {
      font = openFont(dict);
      this.#content.fonts.set(dict, font);
      if (font.subtype === 'Type3') this.#drawnGlyphs(dict);
    }
    return font;
  }

  /** Glyphs of a Type 3 font are content streams of their own (ISO 32000-1, 9.6.5). */
  #drawnGlyphs(font: PDFDict): void {
    const glyphs = get(font, 'CharProcs');
    const own = getDict(font, 'Resources');
    for (const name of keysOf(glyphs)) {
      const glyph = get(glyphs, name);
      if (!(glyph instanceof PDFStream)) continue;
      const read = () => decodeStream(glyph) ?? new Uint8Array();
      const { page, resources } = this.#stream;
      this.#walk({ kind: 'glyph', owner: glyph.dict, read, resources: own ?? resources, page });
    }
  }
}
