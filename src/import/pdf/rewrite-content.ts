import { operators } from '../../inspect/content-operators.ts';
import { ContentLexer } from './content-lexer.ts';
import { exportAgain } from './open-pdf.ts';
import { Refusal } from './refusal.ts';

/** What a piece of marked content says of itself, inline or by the name of a property list. */
export type MarkedContent = {
  readonly mcid?: number;
  /** It is optional content that is not shown. */
  readonly isHidden?: boolean;
};

/** The mark that content gets in the pack. */
export type NewMark = { readonly number: number; readonly tag: string };

/** What rewriting a content stream asks about what it names. */
export type ContentRules = {
  /** The property list of that name, `/MC0`, or the one that stands there, `<</MCID 3>>`. */
  readonly property: (operand: string) => MarkedContent;
  readonly isHiddenObject: (name: string) => boolean;
  readonly isForm: (name: string) => boolean;
  /** Whether a form that is shown has marks of its own. */
  readonly isTaggedForm: (name: string) => boolean;
  /** The name that a font, form or picture gets. */
  readonly rename?: (kind: 'Font' | 'XObject', name: string) => string;
  /** The mark of what the structure names by an MCID; absent, all marks are taken away. */
  readonly mark?: (mcid: number) => NewMark | undefined;
};

/** What a content stream does that concerns the pack. */
export type ContentFacts = {
  /** Names of the fonts in which something is shown that can be seen. */
  readonly fonts: ReadonlySet<string>;
  readonly isCmyk: boolean;
  /** Names of what is shown by `Do`, with how often. */
  readonly shown: ReadonlyMap<string, number>;
  /** How often words, and forms that may hold some, and pictures are shown outside of all marks. */
  readonly unmarked: { readonly text: number; readonly pictures: number };
};

type OpenMark = {
  readonly kind: 'tagged' | 'artifact' | 'kept' | 'dropped';
  readonly isHidden: boolean;
  /** It was tagged, and no element tells it: it must not hold anything to be read. */
  readonly isSupposed: boolean;
};

/** Marks in each other deeper than any program writes; some readers use up all memory over them. */
const deepestMarks = 1000;

const pathBeginnings = new Set(['m', 're']);
const pathEnds = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n']);
const textShowing = new Set(['Tj', 'TJ', "'", '"']);
/** Rendering modes that show nothing. */
const unseen = new Set(['3', '7']);

/**
 * Makes content fit to stand in a form of the pack: what is hidden goes, what is begun is ended, unknown operators
 * go, and marks are those of the pack, or none. With marks, what is outside of them becomes an artifact.
 *
 * @returns the same bytes where nothing had to change
 */
export function rewriteContent(
  bytes: Uint8Array,
  rules: ContentRules,
): { readonly bytes: Uint8Array; readonly facts: ContentFacts } {
  return new Rewriting(bytes, rules).run();
}

class Rewriting {
  readonly #bytes: Uint8Array;
  readonly #rules: ContentRules;
  readonly #lexer: ContentLexer;
  readonly #pieces: Uint8Array[] = [];
  #copied = 0;
  readonly #marks: OpenMark[] = [];
  /** How many of the open marks are such. */
  readonly #open = { tagged: 0, artifact: 0, kept: 0, dropped: 0, hidden: 0, supposed: 0 };
  readonly #states: { readonly font: string; readonly mode: string }[] = [];
  #font = '';
  #mode = '0';
  #isText = false;
  #pathStart = -1;
  readonly #fonts = new Set<string>();
  #isCmyk = false;
  readonly #shown = new Map<string, number>();
  readonly #unmarked = { text: 0, pictures: 0 };

  constructor(bytes: Uint8Array, rules: ContentRules) {
    this.#bytes = bytes;
    this.#rules = rules;
    this.#lexer = new ContentLexer(bytes);
  }

  run(): { bytes: Uint8Array; facts: ContentFacts } {
    while (this.#lexer.next()) this.#operation(this.#lexer.operator);
    // What is begun and never ended would take in what follows.
    if (this.#lexer.start >= 0) this.#replace(this.#lexer.start, this.#bytes.length, '');
    let end = this.#isText ? '\nET' : '';
    for (const { kind } of this.#marks) if (kind !== 'dropped') end += '\nEMC';
    end += '\nQ'.repeat(this.#states.length);
    if (end !== '') this.#replace(this.#bytes.length, this.#bytes.length, end);
    const facts = {
      fonts: this.#fonts,
      isCmyk: this.#isCmyk,
      shown: this.#shown,
      unmarked: this.#unmarked,
    };
    if (this.#pieces.length === 0) return { bytes: this.#bytes, facts };
    this.#pieces.push(this.#bytes.subarray(this.#copied));
    return { bytes: Buffer.concat(this.#pieces), facts };
  }

  #operation(operator: string): void {
    const { start, end } = this.#lexer;
    if (pathBeginnings.has(operator) && this.#pathStart < 0) {
      this.#pathStart = start;
      return;
    }
    if (pathEnds.has(operator)) {
      this.#path(operator);
      return;
    }
    if (textShowing.has(operator)) {
      this.#text(operator);
      return;
    }
    switch (operator) {
      case 'BMC':
      case 'BDC':
        this.#begin(operator);
        break;
      case 'EMC': {
        const mark = this.#marks.pop();
        if (mark) this.#count(mark, -1);
        if (!mark || mark.kind === 'dropped') this.#replace(start, end, '');
        break;
      }
      case 'MP':
      case 'DP':
        this.#replace(start, end, '');
        break;
      case 'q':
        this.#states.push({ font: this.#font, mode: this.#mode });
        break;
      case 'Q': {
        const state = this.#states.pop();
        if (!state) this.#replace(start, end, '');
        else ({ font: this.#font, mode: this.#mode } = state);
        break;
      }
      case 'BT':
        this.#isText = true;
        break;
      case 'ET':
        this.#isText = false;
        break;
      case 'Tf':
        this.#font = this.#lexer.operand(0);
        this.#rename('Font');
        break;
      case 'Tr':
        this.#mode = this.#lexer.operand(-1);
        break;
      case 'k':
      case 'K':
        this.#isCmyk = true;
        break;
      case 'cs':
      case 'CS':
        if (this.#lexer.operand(-1) === '/DeviceCMYK') this.#isCmyk = true;
        break;
      case 'Do': {
        const name = this.#lexer.operand(-1);
        if (!this.#isHidden()) this.#shown.set(name, (this.#shown.get(name) ?? 0) + 1);
        if (this.#rules.isHiddenObject(name)) this.#replace(start, end, '');
        else if (this.#rules.isTaggedForm(name)) this.#rename('XObject');
        else this.#painted(start, this.#rules.isForm(name) ? 'text' : 'pictures', 'XObject');
        break;
      }
      case 'sh':
        this.#painted(start);
        break;
      case 'BI':
        if (
          this.#bytes
            .subarray(start, start + 400)
            .toString()
            .includes('CMYK')
        )
          this.#isCmyk = true;
        this.#painted(start, 'pictures');
        break;
      default:
        if (!operators.has(operator)) this.#replace(start, end, '');
    }
  }

  #path(operator: string): void {
    const { start, end } = this.#lexer;
    const from = this.#pathStart < 0 ? start : this.#pathStart;
    this.#pathStart = -1;
    if (operator === 'n') return;
    if (this.#isHidden()) this.#replace(start, end, 'n');
    else this.#painted(from);
  }

  #text(operator: string): void {
    const { start, end } = this.#lexer;
    if (this.#isHidden()) {
      this.#replace(start, end, operator === "'" || operator === '"' ? 'T*' : '');
      return;
    }
    if (!unseen.has(this.#mode)) this.#fonts.add(this.#font.slice(1));
    this.#painted(start, 'text');
  }

  /** What is painted outside of all marks becomes an artifact; what is hidden goes. */
  #painted(from: number, what?: 'text' | 'pictures', named?: 'XObject'): void {
    const { end } = this.#lexer;
    if (this.#isHidden()) {
      this.#replace(from, end, '');
      return;
    }
    const isMarked = !this.#rules.mark || this.#isIn('tagged');
    const isArtifact = this.#isIn('artifact');
    if (what && !isMarked && (!isArtifact || this.#open.supposed > 0)) this.#unmarked[what]++;
    const isWrapped = !isMarked && !isArtifact;
    if (isWrapped) this.#replace(from, from, '/Artifact BMC ');
    if (named) this.#rename(named);
    if (isWrapped) this.#replace(end, end, ' EMC');
  }

  /** Gives what the operation names another name: its first operand. */
  #rename(kind: 'Font' | 'XObject'): void {
    const name = this.#lexer.operand(0);
    const renamed = this.#rules.rename?.(kind, name) ?? name;
    const [first, last] = this.#lexer.operands;
    if (renamed !== name && first !== undefined && last !== undefined) this.#replace(first, last, renamed);
  }

  #begin(operator: string): void {
    const { start, end } = this.#lexer;
    const tag = this.#lexer.operand(0);
    const operand = operator === 'BDC' ? this.#lexer.operand(1) : '';
    const content = operand === '' ? {} : this.#rules.property(operand);
    const { kind, written } = this.#kindOf(tag, operand, content.mcid);
    const isHidden = tag === '/OC' && content.isHidden === true;
    const isSupposed = kind === 'artifact' && content.mcid !== undefined;
    const mark = { kind, isHidden, isSupposed };
    if (this.#marks.length === deepestMarks) {
      throw new Refusal('it is damaged: marks in its content are never ended', exportAgain);
    }
    this.#marks.push(mark);
    this.#count(mark, 1);
    if (written !== undefined) this.#replace(start, end, written);
  }

  /** `written` replaces what stands there. */
  #kindOf(
    tag: string,
    operand: string,
    mcid: number | undefined,
  ): { kind: OpenMark['kind']; written?: string } {
    const dropped = { kind: 'dropped', written: '' } as const;
    const { mark } = this.#rules;
    if (!mark || tag === '/OC' || this.#isIn('artifact')) return dropped;
    const found = mcid === undefined ? undefined : mark(mcid);
    if (found) {
      const others = operand.startsWith('<<') ? operand.slice(2, -2).replace(/\/MCID\s+\d+/, '') : '';
      return { kind: 'tagged', written: `/${found.tag} <<${others}/MCID ${found.number}>> BDC` };
    }
    if (this.#isIn('tagged'))
      return tag === '/Span' && operand.startsWith('<<') && mcid === undefined ? { kind: 'kept' } : dropped;
    return tag === '/Artifact' || mcid !== undefined
      ? { kind: 'artifact', written: '/Artifact BMC' }
      : dropped;
  }

  #isIn(kind: OpenMark['kind']): boolean {
    return this.#open[kind] > 0;
  }

  #isHidden(): boolean {
    return this.#open.hidden > 0;
  }

  #count({ kind, isHidden, isSupposed }: OpenMark, step: 1 | -1): void {
    this.#open[kind] += step;
    if (isHidden) this.#open.hidden += step;
    if (isSupposed) this.#open.supposed += step;
  }

  #replace(from: number, to: number, text: string): void {
    // What stands in a path that is not yet painted may have been replaced already.
    this.#pieces.push(this.#bytes.subarray(this.#copied, Math.max(from, this.#copied)));
    if (text !== '') this.#pieces.push(Buffer.from(text, 'latin1'));
    this.#copied = Math.max(to, this.#copied);
  }
}
