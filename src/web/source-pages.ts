import type { SourcePage } from '../document/tree.ts';
import { element, open } from './attributes.ts';
import type { Setting } from './setting.ts';

/** Writes a page of another file as a picture. */
export function sourcePageHtml({ picture, alt, id, lang }: SourcePage, setting: Setting): string {
  if (!picture) return '';
  const { widthPx, heightPx } = picture;
  const src = setting.pictures.addressOf(picture);
  const shown = open('img', { src, alt, width: widthPx, height: heightPx, loading: 'lazy' });
  return element('figure', { class: 'figure', id, lang }, shown);
}
