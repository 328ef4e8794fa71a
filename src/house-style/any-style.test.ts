import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { defaultBlocks, defaultStyle } from './default-style.ts';
import { loadHouseStyle } from './load-house-style.ts';
import { stylesReader } from './testing/styles-in-memory.ts';

const timeout = { timeout: 60_000 };

/** Names that tokens have, and names that none has. */
const name = fc.oneof(
  fc.constantFrom(
    ...Object.keys(defaultStyle),
    ...Object.keys(defaultStyle.page),
    ...Object.keys(defaultStyle.running),
    ...Object.keys(defaultStyle.numbering),
    ...Object.keys(defaultStyle.tables),
    ...Object.keys(defaultBlocks),
    ...Object.keys(defaultBlocks.paragraph ?? {}),
    ...[
      'extends',
      'blocks',
      'logo',
      'word',
      'left',
      'outer',
      'levels',
      'headings',
      'columns',
      'folder',
      'file',
    ],
    ...['template', 'styles', 'en-GB', 'cy', '__proto__', 'constructor', '<<', 'like', 'alt', '2'],
  ),
  fc.string({ maxLength: 8 }),
);

const scalar = fc.oneof(
  fc.constantFrom(
    'standard',
    'own',
    'base',
    '..',
    '/',
    'none',
    'paragraph',
    'grid',
    'ink',
    'logo.png',
    'x.dotx',
  ),
  fc.constantFrom(
    '11pt',
    '-3mm',
    '1e9pt',
    '9999999cm',
    '0',
    'A4',
    '#12395b',
    '#fff',
    '%1.',
    '(%2a)',
    '%9',
    '{{title}}',
  ),
  fc.constantFrom('{{label.x}}', '{{', 'd MMMM yyyy', "h 'o' a", 'left', 'keep', 'decimal'),
  fc.boolean(),
  fc.constant(null),
  fc.double(),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 5 }),
  ),
})).value;

function loadOf(files: Readonly<Record<string, string | Uint8Array>>): void {
  const { style, problems } = loadHouseStyle('/styles/own', stylesReader(files));
  expect(style === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  for (const { at, message, hint } of problems) {
    expect(at?.file, message).toMatch(/^(own|base)\/style\.yaml$/);
    expect(at?.line, message).toBeGreaterThan(0);
    expect(at?.column, message).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|NaN|\[object/);
    expect(hint ?? 'a hint may be left out of a fault of syntax').not.toBe('');
  }
  const printed = problems.map((problem) => JSON.stringify([problem.message, problem.at]));
  expect(printed).toEqual([...new Set(printed)]);
}

it('loads or tells why by line and column, whatever tokens a style has', timeout, () => {
  const style = fc.dictionary(name, value, { maxKeys: 8 });
  fc.assert(
    fc.property(style, style, (own, base) =>
      loadOf({
        'own/style.yaml': stringify(own),
        'base/style.yaml': stringify(base),
        'own/logo.png': 'picture',
        'own/x.dotx': 'zip',
      }),
    ),
    { numRuns: 400 },
  );
});

it('loads or tells why, whatever a single token is', timeout, () => {
  const groups = ['page', 'running', 'logo', 'fonts', 'word', 'list', 'footnote', 'dates', 'labels'];
  fc.assert(
    fc.property(
      fc.constantFrom(...groups, 'blocks', 'tables', 'numbering'),
      name,
      name,
      value,
      (group, a, b, x) => {
        loadOf({ 'own/style.yaml': stringify({ [group]: { [a]: x } }) });
        loadOf({ 'own/style.yaml': stringify({ [group]: { [a]: { [b]: x } } }) });
      },
    ),
    { numRuns: 400 },
  );
});

it('loads or tells why, whatever text a style is', timeout, () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'extends: ',
      'page:\n',
      '  size: ',
      '- ',
      '{',
      '}',
      '[',
      ']',
      '&a ',
      '*a',
      '|\n',
      '"',
      "'",
      '#',
      '\n',
      ': ',
      '\t',
      '? ',
      '---\n',
      '!!x ',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) =>
      loadOf({ 'own/style.yaml': pieces.join('') }),
    ),
    { numRuns: 500 },
  );
});
