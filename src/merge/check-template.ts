import type { Languages } from '../language/words.ts';
import type { Position, Problem, ProblemCode } from '../problems/problem.ts';
import { labelFaults } from './check-label.ts';
import { helperArity } from './helpers.ts';
import { entryOf, extend, kindOf, objectOf, type Shape } from './shapes.ts';

/** A template or partial, parsed. */
export type ParsedTemplate = { readonly file: string; readonly program: hbs.AST.Program };

/** What stands around a piece of a template. */
type Scope = {
  readonly file: string;
  /** Contexts from the template's own inwards; `../` goes back. */
  readonly contexts: readonly Shape[];
  readonly root: Shape;
  readonly blockParams: ReadonlyMap<string, Shape>;
};

/**
 * Checks a template and the partials that it uses against the fields of its context, before any data is there:
 * every path must lead to a field, every value be used as what it is. Branches that no meeting takes are checked too.
 * So are labels: each must be in every language that the pack uses, with just the fields that it is given.
 * What could let a value out unescaped, or reach beyond the fields, is refused.
 */
export function checkTemplate(
  template: ParsedTemplate,
  partials: ReadonlyMap<string, ParsedTemplate>,
  shape: Shape,
  languages: Languages,
): readonly Problem[] {
  const check = new TemplateCheck(partials, languages);
  check.program(template.program, {
    file: template.file,
    contexts: [shape],
    root: shape,
    blockParams: new Map(),
  });
  return check.problems;
}

class TemplateCheck {
  readonly problems: Problem[] = [];
  readonly #partials: ReadonlyMap<string, ParsedTemplate>;
  readonly #languages: Languages;
  readonly #done = new Map<string, Set<Shape>>();

  constructor(partials: ReadonlyMap<string, ParsedTemplate>, languages: Languages) {
    this.#partials = partials;
    this.#languages = languages;
  }

  program(program: hbs.AST.Program | undefined, scope: Scope): void {
    for (const statement of program?.body ?? []) this.#statement(statement, scope);
  }

  #statement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#mustache(statement as hbs.AST.MustacheStatement, scope);
        return;
      case 'BlockStatement':
        this.#block(statement as hbs.AST.BlockStatement, scope);
        return;
      case 'PartialStatement':
        this.#partial(statement as hbs.AST.PartialStatement, scope);
        return;
      default:
        this.#tell(
          statement,
          scope,
          'template-syntax',
          'this kind of Handlebars statement is not used in templates',
          'use {{field}}, {{#if}}, {{#unless}}, {{#each}}, {{#with}} and {{> partial}}',
        );
    }
  }

  #mustache(statement: hbs.AST.MustacheStatement, scope: Scope): void {
    // Handlebars marks `{{{x}}}` and `{{&x}}` only here; its types leave the property out.
    if (!(statement as hbs.AST.MustacheStatement & { escaped: boolean }).escaped) {
      this.#tell(
        statement,
        scope,
        'template-syntax',
        'a value would be written without escaping',
        'write {{field}} with two braces',
      );
      return;
    }
    if (statement.path.type !== 'PathExpression') {
      this.#tell(
        statement,
        scope,
        'template-syntax',
        'a value is written without braces',
        'write the text itself',
      );
      return;
    }
    const shape = this.#expression(statement, scope);
    if (shape === undefined || shape === 'text') return;
    const name = nameOf(statement.path);
    this.#tell(
      statement,
      scope,
      'template-field',
      `\`${name}\` is ${kindOf(shape)} and cannot be printed`,
      shape === 'flag' ? 'ask for it with {{#if}}' : 'go into it with {{#each}} or {{#with}}',
    );
  }

  /** @returns undefined when a problem was told */
  #expression(node: hbs.AST.Expression, scope: Scope): Shape | undefined {
    switch (node.type) {
      case 'StringLiteral':
      case 'NumberLiteral':
        return 'text';
      case 'BooleanLiteral':
        return 'flag';
      case 'PathExpression':
        return this.#path(node as hbs.AST.PathExpression, scope);
      case 'MustacheStatement':
      case 'SubExpression':
        return this.#call(node as hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope);
      default:
        this.#tell(node, scope, 'template-syntax', 'this value is neither a field nor text', 'name a field');
        return undefined;
    }
  }

  #call(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope: Scope): Shape | undefined {
    const name = nameOf(node.path);
    if (name === 'label' && node.params.length > 0) return this.#label(node, scope);
    if (
      node.type === 'MustacheStatement' &&
      node.params.length === 0 &&
      !node.hash &&
      !Object.hasOwn(helperArity, name)
    ) {
      return this.#expression(node.path, scope);
    }
    const arity = Object.hasOwn(helperArity, name) ? helperArity[name] : undefined;
    if (arity === undefined) {
      const hint = `helpers: label, ${Object.keys(helperArity).join(', ')}`;
      this.#tell(node, scope, 'template-syntax', `there is no helper \`${name}\``, hint);
      return undefined;
    }
    if (node.params.length < arity[0] || node.params.length > arity[1] || node.hash) {
      const count = arity[0] === arity[1] ? `${arity[0]}` : `${arity[0]} or more`;
      this.#tell(node, scope, 'template-syntax', `\`${name}\` takes ${count} values`, `write (${name} …)`);
    }
    for (const param of node.params) this.#expression(param, scope);
    return 'flag';
  }

  /** `{{label "rose" time=rose}}`: in every language there is that label, and it uses the field `time`. */
  #label(node: hbs.AST.SubExpression | hbs.AST.MustacheStatement, scope: Scope): Shape {
    const [param, ...more] = node.params;
    if (param?.type !== 'StringLiteral' || more.length > 0) {
      const hint = 'write {{label "rose" time=rose}}';
      this.#tell(node, scope, 'template-syntax', '`label` takes one key in quotes, and fields', hint);
      return 'text';
    }
    const pairs = node.hash?.pairs ?? [];
    for (const pair of pairs) this.#labelField(pair, scope);
    const { value } = param as hbs.AST.StringLiteral;
    const given = pairs.map((pair) => pair.key);
    for (const { message, hint } of labelFaults(value, given, this.#languages)) {
      this.#tell(node, scope, 'label-missing', message, hint);
    }
    return 'text';
  }

  #labelField({ key, value }: hbs.AST.HashPair, scope: Scope): void {
    const shape = this.#expression(value, scope);
    if (shape === undefined || shape === 'text') return;
    const message = `the field \`${key}\` of a label is text, not ${kindOf(shape)}`;
    this.#tell(value, scope, 'template-field', message, 'look the field up in docs/house-style-reference.md');
  }

  #block(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = nameOf(block.path);
    const [param] = block.params;
    if (!['if', 'unless', 'each', 'with'].includes(name) || param === undefined || block.params.length > 1) {
      this.#tell(
        block,
        scope,
        'template-syntax',
        `\`{{#${name}}}\` is not a block that templates have`,
        'use {{#if field}}, {{#unless field}}, {{#each list}} or {{#with object}}',
      );
      return;
    }
    const shape = this.#expression(param, scope);
    this.program(block.inverse, scope);
    if (shape === undefined) return;
    if (name === 'if' || name === 'unless') {
      this.program(block.program, scope);
      return;
    }
    const inner = name === 'each' ? entryOf(shape) : objectOf(shape);
    if (inner === undefined) {
      const wanted = name === 'each' ? 'a list' : 'an object';
      this.#tell(
        block,
        scope,
        'template-field',
        `\`${nameOf(param)}\` is ${kindOf(shape)}, not ${wanted}`,
        'look the field up in docs/house-style-reference.md',
      );
      return;
    }
    const blockParams = new Map(scope.blockParams);
    const [named, counted] = block.program.blockParams ?? [];
    if (named !== undefined) blockParams.set(named, inner);
    if (counted !== undefined && name === 'each') blockParams.set(counted, 'text');
    this.program(block.program, { ...scope, contexts: [...scope.contexts, inner], blockParams });
  }

  #partial(statement: hbs.AST.PartialStatement, scope: Scope): void {
    const name = nameOf(statement.name);
    const partial = this.#partials.get(name);
    if (statement.name.type !== 'PathExpression' || partial === undefined) {
      const known = [...this.#partials.keys()].join(', ');
      this.#tell(
        statement,
        scope,
        'template-missing',
        `there is no partial \`${name}\``,
        `partials: ${known}`,
      );
      return;
    }
    const [param] = statement.params;
    const given = param === undefined ? scope.contexts.at(-1) : this.#expression(param, scope);
    const names = (statement.hash?.pairs ?? []).map((pair) => pair.key);
    for (const pair of statement.hash?.pairs ?? []) this.#expression(pair.value, scope);
    if (given === undefined) return;
    const shape =
      names.length > 0 && typeof given === 'object' && 'fields' in given ? extend(given, names) : given;
    const done = this.#done.get(name) ?? new Set();
    this.#done.set(name, done);
    if (done.has(shape)) return;
    done.add(shape);
    this.program(partial.program, {
      file: partial.file,
      contexts: [shape],
      root: scope.root,
      blockParams: new Map(),
    });
  }

  #path(path: hbs.AST.PathExpression, scope: Scope): Shape | undefined {
    const parts = path.parts as readonly unknown[];
    if (!parts.every((part) => typeof part === 'string')) {
      this.#tell(path, scope, 'template-syntax', `\`${path.original}\` is not a field`, 'name a field');
      return undefined;
    }
    const [first = '', ...rest] = parts;
    if (path.data) {
      if (first === 'root') return this.#fields(path, scope.root, rest, scope);
      if (['index', 'first', 'last'].includes(first) && rest.length === 0)
        return first === 'index' ? 'text' : 'flag';
      this.#tell(
        path,
        scope,
        'template-field',
        `\`@${first}\` is not there`,
        'known: @root, @index, @first, @last',
      );
      return undefined;
    }
    const param = path.depth === 0 ? scope.blockParams.get(first) : undefined;
    if (param !== undefined) return this.#fields(path, param, rest, scope);
    const context = scope.contexts.at(-1 - path.depth);
    if (context === undefined) {
      this.#tell(
        path,
        scope,
        'template-field',
        `\`${path.original}\` leads out of the template`,
        'use @root',
      );
      return undefined;
    }
    return this.#fields(path, context, parts, scope);
  }

  #fields(
    path: hbs.AST.PathExpression,
    from: Shape,
    parts: readonly string[],
    scope: Scope,
  ): Shape | undefined {
    let shape = from;
    for (const part of parts) {
      const fields = typeof shape === 'object' && 'fields' in shape ? shape.fields : {};
      const next = Object.hasOwn(fields, part) ? fields[part] : undefined;
      if (next === undefined) {
        const names = Object.keys(fields);
        const hint = names.length > 0 ? `fields here: ${names.join(', ')}` : `here stands ${kindOf(shape)}`;
        this.#tell(
          path,
          scope,
          'template-field',
          `there is no field \`${part}\` in \`${path.original}\``,
          hint,
        );
        return undefined;
      }
      shape = next;
    }
    return shape;
  }

  #tell(node: hbs.AST.Node, scope: Scope, code: ProblemCode, message: string, hint: string): void {
    const at: Position = { file: scope.file, line: node.loc.start.line, column: node.loc.start.column + 1 };
    this.problems.push({ code, severity: 'error', message, at, hint });
  }
}

function nameOf(node: hbs.AST.Node): string {
  return String((node as Partial<hbs.AST.PathExpression>).original ?? '');
}
