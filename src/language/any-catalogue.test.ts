import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { StyleReader } from '../house-style/style-reader.ts';
import { diskReader, warwickshireStyle } from '../house-style/testing/own-styles.ts';
import { openLanguages } from './open-languages.ts';
import { programLabels } from './program-labels.ts';

const timeout = { timeout: 60_000 };
const style = warwickshireStyle();
const base = diskReader.templateFiles('languages/en-GB.yaml');

/** Lays a text over the catalogue that the program comes with, or lets it be the only one. */
function openWith(text: string, alone: boolean): void {
  const reader: StyleReader = {
    ...diskReader,
    templateFiles: () => ['/council/en-GB.yaml', ...(alone ? [] : base)],
    readText: (path) => (path.startsWith('/council/') ? text : diskReader.readText(path)),
    printed: (path) => (path.startsWith('/council/') ? path.slice(1) : diskReader.printed(path)),
  };
  const { languages, problems } = openLanguages(['en-GB'], style, reader);
  expect(languages === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  for (const { at, message } of problems) {
    expect(at, message).toBeDefined();
    expect(at?.line, message).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
  }
  const words = languages?.of('en-GB');
  if (!words) return;
  for (const key of words.keys) {
    const fields = Object.fromEntries([...(words.fieldsOf(key) ?? [])].map((field) => [field, '<b>$&{{x}}']));
    expect(typeof words.plain(key, fields)).toBe('string');
    expect(words.html(key, fields)).not.toMatch(/<(?!\/?(strong|em)>)/);
  }
  words.date({ year: 2026, month: 2, day: 28 });
  words.time({ minutes: 0 });
  words.list(['a', 'b', 'c']);
  words.withArticle('Panel');
  words.venue('Chamber');
}

const written = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '{{page}}',
          '{{#if date}}',
          '{{/if}}',
          '{{else}}',
          '{{#unless name}}',
          '{{/unless}}',
          '{{{a}}}',
        ),
        fc.constantFrom(
          '<strong>',
          '</strong>',
          '<em>',
          '</em>',
          '<script>',
          '&amp;',
          '{{',
          '}}',
          '{{> x}}',
          '\\{{',
        ),
        fc.string({ maxLength: 5 }),
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.join('')),
);

const other = fc.oneof(
  written,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.array(written, { maxLength: 3 }),
);
const key = fc.oneof(
  fc.constantFrom(...Object.keys(programLabels), 'summons', 'rose', '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 8 }),
);

it('a catalogue is read, or told by its line, whatever its labels say', timeout, () => {
  fc.assert(
    fc.property(
      fc.dictionary(key, fc.oneof({ weight: 4, arbitrary: written }, other)),
      fc.boolean(),
      (labels, alone) => openWith(stringify({ labels }), alone),
    ),
    { numRuns: 300 },
  );
});

it('a catalogue is read, or told by its line, whatever it holds', timeout, () => {
  const field = fc.constantFrom(
    'name',
    'months',
    'weekdays',
    'ordinals',
    'am',
    'listAnd',
    'article',
    'articleVenues',
    'labels',
    'x',
  );
  const catalogue = fc.dictionary(field, fc.oneof(other, fc.dictionary(key, other, { maxKeys: 4 })));
  fc.assert(
    fc.property(fc.oneof(catalogue, other), fc.boolean(), (whole, alone) =>
      openWith(stringify(whole), alone),
    ),
    { numRuns: 300 },
  );
});

it('a catalogue is read, or told by its line, whatever text it is', timeout, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, alone) =>
      openWith(text, alone),
    ),
    { numRuns: 200 },
  );
});
