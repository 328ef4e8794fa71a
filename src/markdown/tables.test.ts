import { describe, expect, test } from 'vitest';
import { problemsOf, tree } from './testing/read.ts';

test('a GFM table has heads of columns; numbers stand to the right unless said otherwise', () => {
  const markdown = [
    '| Offence | 2013 | 2014 | Change | Note |',
    '|---|---|:-:|:--|:--|',
    '| Rape | 12 | 1,234 | **+5%** | 3 |',
    '| Theft | £8.5m | | -2% | `a|b` \\| |',
  ].join('\n');
  expect(problemsOf(markdown)).toEqual([
    'report.md:4:30 table-row-long the row has 6 cells, the head of its table 5',
  ]);
  expect(tree(markdown.replace('a|b', 'a\\|b'))).toMatchInlineSnapshot(`
    "table grid [left, right, center, left, left]
      head (column) Offence | (column) 2013 | (column) 2014 | (column) Change | (column) Note
      row Rape | 12 | 1,234 | {bold +5%} | 3
      row Theft | £8.5m |  | -2% | {code a|b} |"
  `);
});

test('an empty first head makes heads of rows, an empty head is left out', () => {
  expect(tree('| | May |\n|-|-|\n| Rape | 1 |\n| | 2 |')).toMatchInlineSnapshot(`
    "table grid [left, right]
      head  | (column) May
      row (row) Rape | 1
      row  | 2"
  `);
  expect(tree('| | |\n|-|-|\n| Name | Jo |')).toMatchInlineSnapshot(`
    "table grid [left, left]
      row (row) Name | Jo"
  `);
});

test('section rows span the table, short rows are filled up', () => {
  expect(
    tree('| a | b | c |\n|-|-|-|\n| === *Recruitment* and training === |\n| 1 |'),
  ).toMatchInlineSnapshot(`
    "table grid [right, left, left]
      head (column) a | (column) b | (column) c
      row (group) colspan=3 {italic Recruitment} and training
      row 1 |  |"
  `);
});

test('cells hold lines and lists', () => {
  const markdown =
    '| a | b |\n|-|-|\n| one<br>two<br/># three | - x<br>- y |\n| Text:<br>1) x<br>2) y<br>after<br>last | (a) z |';
  expect(tree(markdown)).toMatchInlineSnapshot(`
    "table grid [left, left]
      head (column) a | (column) b
      row
        cell
          paragraph one{br}two{br}# three
        cell
          list bullet
            • x
            • y
      row
        cell
          paragraph Text:
          list decimal
            1) x
            2) y
          paragraph after{br}last
        cell
          list lower-alpha
            (a) z"
  `);
});

test('a table in a list or quotation keeps its lines', () => {
  expect(problemsOf('> - x\n>\n>   | a |\n>   |---|\n>   | 1 | 2 |')).toEqual([
    'report.md:5:11 table-row-long the row has 2 cells, the head of its table 1',
  ]);
});

describe('what the table has no room for is told', () => {
  test.each([
    ['| a |\n|-|\n| === x | y |', 'report.md:3:11 table-row-long a section row has one cell'],
    [
      '| a | b |\n|-|\n| 1 | 2 |',
      'report.md:2:1 table-row-long the line of dashes has 1 cells, the head of its table 2',
    ],
  ])('%j', (markdown, problem) => {
    expect(problemsOf(markdown)).toEqual([problem]);
  });

  test('but empty cells at the end are not', () => {
    expect(tree('| a |\n|-|\n| x | | |')).toContain('row x');
  });
});

test.each([['a | b\n---'], ['| a |\ntext'], ['text\n- a | b\n- c']])('%j is no table', (markdown) => {
  expect(tree(markdown)).not.toContain('table');
});

describe(':::table', () => {
  test('says more of the table in it', () => {
    const markdown =
      ':::table caption="Offences *by* month" header-columns=1 variant=plain widths="2,1"\n| Month | Count |\n|-|-|\n| May | 1 |\n:::';
    expect(tree(markdown)).toMatchInlineSnapshot(`
      "table plain [left 2, right 1] caption: Offences {italic by} month
        head (column) Month | (column) Count
        row (row) May | 1"
    `);
  });

  test('takes more head rows, or none', () => {
    const rows = '| a | b |\n|-|-|\n| c | d |\n| e | f |\n:::';
    expect(tree(`:::table header-rows=2\n${rows}`)).toMatch(/head \(column\) a .*\n {2}head \(column\) c/);
    expect(tree(`:::table header-rows=0\n${rows}`)).toMatch(/\[left, left\]\n {2}row a \| b/);
  });

  test('reads CSV, whose cells are Markdown', () => {
    const files = { 'm.csv': '\ufeff,May,Note\r\nRape,"1,200","- a\n- b"\r\n=== Other,,\r\nTheft,3\r\n' };
    expect(tree(':::table src=m.csv\n:::', { files })).toMatchInlineSnapshot(`
      "table grid [left, right, left]
        head  | (column) May | (column) Note
        row
          cell (row)
            paragraph Rape
          cell
            paragraph 1,200
          cell
            list bullet
              • a
              • b
        row (group) colspan=3 Other
        row (row) Theft | 3 |"
    `);
  });

  test.each([
    ['a,b\n"c', 'tables/m.csv:2:1 csv-invalid a quoted field is never closed'],
    [
      'a;b\nc;d',
      'tables/m.csv:1:1 csv-invalid the fields of the CSV file are divided by semicolons, not by commas',
    ],
    ['a,b\n1,2,3', 'tables/m.csv:2:5 table-row-long the row has 3 cells, the head of its table 2'],
    ['a,b\n"x\ny",[z](q)', 'tables/m.csv:3:8 link-invalid a link may not go to `q`'],
  ])('tells the line of a CSV file: %j', (csv, problem) => {
    expect(problemsOf(':::table src=tables/m.csv\n:::', { files: { 'tables/m.csv': csv } })).toEqual([
      problem,
    ]);
  });

  test.each([
    [':::table\ntext\n:::', 'holds one table, not none'],
    [':::table src=m.csv\ntext\n:::', 'with `src=` holds nothing else'],
    [':::table src=m.csv capton=x\n:::', 'has no `capton=`; did you mean `caption=`?'],
    [':::table src=m.csv header-rows=x\n:::', 'takes a number for `header-rows`, not `x`'],
    [':::table src=m.csv widths=1,x\n:::', 'takes numbers for `widths`, one a column'],
    [':::table src=m.csv widths=1\n:::', 'the table has 2 columns, and widths for 1'],
    [':::table src=m.csv words\n:::', 'takes no words of its own: `words`'],
    [':::table src=none.csv\n:::', 'there is no file `none.csv`'],
  ])('%j is told', (markdown, problem) => {
    expect(problemsOf(markdown, { files: { 'm.csv': 'a,b\n1,2' } }).join()).toContain(problem);
  });
});
