import type { Inline, Link } from '../document/tree.ts';

/**
 * Writes a line of words: links with their address behind them, notes as `[1]`, spaces all plain.
 * Page references are left out: plain text has no pages.
 */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map(words)
    .join('')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/ +(?=\n|$)/g, '');
}

function words(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.value;
    case 'link':
      return linkText(inline);
    case 'line-break':
      return '\n';
    case 'footnote':
      return `[${inline.number}]`;
    case 'pages':
      return '';
    default:
      return inline satisfies never;
  }
}

/**
 * `the agenda (https://www.warwickshire.example/agenda)`; an address that is its own words stands once.
 * A telephone number is read from the words, and a place in the document has no address.
 */
function linkText({ href, children }: Link): string {
  const said = inlineText(children);
  const address = href.replace(/^mailto:/, '');
  if (/^(?:#|tel:)/.test(href) || isSame(said, address)) return said;
  return said === '' ? address : `${said} (${address})`;
}

const isSame = (said: string, address: string): boolean => bare(said) === bare(address);

/** An address as people write it: without scheme and last stroke. */
const bare = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '')
    .toLowerCase();
