import LineBreaker from 'linebreak';

/**
 * Places where a line may end, by the Unicode line breaking algorithm (UAX #14).
 *
 * @returns offsets into `text`, ascending, each the start of what follows the break;
 *   the end of the text is not among them
 */
export function breakPlaces(text: string): readonly number[] {
  if (!needsWholeText.test(text)) return placesByToken(text);
  return placesOf(text);
}

/**
 * Characters whose breaks depend on more than the neighbours inside one blank-separated token:
 * opening and closing punctuation beside a space, and all that is not everyday English.
 */
const needsWholeText = /[([{“‘]\s|\s[)\]}!?,.;:/”]|[^\u0020-\u007e\u00a0-\u017f\u2010-\u2027£€]/;

function placesByToken(text: string): number[] {
  const places: number[] = [];
  let start = 0;
  while (start < text.length) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space;
    for (const place of placesInToken(text.slice(start, end))) places.push(start + place);
    let next = end;
    while (text[next] === ' ') next++;
    if (next < text.length) places.push(next);
    start = next;
  }
  return places;
}

const plainToken = /^[A-Za-z0-9.,;:’'“”"()£%&]*$/;
const none: readonly number[] = [];
const known = new Map<string, readonly number[]>();

function placesInToken(token: string): readonly number[] {
  if (plainToken.test(token)) return none;
  let places = known.get(token);
  if (!places) {
    places = placesOf(token);
    if (known.size > 50_000) known.clear();
    known.set(token, places);
  }
  return places;
}

function placesOf(text: string): number[] {
  const places: number[] = [];
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    if (next.position < text.length) places.push(next.position);
  }
  return places;
}

/** How bad it is to end a line between two words. */
export const cohesion = { none: 0, slight: 0.15, strong: 4 } as const;

/** Most words: no number, no capital, more than a letter. */
const plainWord = /^[a-z][a-z][a-z,.;-]*$/;
const enDash = 0x2013;
const number = /^[(“‘]?[£€$]?\d[\d,.:]*(?:st|nd|rd|th|af|il|ydd|f?ed|eg|ain)?[,)]?$/;
const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)\b/;
const unit =
  /^(?:million|billion|thousand|per|percent|a\.m\.|p\.m\.|noon|am|pm|mm|cm|km|miles?|kg|days?|weeks?|months?|years?|hours?|minutes?|pages?|%|miliwn|biliwn)\b|^(?:[ap]\.m|y\.[bph])\./;
const before =
  /^[(“‘]?(?:Item|Items|Appendix|Appendices|Annex|Page|Pages|Paragraph|Paragraphs|Section|Sections|Recommendation|Recommendations|Stage|Figure|Table|Part|Schedule|Objective|Quarter|Eitem|Atodiad|Tudalen|Tudalennau|Paragraff|Adran|Argymhelliad|Ffigur|Tabl|Rhan|Atodlen|Cynghorydd|Votes:|Pleidleisiau:|No\.|Mr|Mrs|Ms|Dr|Cllr|Rt|Hon|Sir|Dame|St)$/;
const beforeNumber =
  /^[(“‘]?(?:items?|pages?|paragraphs?|sections?|recommendations?|stages?|figures?|tables?|parts?|schedule|eitem|tudalen|tudalennau|paragraff|adran)$/;
const label = /^(?:\d|[A-Z][).,;:]?$|[A-Z][a-z])/;

/**
 * Tells how much two neighbouring words belong together: a number with its unit, a day with
 * its month, "Item" with its number, a title with its name; in English and in Welsh.
 */
export function cohesionBetween(left: string, right: string): number {
  const first = right.charCodeAt(0);
  const digit = first >= 0x30 && first <= 0x39;
  if (!digit && first < enDash && plainWord.test(left)) return cohesion.none;
  if (right === '–' || right === '—') return cohesion.strong;
  if (number.test(left)) {
    if (month.test(right) || unit.test(right)) return cohesion.strong;
    return cohesion.slight;
  }
  if (digit && beforeNumber.test(left)) return cohesion.strong;
  if (before.test(left) && label.test(right)) return cohesion.strong;
  if (month.test(left) && /^\d{4}\b/.test(right)) return cohesion.slight * 4;
  if (left.length === 1) return cohesion.slight;
  return cohesion.none;
}
