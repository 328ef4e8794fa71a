// One file where the main entry is a dozen: it is there 40 ms sooner.
import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it/browser';
import deflist from 'markdown-it-deflist';
import { directiveRule } from './directive-rule.ts';
import { footnoteDefinitionRule, footnoteRule } from './footnote-rule.ts';
import { addressRule, languageRule, scriptRule } from './inline-rules.ts';
import { listRule } from './list-rule.ts';
import { tableRule } from './table-rule.ts';

/** What one body's passages share: the targets of `[text][label]`. */
export type Shared = { references?: Record<string, { title: string; href: string }> };

/** Levels of markdown-it; a list takes two of them. What lies deeper is not parsed. */
export const deepestLevel = 100;

/** What may end a paragraph, a link target, a quotation or a list by beginning. */
const interrupting = ['paragraph', 'reference', 'blockquote', 'list'];

let parser: Parser | undefined;

/** Parses blocks; the content of their `inline` tokens is left for `parseInlines`. */
export function parseBlocks(text: string, shared: Shared): Token[] {
  const tokens: Token[] = [];
  parser ??= createParser();
  parser.block.parse(text, parser, shared, tokens);
  return tokens;
}

/** Parses the content of an `inline` token. */
export function parseInlines(text: string, shared: Shared): Token[] {
  const tokens: Token[] = [];
  parser ??= createParser();
  parser.inline.parse(text, parser, shared, tokens);
  return tokens;
}

function createParser(): Parser {
  // HTML is recognised in order to be refused.
  const made = new MarkdownIt({ html: true, maxNesting: deepestLevel });
  // Links are judged and written by `links.ts`, where a problem can be told.
  made.normalizeLink = (href) => href;
  made.normalizeLinkText = (href) => href;
  made.validateLink = () => true;

  // Indented code has no place in a report, and indenting by accident is common.
  made.disable('code');
  made.disable('linkify');
  made.use(deflist);
  made.block.ruler.at('list', listRule, { alt: ['paragraph', 'reference', 'blockquote'] });
  made.block.ruler.at('table', tableRule, { alt: ['paragraph', 'reference'] });
  made.block.ruler.before('fence', 'directive', directiveRule, { alt: interrupting });
  made.block.ruler.before('table', 'footnote', footnoteDefinitionRule, {
    alt: ['paragraph', 'reference'],
  });

  made.inline.ruler.after('text', 'address', addressRule);
  made.inline.ruler.before('strikethrough', 'script', scriptRule);
  made.inline.ruler.before('link', 'footnote', footnoteRule);
  made.inline.ruler.after('link', 'language', languageRule);
  return made;
}
