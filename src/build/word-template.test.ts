import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { councilTemplate } from '../docx/testing/council-template.ts';
import { loadStyle } from './house-styles.ts';

const templates = mkdtempSync(join(tmpdir(), 'orderpaper-styles-'));
afterAll(() => rmSync(templates, { recursive: true }));

/** Loads a style with the lines of its `word`, and tells its problems as `line:column code message`. */
async function load(name: string, lines: string, template: Uint8Array = councilTemplate()) {
  const folder = join(templates, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'council.dotx'), template);
  writeFileSync(join(folder, 'style.yaml'), `extends: standard\nword:\n  template: council.dotx\n${lines}`);
  const { style, problems } = await loadStyle(templates, name);
  return {
    style,
    told: problems.map(({ at, code, message }) => `${at?.line}:${at?.column} ${code} ${message}`),
  };
}

describe('a house style with a Word template', () => {
  test('is loaded with what is in the file', async () => {
    const { style, told } = await load(
      'whole',
      '  styles:\n    paragraph: CBT\n  header: keep\n  page: template\n',
    );
    expect(told).toEqual([]);
    expect(style?.word).toMatchObject({
      styles: { paragraph: 'CBT' },
      header: 'keep',
      footer: 'ours',
      page: 'template',
    });
    expect(style?.word?.bytes.length).toBe(councilTemplate().length);
  });

  test('is told of a style that the template has not, at the line of its name', async () => {
    const { style, told } = await load('names', '  styles:\n    paragraph: CBT\n    title: Ttle\n');
    expect(told).toEqual(['6:12 style-token the Word template has no style "Ttle"']);
    expect(style).toBeUndefined();
  });

  test('is told of a template that cannot be used, at the line that names it', async () => {
    const { told } = await load('refused', '', new Uint8Array([1, 2, 3]));
    expect(told).toEqual(['3:13 word-template the Word template `council.dotx` is not a Word file']);
  });
});
