import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fontName } from './font-name.ts';

const sourceSans = dirname(createRequire(import.meta.url).resolve('source-sans/package.json'));
const liberation = '/usr/share/fonts/truetype/liberation';

function print(file: string): string {
  const name = fontName(readFileSync(file));
  return name ? `${name.family} ${name.weight}${name.italic ? ' italic' : ''}` : 'none';
}

describe('fontName', () => {
  it.each([
    ['TTF/SourceSans3-Regular.ttf', 'Source Sans 3 400'],
    ['TTF/SourceSans3-SemiboldIt.ttf', 'Source Sans 3 600 italic'],
    ['OTF/SourceSans3-Bold.otf', 'Source Sans 3 700'],
    ['OTF/SourceSans3-ExtraLightIt.otf', 'Source Sans 3 200 italic'],
  ])('reads %s', (file, name) => {
    expect(print(join(sourceSans, file))).toBe(name);
  });

  it.runIf(existsSync(liberation))('tells the families of a folder apart', () => {
    const names = readdirSync(liberation).map((file) => print(join(liberation, file)));
    expect(names).toContain('Liberation Sans 400');
    expect(names).toContain('Liberation Sans 700 italic');
    expect(names).toContain('Liberation Mono 400');
  });

  it('gives nothing for what is no font', () => {
    expect(fontName(new Uint8Array())).toBeUndefined();
    expect(fontName(new TextEncoder().encode('true words, no font'))).toBeUndefined();
  });
});
