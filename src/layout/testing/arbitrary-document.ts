import fc from 'fast-check';
import * as build from '../../document/build.ts';
import { numberNotes } from '../../document/number.ts';
import type { Block, Document, Inline, Table } from '../../document/tree.ts';

const word = fc.oneof(
  { weight: 12, arbitrary: fc.stringMatching(/^[A-Za-z]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('21', 'November', '£8.25', 'million', '–', '(1997–2013)', 'Item', 'Tŷ', 'a'),
  },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z0-9./-]{20,90}$/) },
);
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '));

const inlines = (max: number): fc.Arbitrary<Inline[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: words(max).map((value) => build.text(value)) },
        { weight: 2, arbitrary: words(6).map((value) => build.bold(value)) },
        { weight: 1, arbitrary: words(3).map((value) => build.link('https://www.gov.uk/', value)) },
        { weight: 1, arbitrary: words(60).map((value) => build.note(value)) },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((children) =>
      children.flatMap((child, index) => (index === 0 ? [child] : [build.text(' '), child])),
    );

const paragraph = inlines(80).map((children) => build.paragraph(children));
const heading = fc
  .record({ level: fc.constantFrom(2, 3), title: words(9) })
  .map(({ level, title }) => build.heading(level as 2, title));

const table: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.integer({ min: 1, max: 30 }),
    rows: fc.integer({ min: 1, max: 12 }),
    head: fc.boolean(),
  })
  .chain(({ columns, rows, head }) =>
    fc
      .array(fc.array(fc.oneof(words(3), words(25)), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((cells) =>
        head && cells.length > 1
          ? build.table({ head: [cells[0] as string[]], body: cells.slice(1) })
          : build.table({ body: cells }),
      ),
  );

const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' }),
  block: fc.oneof(
    { depthIdentifier: 'block', maxDepth: 3 },
    paragraph,
    fc
      .array(tie('blocks'), { minLength: 1, maxLength: 4 })
      .map((items) => build.list(items.map((blocks) => build.item(blocks)))),
    tie('blocks').map((blocks) => build.quotation(blocks)),
    tie('blocks').map((blocks) => build.group('directory', blocks, { keepTogether: true })),
  ),
}));

/** Packs of every kind of block, with notes, wide tables, long words and headings in any order. */
export const arbitraryDocument: fc.Arbitrary<Document> = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: block },
        { weight: 2, arbitrary: heading },
        { weight: 1, arbitrary: table },
      ),
      {
        maxLength: 14,
      },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((papers) =>
    build.document(
      papers.map((blocks, index) => build.paper(`paper-${index}`, `Paper ${index}`, numberNotes(blocks))),
    ),
  );
