import { basename } from 'node:path';
import type { HouseStyle, WordTemplate } from '../../house-style/house-style.ts';
import { allWithin, attributeOf } from '../../ooxml/xml.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { didYouMean } from '../../problems/suggest.ts';
import { contentTypes, type Parts } from '../parts.ts';
import { fixedRoles } from './align-ids.ts';
import { keptParts } from './apply-template.ts';
import { carryPart } from './carry-part.ts';
import type { KeptParts } from './kept-parts.ts';
import { type PreparedTemplate, prepareTemplate } from './prepare-template.ts';
import { RefusedTemplate } from './refused-template.ts';
import type { SheetStyle, StyleSheet } from './style-sheet.ts';
import { listRoles } from './template-roles.ts';

/** Tells what keeps a house style's Word template from being used, and what is missing in it. */
export function checkTemplate(house: HouseStyle): readonly Problem[] {
  const { word } = house;
  if (!word) return [];
  try {
    const prepared = prepareTemplate(house);
    if (!prepared) return [];
    const { sheet } = prepared.template;
    const names = Object.entries(word.styles).flatMap(([role, name]) =>
      nameProblem(role, name, sheet, house),
    );
    const kept = Object.values(keptParts(prepared)).flatMap((each) => runningProblem(each, prepared, word));
    return [...names, ...kept];
  } catch (error) {
    if (!(error instanceof RefusedTemplate)) throw error;
    const message = `the Word template \`${basename(word.templatePath)}\` ${error.message}`;
    return [problem('word-template', 'error', message, error.hint, word.places.template)];
  }
}

function problem(
  code: 'word-template' | 'style-token',
  severity: Problem['severity'],
  message: string,
  hint: string,
  at: Position | undefined,
): Problem {
  return { code, severity, message, hint, ...(at && { at }) };
}

function nameProblem(role: string, name: string, sheet: StyleSheet, house: HouseStyle): Problem[] {
  const at = house.word?.places[`styles.${role}`];
  const fault = (message: string, hint: string) => [problem('style-token', 'error', message, hint, at)];
  const roles = [...Object.keys(house.blocks), ...listRoles, ...fixedRoles.keys(), 'header', 'footer'];
  if (!roles.includes(role)) {
    return fault(`there is no role "${role}"`, didYouMean(role, roles, 'Name a block of the house style.'));
  }
  const type = fixedRoles.get(role) ?? 'paragraph';
  if (sheet.find(name, type)) return [];
  const other = sheet.find(name);
  if (!other) {
    const names = sheet.all.filter((style) => style.type === type).flatMap(shownNames);
    const listed = `It has: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`;
    return fault(`the Word template has no style "${name}"`, didYouMean(name, names, listed));
  }
  const linked = sheet.byId(other.link);
  const hint =
    linked?.type === type ? `Name its paragraph style, "${shown(linked.name)}".` : `Name a ${type} style.`;
  return fault(`"${name}" is a ${other.type} style of the Word template, not a ${type} style`, hint);
}

/** Whether a header or footer that is kept is there, may be kept, and tells the page. */
function runningProblem(
  kept: KeptParts,
  { template }: PreparedTemplate,
  { places }: WordTemplate,
): Problem[] {
  const { kind } = kept;
  const tell = (severity: Problem['severity'], message: string, hint: string) => [
    problem('style-token', severity, message, hint, places[kind]),
  ];
  const pages = (['default', 'first', 'even'] as const).filter((each) => kept.has(each));
  if (pages.length === 0) {
    const message = `the Word template has no ${kind} that could be kept`;
    return tell('error', message, `Write ${kind}: ours, or give it one.`);
  }
  const scratch: Parts = new Map([[contentTypes, '<Types ></Types>']]);
  for (const each of pages) kept.number(each, '');
  for (const { root, from } of kept.all()) carryPart(root, from, 'word/scratch.xml', template.parts, scratch);
  const roots = kept.all().map(({ root }) => root);
  const boxed = roots.some((root) => allWithin(root, 'txbxContent').length > 0);
  const boxes = boxed
    ? tell(
        'warning',
        `the ${kind} of the Word template has a text box, which screen readers pass over`,
        `Let its words stand in a paragraph of the ${kind} itself.`,
      )
    : [];
  const numbered = roots.some((root) => allWithin(root).some(isPageField));
  if (kind === 'header' || numbered) return boxes;
  const message = 'the footer of the Word template has no page number, which contents lists and members need';
  return [...boxes, ...tell('warning', message, 'Insert one in Word: Insert, Page Number.')];
}

function isPageField(element: ReturnType<typeof allWithin>[number]): boolean {
  const written = element.localName === 'instrText' ? element.textContent : attributeOf(element, 'instr');
  return /^\s*PAGE\b/i.test(written ?? '');
}

/** Words by which Word shows a style: it stores the names of its own in small letters. */
function shownNames({ name, aliases }: SheetStyle): string[] {
  return [shown(name), ...aliases];
}

function shown(name: string): string {
  const words = name.replace(/^toc /, 'TOC ');
  return words === words.toLowerCase() || name.startsWith('toc ')
    ? words.replace(/(^| )\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}
