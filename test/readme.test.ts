import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../src/problems/problem.ts';
import { root } from './support/run-cli.ts';

test('the README lists exactly the problem codes, with their meaning', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.split('## Problems')[1]?.split('\n## ')[0] ?? '';
  const listed = [...section.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(listed).toEqual(Object.entries(problemCodes));
});
