import { describe, expect, test } from 'vitest';
import { cell, inlines, note, row, table } from '../document/build.ts';
import { TableNames } from './table-names.ts';

function names(): TableNames {
  const made = new TableNames();
  made.beginPaper('Report of the Treasurer');
  return made;
}

const body = [['a', 'b']];

describe('a table is called', () => {
  test('by its caption, without its notes', () => {
    const captioned = table({ body }, { caption: inlines(['Grants', note('In pounds.')]) });
    expect(names().nameOf(captioned).caption).toBe('Grants');
  });

  test('by the heading above it, or by its paper', () => {
    const made = names();
    expect(made.nameOf(table({ body })).caption).toBe('Report of the Treasurer');
    made.passHeading('Membership');
    made.passHeading('');
    expect(made.nameOf(table({ body })).caption).toBe('Membership');
    made.beginPaper('Minutes');
    expect(made.nameOf(table({ body })).caption).toBe('Minutes');
  });

  test('with a number, where another has its name', () => {
    const made = names();
    const captions = [1, 2, 3].map(() => made.nameOf(table({ body })).caption);
    expect(captions.slice(1)).toEqual(['Report of the Treasurer (2)', 'Report of the Treasurer (3)']);
  });

  test('by no more words than Word shows', () => {
    const made = names();
    made.passHeading('x'.repeat(400));
    const captions = [made.nameOf(table({ body })).caption, made.nameOf(table({ body })).caption];
    expect(captions.map(({ length }) => length <= 255)).toEqual([true, true]);
    expect(captions[0]).toMatch(/x…$/);
    expect(captions[1]).toMatch(/x… \(2\)$/);
  });
});

describe('a table is described', () => {
  test('by what heads its columns, or else its rows', () => {
    const rows = [row([cell('Date', { heads: 'row' }), cell('1 May')])];
    expect(names().nameOf(table({ head: [['Place', 'Sum']], body })).description).toBe('Place; Sum');
    expect(names().nameOf(table({ body: rows })).description).toBe('Date');
    expect(names().nameOf(table({ body })).description).toBe('');
  });

  test('not by its name again', () => {
    const form = table({ head: [['Scope']], body: [['x']] }, { caption: inlines('Scope') });
    expect(names().nameOf(form).description).toBe('');
  });
});
