import { escapeXml } from '../document/xml-text.ts';
import type { Registers } from './registers.ts';

/** Word takes no longer tips. */
const longest = 255;

/**
 * Says where a link within the document leads, as an attribute of it: its words may be page numbers only.
 *
 * @param words of the link, which are not said again
 * @see ECMA-376 part 1, 17.16.22
 */
export function screenTip(id: string, words: string, { targets }: Registers): string {
  const title = targets.titles.get(id) ?? '';
  if (title === '' || title === words) return '';
  return ` w:tooltip="${escapeXml(title.slice(0, longest))}"`;
}
