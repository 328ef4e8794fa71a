import type { Minutes } from '../load/meeting.ts';
import type { DecisionFields, MinuteItemFields } from './contexts.ts';
import { itemScheme, YearSchemes } from './item-scheme.ts';
import type { Edition, PackPlan } from './pack-plan.ts';
import { minutesFields, titleOfMinutes } from './plan-minutes.ts';
import { SlotCollector } from './slot-collector.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';
import { exemptMarking } from './withhold.ts';

/**
 * Plans the minutes of the meeting itself: as draft, which says so on every page, or as approved, with the
 * corrections.
 */
export function planMinutesPaper(planning: SurroundingPlanning, minutes: Minutes): PackPlan {
  const { languages, style, edition } = planning;
  const words = languages.of(minutes.lang);
  const slots = new SlotCollector('minutes');
  const schemes = new YearSchemes();
  const scheme = schemes.use(itemScheme(style, minutes.numbering));
  const name = titleOfMinutes(minutes, words);
  const title = minutes.status === 'draft' ? words.text('draftTitle', { title: name }) : name;
  const context = contextOf(planning, words, { title: name, runningHeader: title });
  const fields = minutesFields(minutes, edition, slots, scheme, words);
  const paper = {
    id: 'minutes',
    kind: 'minutes',
    template: 'minutes',
    title,
    outline: [title],
    runningHeader: title,
    orientation: 'portrait',
    ...exemptMarking(edition, { minutes }, words),
    lang: words.lang,
    context: { ...context, ...fields },
    bodies: slots.bodies,
    at: minutes.at,
  } as const;
  return surroundingPlan(planning, words, title, [paper], schemes.all);
}

/** Plans the decision sheet of a meeting: the items of its minutes that have resolutions, with these alone. */
export function planDecisions(planning: SurroundingPlanning, minutes: Minutes): PackPlan {
  const { languages, style, edition } = planning;
  const words = languages.of(minutes.lang);
  const slots = new SlotCollector('decisions');
  const schemes = new YearSchemes();
  const scheme = schemes.use(itemScheme(style, minutes.numbering));
  const name = minutes.title ?? minutes.body.name;
  const date = words.date(minutes.when.date);
  const title = words.text('decisionsTitle', { name: words.withArticle(name), date });
  const whole = new SlotCollector('minutes');
  const fields = minutesFields(minutes, edition, whole, scheme, words);
  const decisions = decisionsOf(fields.items, edition);
  for (const slot of decisions.flatMap(slotsOf)) slots.add(slot, whole.bodies[slot]?.body);
  const paper = {
    id: 'decisions',
    kind: 'decisions',
    template: 'decisions',
    title,
    outline: [title],
    runningHeader: title,
    orientation: 'portrait',
    ...exemptMarking(edition, { minutes }, words),
    lang: words.lang,
    context: {
      ...contextOf(planning, words, { title, runningHeader: title }),
      ofWithArticle: words.withArticle(name),
      heldOn: { weekday: words.weekday(minutes.when.date), date },
      isDraft: minutes.status === 'draft',
      decisions,
    },
    bodies: slots.bodies,
    at: minutes.at,
  } as const;
  return surroundingPlan(planning, words, title, [paper], schemes.all);
}

/**
 * Leaves out items without resolutions, unless some stand beneath them. Exempt items stay in the public edition,
 * whether or not something was resolved, which it may not tell.
 */
function decisionsOf(items: readonly MinuteItemFields[], edition: Edition): readonly DecisionFields[] {
  return items.flatMap(({ textSlot: _, items: inner, ...item }) => {
    const below = decisionsOf(inner, edition);
    const isWithheld = item.exempt !== '' && edition === 'public';
    return isWithheld || item.resolutions.length + below.length > 0 ? [{ ...item, items: below }] : [];
  });
}

const slotsOf = ({ resolutions, items }: DecisionFields): readonly string[] => [
  ...resolutions.map(({ textSlot }) => textSlot),
  ...items.flatMap(slotsOf),
];
