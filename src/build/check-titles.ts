import type { AccessRule } from './check-access.ts';

/** Tells a paper without a title: bookmarks and contents lists would have nothing to call it by. @see WCAG 2.2, 2.4.2 */
export const checkTitles: AccessRule = ({ title }, { paper: at }) => {
  if (title.trim() !== '') return [];
  const hint = 'write a `title`';
  return [{ code: 'missing-field', severity: 'error', message: 'the paper has no title', at, hint }];
};
