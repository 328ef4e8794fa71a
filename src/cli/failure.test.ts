import { expect, test } from 'vitest';
import { describeFailure } from './failure.ts';
import { UsageError } from './usage-error.ts';

test('wrong usage points to the help of the command', () => {
  expect(describeFailure(new UsageError('build has no option --fast.', 'build'), false)).toBe(
    'build has no option --fast.\nSee: orderpaper help build\n',
  );
});

test('a bug is called one, and shows its stack only when asked', () => {
  const error = new Error('a page without height', { cause: new Error('the first mover') });
  const short = describeFailure(error, false);
  expect(short).toContain('bug of Orderpaper');
  expect(short).not.toContain('failure.test');
  expect(describeFailure(error, true)).toMatch(/failure\.test[\s\S]*caused by Error: the first mover/);
});

test('what the disk refuses is told with its path, and is no bug', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), {
    code: 'EACCES',
    syscall: 'open',
    path: 'out/pack.pdf',
  });
  expect(describeFailure(error, false)).toBe('out/pack.pdf: there is no permission (EACCES)\n');
});
