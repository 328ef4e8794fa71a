import type { RunningFields } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Words } from '../language/words.ts';
import type { PackPlan, PlannedPaper } from '../plan/pack-plan.ts';
import type { Problem } from '../problems/problem.ts';

/**
 * Gives what the running matter of a paper may say, in its language. A label may use the fields `body`,
 * `authority`, `date` and `item`; one that uses a field without value is left out.
 *
 * @returns `label-missing` where the house style's header or footer names a label that is not there
 */
export function runningFields(
  { items }: Pick<PackPlan, 'items'>,
  { id, context }: PlannedPaper,
  words: Words,
  { running }: HouseStyle,
): { fields: RunningFields; problems: readonly Problem[] } {
  const fields = {
    body: context.body.name,
    authority: context.body.authority,
    date: context.meeting.date,
    item: items.findLast(({ papers }) => papers.includes(id))?.number ?? '',
  };
  const labels: Record<string, string> = Object.create(null);
  const problems: Problem[] = [];
  for (const [key, at] of Object.entries(running.labels)) {
    const used = words.fieldsOf(key);
    const unknown = used && [...used].find((field) => !Object.hasOwn(fields, field));
    if (used === undefined || unknown !== undefined) {
      const message = used
        ? `the label \`${key}\` uses the field \`${unknown}\`, which running matter does not have`
        : `there is no label \`${key}\` in ${words.lang}`;
      const hint = used
        ? `its fields: ${Object.keys(fields).join(', ')}`
        : `add it to the house style: labels: { ${words.lang}: { ${key}: … } }`;
      problems.push({ code: 'label-missing', severity: 'error', message, at, hint });
    } else if ([...used].every((field) => fields[field as keyof typeof fields] !== '')) {
      labels[key] = words.plain(key, fields);
    }
  }
  const pageOf = words.text('pageOf', { page: '%1', pages: '%2' });
  return { fields: { ...fields, pageOf, blankPage: words.text('blankPage'), labels }, problems };
}
