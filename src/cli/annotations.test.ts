import { expect, test } from 'vitest';
import { type Problem, problemCodes } from '../problems/problem.ts';
import { writeAnnotations } from './annotations.ts';
import { writeSarif } from './sarif.ts';

const problems: readonly Problem[] = [
  {
    code: 'schema',
    severity: 'error',
    message: '100% of, “it”: wrong',
    at: { file: 'data/a b,c.yaml', line: 3, column: 7 },
    hint: 'do this\nor that',
  },
  { code: 'label-unused', severity: 'warning', message: 'nothing prints it' },
];

test('GitHub is told the place, and reads every character as it is', () => {
  expect(writeAnnotations(problems)).toBe(
    [
      '::warning title=label-unused::nothing prints it',
      '::error file=data/a b%2Cc.yaml,line=3,col=7,title=schema::100%25 of, “it”: wrong%0Ado this%0Aor that',
      '',
    ].join('\n'),
  );
});

test('SARIF has what its standard asks for', () => {
  const log = JSON.parse(writeSarif(problems, '1.2.3'));
  expect(log.version).toBe('2.1.0');
  const [run, ...more] = log.runs;
  expect(more).toEqual([]);
  const { name, version, rules } = run.tool.driver;
  expect([name, version]).toEqual(['Orderpaper', '1.2.3']);
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(problemCodes));
  for (const { ruleId, ruleIndex, level, message, locations = [] } of run.results) {
    expect(rules[ruleIndex].id).toBe(ruleId);
    expect(['none', 'note', 'warning', 'error']).toContain(level);
    expect(message.text).not.toBe('');
    for (const { physicalLocation } of locations) {
      expect(() => new URL(physicalLocation.artifactLocation.uri, 'file:///repository/')).not.toThrow();
      expect(physicalLocation.region.startLine).toBeGreaterThan(0);
    }
  }
  expect(run.results[1].locations[0].physicalLocation).toEqual({
    artifactLocation: { uri: 'data/a%20b%2Cc.yaml' },
    region: { startLine: 3, startColumn: 7 },
  });
});
