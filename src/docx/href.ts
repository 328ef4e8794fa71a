const legal = /^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;

/**
 * Writes a link's address so that Word and validators take it as a URI (RFC 3986).
 * Characters that have no place in one are percent-encoded; an address that is one already stays as it is.
 *
 * @returns undefined for what cannot be made a URI: the words then stand without a link
 */
export function safeUri(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const oneHash = href.split('#').length <= 2;
  if (legal.test(href) && oneHash && !/^https?:\/*$/i.test(href)) return href;
  const written = new URL(href).href;
  const [before = '', ...rest] = written.split('#');
  const fragment = rest.length > 0 ? `#${encodeStray(rest.join('%23'))}` : '';
  return encodeStray(before) + fragment;
}

/** Encodes what the URL standard lets stand and RFC 3986 does not. */
function encodeStray(part: string): string {
  return part
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/g, (character) => encodeURIComponent(character));
}
