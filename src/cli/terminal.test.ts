import { describe, expect, test } from 'vitest';
import { openProgress, paintFor } from './terminal.ts';

const stream = (isTTY: boolean) => {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
};

describe('colour', () => {
  test('only on terminals', () => {
    expect(paintFor(stream(true), {})('red', 'x')).toBe('\u001b[31mx\u001b[39m');
    expect(paintFor(stream(false), {})('red', 'x')).toBe('x');
  });
  test('never with NO_COLOR or on a dumb terminal', () => {
    expect(paintFor(stream(true), { NO_COLOR: '1' })('red', 'x')).toBe('x');
    expect(paintFor(stream(true), { TERM: 'dumb' })('red', 'x')).toBe('x');
  });
});

describe('progress', () => {
  const run = (isTTY: boolean, environment: Record<string, string>, times: number[]) => {
    const terminal = stream(isTTY);
    const clock = [0, ...times];
    const progress = openProgress(terminal, environment, () => clock.shift() as number);
    for (const time of times) progress.tell(`at ${time}`);
    progress.end();
    return terminal.written.join('');
  };
  test('is silent for a third of a second, and wiped away at the end', () => {
    expect(run(true, {}, [100, 299])).toBe('');
    expect(run(true, {}, [100, 400, 500])).toBe('\r\u001b[Kat 400 …\r\u001b[Kat 500 …\r\u001b[K');
  });
  test('is silent where no one watches', () => {
    expect(run(false, {}, [1000])).toBe('');
    expect(run(true, { CI: 'true' }, [1000])).toBe('');
  });
});
