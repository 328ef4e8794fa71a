import type { Inline, Text } from './tree.ts';

/** White space of HTML; no-break spaces are words. */
const whiteSpace = /[ \t\n\r\f]+/g;

/** Puts single spaces for white space, also across marks; none at the ends of a paragraph or line. */
export function normaliseInlines(inlines: readonly Inline[]): Inline[] {
  const walk: Walk = { atStart: true };
  const collapsed = collapse(inlines, walk);
  return mergeTexts(trimEnds(collapsed));
}

/** Puts single spaces for white space and takes it away at the ends. */
export function normaliseText(text: string): string {
  return text.replace(whiteSpace, ' ').replace(/^ | $/g, '');
}

export function isBlank(text: string): boolean {
  return text.replace(whiteSpace, '') === '';
}

/** `atStart` while a space would be the first of its line or follow another. */
type Walk = { atStart: boolean };

function collapse(inlines: readonly Inline[], walk: Walk): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text': {
        const single = inline.value.replace(whiteSpace, ' ');
        const value = walk.atStart ? single.replace(/^ /, '') : single;
        if (value === '') return [];
        walk.atStart = value.endsWith(' ');
        return [{ ...inline, value }];
      }
      case 'link': {
        const children = collapse(inline.children, walk);
        return children.length > 0 ? [{ ...inline, children }] : [];
      }
      case 'line-break':
        walk.atStart = true;
        return [inline];
      default:
        walk.atStart = false;
        return [inline];
    }
  });
}

/** Takes away the space before a line break and at the end. */
function trimEnds(inlines: readonly Inline[]): Inline[] {
  const trimmed: Inline[] = [];
  for (const inline of [...inlines].reverse()) {
    const next = trimmed.at(-1);
    const atEnd = next === undefined || next.type === 'line-break';
    if (!atEnd || inline.type !== 'text') {
      trimmed.push(inline);
      continue;
    }
    const value = inline.value.replace(/ $/, '');
    if (value !== '') trimmed.push({ ...inline, value });
  }
  while (trimmed[0]?.type === 'line-break') trimmed.shift();
  return trimmed.reverse();
}

function mergeTexts(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const inline of inlines) {
    const last = merged.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && haveSameMarks(last, inline)) {
      merged[merged.length - 1] = { ...last, value: last.value + inline.value };
    } else if (inline.type === 'link') {
      merged.push({ ...inline, children: mergeTexts(inline.children) });
    } else {
      merged.push(inline);
    }
  }
  return merged;
}

const marks = ['bold', 'italic', 'underline', 'strike', 'code', 'script', 'lang'] as const;

function haveSameMarks(first: Text, second: Text): boolean {
  return marks.every((mark) => first[mark] === second[mark]);
}
