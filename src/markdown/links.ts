const schemes = /^(?:https?:\/\/[^\s/?#]|mailto:[^\s@]+@[^\s@]|tel:[+\d(])/i;
const anchor = /^#[^\s#]+$/;
const bare = /(?<![\w.@/-])(?:www\.[\w-]+\.[^\s<>"“”]*|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/gi;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** What is longer was not written by a person, and takes long to judge. */
const longestAddress = 4096;

/** An address in a text that was not marked as a link. */
export type BareLink = { readonly index: number; readonly text: string; readonly href: string };

/**
 * Judges where a link goes, and writes it as an address of ASCII letters.
 *
 * @returns undefined unless it is http or https with a host, mailto, tel, or `#` and an anchor
 */
export function allowedHref(written: string): string | undefined {
  const href = written.trim();
  if (anchor.test(href)) return href;
  if (!schemes.test(href)) return undefined;
  try {
    // The host in Punycode, the rest in percents. What is ASCII already stays as the author wrote it.
    return /^[\x21-\x7e]+$/.test(href)
      ? href.replace(/["<>\\^`{|}]/g, encodeURIComponent)
      : new URL(href).href;
  } catch {
    return undefined;
  }
}

/** Finds the addresses in a text that begin with `www.`, and those of mail. */
export function findBareLinks(text: string): BareLink[] {
  if (!text.includes('@') && !/www\./i.test(text)) return [];
  return [...text.matchAll(bare)].flatMap((found): BareLink[] => {
    const isMail = found[0].includes('@') && !/^www\./i.test(found[0]);
    const length = isMail ? found[0].replace(/[-_]+$/, '').length : addressLength(found[0]);
    const link = found[0].slice(0, length);
    const href = allowedHref(isMail ? `mailto:${link}` : `http://${link}`);
    return href === undefined ? [] : [{ index: found.index, text: link, href }];
  });
}

/**
 * Measures the address that a text begins with. Punctuation at its end is the sentence's, and so is a
 * parenthesis that the address does not open.
 *
 * @see https://github.github.com/gfm/#extended-autolink-path-validation
 */
export function addressLength(text: string): number {
  const longest = text.slice(0, longestAddress);
  let end = longest.search(/[\s<>"“”‘’]|$/);
  for (; end > 0; end--) {
    const last = longest[end - 1] ?? '';
    const opener = closing[last];
    if (opener === undefined ? !/[?!.,:;*_~'|]/.test(last) : isOpened(longest.slice(0, end), opener, last))
      break;
  }
  return end;
}

function isOpened(text: string, opener: string, closer: string): boolean {
  return text.split(opener).length >= text.split(closer).length;
}
