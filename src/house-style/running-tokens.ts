import type { RunningSlot } from './house-style.ts';
import { fieldPattern } from './running-text.ts';
import { fields, keysOf, type TokenReader, text, wrong } from './token-readers.ts';

/** What stands at the head or foot of a page, by place; absent for nothing. */
export type RunningLineTokens = Partial<Record<RunningSlot, string>>;

/** Fields that a running text may have: `title` is the paper's running header, `pageOf` is "Page 3 of 90". */
const runningFields = ['title', 'page', 'pages', 'pageOf', 'body', 'authority', 'date', 'item'] as const;

const runningText: TokenReader<string> = (node, context, name) => {
  const value = text(node, context, name);
  if (value === undefined) return undefined;
  const known = `Fields: ${runningFields.map((field) => `{{${field}}}`).join(', ')}, {{label.KEY}}.`;
  for (const [whole, field = ''] of value.matchAll(fieldPattern)) {
    if (runningFields.some((each) => each === field) || /^label\.[a-zA-Z][\w-]*$/.test(field)) continue;
    return wrong(node, context, `${name} has a field ${whole}, which there is not`, known);
  }
  if (/\{\{|\}\}/.test(value.replace(fieldPattern, '')))
    return wrong(node, context, `${name} has a field that is not closed`, known);
  return value;
};

const slots = fields<Required<RunningLineTokens>>({
  left: runningText,
  center: runningText,
  right: runningText,
  outer: runningText,
  inner: runningText,
});

/** Reads the head or foot of a page. A side is named by hand (`left`) or by binding (`outer`), not by both. */
export const runningLine: TokenReader<RunningLineTokens> = (node, context, name) => {
  const keys = keysOf(node, context);
  const has = (...sides: readonly string[]): boolean => sides.some((side) => keys.includes(side));
  if (has('left', 'right') && has('outer', 'inner')) {
    return wrong(
      node,
      context,
      `${name} has left or right beside outer or inner`,
      'Name both sides by left and right, or both by outer and inner.',
    );
  }
  return slots(node, context, name);
};
