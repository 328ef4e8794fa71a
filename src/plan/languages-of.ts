import type { AgendaEntry, Meeting } from '../load/meeting.ts';

/**
 * Gives the languages that papers of a meeting are in, the meeting's own first and each once. Passages of a text
 * in another language need no words of the program, and are not counted.
 */
export function languagesOf(meeting: Meeting): readonly string[] {
  return [...new Set([meeting.lang, ...meeting.items.flatMap(languagesOfEntry)])];
}

function languagesOfEntry(entry: AgendaEntry): readonly string[] {
  if (entry.type === 'adjournment') return [];
  const { lang, report, minutes, items } = entry;
  const appendices = report?.appendices ?? [];
  const named = [
    lang,
    minutes?.lang,
    report?.lang,
    ...appendices.flatMap((appendix) => [appendix.lang, appendix.minutes?.lang]),
  ];
  return [...named.filter((one) => one !== undefined), ...items.flatMap(languagesOfEntry)];
}
