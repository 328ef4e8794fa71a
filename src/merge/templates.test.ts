import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const folder = resolve(import.meta.dirname, '../../templates');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.hbs'),
);

/** Words that a template would print of its own, whatever the language. */
function ownWords(template: string): string[] {
  const source = template.replace(/\{\{!--.*?--\}\}|\{\{![^}]*\}\}/gs, '');
  const written = [...source.matchAll(/\s(?:alt|data-running|data-marking)="([^"]*)"/g)].map(
    ([, text]) => text ?? '',
  );
  const literals = [...source.matchAll(/\{\{[^}]*\}\}/g)].flatMap(([expression]) =>
    [...expression.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? ''),
  );
  const mustaches = /\{\{[^}]*\}\}/g;
  const text = source
    .replace(mustaches, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  const printed = [text, ...written.map((value) => value.replace(mustaches, ''))];
  return [
    ...printed.flatMap((words) => words.match(/\p{L}+/gu) ?? []),
    // Keys and roles are no words: `rose`, `agenda-item`.
    ...literals.filter((literal) => !/^[a-z][\w-]*$/.test(literal)),
  ];
}

test('finds words of its own in a template', () => {
  expect(ownWords('<p class="a">Held {{#if x}}at {{x}}{{/if}}&nbsp;–</p>')).toEqual(['Held', 'at']);
  expect(ownWords('{{> table heading="Name"}}<img alt="Logo of {{x}}">')).toEqual(['Logo', 'of', 'Name']);
  expect(ownWords('{{! Words }}<h2 data-scheme="agenda">{{label "rose" time=time}} ({{x}})</h2>')).toEqual(
    [],
  );
});

test.each(files)('%s holds no word of its own', (file) => {
  expect(ownWords(readFileSync(resolve(folder, file), 'utf8'))).toEqual([]);
});
