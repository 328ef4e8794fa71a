/**
 * Words for packs of any size. Distinct words cost a program that shapes and measures type, so they must
 * grow with the text as they do in a real pack: about 3,200 in the first 33,000, 24,000 in twenty times that.
 */

/** A generator of numbers from 0 to 1, the same on every machine (mulberry32). */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const plainWord = /(?<![\w`@/.:[{=-])[a-z]{2,}(?![\w@/:}=-]|\.[a-z])/g;

/** Counts the plain words of texts, the most frequent first. */
export function wordsByFrequency(texts) {
  const counts = new Map();
  for (const text of texts) {
    for (const [word] of text.matchAll(plainWord)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/**
 * Makes a function that writes a text anew with other words in the same places: markup, numbers, names
 * and punctuation stay. Words are drawn by a Zipf-Mandelbrot law; the known ones come first, then made ones.
 */
export function wordChanger(known, random) {
  const draw = () => wordOfRank(Math.floor(7 * ((1 - random()) ** -2 - 1)), known);
  return (text) =>
    text
      .split('\n')
      .map((line) => (isMarkup(line) ? line : line.replace(plainWord, draw)))
      .join('\n');
}

const isMarkup = (line) => /^\s*:::|^\s*\|?[\s:|-]+\|?$|^\s*\[\^[^\]]+\]:\s*$|!\[/.test(line);

const onsets = ['b', 'c', 'd', 'f', 'g', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'st', 'pr', 'tr', 'ch'];
const rimes = ['an', 'er', 'ing', 'ate', 'ion', 'al', 'ent', 'ow', 'ess', 'id', 'our', 'ic', 'um'];

function wordOfRank(rank, known) {
  if (rank < known.length) return known[rank];
  let rest = rank - known.length;
  let word = '';
  do {
    const syllable = rest % (onsets.length * rimes.length);
    word += onsets[syllable % onsets.length] + rimes[Math.floor(syllable / onsets.length)];
    rest = Math.floor(rest / (onsets.length * rimes.length)) - 1;
  } while (rest >= 0 || word.length < 5);
  return word;
}
