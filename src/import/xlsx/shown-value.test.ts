import { describe, expect, it } from 'vitest';
import { shownValue } from './shown-value.ts';

const shown = (v: number | string, z: string, is1904 = false) =>
  shownValue({ t: typeof v === 'number' ? 'n' : 's', v, z }, is1904);

describe('a value is shown as Excel shows it in Britain', () => {
  it.each<[number | string, string, string]>([
    [1234.5, 'General', '1234.5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e20, 'General', '1E+20'],
    [1234567, '#,##0', '1,234,567'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.00', '−1,234.50'],
    [-1234, '#,##0;[Red]#,##0', '−1,234'],
    [-1234, '#,##0;[Red]-#,##0', '−1,234'],
    [-1234, '#,##0_);[Red](#,##0)', '(1,234)'],
    [0.125, '0.0%', '12.5%'],
    [1234.5, '"£"#,##0.00', '£1,234.50'],
    [1234.5, '[$£-809]#,##0.00', '£1,234.50'],
    [-5, '"£"#,##0;[Red]\\-"£"#,##0', '−£5'],
    [1234, '_-"£"* #,##0_-;\\-"£"* #,##0_-;_-"£"* "-"_-;_-@_-', '£1,234'],
    [0, '_-"£"* #,##0_-;\\-"£"* #,##0_-;_-"£"* "-"??_-;_-@_-', '£–'],
    [0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"_-;_-@_-', '–'],
    [1.5, '# ?/?', '1 1/2'],
    [12345, '0.00E+00', '1.23E+04'],
    [1234567, '#,##0.0,,"m"', '1.2m'],
    [7, '000', '007'],
    [5, ';;;', ''],
    ['secret', ';;;', ''],
    ['Roads', '"Service: "@', 'Service: Roads'],
    ['  a', 'General', '  a'],
    [41964, 'm/d/yy', '21/11/2014'],
    [41964.4375, 'm/d/yy h:mm', '21/11/2014 10:30'],
    [41964, 'd-mmm-yy', '21-Nov-14'],
    [41964, 'dd mmmm yyyy', '21 November 2014'],
    [41964, '[$-809]dddd, d mmmm yyyy', 'Friday, 21 November 2014'],
    [41964, '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '21 November 2014'],
    [0.4375, 'hh:mm', '10:30'],
    [0.4375, 'h:mm AM/PM', '10:30 AM'],
    [1.5, '[h]:mm', '36:00'],
    [60, 'dd/mm/yyyy', '29/02/1900'],
  ])('%s with %s is %s', (value, format, words) => {
    expect(shown(value, format).words).toBe(words);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shown(40502, 'dd/mm/yyyy', true).words).toBe('21/11/2014');
  });

  it('shows errors and truth', () => {
    expect(shownValue({ t: 'e', v: 23, w: '#REF!' }, false)).toEqual({ words: '#REF!', kind: 'error' });
    expect(shownValue({ t: 'b', v: false }, false).words).toBe('FALSE');
  });

  it.each([-1, 3_000_000, 1e15])('cannot show %s as a date', (value) => {
    expect(shown(value, 'dd/mm/yyyy')).toEqual({ words: '#####', kind: 'error' });
  });

  it('tells numbers from dates', () => {
    expect(shown(5, '0').kind).toBe('number');
    expect(shown(5, 'dd/mm/yyyy').kind).toBe('date');
  });
});
