import type { Inline, Text } from '../../document/tree.ts';

/** Collects the notes of a body while its words are written. */
export type NoteSink = { add(blocks: readonly { readonly children: readonly Inline[] }[]): number };

const special = /[\\`*_[\]<>^~|&#{}]/g;
/** What a line may not begin with, unless it is meant: marks of headings, lists, quotations, rules and directives. */
const lineStart = /^(?:([-+>=:~])|(\d{1,9}|[A-Za-z]{1,3})([.)])(?=\s|$)|(\()(?=[0-9A-Za-z]{1,9}\)))/;

/** Writes words as Markdown that reads as the same words. */
export function writeInlines(inlines: readonly Inline[], notes: NoteSink): string {
  const written = joined(inlines)
    .map((inline) => writeInline(inline, notes))
    .join('');
  return written
    .split('\n')
    .map((line) => escapeStart(line.trimStart()))
    .join('\n');
}

function escapeStart(line: string): string {
  return line.replace(lineStart, (whole, sign?: string, counter?: string, after?: string) =>
    sign !== undefined ? `\\${sign}` : counter !== undefined ? `${counter}\\${after}` : `\\${whole}`,
  );
}

function writeInline(inline: Inline, notes: NoteSink): string {
  switch (inline.type) {
    case 'text':
      return writeText(inline);
    case 'link':
      return `[${inline.children.map((child) => writeInline(child, notes)).join('')}](<${inline.href}>)`;
    case 'footnote':
      return `[^${notes.add(inline.blocks)}]`;
    case 'line-break':
      return '\\\n';
    case 'pages':
      return '';
    default:
      return inline satisfies never;
  }
}

function writeText(text: Text): string {
  if (text.script)
    return text.value.replace(/\S+/g, (word) => scripted(word, text.script as 'super' | 'sub'));
  // Marks stand close to words: spaces at their ends go outside.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text.value) ?? [];
  if (words === '') return text.value;
  const plain = text.code ? `\`${words.replaceAll('`', "'")}\`` : words.replace(special, '\\$&');
  const signs = `${text.bold ? '**' : ''}${text.italic ? '*' : ''}${text.strike ? '~~' : ''}`;
  const closing = [...signs].reverse().join('');
  const marked = `${signs}${plain}${closing}`;
  const inLang = text.lang ? `[${marked}]{lang=${text.lang}}` : marked;
  return `${before}${inLang}${after}`;
}

function scripted(word: string, script: 'super' | 'sub'): string {
  const sign = script === 'super' ? '^' : '~';
  return `${sign}${word.replace(special, '\\$&')}${sign}`;
}

/** Neighbours whose marks Markdown writes alike are one text: `**a****b**` is not. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  const texts: Inline[] = [];
  for (const inline of inlines) {
    const last = texts.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && isAlike(last, inline))
      texts[texts.length - 1] = { ...last, value: last.value + inline.value };
    else texts.push(inline);
  }
  return texts;
}

function isAlike(one: Text, other: Text): boolean {
  return (['bold', 'italic', 'strike', 'code', 'script', 'lang'] as const).every(
    (mark) => one[mark] === other[mark],
  );
}
