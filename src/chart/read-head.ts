import { isMap, isScalar, type Node } from 'yaml';
import { type ChartKind, chartKinds } from '../document/chart.ts';
import type { Position, Problem, ProblemCode } from '../problems/problem.ts';
import { suggest } from '../problems/suggest.ts';
import { locator } from '../yaml/locate.ts';
import { parseSyntax } from '../yaml/yaml-syntax.ts';

/** What an author says of a chart. */
export type ChartHead = {
  readonly kind: ChartKind;
  readonly title: string;
  readonly description: string;
  readonly horizontal: boolean;
  readonly unit: string;
  /** Path of a CSV file, and where it is named. */
  readonly data?: { readonly path: string; readonly at: Position };
};

const fields = ['type', 'title', 'description', 'data', 'horizontal', 'unit'] as const;

type Field = (typeof fields)[number];
type Written = { readonly value: unknown; readonly at: Position };

/** Tells a problem of a chart. */
export type Tell = (code: ProblemCode, message: string, at: Position, hint: string) => void;

/**
 * Reads the lines above the data of a chart, which are YAML.
 *
 * @param start position of their first character
 * @returns undefined when they do not say enough; why is told
 */
export function readHead(text: string, start: Position, problems: Problem[]): ChartHead | undefined {
  const locateIn = locator(text, start.file);
  const locate = (offset: number): Position => {
    const { line, column } = locateIn(offset);
    return { file: start.file, line: start.line + line - 1, column: start.column + column - 1 };
  };
  const tell: Tell = (code, message, at, hint) => {
    problems.push({ code, severity: 'error', message, at, hint });
  };
  const { document, problems: faults } = parseSyntax(text, locate);
  if (!document) {
    problems.push(...faults);
    return undefined;
  }
  const written = writtenFields(document.contents, locate, tell);
  return written && headOf(written, start, tell);
}

function writtenFields(
  contents: Node | null,
  locate: (offset: number) => Position,
  tell: Tell,
): Map<Field, Written> | undefined {
  const example = 'for example `type: bar`, `title: Complaints by month`, each on a line of its own';
  if (!isMap(contents)) {
    tell('chart-invalid', 'a chart does not say what it shows', locate(0), example);
    return undefined;
  }
  const written = new Map<Field, Written>();
  for (const { key, value } of contents.items) {
    const keyNode = key as Node;
    const name = isScalar(keyNode) ? String(keyNode.value) : '';
    const at = locate(keyNode.range?.[0] ?? 0);
    const field = fields.find((known) => known === name);
    if (!field) {
      const nearest = suggest(name, fields);
      const hint = nearest ? `did you mean \`${nearest}\`?` : `a chart has ${fields.join(', ')}`;
      tell('unknown-field', `a chart has no \`${name}\``, at, hint);
    } else if (written.has(field)) {
      tell('yaml-duplicate-key', `\`${name}\` stands twice`, at, 'take one of them out');
    } else if (isScalar(value)) {
      written.set(field, { value: value.value, at: locate(value.range?.[0] ?? 0) });
    } else {
      tell('chart-invalid', `\`${name}\` of a chart is one value`, at, example);
    }
  }
  return written;
}

function headOf(written: ReadonlyMap<Field, Written>, start: Position, tell: Tell): ChartHead | undefined {
  const textOf = (field: Field): string => {
    const value = written.get(field)?.value;
    return value === undefined || value === null ? '' : String(value).replace(/\s+/g, ' ').trim();
  };
  const placeOf = (field: Field): Position => written.get(field)?.at ?? start;
  const kind = chartKinds.find((known) => known === textOf('type'));
  if (!kind) {
    const hint = `write \`type:\` with one of ${chartKinds.join(', ')}`;
    const said = textOf('type');
    const message =
      said === '' ? 'a chart does not say its type' : `there is no chart of the type \`${said}\``;
    tell('chart-invalid', message, placeOf('type'), hint);
  }
  const title = textOf('title');
  if (title === '') {
    const hint = 'write `title:` with what its numbers are: `title: Complaints by month`';
    tell('chart-invalid', 'a chart has no title', placeOf('title'), hint);
  }
  const description = textOf('description');
  if (description === '') {
    const hint =
      'write `description:` with what a reader who does not see it should know: `description: Complaints fell from 21 in April to 9 in September.`';
    tell('alt-missing', 'the chart has no description', placeOf('description'), hint);
  }
  const lying = written.get('horizontal')?.value ?? false;
  if (typeof lying !== 'boolean') {
    tell('chart-invalid', '`horizontal` is true or false', placeOf('horizontal'), 'write `horizontal: true`');
  }
  if (!kind || title === '' || description === '') return undefined;
  const path = textOf('data');
  return {
    kind,
    title,
    description,
    horizontal: lying === true,
    unit: textOf('unit'),
    ...(path !== '' && { data: { path, at: placeOf('data') } }),
  };
}
