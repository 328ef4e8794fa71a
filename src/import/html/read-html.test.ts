import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { print } from '../../document/print.ts';
import { testPicture } from '../../docx/testing/picture.ts';
import { readHtml } from './read-html.ts';

const at = { file: 'notice.html', line: 1, column: 1 };

function read(html: string) {
  return readHtml(
    { markdown: html, at, folder: 'pages', syntax: 'html' },
    {
      idPrefix: 'n-',
      recommendation: '%1',
      exemptPassage: () => '',
      chartData: 'Data',
      readImage: (path, folder) => ({ ...testPicture(), path: `${folder}/${path}` }),
      readText: () => ({ text: '' }),
    },
  );
}

function printed(html: string): string {
  const { blocks, problems } = read(html);
  expect(problems).toEqual([]);
  return print(blocks);
}

const told = (html: string): string[] =>
  read(html).problems.map(({ code, severity, message }) => `${code} ${severity}: ${message}`);

describe('what a page says', () => {
  test.each([
    [
      'words and their marks',
      '<p>The <b>Panel</b> <em>met</em>\n on <a href="https://a.example/">line</a><sup>2</sup>.</p>',
    ],
    ['words without a paragraph', 'One<br>two <div>Three</div> four'],
    ['headings, from the highest', '<h3>One</h3><h5>Under</h5><h4>Two</h4>'],
    ['lists within lists', '<ol type="a" start="3"><li>One<ul><li>Inner</li></ul></li><li>Two</li></ol>'],
    ['a list beside its item', '<ul><li>One</li><ul><li>Inner</li></ul></ul>'],
    [
      'tables with spans and heads',
      '<table><caption>Costs</caption><tr><th>A<th>B<th>C<tr><th>Rugby<td colspan=2>12<tr><td rowspan=2>x<td>1<td>2<tr><td>3<td>4</table>',
    ],
    ['rows that are too short', '<table><tr><th>A<th>B<tr><td>1</table>'],
    ['quotations', '<blockquote><p>One</p><p>Two</p></blockquote>'],
    [
      'pictures, with the caption of their figure',
      '<figure><img src="a.png" alt="Map"><figcaption>The wards</figcaption></figure>',
    ],
    ['another language', '<p lang="cy">Cyngor <span lang="en">Council</span></p>'],
    ['nothing of scripts, styles and comments', '<style>p{}</style><script>x</script><!-- x --><p>Text</p>'],
  ])('%s', (_, html) => expect(printed(html)).toMatchSnapshot());
});

describe('what is told', () => {
  test.each([
    ['hidden text', '<p>Open</p><p style="display: none">secret</p><p>and <span hidden>secret</span></p>'],
    ['what paper cannot show', '<p>Open</p><iframe src="x"></iframe><form><input></form>'],
    ['a link that nobody can follow', '<p>Open <a href="javascript:x()">costs</a></p>'],
    ['a picture without alternative text', '<img src="a.png">'],
    ['elements within one another without end', '<div>'.repeat(20_000)],
  ])('%s', (_, html) => {
    expect(told(html)).toMatchSnapshot();
    expect(print(read(html).blocks)).not.toMatch(/secret|javascript/);
  });
});

test('whatever stands in a page, it is read', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<table>',
    '<tr>',
    '<td colspan=3>',
    '<td rowspan=9>',
    '</table>',
    '<ul>',
    '<li>',
    '</ul>',
    'text',
    '<h1>',
    '</h1>',
    '<b>',
    '</b>',
    '<a href="#x">',
    '</a>',
    '<figure>',
    '<img src=a alt=b>',
    '<th>',
    '<thead>',
    '&nbsp;',
    '<blockquote>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { blocks } = read(pieces.join(''));
      const count = pieces.filter((each) => each === 'text').length;
      expect(
        print(blocks)
          .replace(/#n-\S+/g, '')
          .match(/text/g)?.length ?? 0,
      ).toBe(count);
    }),
    { numRuns: 500 },
  );
});
