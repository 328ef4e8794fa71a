import type { CalendarDate, ItemNumbering } from './meeting.ts';
import { municipalYearOf } from './municipal-year.ts';
import type * as written from './schema-types.generated.ts';

/**
 * Gives how items are numbered.
 *
 * @param usual the body's scheme
 * @param date of the meeting
 */
export function resolveNumbering(
  numbering: written.ItemNumbering | undefined,
  usual: string,
  date: CalendarDate,
): ItemNumbering {
  return {
    scheme: numbering?.scheme ?? usual,
    from: numbering?.from ?? 1,
    year: municipalYearOf(date),
  };
}
