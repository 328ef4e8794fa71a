import type { PlannedBody } from '../pack-plan.ts';

/** The Markdown of a planned text; undefined for a file as its author sent it. */
export function markdownOf(planned: PlannedBody | undefined): string | undefined {
  return planned && 'markdown' in planned.body ? planned.body.markdown : undefined;
}
