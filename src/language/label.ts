import Handlebars from 'handlebars';
import type { LabelFields } from './words.ts';

/** A label of a catalogue, read. */
export type Label = {
  /** Fields that it prints or asks for. */
  readonly fields: ReadonlySet<string>;
  /** Its words as text, without tags. */
  readonly text: (fields: LabelFields) => string;
  /** Its words as HTML: fields escaped, `<strong>` and `<em>` as they are. */
  readonly html: (fields: LabelFields) => string;
};

/** Why a label cannot be used. */
export type LabelFault = { readonly fault: string; readonly hint: string };

const tags = /<\/?(?:strong|em)>/g;

/** Text and fields, and nothing else: most labels. */
const simple = /^[^{}]*(?:\{\{[a-zA-Z]\w*\}\}[^{}]*)*$/;
const field = /\{\{(\w+)\}\}/;

/**
 * Reads a label: text, or a little Handlebars template with `{{field}}`, `{{#if field}}` and `{{#unless field}}`.
 * A label of text and fields alone needs no Handlebars; one with conditions is compiled when it is first written.
 */
export function readLabel(written: string): Label | LabelFault {
  const tag = oddTag(written);
  if (tag !== undefined) {
    return { fault: `has a ${tag} without its pair`, hint: 'write <strong>…</strong> and <em>…</em>' };
  }
  if (simple.test(written)) return simpleLabel(written);
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(written);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n').at(-1) : String(error);
    return { fault: `is not well-formed Handlebars: ${reason}`, hint: 'every {{#if}} needs its {{/if}}' };
  }
  const fields = new Set<string>();
  const fault = gatherFields(program, fields);
  if (fault !== undefined) {
    return { fault, hint: 'use {{field}}, {{#if field}} and {{#unless field}}' };
  }
  return {
    fields,
    text: compiled(written, withoutTags, true),
    html: compiled(written, escapedAround, false),
  };
}

/** @returns a tag that is not closed, or closes none; undefined when all is well */
function oddTag(written: string): string | undefined {
  const open: string[] = [];
  for (const [tag] of written.matchAll(tags)) {
    if (!tag.startsWith('</')) open.push(tag);
    else if (open.pop() !== tag.replace('/', '')) return tag;
  }
  return open.pop();
}

/** Words and names of fields in turn; the words come first. */
function simpleLabel(label: string): Label {
  const parts = label.split(field);
  const fill = (own: (words: string) => string, written: (value: string) => string) => {
    const words = parts.map((part, index) => (index % 2 === 0 ? own(part) : part));
    return (fields: LabelFields): string =>
      words.map((part, index) => (index % 2 === 0 ? part : written(fields[part] ?? ''))).join('');
  };
  return {
    fields: new Set(parts.filter((_, index) => index % 2 === 1)),
    text: fill(withoutTags, (value) => value),
    html: fill(escapedAround, Handlebars.escapeExpression),
  };
}

/** @returns what a label cannot hold; undefined when all is well */
function gatherFields(program: hbs.AST.Program | undefined, fields: Set<string>): string | undefined {
  for (const statement of program?.body ?? []) {
    const fault = gatherFrom(statement, fields);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function gatherFrom(statement: hbs.AST.Statement, fields: Set<string>): string | undefined {
  if (statement.type === 'ContentStatement') return undefined;
  if (statement.type === 'MustacheStatement') {
    // Handlebars marks `{{{x}}}` only here; its types leave the property out.
    const { path, params, hash, escaped } = statement as hbs.AST.MustacheStatement & { escaped: boolean };
    const name = fieldName(path);
    if (name === undefined || params.length > 0 || hash || !escaped) return 'holds more than a field';
    fields.add(name);
    return undefined;
  }
  if (statement.type !== 'BlockStatement') return 'holds what labels do not have';
  const { path, params, program, inverse } = statement as hbs.AST.BlockStatement;
  const name = params.length === 1 ? fieldName(params[0]) : undefined;
  if (!['if', 'unless'].includes(fieldName(path) ?? '') || name === undefined) {
    return 'holds a block that is neither if nor unless of one field';
  }
  fields.add(name);
  return gatherFields(program, fields) ?? gatherFields(inverse, fields);
}

function fieldName(node: hbs.AST.Expression | undefined): string | undefined {
  if (node?.type !== 'PathExpression') return undefined;
  const { parts, depth, data } = node as hbs.AST.PathExpression;
  return parts.length === 1 && depth === 0 && !data ? parts[0] : undefined;
}

/** @param own what is done with the label's own words */
function compiled(
  written: string,
  own: (words: string) => string,
  noEscape: boolean,
): (fields: LabelFields) => string {
  let template: Handlebars.TemplateDelegate<LabelFields> | undefined;
  return (fields) => {
    template ??= Handlebars.compile(ownWords(Handlebars.parse(written), own), {
      strict: true,
      noEscape,
      knownHelpersOnly: true,
    });
    return template(fields);
  };
}

function ownWords(program: hbs.AST.Program, own: (words: string) => string): hbs.AST.Program {
  for (const statement of program.body) {
    if (statement.type === 'ContentStatement') {
      const content = statement as hbs.AST.ContentStatement;
      content.value = own(content.value);
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      if (block.program) ownWords(block.program, own);
      if (block.inverse) ownWords(block.inverse, own);
    }
  }
  return program;
}

function withoutTags(words: string): string {
  return words.replace(tags, '');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes everything but the tags that a label may hold. */
function escapedAround(words: string): string {
  return words.replace(/<\/?(?:strong|em)>|[&<>"]/g, (found) => entities[found] ?? found);
}
