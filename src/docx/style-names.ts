/** Names that Word knows of itself, as its own files spell them; the rest are made of the role's words. */
const builtIn: Readonly<Record<string, string>> = {
  paragraph: 'Body Text',
  title: 'Title',
  subtitle: 'Subtitle',
  caption: 'caption',
  // Code is the style of characters.
  code: 'Code Block',
  quotation: 'Quote',
  'list-item': 'List Paragraph',
  'contents-title': 'TOC Heading',
  'footnote-text': 'footnote text',
  header: 'header',
  footer: 'footer',
};

/**
 * Gives the name that Word shows for the style of a role: `heading-2` is Heading 2, `contact-lead`
 * is Contact Lead.
 */
export function styleName(role: string): string {
  const known = Object.hasOwn(builtIn, role) ? builtIn[role] : undefined;
  if (known !== undefined) return known;
  const numbered = /^(heading|contents)-([1-9])$/.exec(role);
  if (numbered) return `${numbered[1] === 'contents' ? 'toc' : 'heading'} ${numbered[2]}`;
  return inWords(role);
}

/** `contact-lead` as `Contact Lead`; what a style's name may not hold is left out. */
export function inWords(role: string): string {
  const words = role.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || 'Unnamed';
}

/** Makes an id of a style's name, in ASCII: `Heading2`, `TOC1`, `ContactLead`. */
export function styleId(name: string): string {
  const words = name.replace(/^toc /, 'TOC ').split(' ');
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return joined.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '') || 'Style';
}
