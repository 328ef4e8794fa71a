// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Takes out what XML 1.0 (clause 2.2) forbids: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
export function withoutForbidden(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogates, '');
}

/** Escapes text for use in XML content and in attributes; a parser gives back the same characters. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return withoutForbidden(text).replace(/[&<>"\t\n\r]/g, (character) => escapes[character] ?? '');
}

/** Puts text before the last place where `mark` stands. */
export function insertBefore(xml: string, mark: string, text: string): string {
  const place = xml.lastIndexOf(mark);
  return xml.slice(0, place) + text + xml.slice(place);
}
