import { expect, test } from 'vitest';
import { inlines, note, paper, paragraph, section, table } from '../document/build.ts';
import { numberNotes } from '../document/number.ts';
import { openPapers } from './testing/printed-body.ts';

test('sections: a turned one goes on with pages and notes', async () => {
  const turned = section(table({ body: [['Wide']] }), { orientation: 'landscape', marking: 'RESTRICTED' });
  const running = inlines('Running');
  const docx = await openPapers(
    paper(
      'one',
      'One',
      numberNotes([paragraph(['Before', note('One.')]), turned, paragraph(['After', note('Two.')])]),
      { runningHeader: running },
    ),
    paper('two', 'Two', numberNotes([paragraph(['Again', note('One.')])])),
  );
  const sections = docx.text('word/document.xml').match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
  const kept = sections.map((xml) =>
    [
      ...xml.matchAll(
        /<w:(?:headerReference w:type|footerReference w:type|numStart w:val|pgNumType w:start|pgSz w:w|titlePg)(?:="([^"]*)")?/g,
      ),
    ].map(([whole]) => whole.slice('<w:'.length)),
  );
  expect(kept).toMatchInlineSnapshot(`
    [
      [
        "headerReference w:type="default"",
        "headerReference w:type="first"",
        "footerReference w:type="default"",
        "footerReference w:type="first"",
        "numStart w:val="1"",
        "pgSz w:w="11906"",
        "pgNumType w:start="2"",
        "titlePg",
      ],
      [
        "headerReference w:type="default"",
        "footerReference w:type="default"",
        "numStart w:val="1"",
        "pgSz w:w="16838"",
      ],
      [
        "headerReference w:type="default"",
        "footerReference w:type="default"",
        "numStart w:val="2"",
        "pgSz w:w="11906"",
      ],
      [
        "headerReference w:type="default"",
        "numStart w:val="1"",
        "pgSz w:w="11906"",
        "pgNumType w:start="2"",
      ],
    ]
  `);
});
