import { idFrom } from '../load/ids.ts';
import type { PackPlan, PlannedPaper } from '../plan/pack-plan.ts';

/**
 * Names the papers of a pack as the ledger knows them, in whatever order they stand: by the item that they belong
 * to and, of an appendix, by its title. Numbers of items and letters of appendices change when something comes
 * between; a paper's identity does not.
 *
 * @returns `domestic-abuse/report`, `domestic-abuse/delivery-plan`, by the paper's id in the pack
 */
export function paperIdentities({ items, papers, withheld }: PackPlan): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const identities = new Map<string, string>();
  for (const { id, name } of withheld) {
    identities.set(id, name);
    taken.add(name);
  }
  for (const paper of papers) {
    if (identities.has(paper.id)) continue;
    const item = items.findLast((each) => each.papers.includes(paper.id));
    const name = item ? `${item.id}/${nameOf(paper)}` : paper.id;
    let identity = name;
    for (let count = 2; taken.has(identity); count++) identity = `${name}-${count}`;
    taken.add(identity);
    identities.set(paper.id, identity);
  }
  return identities;
}

/** An item has one report and one set of minutes, and any number of appendices. */
function nameOf({ kind, title, context }: PlannedPaper): string {
  if (kind !== 'appendix') return kind;
  return idFrom('paper' in context ? context.paper.title : title) || kind;
}
