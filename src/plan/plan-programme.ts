import type { Words } from '../language/words.ts';
import type { CalendarDate, ProgrammeEntry, WorkProgramme } from '../load/meeting.ts';
import type { ProgrammeEntryFields, ProgrammeFields } from './contexts.ts';
import type { PackPlan } from './pack-plan.ts';
import { SlotCollector } from './slot-collector.ts';
import { contextOf, type SurroundingPlanning, surroundingPlan } from './surrounding-plan.ts';

/** Plans a body's work programme, on pages turned for its wide tables. */
export function planProgramme(planning: SurroundingPlanning, programme: WorkProgramme): PackPlan {
  const { meeting, languages } = planning;
  const words = languages.of(meeting.lang);
  const slots = new SlotCollector('programme');
  const title = programme.title ?? words.text('programmeTitle');
  const context = contextOf(planning, words, { title, runningHeader: title });
  return surroundingPlan(planning, words, title, [
    {
      id: 'programme',
      kind: 'programme',
      template: 'programme',
      title,
      outline: [title],
      runningHeader: title,
      orientation: 'landscape',
      lang: words.lang,
      context: { ...context, ...programmeFields(programme, slots, words) },
      bodies: slots.bodies,
      at: { file: programme.file, line: 1, column: 1 },
    },
  ]);
}

/** Makes what a template sees of a work programme. */
export function programmeFields(
  { groups, briefingNotes }: WorkProgramme,
  slots: SlotCollector,
  words: Words,
): ProgrammeFields {
  const entries = (some: readonly ProgrammeEntry[], name: string) =>
    some.map((entry, index) => entryFields(entry, `${name}-${index + 1}`, slots, words));
  return {
    programmeGroups: groups.map(({ title, entries: own }, index) => ({
      title,
      entries: entries(own, `group-${index + 1}`),
    })),
    briefingNotes: entries(briefingNotes, 'note'),
  };
}

function entryFields(
  { title, detail, lead = '', last, next }: ProgrammeEntry,
  name: string,
  slots: SlotCollector,
  words: Words,
): ProgrammeEntryFields {
  return {
    title,
    detailSlot: slots.add(name, detail),
    lead,
    last: dayOrWords(last, words),
    next: dayOrWords(next, words),
  };
}

function dayOrWords(when: string | CalendarDate | undefined, words: Words): string {
  if (when === undefined) return '';
  return typeof when === 'string' ? when : words.date(when);
}
