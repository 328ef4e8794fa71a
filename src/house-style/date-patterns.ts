import type { DatePatterns, DateStyle } from './house-style.ts';

/** Gives the patterns of a language: its own, else those of its language without region, else those of all. */
export function datePatternsOf(style: DateStyle, lang: string): DatePatterns {
  const { byLanguage, date, time } = style;
  return { date, time, ...byLanguage[lang.split('-')[0] ?? lang], ...byLanguage[lang] };
}
