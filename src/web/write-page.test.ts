import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import * as build from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import { testPicture } from '../docx/testing/picture.ts';
import { readEventData } from './event-data.ts';
import { bodyOf, write } from './testing/write.ts';

const one = (blocks: Parameters<typeof bodyOf>[0]) => bodyOf(blocks);

describe('blocks', () => {
  test('the page has the first level, and papers those below it', () => {
    expect(one([build.heading(1, 'Report', { id: 'r' })])).toBe('<h2 class="heading-1" id="r">Report</h2>');
    expect(one([build.heading(6, 'Deep')])).toBe('<h6 class="heading-6" aria-level="7">Deep</h6>');
  });

  test('a made number stands beside its words, and what follows in its column', () => {
    const number = build.numberLabel('agenda', [1, 2], '(2)');
    const html = one([build.heading(3, 'Apologies', { number }), build.paragraph('To receive them.')]);
    expect(html).toBe(
      [
        '<div class="pack-column-1">',
        '<h4 class="heading-3 pack-numbered"><span class="pack-number">(2) </span><span class="pack-text">Apologies</span></h4>',
        '<p>To receive them.</p>',
        '</div>',
      ].join('\n'),
    );
  });

  test('lists say how they count, and from where', () => {
    const letters = build.list(['c', 'd'], { marker: build.marker('lower-alpha', '(', ')', 3) });
    expect(one([letters])).toBe('<ol class="pack-markers-1" type="a" start="3"><li>c</li><li>d</li></ol>');
    const { html } = write(build.document([build.paper('p', 'P', [letters])]));
    expect(html).toContain('@counter-style pack-markers-1{system:symbolic;symbols:a b c');
    expect(html).toContain('prefix:"(";suffix:") "}');
  });

  test('tables have heads with scopes, groups of rows, and spans', () => {
    const table = build.table({
      head: [['Sum', build.cell('Years', { heads: 'column', colspan: 2 })]],
      body: [
        [build.cell('Grants', { heads: 'group', colspan: 3 })],
        [build.cell('A', { heads: 'row' }), '1', build.cell('2', { align: 'right' })],
      ],
    });
    expect(one([table])).toBe(
      '<table class="table-grid"><thead><tr><th scope="col">Sum</th><th scope="col" colspan="2">Years</th></tr></thead>' +
        '<tbody><tr class="pack-group"><th scope="rowgroup" colspan="3">Grants</th></tr>' +
        '<tr><th scope="row">A</th><td>1</td><td class="pack-right">2</td></tr></tbody></table>',
    );
  });

  test('a table of many columns scrolls in a region that is named and reached by the keyboard', () => {
    const table = build.table({ body: [['1', '2', '3', '4']] });
    const html = one([build.heading(2, 'Budget'), table]);
    expect(html).toContain(
      '<div class="pack-scroll pack-wide" role="region" aria-label="Table: Budget" tabindex="0">',
    );
  });

  test('a picture has its text and size, and stands beside the page under a name that tells nothing', () => {
    const picture = testPicture();
    const figure = build.figure(picture, 'Offences by month', { caption: build.inlines('Offences') });
    const page = write(build.document([build.paper('p', 'P', [figure, figure])]));
    const [file, ...more] = page.pictures;
    expect(more).toEqual([]);
    expect(file?.name).toMatch(/^pack-pictures\/[0-9a-f]{16}\.png$/);
    expect(page.html).toContain(
      `<img src="${file?.name}" alt="Offences by month" width="600" height="300" loading="lazy"><figcaption`,
    );
  });
});

describe('words', () => {
  test('a note is referred to by a link that says so, and leads back', () => {
    const blocks = numberNotes([build.paragraph(['The Act', build.note('Of 1972.'), ' says so.'])]);
    const { html } = write(build.document([build.paper('p', 'P', blocks)]));
    expect(html).toContain(
      '<p>The Act<sup class="pack-reference"><a id="ref_p_1" href="#note_p_1" role="doc-noteref" aria-label="Footnote 1">1</a></sup> says so.</p>',
    );
    expect(html).toContain(
      '<li id="note_p_1" value="1"><p class="pack-note">Of 1972.<span class="pack-way-back"><a class="pack-back" href="#ref_p_1"',
    );
  });

  test('passages and papers have their languages, and their ways to and fro are in it', () => {
    expect(one([build.paragraph(build.text('Croeso', { lang: 'cy', bold: true }))])).toBe(
      '<p><span lang="cy"><strong>Croeso</strong></span></p>',
    );
    const papers = ['a', 'b'].map((id) =>
      build.paper(id, `Paper ${id}`, [build.paragraph('x')], id === 'b' ? { lang: 'cy' } : {}),
    );
    const { html } = write(build.document(papers));
    expect(html).toContain('<article class="pack-paper pack-report" id="b" lang="cy"');
    expect(html).toContain('<a href="#a">Blaenorol: Paper a</a>');
  });

  test('any words come through as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const clean = words.replace(/[\p{C}\ufffe\uffff]/gu, '').trim();
        if (clean === '') return;
        const { html } = write(
          build.document([build.paper('p', 'P', [build.paragraph(clean)])], { title: clean }),
        );
        const seen = textOf(parseDocument(html));
        expect(seen.title).toBe(clean);
        expect(seen.paragraph).toBe(clean);
      }),
      { numRuns: 60 },
    );
  });
});

type Parsed = ReturnType<typeof parseDocument>;

function textOf(page: Parsed): { title: string; paragraph: string } {
  const found = { title: '', paragraph: '' };
  const walk = (nodes: Parsed['children'], inside: string): void => {
    for (const node of nodes) {
      if (node.type === 'text' && inside === 'title') found.title += node.data;
      if (node.type === 'text' && inside === 'words p') found.paragraph += node.data;
      if (!('attribs' in node)) continue;
      const { name, attribs } = node;
      const isBody = inside.startsWith('words') || attribs.class === 'pack-body';
      walk(node.children, isBody ? (name === 'p' ? 'words p' : 'words') : name);
    }
  };
  walk(page.children, '');
  return found;
}

describe('what a page tells besides', () => {
  test('machines are told of the meeting, and no title can end their script', () => {
    const document = build.document([build.paper('p', 'P', [])], { title: 'Panel </script><b>' });
    const { html } = write(document);
    const data = readEventData(html);
    expect(data).toMatchObject({
      '@type': 'Event',
      name: 'Panel </script><b>',
      startDate: '2014-11-21T11:00:00+00:00',
      location: { name: 'Shire Hall' },
      organizer: { name: 'Police and Crime Panel' },
    });
    expect(readEventData(write(document, { isOfMeeting: false }).html)).toBeUndefined();
    expect(readEventData('<script type="application/ld+json">{"@type":"Event"}</script>')).toBeUndefined();
  });

  test('downloads tell their kind and size', () => {
    const { html } = write(build.document([build.paper('p', 'P', [])]));
    expect(html).toContain('<a href="pack.pdf" type="application/pdf">PDF, 81 pages, 431 KB</a>');
    expect(html).toContain('>Word document, 1 KB</a>');
  });

  test('the same document gives the same page', () => {
    const document = build.document([build.paper('p', 'P', [build.figure(testPicture(), 'x')])]);
    expect(write(document)).toEqual(write(document));
  });
});
