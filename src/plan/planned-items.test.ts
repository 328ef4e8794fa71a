import { expect, test } from 'vitest';
import { numberInFull } from './planned-items.ts';

test.each([
  [['%1.', '(%2)'], [5], '5.'],
  [['%1.', '(%2)'], [1, 3], '1(3)'],
  [['%1.', '%1.%2'], [7, 1], '7.1'],
  [['%1A.', '(%2a)', '(%3i)'], [2, 1, 4], 'B(a)(iv)'],
  [['%1/20'], [39], '39/20'],
  [['%1.'], [], ''],
])('%j prints %j as %s', (levels, values, full) => {
  expect(numberInFull({ levels }, values)).toBe(full);
});
