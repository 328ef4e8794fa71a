import { expect, test } from 'vitest';
import type { Problem } from '../problems/problem.ts';
import { countProblems, writeProblems } from './problem-lines.ts';

const problems: readonly Problem[] = [
  {
    code: 'unknown-person',
    severity: 'error',
    message: 'there is no person `jane-do`',
    at: { file: 'data/meetings/a/meeting.yaml', line: 12, column: 3 },
    hint: 'Did you mean jane-doe?',
  },
  {
    code: 'table-row-long',
    severity: 'warning',
    message: 'a row has 4 cells, its header 3',
    at: { file: 'data/meetings/a/meeting.yaml', line: 9, column: 1 },
  },
  { code: 'unknown-meeting', severity: 'error', message: 'there is no meeting `b`' },
];

test('problems stand in the order of reading, warnings are called so, and a count closes', () => {
  expect(writeProblems(problems, (_colour, text) => text)).toBe(
    `unknown-meeting there is no meeting \`b\`
data/meetings/a/meeting.yaml:9:1 table-row-long warning: a row has 4 cells, its header 3
data/meetings/a/meeting.yaml:12:3 unknown-person there is no person \`jane-do\`
  hint: Did you mean jane-doe?
2 errors and 1 warning in 1 file
`,
  );
});

test('only the code is coloured, and the count', () => {
  const painted = writeProblems(problems.slice(1, 2), (colour, text) => `<${colour}>${text}</>`);
  expect(painted).toBe(
    `data/meetings/a/meeting.yaml:9:1 <yellow>table-row-long</> warning: a row has 4 cells, its header 3
<bold>1 warning in 1 file</>
`,
  );
});

test('no problems, no words', () => {
  expect(writeProblems([], (_colour, text) => text)).toBe('');
  expect(countProblems(problems.slice(2))).toBe('1 error');
});
