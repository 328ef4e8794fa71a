import type { HouseStyle } from '../house-style/house-style.ts';
import { programLabels } from '../language/program-labels.ts';
import type { Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/suggest.ts';
import type { Templates } from './load-templates.ts';

/** What the program prints of a house style. */
type Printing = Pick<HouseStyle, 'labels' | 'running'>;

/** `{{label "rose" …}}`, `(label "name")` */
const labelInTemplate = /\blabel\s+(?:"([^"]+)"|'([^']+)')/g;

/**
 * Warns of labels of a house style that nothing prints: neither the program, nor a template, nor running matter.
 * Most are misspelt. Those of a style that it extends are not told, since its own templates may be replaced.
 *
 * @param file the style's own `style.yaml`, as printed in problems
 */
export function unusedLabels(
  { labels, running }: Printing,
  templates: Templates,
  file: string,
): readonly Problem[] {
  const sources = [...templates.values()].flatMap(({ sources: texts }) => texts.map(({ text }) => text));
  const inTemplates = [...new Set(sources)].flatMap((text) => [...text.matchAll(labelInTemplate)]);
  const used = new Set([
    ...Object.keys(programLabels),
    ...Object.keys(running.labels),
    ...inTemplates.map(([, double, single]) => double ?? single ?? ''),
  ]);
  return Object.entries(labels).flatMap(([lang, byKey]) =>
    Object.entries(byKey).flatMap(([key, { at }]): Problem[] => {
      if (used.has(key) || at.file !== file) return [];
      const message = `nothing prints the label \`${key}\` in ${lang}`;
      const hint = didYouMean(key, [...used], 'name it in a template or in running matter, or leave it out');
      return [{ code: 'label-unused', severity: 'warning', message, at, hint }];
    }),
  );
}
