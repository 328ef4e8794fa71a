import type { Disk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import { findStandingText } from './body.ts';
import { type Context, dateOf } from './context.ts';
import { resolveAgenda } from './items.ts';
import type { Library } from './library.ts';
import { loadFile } from './load-file.ts';
import type { AgendaEntry, CalendarDate, Exemption } from './meeting.ts';

/** What minutes need to know of the agenda that they belong to. */
export type Agenda = {
  readonly body?: string;
  readonly date?: CalendarDate;
  /** Ids of the items, sub-items too. */
  readonly items: readonly string[];
  /** Items that are exempt by themselves or with an item above them. */
  readonly exempt: readonly ExemptItem[];
};

export type ExemptItem = { readonly id: string; readonly title: string; readonly exemption: Exemption };

/** Name of the file of a meeting's own minutes, beside its meeting.yaml. */
export const minutesFile = 'minutes.yaml';

/**
 * Reads the agenda beside a meeting's own minutes. What is wrong with it is told where the meeting is loaded.
 *
 * @param path of the minutes, below the data folder
 * @returns undefined if the minutes are not a meeting's own
 */
export function agendaBeside(path: string, disk: Disk, library: Library): Agenda | undefined {
  const beside = `${folderOf(path)}/meeting.yaml`;
  if (nameOf(path) !== minutesFile || !disk.exists(beside)) return undefined;
  const tell = () => undefined;
  const meeting = loadFile('meeting', beside, disk, tell);
  if (!meeting) return undefined;
  const { file, written } = meeting;
  const context: Context = { file, disk, library, tell, readsFiles: false, edition: 'public' };
  const body = written.body === undefined ? undefined : library.body(written.body);
  const entries = resolveAgenda(written.items ?? [], context, {
    standingText: ({ standingText: name }) =>
      name === undefined || !body ? undefined : findStandingText(name, body, context, file.start),
    minutes: () => undefined,
    tracker: () => undefined,
    programme: () => undefined,
  });
  const date = dateOf(context, written, 'date');
  return {
    ...(written.body === undefined ? {} : { body: written.body }),
    ...(date && { date }),
    items: idsIn(entries),
    exempt: exemptIn(entries),
  };
}

function idsIn(entries: readonly AgendaEntry[]): string[] {
  return entries.flatMap((entry) => (entry.type === 'item' ? [entry.id, ...idsIn(entry.items)] : []));
}

function exemptIn(entries: readonly AgendaEntry[], above?: Exemption): ExemptItem[] {
  return entries.flatMap((entry) => {
    if (entry.type === 'adjournment') return [];
    const { id, title, exempt: exemption = above, items } = entry;
    const own = exemption ? [{ id, title, exemption }] : [];
    return [...own, ...exemptIn(items, exemption)];
  });
}
