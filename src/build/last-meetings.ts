import { openDisk } from '../disk/disk.ts';
import { loadFile } from '../load/load-file.ts';
import type { MeetingPlace } from './find-meetings.ts';

/**
 * Finds the last meeting of each body among those that are given. What is wrong with a meeting is told where it
 * is loaded; one whose body or date cannot be read is the last of none.
 */
export function lastOfEachBody(places: readonly MeetingPlace[]): ReadonlySet<MeetingPlace> {
  const last = new Map<string, { readonly place: MeetingPlace; readonly date: string }>();
  for (const place of places) {
    const path = `meetings/${place.meeting}/meeting.yaml`;
    const { body, date } = loadFile('meeting', path, openDisk(place.dataFolder), () => {})?.written ?? {};
    if (body === undefined || date === undefined) continue;
    const key = JSON.stringify([place.dataFolder, body]);
    // Dates are written year first: their order is that of their letters.
    if (date >= (last.get(key)?.date ?? '')) last.set(key, { place, date });
  }
  return new Set([...last.values()].map(({ place }) => place));
}
