import { describeBody, findNotices } from './body.ts';
import { type Context, dateOf, fileTextOf, personOf, tellAt, textsOf, timeOf } from './context.ts';
import { given } from './given.ts';
import type { Checked } from './load-file.ts';
import type { Attendance, AttendanceGroup, MinuteItem, Minutes } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/**
 * Resolves a minutes file.
 *
 * @param context of the minutes' file
 * @returns undefined if the body or the date is not known, which has been told
 */
export function resolveMinutes(
  { file, written }: Checked<written.MinutesFile>,
  context: Context,
): Minutes | undefined {
  const body =
    written.body === undefined ? undefined : context.library.body(written.body, file.at(written, 'body'));
  const described = body && written.body !== undefined ? describeBody(written.body, body) : undefined;
  const date = dateOf(context, written, 'date');
  const time = timeOf(context, written, 'time');
  const resolved = {
    title: written.title,
    notices: findNotices(written.notices, body, context),
    present: (written.present ?? []).map((group) => resolveGroup(group, 0, context)),
    apologies: file.text(written, 'apologies'),
    items: (written.items ?? []).map((item) => resolveItem(item, context)),
    rose: timeOf(context, written, 'rose'),
    signature: written.signature,
    at: file.start,
  };
  if (!described || !date) return undefined;
  return given({ ...resolved, body: described, when: given({ date, time, venue: written.venue }) });
}

/** Groups nest once: a heading, and headings within it. */
function resolveGroup(group: written.AttendanceGroup, depth: number, context: Context): AttendanceGroup {
  const { group: name, groups = [], people = [], others } = group;
  if (depth > 0 && groups.length > 0) {
    tellAt(
      context,
      group,
      'groups',
      'schema',
      'here groups stand within a group within a group; they nest only once',
    );
  }
  return given({
    name,
    groups: groups.map((inner) => resolveGroup(inner, depth + 1, context)),
    people: people.flatMap((person) => resolveAttendance(person, context) ?? []),
    others,
  });
}

function resolveAttendance(attendance: written.Attendance, context: Context): Attendance | undefined {
  const { capacity, role } = attendance;
  const name = personOf(context, attendance, 'person')?.name ?? attendance.name;
  return name === undefined ? undefined : given({ name, capacity, role });
}

function resolveItem(item: written.MinuteItem, context: Context): MinuteItem {
  const { title, numbered = true, resolutions, items = [] } = item;
  return given({
    title,
    numbered,
    text: context.file.text(item, 'text') ?? fileTextOf(context, item, 'textFile'),
    resolutionLead: resolutions?.lead,
    resolutions: textsOf(context, resolutions?.list ?? []),
    items: items.map((inner) => resolveItem(inner, context)),
    at: context.file.at(item),
  });
}
