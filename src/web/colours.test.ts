import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio } from '../house-style/contrast.ts';
import { ownStyle, ownStyles } from '../house-style/testing/own-styles.ts';
import { darkGround, lightGround, ruleOnDark, tintOnDark, typeOnDark } from './colours.ts';
import { CounterStyles } from './counter-styles.ts';
import { styleSheet } from './style-sheet.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('type of any colour is read on a dark page, and on its tints', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (colour, tint) => {
      const ground = tintOnDark(tint);
      const type = typeOnDark(colour, [ground]);
      expect(contrastRatio(type, darkGround)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(type, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrastRatio(ruleOnDark(colour), darkGround)).toBeGreaterThan(2.3);
    }),
  );
});

test('a colour keeps its hue', () => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(typeOnDark('#12395b').slice(at, at + 2), 16),
  );
  expect(blue).toBeGreaterThan(green);
  expect(green).toBeGreaterThan(red);
});

test.each(ownStyles)('every colour of type that %s sets on a page is read on light and on dark', (name) => {
  const css = styleSheet(
    ownStyle(name),
    { base: '', own: '' },
    {
      // A rule is no type.
      roles: new Set(Object.keys(ownStyle(name).blocks).filter((role) => role !== 'rule')),
      counters: new CounterStyles(),
      typeface: 'Arial',
    },
  );
  const [light = '', dark = ''] = css.split('@media screen');
  const colours = (rule: string, kind: string) =>
    [...rule.matchAll(new RegExp(`--${kind}-[0-9a-f]{6}:(#[0-9a-f]{6})`, 'g'))].map(
      ([, value]) => value as string,
    );
  for (const [rule, ground] of [
    [light, lightGround],
    [dark.split('}}')[0] ?? '', darkGround],
  ] as const) {
    expect(colours(rule, 'type').length).toBeGreaterThan(2);
    for (const colour of colours(rule, 'type'))
      for (const behind of [ground, ...colours(rule, 'tint')])
        expect(contrastRatio(colour, behind), `${colour} on ${behind}`).toBeGreaterThanOrEqual(4.5);
  }
});
