import { Parser } from 'htmlparser2';

/** An element of a template's HTML. */
export type Element = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly HtmlNode[];
};

/** Text has its entities decoded; white space is as written. */
export type HtmlNode = Element | string;

/** Elements that may stand within one another; a paper needs some twenty, and a stack is not endless. */
const deepest = 100;

type OpenElement = Element & { readonly children: HtmlNode[] };

/** These have no end, or HTML lets them end where the next begins or their parent ends. */
const endMayBeLeftOut = new Set('br hr img col li tr td th thead tbody colgroup caption'.split(' '));

/**
 * Reads HTML into a tree of elements and text; comments are left out.
 *
 * @param tell called with a tag that has no end or no beginning, or stands where it may not
 */
export function parseHtml(html: string, tell: (tag: string, message: string) => void): readonly HtmlNode[] {
  const root: OpenElement = { tag: '', attributes: {}, children: [] };
  const open: OpenElement[] = [root];
  const parser = new Parser({
    onopentag(tag, attributes, isImplied) {
      if (isImplied) tell(tag, `\`</${tag}>\` ends what was not begun, or what another block has ended`);
      const element: OpenElement = { tag, attributes, children: [] };
      if (open.length === deepest) tell(tag, `\`<${tag}>\` stands within more than ${deepest} others`);
      if (open.length < deepest) open.at(-1)?.children.push(element);
      open.push(element);
    },
    ontext(text) {
      const siblings = open.at(-1)?.children ?? [];
      const last = siblings.at(-1);
      if (typeof last === 'string') siblings[siblings.length - 1] = last + text;
      else siblings.push(text);
    },
    onclosetag(tag, isImplied) {
      open.pop();
      if (isImplied && !endMayBeLeftOut.has(tag)) tell(tag, `\`<${tag}>\` has no \`</${tag}>\``);
    },
    onprocessinginstruction(name) {
      tell(name, `\`<${name}>\` has no place in a paper`);
    },
  });
  parser.end(html);
  return root.children;
}
