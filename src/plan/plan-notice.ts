import type { NoticeContext, NoticeItemFields } from './contexts.ts';
import { itemScheme } from './item-scheme.ts';
import { exemptReason } from './meeting-words.ts';
import { type NumberedEntry, type NumberedItem, numberItems } from './number-items.ts';
import type { PackPlan } from './pack-plan.ts';
import { personFields } from './plan-front-sheet.ts';
import { numberInFull } from './planned-items.ts';
import { SlotCollector } from './slot-collector.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';

/**
 * Plans the public notice of a meeting: when and where it is, what will be discussed, how to attend and to ask
 * a question. Of an exempt item it says the title and why, and nothing more, in every edition: it is published.
 */
export function planNotice(planning: SurroundingPlanning): PackPlan {
  const { meeting, languages } = planning;
  const words = languages.of(meeting.lang);
  const slots = new SlotCollector('notice');
  const title = words.text('noticeTitle');
  const runningHeader = words.text('frontSheetHeader', {
    body: meeting.body.name,
    date: words.date(meeting.when.date),
  });
  const { questions, attend } = meeting.notice ?? {};
  const deadline = questions?.deadline;
  const context: NoticeContext = {
    ...contextOf(planning, words, { title, runningHeader }),
    place: meeting.when.venue ?? '',
    items: itemsToDiscuss(planning, slots),
    attendSlot: slots.add('attend', attend),
    questions: questions
      ? {
          textSlot: slots.add('questions', questions.text),
          deadline: deadline
            ? {
                weekday: words.weekday(deadline.date),
                date: words.date(deadline.date),
                time: deadline.time ? words.time(deadline.time) : '',
              }
            : null,
        }
      : null,
    contacts: meeting.contacts.map(personFields),
  };
  return surroundingPlan(planning, words, title, [
    {
      id: 'notice',
      kind: 'notice',
      template: 'notice',
      title,
      outline: [title],
      runningHeader,
      orientation: 'portrait',
      lang: words.lang,
      context,
      bodies: slots.bodies,
      at: { file: meeting.file, line: 1, column: 1 },
    },
  ]);
}

function itemsToDiscuss({ meeting, style, languages }: SurroundingPlanning, slots: SlotCollector) {
  const words = languages.of(meeting.lang);
  const { scheme, from } = itemScheme(style, meeting.numbering);
  return allItems(
    numberItems(meeting.items, { levels: scheme.levels.length, from, lateItems: style.lateItems }),
  )
    .filter(isDiscussed)
    .map(({ item, exempt, lang, values }, index): NoticeItemFields => {
      const said = exempt ? undefined : (item.summary ?? item.purpose);
      return {
        number: numberInFull(scheme, values).replace(/\.$/, ''),
        lang: lang === undefined || lang === words.lang ? '' : lang,
        title: item.title,
        summarySlot: slots.add(`item-${index + 1}`, said),
        exempt: exempt ? exemptReason(words, exempt) : '',
      };
    });
}

/** Items as they stand on the agenda, the inner after the outer. */
export function allItems(entries: readonly NumberedEntry[]): readonly NumberedItem[] {
  return entries.flatMap((entry) => (entry.type === 'item' ? [entry, ...allItems(entry.items)] : []));
}

/** Apologies, disclosures and dates of meetings are business that nobody comes for. */
function isDiscussed({ item, exempt }: NumberedItem): boolean {
  if (exempt) return true;
  return [item.summary, item.purpose, item.report].some((given) => given !== undefined);
}
