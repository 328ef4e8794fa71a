import type { PageNumberFormat } from '../house-style/house-style.ts';
import type { PageNumbers } from './page-numbers.ts';
import { printPage } from './printed-page.ts';
import type { PageReference } from './tree.ts';

/** `Page 5` or `Pages 5–12`; empty when none of the papers is in the pack. */
export function pageReferenceText(
  reference: PageReference,
  numbers: PageNumbers,
  format: PageNumberFormat = 'decimal',
): string {
  const firsts = reference.targets.map((id) => numbers.pageOf(id)).filter((page) => page !== undefined);
  if (firsts.length === 0) return '';
  const lasts = reference.targets.map((id) => numbers.lastPageOf(id) ?? numbers.pageOf(id) ?? 0);
  const first = Math.min(...firsts);
  const last = Math.max(...lasts);
  const [from, to] = [printPage(first, format), printPage(last, format)];
  if (first === last || !reference.many.includes('%2')) return reference.one.replace('%1', from);
  return reference.many.replace('%1', from).replace('%2', to);
}
