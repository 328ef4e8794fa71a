const known = new Map<string, string>();

/**
 * Gives a language the tag by which Word finds its dictionaries, which are those of countries: `cy-GB` for `cy`.
 * Welsh and English are those of the United Kingdom, all others those of where they are most at home.
 *
 * @param lang of BCP 47; what is none comes back as it is
 * @see ECMA-376 part 1, 17.3.2.20
 */
export function wordLanguage(lang: string): string {
  let tag = known.get(lang);
  if (tag === undefined) {
    tag = withRegion(lang);
    known.set(lang, tag);
  }
  return tag;
}

function withRegion(lang: string): string {
  if (lang === 'en') return 'en-GB';
  if (!/^[a-z]{2,3}$/.test(lang)) return lang;
  const { region } = new Intl.Locale(lang).maximize();
  return region === undefined ? lang : `${lang}-${region}`;
}
