import { describe, expect, test } from 'vitest';
import { councilTemplate } from '../testing/council-template.ts';
import { withTemplate } from '../testing/with-template.ts';
import { openTemplate } from './open-template.ts';
import { prepareTemplate } from './prepare-template.ts';
import type { TemplateRoles } from './template-roles.ts';

const template = openTemplate(councilTemplate());

function rolesWith(styles: Readonly<Record<string, string>> = {}): TemplateRoles {
  const prepared = prepareTemplate(withTemplate(councilTemplate(), { styles }));
  if (!prepared) throw new Error('no template');
  return prepared.roles;
}

describe('a style is found', () => {
  test.each([
    ['heading 1', 'Heading1'],
    ['Heading  1', 'Heading1'],
    ['council body text', 'CouncilText'],
    ['Council Para', 'CouncilText'],
    ['Council Body Text,CBT', 'CouncilText'],
    ['Council Body Text, CBT, Council Para', 'CouncilText'],
    ['CouncilRec', 'CouncilRec'],
    ['Council Body Text, Council', undefined],
    ['Heading 1 Char', undefined],
    ['Council', undefined],
  ])('by %s', (written, id) => {
    expect(template.sheet.find(written, 'paragraph')?.id).toBe(id);
  });
});

describe('a role takes', () => {
  test('the style that the house style names, else the one of its name', () => {
    const roles = rolesWith({ paragraph: 'cbt', 'heading-2': 'Title' });
    expect(roles.find('paragraph')?.name).toBe('Council Body Text');
    expect(roles.find('heading-2')?.name).toBe('Title');
    expect(roles.find('heading-1')?.name).toBe('heading 1');
    expect(roles.find('contents-1')?.name).toBe('toc 1');
    expect(roles.find('summons')).toBeUndefined();
  });

  test('for the items of a list the style of its level, else of the one above', () => {
    const roles = rolesWith({ 'list-number': 'Council Recommendation' });
    expect(roles.findListItem(true, 1)?.name).toBe('List Bullet');
    expect(roles.findListItem(true, 2)?.name).toBe('List Bullet');
    expect(roles.findListItem(false, 1)?.name).toBe('Council Recommendation');
    expect(roles.bulletIndent(1, 18)).toEqual({ indentPt: 21.25, hangingPt: 21.25 });
    expect(roles.bulletIndent(2, 18)).toEqual({ indentPt: 18, hangingPt: 21.25 });
  });

  test('where there is none, the looks of the role that it is like', () => {
    const { house } = prepareTemplate(withTemplate(councilTemplate())) ?? {};
    const heading = house?.blocks['heading-2'];
    expect(house?.blocks['membership-heading']).toEqual(heading);
    // 12 points beside 14 in the house style: 13 beside 15 in the template.
    expect(heading?.sizePt).toBe(15);
    expect(house?.blocks.item).toMatchObject({ sizePt: 13, colour: '#00695c', spaceBeforePt: 15 });
  });
});

describe('a style looks', () => {
  test('as it says, and what it is based on, and the document', () => {
    const roles = rolesWith();
    const { look, ...traits } = roles.find('heading-2') ?? roles.normal;
    expect(traits).toMatchObject({
      numbered: true,
      keepLines: true,
      outlineLevel: 1,
      font: 'Times New Roman',
    });
    expect(look).toMatchObject({
      sizePt: 15,
      bold: false,
      colour: '#00695c',
      spaceBeforePt: 12,
      spaceAfterPt: 4,
    });
    expect(look).toMatchObject({ keepWithNext: true, indentLeftPt: 0 });
    expect(look.leadingPt).toBeCloseTo(15 * 1.15 * (259 / 240), 5);
    expect(roles.normal).toMatchObject({ font: 'Arial', numbered: false, justified: false });
    expect(roles.normal.look).toMatchObject({ sizePt: 12, spaceAfterPt: 8, colour: '#000000' });
    expect(roles.find('recommendation')).toBeUndefined();
  });

  test('as Word has it when nothing is said at all', () => {
    const bare = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const { roles } = prepareTemplate(withTemplate(councilTemplate({ 'word/styles.xml': bare }))) ?? {};
    expect(roles?.normal).toMatchObject({ id: 'Normal', font: 'Times New Roman' });
    expect(roles?.normal.look).toMatchObject({ sizePt: 10, spaceAfterPt: 0, align: 'left' });
  });

  test('no circle of styles is followed for ever', () => {
    const { sheet } = openTemplate(
      councilTemplate({
        'word/styles.xml': `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${['AB', 'BA'].map(([id, base]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`).join('')}</w:styles>`,
      }),
    );
    const [first] = sheet.all;
    expect(first && sheet.chainOf(first).map(({ id }) => id)).toEqual(['B', 'A']);
  });
});
