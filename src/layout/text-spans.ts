import type { FootnoteReference, Inline, Link, PageReference, Text } from '../document/tree.ts';
import type { Face } from '../fonts/fonts.ts';
import type { BlockStyle } from '../house-style/house-style.ts';
import type { TextLook } from './page.ts';
import type { Setting } from './setting.ts';

/** A run of text that is alike in look and meaning. */
export type Span = {
  readonly look: TextLook;
  readonly inline?: Link | FootnoteReference;
  readonly lang?: string;
  readonly pages?: PageReference;
};

export type SpanText = { readonly text: string; readonly span: Span };

/** Size and rise of superscripts and subscripts, as shares of the type size. */
const script = { size: 0.64, superRise: 0.34, subRise: -0.14 } as const;

/** Divides inline content into runs that are alike in look and meaning, in order. */
export function spansOf(children: readonly Inline[], style: BlockStyle, setting: Setting): SpanText[] {
  const spans: SpanText[] = [];
  collectSpans(children, style, setting, spans);
  return spans;
}

function collectSpans(
  children: readonly Inline[],
  style: BlockStyle,
  setting: Setting,
  spans: SpanText[],
  link?: Link,
): void {
  for (const child of children) {
    switch (child.type) {
      case 'text':
        spans.push({ text: spanText(child, style), span: spanOf(child, style, setting, link) });
        break;
      case 'link':
        collectSpans(child.children, style, setting, spans, child);
        break;
      case 'footnote':
        spans.push({ text: String(child.number), span: { look: scriptLook(style, 'super'), inline: child } });
        break;
      case 'line-break':
        spans.push({ text: '\n', span: { look: lookOf({}, style, '') } });
        break;
      case 'pages':
        spans.push({ text: '\ufffc', span: { look: lookOf({}, style, ''), pages: child } });
        break;
      default:
        child satisfies never;
    }
  }
}

function spanText(text: Text, style: BlockStyle): string {
  return style.capitals ? text.value.toLocaleUpperCase(text.lang ?? 'en-GB') : text.value;
}

function spanOf(text: Text, style: BlockStyle, setting: Setting, link: Link | undefined): Span {
  const colour = link ? setting.style.colours.link : undefined;
  const look = text.script ? scriptLook(style, text.script, text) : lookOf(text, style, colour ?? '');
  const underlined = link && colour === undefined ? { ...look, underline: true } : look;
  return { look: underlined, ...(link && { inline: link }), ...(text.lang && { lang: text.lang }) };
}

type Marks = Pick<Text, 'bold' | 'italic' | 'underline' | 'strike'>;

function lookOf(marks: Marks, style: BlockStyle, colour: string): TextLook {
  return {
    face: faceOf(style.bold || marks.bold === true, style.italic !== (marks.italic === true)),
    sizePt: style.sizePt,
    colour: colour || style.colour,
    risePt: 0,
    underline: marks.underline === true,
    strike: marks.strike === true,
  };
}

function scriptLook(style: BlockStyle, kind: 'super' | 'sub', marks: Marks = {}): TextLook {
  const rise = kind === 'super' ? script.superRise : script.subRise;
  return {
    ...lookOf(marks, style, ''),
    sizePt: style.sizePt * script.size,
    risePt: style.sizePt * rise,
  };
}

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}
