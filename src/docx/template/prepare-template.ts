import type { HouseStyle } from '../../house-style/house-style.ts';
import type { fixedStyles } from '../paragraph-styles.ts';
import { type AlignedIds, alignIds, renameStyles } from './align-ids.ts';
import { type OpenTemplate, openTemplate } from './open-template.ts';
import { blocksOf, TemplateRoles } from './template-roles.ts';

/** A council's template, and the house style as it looks in it. */
export type PreparedTemplate = {
  readonly template: OpenTemplate;
  readonly renamed: AlignedIds['renamed'];
  readonly roles: TemplateRoles;
  readonly house: HouseStyle;
};

/** Ids of paragraph styles that are always ours: the template's own get other ids. */
const alwaysOurs = ['Header', 'Footer', 'Spacer'] satisfies (keyof typeof fixedStyles)[];

/**
 * Opens the template of a house style that has one.
 *
 * @throws RefusedTemplate
 */
export function prepareTemplate(house: HouseStyle): PreparedTemplate | undefined {
  if (!house.word) return undefined;
  const { bytes, styles, page } = house.word;
  const opened = openTemplate(bytes);
  const { sheet, renamed } = alignIds(opened.sheet, styles, alwaysOurs);
  if (opened.numbering.root) renameStyles(opened.numbering.root, renamed);
  const template = { ...opened, sheet };
  const roles = new TemplateRoles(house, template);
  const theirs = page === 'template' ? template.section.page : undefined;
  const dressed: HouseStyle = {
    ...house,
    blocks: blocksOf(roles, house),
    wordFont: roles.normal.font,
    page: { ...house.page, ...theirs },
  };
  return { template, renamed, roles, house: dressed };
}
