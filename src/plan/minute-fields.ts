import type { Words } from '../language/words.ts';
import type { Declaration, MinuteItem, Minutes, Resolution } from '../load/meeting.ts';
import type { ActionFields, DeclarationFields, MinutesFields, ResolutionFields } from './contexts.ts';
import type { SlotCollector } from './slot-collector.ts';

/** Titles of the items of minutes, by the id of the agenda item that each belongs to. */
export function titlesById(items: readonly MinuteItem[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const visit = (some: readonly MinuteItem[]): void => {
    for (const { item, title, items: inner } of some) {
      if (item !== undefined) titles.set(item, title);
      visit(inner);
    }
  };
  visit(items);
  return titles;
}

/** What a template sees of how minutes were approved. */
export function approvalFields(
  { approval, items }: Minutes,
  slots: SlotCollector,
  words: Words,
): MinutesFields['approval'] {
  if (approval === undefined) return null;
  const titles = titlesById(items);
  return {
    date: words.date(approval.on),
    corrections: approval.corrections.map(({ item = '', text }, index) => ({
      item: titles.get(item) ?? '',
      textSlot: slots.add(`correction-${index + 1}`, text),
    })),
  };
}

/**
 * @param titles of the items that declarations may be about, by id
 * @param name beginning of the names of slots
 */
export function declarationFields(
  declarations: readonly Declaration[],
  titles: ReadonlyMap<string, string>,
  slots: SlotCollector,
  name = 'declaration',
): readonly DeclarationFields[] {
  return declarations.map(({ name: who, item = '', interest = '', text }, index) => ({
    name: who,
    item: titles.get(item) ?? '',
    interest,
    textSlot: slots.add(`${name}-${index + 1}`, text),
  }));
}

/** @param name beginning of the names of slots */
export function resolutionFields(
  resolutions: readonly Resolution[],
  name: string,
  slots: SlotCollector,
  words: Words,
): readonly ResolutionFields[] {
  return resolutions.map(({ text, movedBy = '', secondedBy = '', carried, votes, recorded }, index) => ({
    textSlot: slots.add(`${name}-resolution-${index + 1}`, text),
    movedBy,
    secondedBy,
    isLost: !carried,
    votes: votes
      ? { for: String(votes.for), against: String(votes.against), abstained: String(votes.abstained) }
      : null,
    recorded: recorded
      ? {
          for: words.list(recorded.for),
          against: words.list(recorded.against),
          abstained: words.list(recorded.abstained),
        }
      : null,
  }));
}

/**
 * Gathers the actions of one item.
 *
 * @param number of the item, as printed
 * @param name beginning of the names of slots
 */
export function actionFields(
  { title, actions }: MinuteItem,
  number: string,
  name: string,
  slots: SlotCollector,
  words: Words,
): readonly ActionFields[] {
  return actions.map(({ text, lead = '', due }, index) => ({
    number: number.replace(/\.$/, ''),
    title,
    textSlot: slots.add(`${name}-action-${index + 1}`, text),
    lead,
    due: due ? words.date(due) : '',
  }));
}
