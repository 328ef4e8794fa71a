/** What follows a directive's name: words, and attributes `key=value`. */
export type Attributes = { readonly words: string; readonly values: ReadonlyMap<string, string> };

/** Word processors make quotes curly; they are meant as quotes here. */
const attribute = /(?:^|\s)([A-Za-z][\w-]*)=(?:["“”]([^"“”]*)["“”]|'([^']*)'|([^\s"“”']*))(?=\s|$)/g;

/** Reads attributes: `src=a.csv caption="Offences by month"`. What is no attribute is left as words. */
export function parseAttributes(rest: string): Attributes {
  const values = new Map<string, string>();
  const words = rest.replace(
    attribute,
    (_, key: string, double?: string, single?: string, plain?: string) => {
      values.set(key.toLowerCase(), double ?? single ?? plain ?? '');
      return ' ';
    },
  );
  return { words: words.trim(), values };
}
