import { formatCounter } from '../../document/counter.ts';
import type { ListFormat } from '../../document/tree.ts';
import type { OpenDocx } from './open-docx.ts';
import { childrenOf, find, findAll, type XmlElement } from './xml-tree.ts';

/** Where applications differ in their counting. */
export type CountingHabits = {
  /** A level that is set back starts at its instance's override again, not at the list's own start. */
  readonly overrideAgain: boolean;
  /** A level that is left out counts as used once. */
  readonly skippedCounts: boolean;
};

type Level = { readonly format: ListFormat; readonly text: string; readonly start: number };

/**
 * Counts the numbered paragraphs of a document as Word does: from the file alone.
 *
 * @returns the label of each numbered paragraph in order; bullets are given as they are
 * @see ECMA-376 part 1, 17.9; a list's counters belong to its definition, and an instance's overrides
 *   set them when it is first used
 */
export function wordLabels(docx: OpenDocx, habits: CountingHabits): string[] {
  const numbering = docx.xml('word/numbering.xml');
  const definitions = new Map<string, Level[]>();
  for (const definition of findAll(numbering, 'w:abstractNum')) {
    definitions.set(attribute(definition, 'w:abstractNumId'), findAll(definition, 'w:lvl').map(levelOf));
  }
  const instances = new Map(findAll(numbering, 'w:num').map((num) => [attribute(num, 'w:numId'), num]));
  const counters = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  const labels: string[] = [];
  for (const paragraph of findAll(docx.xml('word/document.xml'), 'w:p')) {
    const properties = find(paragraph, 'w:pPr', 'w:numPr');
    if (!properties) continue;
    const numId = value(properties, 'w:numId');
    const level = Number(value(properties, 'w:ilvl'));
    const num = instances.get(numId);
    if (!num) throw new Error(`no instance ${numId}`);
    const list = value(num, 'w:abstractNumId');
    const levels = definitions.get(list);
    if (!levels) throw new Error(`no list ${list}`);
    const overrides = overridesOf(num);
    const now = counters.get(list) ?? [];
    counters.set(list, now);
    if (!used.has(`${numId} ${level}`) && overrides[level] !== undefined) now[level] = undefined;
    used.add(`${numId} ${level}`);
    const first = (index: number, again: boolean): number =>
      (again ? undefined : overrides[index]) ?? levels[index]?.start ?? 1;
    const seen = used.has(`${numId} ${level} counted`);
    now[level] = (now[level] ?? first(level, seen && !habits.overrideAgain) - 1) + 1;
    used.add(`${numId} ${level} counted`);
    for (let outer = 0; outer < level; outer++) {
      if (now[outer] === undefined && habits.skippedCounts) now[outer] = first(outer, false);
    }
    now.length = level + 1;
    labels.push(labelOf(levels, level, now, (index) => first(index, false)));
  }
  return labels;
}

function labelOf(
  levels: readonly Level[],
  level: number,
  now: readonly (number | undefined)[],
  first: (index: number) => number,
): string {
  const { text, format } = levels[level] as Level;
  if (format === 'bullet') return text;
  return text.replace(/%([1-9])/g, (_, counter: string) => {
    const index = Number(counter) - 1;
    return formatCounter(now[index] ?? first(index), levels[index]?.format ?? 'decimal');
  });
}

const formats: Readonly<Record<string, ListFormat>> = {
  bullet: 'bullet',
  decimal: 'decimal',
  lowerLetter: 'lower-alpha',
  upperLetter: 'upper-alpha',
  lowerRoman: 'lower-roman',
  upperRoman: 'upper-roman',
};

function levelOf(level: XmlElement): Level {
  const format = formats[value(level, 'w:numFmt')];
  if (!format) throw new Error(`unknown format ${value(level, 'w:numFmt')}`);
  return { format, text: value(level, 'w:lvlText'), start: Number(value(level, 'w:start')) };
}

function overridesOf(num: XmlElement): (number | undefined)[] {
  const overrides: (number | undefined)[] = [];
  for (const override of childrenOf(num).filter((child) => child.name === 'w:lvlOverride')) {
    overrides[Number(attribute(override, 'w:ilvl'))] = Number(value(override, 'w:startOverride'));
  }
  return overrides;
}

function attribute(element: XmlElement, name: string): string {
  const found = element.attributes[name];
  if (found === undefined) throw new Error(`${element.name} has no ${name}`);
  return found;
}

function value(element: XmlElement, child: string): string {
  const found = find(element, child);
  if (!found) throw new Error(`${element.name} has no ${child}`);
  return attribute(found, 'w:val');
}
