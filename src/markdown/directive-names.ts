/** Every directive, with whether it is one line without closing. */
const oneLine: Readonly<Record<string, boolean>> = {
  landscape: false,
  marking: false,
  'page-break': true,
  contents: true,
  unnumbered: false,
  table: false,
  letter: false,
  address: false,
  sender: false,
  date: false,
  subject: false,
  form: false,
  signature: true,
  recommendation: false,
  'pull-quote': false,
  title: false,
  lang: false,
  keep: false,
  exempt: false,
};

export const directiveNames: readonly string[] = Object.keys(oneLine);

/**
 * Tells whether a directive is one line, without content and closing.
 *
 * @returns undefined for a name that is unknown
 */
export function isOneLine(name: string): boolean | undefined {
  return Object.hasOwn(oneLine, name) ? oneLine[name] : undefined;
}
