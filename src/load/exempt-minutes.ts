import type { Agenda } from './agenda-beside.ts';
import { type Context, tellAt } from './context.ts';
import { readExemption } from './exemption.ts';
import type { Exemption, MinuteItem } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/** Reads an exemption that is stated; `none` says that there is none, whatever holds elsewhere. */
export function statedExemption(
  exempt: written.MinutedExemption | undefined,
): Exemption | 'none' | undefined {
  return typeof exempt === 'string' ? 'none' : exempt && readExemption(exempt);
}

/**
 * Gives the exemption of an item of minutes: its own, else that of the item above it, else that of its agenda
 * item. The last is an error, since minutes are published: a clerk must say what becomes of such an item.
 * An item that names no agenda item is taken for that of the same title.
 *
 * @param above exemption of the item above
 * @param agenda absent if it is not known
 */
export function exemptionOf(
  item: written.MinuteItem,
  above: Exemption | undefined,
  agenda: Agenda | undefined,
  context: Context,
): Exemption | undefined {
  const own = statedExemption(item.exempt);
  if (own !== undefined) return own === 'none' ? undefined : own;
  if (above) return above;
  const onAgenda = agenda?.exempt.find(({ id, title }) =>
    item.item === undefined ? isSameTitle(title, item.title) : id === item.item,
  );
  if (!onAgenda) return undefined;
  const { exemption, title } = onAgenda;
  const message = `“${title}” is exempt on the agenda, and nothing is said of it here`;
  const hint = `write \`exempt: { paragraphs: [${exemption.paragraphs.join(', ')}] }\` in this item, or \`exempt: none\` if all that it says may be published`;
  tellAt(context, item, 'item' in item ? 'item' : 'title', 'minutes-exempt', message, hint);
  return exemption;
}

/**
 * Gives the exemptions of agenda items, by id, for what refers to them elsewhere in the minutes: as the minutes
 * have it, and of items that are not minuted, as the agenda has it.
 */
export function exemptionsOf(
  items: readonly MinuteItem[],
  agenda: Agenda | undefined,
): ReadonlyMap<string, Exemption> {
  const exemptions = new Map(agenda?.exempt.map(({ id, exemption }) => [id, exemption]));
  const visit = (some: readonly MinuteItem[]): void => {
    for (const { item, exempt, items: inner } of some) {
      if (item !== undefined && exempt) exemptions.set(item, exempt);
      else if (item !== undefined) exemptions.delete(item);
      visit(inner);
    }
  };
  visit(items);
  return exemptions;
}

function isSameTitle(a: string, b: string): boolean {
  const plain = (title: string) => title.replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return plain(a) === plain(b);
}
