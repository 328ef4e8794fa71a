const needsWork = /["'-]/;
const quote = /["']/g;
/** What may stand before an opening quote. */
const opensAfter = /[\s([{<=/\u2013\u2014\u2018\u201c-]/;
/** What follows an apostrophe at the beginning of a word: '90s, 'tis. */
const elided = /^(?:\d\d(?!\d)|(?:tis|twas|em|n)\b)/i;

/** Whether a double quote stands open in the line so far; one for each paragraph, heading or cell. */
export type Quotes = { open: boolean };

/**
 * Sets quotes and dashes: straight quotes become “ ” and ‘ ’, apostrophes ’, ` - ` and `--` an en dash,
 * `---` an em dash. A double quote after a figure that closes nothing stays: 6".
 *
 * @param before the character that the text follows; empty at the beginning of a line
 * @param after the character that follows the text; empty at its end
 */
export function typeset(text: string, quotes: Quotes, before = '', after = ''): string {
  if (!needsWork.test(text)) return text;
  return setDashes(setQuotes(text, quotes, before, after), before, after);
}

function setQuotes(text: string, quotes: Quotes, before: string, after: string): string {
  let set = '';
  let done = 0;
  let last = '';
  quote.lastIndex = 0;
  for (let found = quote.exec(text); found !== null; found = quote.exec(text)) {
    const index = found.index;
    const previous = index > done ? text.charAt(index - 1) : last || before;
    const next = text[index + 1] ?? after;
    last =
      found[0] === '"'
        ? doubleQuote(previous, next, quotes)
        : singleQuote(previous, next, text.slice(index + 1, index + 6));
    set += text.slice(done, index) + last;
    done = index + 1;
  }
  return done === 0 ? text : set + text.slice(done);
}

function doubleQuote(previous: string, next: string, quotes: Quotes): string {
  const canOpen = previous === '' || opensAfter.test(previous);
  const canClose = next === '' || /\s/.test(next) || !canOpen;
  if (canOpen && !canClose) {
    quotes.open = true;
    return '“';
  }
  const alone = previous !== '' && /\s/.test(previous);
  if (!quotes.open && (alone || /\d/.test(previous))) return '"';
  quotes.open = false;
  return '”';
}

function singleQuote(previous: string, next: string, following: string): string {
  const canOpen = previous === '' || opensAfter.test(previous);
  const closes = next === '' || /\s/.test(next) || !canOpen || elided.test(following);
  return closes ? '’' : '‘';
}

function setDashes(text: string, before: string, after: string): string {
  if (!text.includes('-')) return text;
  let set = before + text + after;
  if (set.includes(' -')) set = set.replace(/(?<=\s)-(?=\s)/g, '–');
  if (set.includes('--')) {
    set = set.replace(/(?<!-)---(?!-)/g, '—').replace(/(?<=^|\s)--(?=\s|$)|(?<=[^-\s])--(?=[^-\s])/g, '–');
  }
  return set.slice(before.length, set.length - after.length);
}
