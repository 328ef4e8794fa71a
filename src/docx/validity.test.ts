import { beforeAll, describe, expect, test } from 'vitest';
import { document, paper, table } from '../document/build.ts';
import { warwickshireStyle } from '../house-style/testing/warwickshire.ts';
import { noPages } from './testing/no-pages.ts';
import { type OpenDocx, openDocx } from './testing/open-docx.ts';
import { richDocument, richPages } from './testing/rich-document.ts';
import { childrenOf, findAll, type XmlElement } from './testing/xml-tree.ts';
import { writeDocx } from './write-docx.ts';

const style = warwickshireStyle();

/** What validators pass over, and Word does not. */
describe('a package that Word opens without repair', () => {
  let docx: OpenDocx;
  let body: XmlElement;

  beforeAll(async () => {
    docx = openDocx(await writeDocx(richDocument(), style, richPages));
    body = docx.xml('word/document.xml');
  });

  test('every XML part is well-formed, and is known by its content type', () => {
    const types = docx.text('[Content_Types].xml');
    for (const path of docx.paths) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      docx.xml(path);
      if (path.startsWith('word/') && path.endsWith('.xml')) expect(types).toContain(`PartName="/${path}"`);
    }
  });

  test('fields are balanced, in each part', () => {
    for (const path of docx.paths.filter((each) => each.startsWith('word/') && each.endsWith('.xml'))) {
      const kinds = findAll(docx.xml(path), 'w:fldChar').map((mark) => mark.attributes['w:fldCharType']);
      const open: string[] = [];
      for (const kind of kinds) {
        if (kind === 'begin') open.push('begin');
        else if (kind === 'separate') expect(open.splice(-1, 1, 'separate')).toEqual(['begin']);
        else expect(open.pop()).toBe('separate');
      }
      expect(open).toEqual([]);
    }
  });

  test('bookmarks are unique, closed, and named as Word allows', () => {
    const starts = findAll(body, 'w:bookmarkStart');
    const ends = findAll(body, 'w:bookmarkEnd');
    const names = starts.map((start) => start.attributes['w:name'] ?? '');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^_[A-Za-z0-9_]{0,39}$/);
    const ids = starts.map((start) => start.attributes['w:id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ends.map((end) => end.attributes['w:id']).sort()).toEqual([...ids].sort());
  });

  test('links and fields lead to bookmarks that are there', () => {
    const names = new Set(findAll(body, 'w:bookmarkStart').map((start) => start.attributes['w:name']));
    const anchors = findAll(body, 'w:hyperlink').flatMap((link) => link.attributes['w:anchor'] ?? []);
    const fields = findAll(body, 'w:instrText').map((field) => field.children.join(''));
    const referred = fields.flatMap((field) => /(?:PAGEREF|\\b) (\w+)/.exec(field)?.[1] ?? []);
    expect(anchors.length).toBeGreaterThan(5);
    expect(referred.length).toBeGreaterThan(5);
    for (const name of [...anchors, ...referred]) expect(names).toContain(name);
  });

  test('every relationship that is used is there', () => {
    for (const path of docx.paths.filter((each) => /^word\/\w+\.xml$/.test(each))) {
      const used = [...docx.text(path).matchAll(/ r:(?:id|embed)="([^"]*)"/g)].map((match) => match[1]);
      if (used.length === 0) continue;
      const rels = docx.xml(path.replace('word/', 'word/_rels/').concat('.rels'));
      const known = childrenOf(rels).map((relationship) => relationship.attributes.Id);
      expect(new Set(known).size).toBe(known.length);
      for (const id of used) expect(known).toContain(id);
    }
  });

  test('every style and every list that is referred to is there', () => {
    const styles = findAll(docx.xml('word/styles.xml'), 'w:style');
    const ids = styles.map((each) => each.attributes['w:styleId']);
    const names = styles.map((each) => childrenOf(each)[0]?.attributes['w:val']?.toLowerCase());
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(names).size).toBe(names.length);
    for (const path of docx.paths.filter((each) => /^word\/\w+\.xml$/.test(each))) {
      const used = [
        ...docx.text(path).matchAll(/<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/g),
      ];
      for (const [, id] of used) expect(ids).toContain(id);
    }
    const nums = findAll(docx.xml('word/numbering.xml'), 'w:num').map((num) => num.attributes['w:numId']);
    const lists = findAll(docx.xml('word/numbering.xml'), 'w:abstractNum').map(
      (each) => each.attributes['w:abstractNumId'],
    );
    for (const { attributes } of findAll(body, 'w:numId')) expect(nums).toContain(attributes['w:val']);
    for (const { attributes } of findAll(docx.xml('word/numbering.xml'), 'w:abstractNumId')) {
      expect(lists).toContain(attributes['w:val']);
    }
  });

  test('every note is there, and referred to once', () => {
    const notes = findAll(docx.xml('word/footnotes.xml'), 'w:footnote').map(
      (note) => note.attributes['w:id'],
    );
    const used = findAll(body, 'w:footnoteReference').map((reference) => reference.attributes['w:id']);
    expect(notes).toEqual(['-1', '0', ...used]);
  });

  test('cells end in a paragraph, and rows fill the grid', () => {
    for (const each of findAll(body, 'w:tbl')) {
      const columns = childrenOf(each).find((child) => child.name === 'w:tblGrid')?.children.length;
      for (const row of childrenOf(each).filter((child) => child.name === 'w:tr')) {
        const cells = childrenOf(row).filter((child) => child.name === 'w:tc');
        const spans = cells.map((cell) => Number(findAll(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
        for (const cell of cells) expect(childrenOf(cell).at(-1)?.name).toBe('w:p');
      }
    }
  });

  test('tables do not touch, and no empty paragraph makes space', () => {
    const blocks = findAll(body, 'w:body').flatMap(childrenOf);
    blocks.forEach((block, index) => {
      if (block.name === 'w:tbl') expect(blocks[index + 1]?.name).toBe('w:p');
      const empty = block.name === 'w:p' && childrenOf(block).every((child) => child.name === 'w:pPr');
      const roles = findAll(block, 'w:pStyle').map((each) => each.attributes['w:val']);
      if (empty) expect(['Spacer', 'Signature', 'Rule']).toContain(roles[0]);
    });
  });

  test('measures are whole numbers, pictures have ids of their own', () => {
    for (const path of docx.paths.filter((each) => /^word\/\w+\.xml$/.test(each))) {
      expect(docx.text(path)).not.toMatch(
        / w:(?:w|left|right|hanging|before|after|line|pos|sz|val)="-?\d+\.\d+"/,
      );
    }
    const pictures = findAll(body, 'wp:docPr').map((picture) => picture.attributes.id);
    expect(pictures).toEqual(['1', '2']);
    expect(docx.paths.filter((path) => path.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
  });

  test('nothing asks to be updated when the file opens', () => {
    expect(docx.text('word/settings.xml')).not.toMatch(/updateFields(?! w:val="false")/);
    expect(docx.text('word/settings.xml')).toContain('w:val="15" w:name="compatibilityMode"');
  });
});

test('a table of more than 63 columns becomes several', async () => {
  const row = Array.from({ length: 130 }, (_, index) => `c${index}`);
  const wide = document([paper('one', 'One', [table({ head: [row], body: [row] })])]);
  const docx = openDocx(await writeDocx(wide, style, noPages));
  const widths = findAll(docx.xml('word/document.xml'), 'w:tblGrid').map((grid) => grid.children.length);
  expect(widths).toEqual([63, 63, 4]);
});
