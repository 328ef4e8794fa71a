import type { Rule } from './rule.ts';
import { actionRules } from './rules/actions.ts';
import { annotationRules } from './rules/annotations.ts';
import { attachmentRules } from './rules/attachments.ts';
import { colourRules } from './rules/colour.ts';
import { fileStructureRules } from './rules/file-structure.ts';
import { fontRules } from './rules/fonts.ts';
import { glyphRules } from './rules/glyphs.ts';
import { graphicsRules } from './rules/graphics.ts';
import { headingRules } from './rules/headings.ts';
import { languageRules } from './rules/language.ts';
import { layerAndFormRules } from './rules/layers-and-forms.ts';
import { limitRules } from './rules/limits.ts';
import { listFigureNoteRules } from './rules/lists-figures-notes.ts';
import { markingRules } from './rules/marking.ts';
import { metadataRules } from './rules/metadata.ts';
import { navigationRules } from './rules/navigation.ts';
import { nestingRules } from './rules/nesting.ts';
import { structureRules } from './rules/structure.ts';
import { tableRules } from './rules/tables.ts';

/**
 * Every rule of PDF/UA-1 (ISO 14289-1:2014), PDF/A-2a and PDF/A-3a (ISO 19005-2:2011, ISO 19005-3:2012) that is
 * checked, in the order of telling.
 *
 * No program can judge the rest: whether a tag is the right one (14289-1, 7.1), whether the tags follow the order
 * in which the page is meant to be read (7.1), whether an alternative text tells what a picture shows (7.3),
 * whether a language is the one that the text is in (7.2), whether colour or form alone carries meaning (7.1),
 * whether bookmarks and titles fit (7.17), and whether what is marked as decoration is (7.8). Left out as well are
 * what our packs never have: signatures (19005-2, 6.4.3), multimedia, and the insides of Type 1, CFF and JPEG 2000
 * data.
 */
export const rules: readonly Rule[] = [
  ...fileStructureRules,
  ...limitRules,
  ...metadataRules,
  ...colourRules,
  ...graphicsRules,
  ...fontRules,
  ...glyphRules,
  ...markingRules,
  ...structureRules,
  ...nestingRules,
  ...headingRules,
  ...tableRules,
  ...listFigureNoteRules,
  ...annotationRules,
  ...actionRules,
  ...navigationRules,
  ...languageRules,
  ...attachmentRules,
  ...layerAndFormRules,
];
