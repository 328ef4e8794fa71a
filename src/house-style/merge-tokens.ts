import { mergeByName } from './inherit.ts';
import type { StyleTokens } from './style-tokens.ts';

/** Token groups that are laid over each other token by token; all others are replaced as a whole. */
const groups = ['page', 'fonts', 'colours', 'list', 'footnote', 'running', 'logo', 'word', 'dates'] as const;
/** Groups of named entries, each laid over the entry of the same name. */
const namedGroups = ['blocks', 'tables', 'numbering', 'labels'] as const;

/** Lays a style's tokens over those of the style that it extends. */
export function mergeTokens(base: Partial<StyleTokens>, own: Partial<StyleTokens>): Partial<StyleTokens> {
  const merged: Record<string, unknown> = { ...base, ...own };
  for (const group of groups) {
    if (base[group] || own[group]) merged[group] = { ...base[group], ...own[group] };
  }
  for (const group of namedGroups) {
    if (base[group] || own[group]) merged[group] = mergeByName<object>(base[group] ?? {}, own[group] ?? {});
  }
  if (base.dates && own.dates) {
    const byLanguage = mergeByName(base.dates.byLanguage ?? {}, own.dates.byLanguage ?? {});
    merged.dates = { ...base.dates, ...own.dates, byLanguage };
  }
  if (base.word && own.word) {
    merged.word = { ...base.word, ...own.word, styles: { ...base.word.styles, ...own.word.styles } };
  }
  return merged;
}
