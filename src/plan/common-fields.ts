import type { Orientation } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import type { Words } from '../language/words.ts';
import type { Meeting } from '../load/meeting.ts';
import type { CommonContext, LogoFields } from './contexts.ts';
import { summonsNoun } from './meeting-words.ts';

/** What all templates see of the body and the meeting, in one language. */
export type CommonFields = Omit<CommonContext, 'paper'>;

/**
 * Gives a function that makes the fields of all papers in a language, once for each.
 * The logo is there when the house style wants it on the first page of every paper.
 */
export function commonFieldsOf(meeting: Meeting, style: HouseStyle): (words: Words) => CommonFields {
  const logo = style.logo?.on === 'first-pages' ? logoFields(style) : null;
  const known = new Map<string, CommonFields>();
  return (words) => {
    const fields = known.get(words.lang) ?? { ...fieldsIn(words, meeting), logo };
    known.set(words.lang, fields);
    return fields;
  };
}

function fieldsIn(words: Words, { body, when, kind }: Meeting): Omit<CommonFields, 'logo'> {
  return {
    body: {
      name: body.name,
      nameWithArticle: words.withArticle(body.name),
      shortName: body.shortName ?? words.withArticle(body.name),
      authority: body.authority,
    },
    meeting: {
      noun: summonsNoun(words, kind),
      weekday: words.weekday(when.date),
      date: words.date(when.date),
      time: when.time ? words.time(when.time) : '',
      venue: when.venue ? words.venue(when.venue) : '',
      note: when.note ?? '',
    },
  };
}

/** Gives the logo as templates see it; null for a house style without one. */
export function logoFields(
  { logo, page, numberColumnPt }: HouseStyle,
  orientation: Orientation = 'portrait',
): LogoFields | null {
  if (logo === undefined) return null;
  // Turned pages give their text the column of numbers too, with an equal margin on the right.
  const wideLeftPt = page.marginLeftPt - numberColumnPt;
  const textWidthPt =
    orientation === 'portrait'
      ? page.widthPt - page.marginLeftPt - page.marginRightPt
      : page.heightPt - wideLeftPt - Math.min(page.marginRightPt, wideLeftPt);
  const width = Math.min(1, logo.widthPt / textWidthPt).toFixed(4);
  return { src: logo.path, alt: logo.alt, width };
}
