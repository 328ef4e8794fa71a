import { attributeOf, childOf, type Element, setAttribute, writeElement } from '../../ooxml/xml.ts';

/**
 * Takes over the settings on which the template's styles rely: where tab stops stand of themselves, and which
 * colours of the theme its names mean. Compatibility stays ours, and with it how Word breaks lines and pages.
 *
 * @param ours our `settings.xml`
 */
export function takeSettings(settings: Element | undefined, ours: string, lang: string): string {
  const tabStop = attributeOf(childOf(settings, 'defaultTabStop'), 'val');
  const withTabs = /^\d+$/.test(tabStop ?? '')
    ? ours.replace(/(<w:defaultTabStop w:val=")\d+/, `$1${tabStop}`)
    : ours;
  const font = childOf(settings, 'themeFontLang');
  if (font) setAttribute(font, 'val', lang);
  const colours = childOf(settings, 'clrSchemeMapping');
  return withTabs.replace(
    /<w:themeFontLang [^>]*\/>/,
    (own) => (font ? writeElement(font) : own) + (colours ? writeElement(colours) : ''),
  );
}
