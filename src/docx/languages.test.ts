import { expect, test } from 'vitest';
import { welshPassages } from '../document/testing/welsh-passages.ts';
import { warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openDocx } from './testing/open-docx.ts';
import { testPicture } from './testing/picture.ts';
import { fivePages } from './testing/printed-body.ts';
import { findAll } from './testing/xml-tree.ts';
import { writeDocx } from './write-docx.ts';

test('every run of a Word document has its language', async () => {
  const docx = openDocx(await writeDocx(welshPassages(testPicture()), warwickshireStyle(), fivePages));
  const parts = docx.paths.filter((path) => /^word\/(?:document|footnotes|header\d+)\.xml$/.test(path));
  const runs = parts.flatMap((path) => findAll(docx.xml(path), 'w:r'));
  const wrong: string[] = [];
  let count = 0;
  for (const run of runs) {
    const text = findAll(run, 'w:t')
      .flatMap(({ children }) => children)
      .join('');
    if (!/Cymraeg|English/.test(text)) continue;
    count += 1;
    const lang = findAll(run, 'w:lang')[0]?.attributes['w:val'] ?? 'en-GB';
    if (lang !== (text.includes('Cymraeg') ? 'cy-GB' : 'en-GB')) wrong.push(`${text}: ${lang}`);
  }
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(25);
});
