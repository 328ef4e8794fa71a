import type { HouseStyle, WordTemplate } from '../../house-style/house-style.ts';
import { warwickshireStyle } from '../../house-style/testing/own-styles.ts';

/** Gives a house style whose Word side has a template. Its tokens stand in lines of their own. */
export function withTemplate(bytes: Uint8Array, word: Partial<WordTemplate> = {}): HouseStyle {
  const styles = word.styles ?? {};
  const tokens = ['template', 'header', 'footer', ...Object.keys(styles).map((role) => `styles.${role}`)];
  const place = (line: number) => ({ file: 'style.yaml', line: line + 1, column: 1 });
  return {
    ...warwickshireStyle(),
    word: {
      templatePath: '/styles/council.dotx',
      bytes,
      styles,
      header: 'ours',
      footer: 'ours',
      page: 'ours',
      places: Object.fromEntries(tokens.map((token, line) => [token, place(line)])),
      ...word,
    },
  };
}
