import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testPicture } from '../src/docx/testing/picture.ts';
import { smallData, writeData } from './support/data-folders.ts';
import { openPdf, pdfWords } from './support/pdf-words.ts';
import { root, runCli } from './support/run-cli.ts';

const page = readFileSync(join(root, 'docs/house-styles.md'), 'utf8');

/** The first example of the page in a language. */
const example = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

/** The house style of docs/house-styles.md, made as the page says, in a folder of its own. */
function fenStyle(): string {
  const templates = mkdtempSync(join(tmpdir(), 'orderpaper-fen-'));
  const style = join(templates, 'fen');
  mkdirSync(join(style, 'fonts'), { recursive: true });
  const fonts = createRequire(import.meta.url).resolve('source-sans/TTF/SourceSans3-Regular.ttf');
  for (const face of ['Light', 'Black', 'LightIt', 'BlackIt']) {
    cpSync(fonts.replace('Regular', face), join(style, 'fonts', `${face}.ttf`));
  }
  writeFileSync(join(style, 'logo.png'), testPicture().bytes);
  writeFileSync(join(style, 'style.yaml'), example('yaml'));
  writeFileSync(join(style, 'report.hbs'), example('html'));
  return templates;
}

test('the house style that the documentation makes builds as it stands', async () => {
  const templates = fenStyle();
  const bodies = smallData['bodies/panel.yaml'] as string;
  const data = writeData({ 'bodies/panel.yaml': bodies.replace('style: warwickshire', 'style: fen') });
  const out = mkdtempSync(join(tmpdir(), 'orderpaper-fen-out-'));
  const options = ['--templates', templates, '--out', out];
  expect(await runCli(['build', '--data', data, ...options])).toMatchObject({ code: 0, stderr: '' });
  const pdf = readFileSync(join(out, '2026-01-05-panel-agenda-pack.pdf'));
  const { body } = await pdfWords(await openPdf(new Uint8Array(pdf)));
  expect(body).toContain('Report to Warwickshire Panel');
  expect(body).toContain('5th January 2026');
  expect(await runCli(['style', 'fen', ...options])).toMatchObject({ code: 0, stderr: '' });
});
