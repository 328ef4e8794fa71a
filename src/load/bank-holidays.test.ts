import { describe, expect, it } from 'vitest';
import { bankHolidays } from './bank-holidays.ts';

function days(nation: Parameters<typeof bankHolidays>[0], year: number): string {
  return [...bankHolidays(nation, year)]
    .sort()
    .map((date) => date.slice(5))
    .join(' ');
}

describe('bankHolidays', () => {
  it.each([
    [2014, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2015, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2016, '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27'],
    [2017, '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    [2018, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
    [2019, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
    [2020, '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
    [2021, '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
    [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
    [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
    [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  ])('are those of England and Wales in %i', (year, expected) => {
    expect(days('england', year)).toBe(expected);
    expect(days('wales', year)).toBe(expected);
  });

  it.each([
    [2002, '06-03 06-04'],
    [2011, '04-29'],
    [2012, '06-04 06-05'],
  ])('follow proclamations of %i', (year, expected) => {
    expect(days('england', year)).toContain(expected);
  });

  it('are others in Scotland', () => {
    expect(days('scotland', 2006)).not.toContain('11-30');
    expect(days('scotland', 2014)).toBe('01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26');
    expect(days('scotland', 2022)).toMatch(/^01-03 01-04 04-15 05-02 /);
    expect(days('scotland', 2026)).toContain('06-15');
  });

  it('are more in Northern Ireland', () => {
    expect(days('northern-ireland', 2012)).toContain('03-19');
    expect(days('northern-ireland', 2014)).toBe(
      '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
    );
  });
});
