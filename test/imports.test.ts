import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of `src` each folder may import from; ARCHITECTURE.md says why. Tests and their helpers may more. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  problems: [],
  yaml: ['problems'],
  document: ['problems', 'house-style'],
  'house-style': ['problems', 'yaml', 'document', 'fonts'],
  disk: ['problems'],
  load: ['problems', 'yaml', 'disk'],
  language: ['problems', 'house-style', 'load'],
  plan: ['problems', 'document', 'house-style', 'language', 'load'],
  markdown: ['problems', 'document', 'load', 'chart'],
  merge: ['problems', 'house-style', 'language', 'plan'],
  html: [],
  parse: ['problems', 'document', 'house-style', 'plan', 'html'],
  fonts: [],
  layout: ['problems', 'document', 'house-style', 'fonts'],
  pdf: ['document', 'fonts', 'layout'],
  docx: ['problems', 'document', 'house-style', 'ooxml'],
  ooxml: [],
  import: ['problems', 'document', 'load', 'markdown', 'html', 'inspect', 'ooxml', 'render'],
  text: ['document'],
  ledger: ['problems', 'document', 'disk', 'load'],
  changes: ['document', 'ledger'],
  supplement: ['document', 'language', 'changes'],
  web: ['document', 'house-style', 'language', 'load'],
  inspect: ['problems'],
  leak: ['load', 'inspect'],
  render: [],
  chart: ['problems', 'yaml', 'document'],
  picture: ['problems', 'document', 'house-style', 'markdown', 'chart', 'fonts', 'import', 'ooxml', 'render'],
};

/** Packages that belong to one stage, and the folders that may import them. */
const packages: Readonly<Record<string, readonly string[]>> = {
  pdfkit: ['pdf', 'picture'],
  'svg-to-pdfkit': ['picture'],
  'jpeg-js': ['markdown'],
  fontkit: ['fonts'],
  linebreak: ['layout'],
  docx: ['docx', 'build'],
  '@xmldom/xmldom': ['ooxml', 'inspect', 'picture'],
  '@cantoo/pdf-lib': ['inspect', 'leak', 'import'],
  handlebars: ['merge', 'language'],
  htmlparser2: ['html', 'changes', 'leak', 'import'],
  diff: ['changes'],
  'markdown-it': ['markdown'],
  'csv-parse/sync': ['markdown'],
  '@e965/xlsx': ['import'],
  'date-easter': ['load'],
  mammoth: ['import'],
  '@hyzyla/pdfium': ['render'],
  'node:fs': ['disk', 'build', 'cli', 'render'],
};

const source = resolve(import.meta.dirname, '../src');

function importsOf(folder: string): { file: string; from: string }[] {
  const files = readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|(^|\/)testing\/|\.generated\.ts$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(source, folder, file), 'utf8');
      return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map((match) => ({
        file: join(folder, file),
        from: match[1] as string,
      }));
    });
}

describe('who imports whom', () => {
  it.each(Object.keys(allowed))('%s imports only what is below it', (folder) => {
    const stages = importsOf(folder)
      .filter(({ from }) => from.startsWith('.'))
      .map(({ file, from }) => {
        const target = relative(source, resolve(source, dirname(file), from));
        return { file, stage: target.split('/')[0] as string };
      });
    const wrong = stages.filter(({ stage }) => stage !== folder && !allowed[folder]?.includes(stage));
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(packages))('%s is imported only in its own folder', (name, folders) => {
    const everywhere = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const wrong = everywhere
      .filter((entry) => !folders.includes(entry.name))
      .flatMap((entry) => importsOf(entry.name))
      .filter(({ from }) => from === name || from.startsWith(`${name}/`));
    expect(wrong).toEqual([]);
  });
});
