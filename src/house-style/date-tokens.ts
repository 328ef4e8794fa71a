import type { DatePatterns } from './house-style.ts';
import { entriesOf, fields, languageTags, type TokenReader, text, wrong } from './token-readers.ts';

/** Patterns of dates and times, and by language those of languages that differ. */
export type DateTokens = Partial<DatePatterns> & { byLanguage?: Record<string, Partial<DatePatterns>> };

const dateLetters = ['d', 'do', 'EEEE', 'MMMM', 'MMM', 'MM', 'M', 'yyyy', 'yy'];
const timeLetters = ['HH', 'H', 'hh', 'h', 'mm', 'a'];

/** Reads a pattern of LDML; letters that are no field stand in quotes: `'am' d MMMM`. */
function pattern(letters: readonly string[], example: string): TokenReader<string> {
  return (node, context, name) => {
    const value = text(node, context, name);
    if (value === undefined) return undefined;
    const words = value.replace(/'[^']*'/g, ' ');
    const unknown = words.match(/do|([A-Za-z])\1*/g)?.find((word) => !letters.includes(word));
    const hint = `Letters: ${letters.join(', ')}; words in single quotes. For example: ${example}.`;
    if (unknown !== undefined)
      return wrong(node, context, `${name} has "${unknown}", which is no part`, hint);
    if (words.includes("'"))
      return wrong(node, context, `${name} has a quotation mark without its pair`, hint);
    if (/[A-Za-z]/.test(words)) return value;
    return wrong(node, context, `${name} has no part of a ${name.replace(/^.*\./, '')}`, hint);
  };
}

const dateReaders = {
  date: pattern(dateLetters, 'd MMMM yyyy'),
  time: pattern(timeLetters, 'h.mm a'),
};
const ofLanguage = fields<DatePatterns>(dateReaders);

/** Reads `dates: { date: d MMMM yyyy, cy: { time: HH:mm } }`: patterns, and languages with theirs. */
export const dateTokens: TokenReader<DateTokens> = (node, context, name) => {
  const own: { date?: string; time?: string } = {};
  const byLanguage: Record<string, Partial<DatePatterns>> = Object.create(null);
  for (const [key, value, keyNode] of entriesOf(node, context, name) ?? []) {
    const path = `${name}.${key}`;
    if (key === 'date' || key === 'time') {
      const read = dateReaders[key](value, context, path);
      if (read !== undefined) own[key] = read;
    } else if (languageTags.pattern.test(key)) {
      byLanguage[key] = ofLanguage(value, context, path) ?? {};
    } else {
      wrong(
        keyNode,
        context,
        `${path} is no pattern`,
        'Known here: date, time, and languages such as cy.',
        'unknown-field',
      );
    }
  }
  return { ...own, ...(Object.keys(byLanguage).length > 0 && { byLanguage }) };
};
