import { labelKey } from '../house-style/running-text.ts';
import type { RunningFields } from './tree.ts';

/**
 * Gives the words of a field of running matter.
 *
 * @param field as the house style names it: `body`, `label.agenda`
 * @returns undefined for an empty one, and for the title and the page, which are more than words
 */
export function runningWords(field: string, fields: RunningFields): string | undefined {
  const key = labelKey(field);
  if (key !== undefined) return fields.labels[key] || undefined;
  switch (field) {
    case 'body':
    case 'authority':
    case 'date':
    case 'item':
      return fields[field] || undefined;
    default:
      return undefined;
  }
}
