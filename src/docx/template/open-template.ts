import type { Element } from '../../ooxml/xml.ts';
import { checkPackage } from './check-package.ts';
import { openPackage, type TemplatePackage } from './open-package.ts';
import { RefusedTemplate } from './refused-template.ts';
import { relationshipsOf } from './relationships.ts';
import { StyleSheet } from './style-sheet.ts';
import { TemplateNumbering } from './template-numbering.ts';
import { readSection, type TemplateSection } from './template-section.ts';
import { type FontOf, fontReader } from './theme-fonts.ts';

/** A council's template, opened. Its elements are those of one reading, and may be changed. */
export type OpenTemplate = {
  readonly parts: TemplatePackage;
  readonly sheet: StyleSheet;
  readonly numbering: TemplateNumbering;
  readonly fontOf: FontOf;
  readonly section: TemplateSection;
  readonly settings: Element | undefined;
  /** Paths of parts that may not be there. */
  readonly themePath: string | undefined;
  readonly fontTablePath: string | undefined;
};

/**
 * Opens a `.dotx` or `.docx`.
 *
 * @throws RefusedTemplate with words for officers, for anything that a house style may not be made of
 */
export function openTemplate(bytes: Uint8Array): OpenTemplate {
  const parts = openPackage(bytes);
  const main = checkPackage(parts);
  const related = relationshipsOf(main, parts);
  const pathOf = (kind: string) =>
    related.find((each) => each.kind === kind && !each.isExternal && parts.paths.includes(each.target))
      ?.target;
  const rootOf = (kind: string) => {
    const path = pathOf(kind);
    return path === undefined ? undefined : parts.xml(path);
  };
  const styles = rootOf('styles');
  if (!styles) {
    const hint = 'Open it in Word, save it again as a Word Template (*.dotx), and use that file.';
    throw new RefusedTemplate('has no styles', hint);
  }
  const settings = rootOf('settings');
  return {
    parts,
    sheet: new StyleSheet(styles),
    numbering: new TemplateNumbering(rootOf('numbering')),
    fontOf: fontReader(rootOf('theme')),
    section: readSection(main, settings, parts),
    settings,
    themePath: pathOf('theme'),
    fontTablePath: pathOf('fontTable'),
  };
}
