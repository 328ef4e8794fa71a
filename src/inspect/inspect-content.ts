import { openFile } from './open-file.ts';
import { fontRules } from './rules/fonts.ts';
import { glyphRules } from './rules/glyphs.ts';
import { graphicsRules } from './rules/graphics.ts';
import { limitRules } from './rules/limits.ts';

/** What is wrong with what a page shows. */
export type ContentFault = { readonly rule: string; readonly message: string; readonly page: number };

const rules = [...fontRules, ...glyphRules, ...graphicsRules, ...limitRules];

/** Asks what the file as a whole says, not what its pages show. */
const ofWholeFile = new Set(['transparency-colour']);

/** What the pages of a file show, checked. */
export type InspectedContent = {
  readonly faults: readonly ContentFault[];
  /** How many pieces of marked content forms have, and whether something is outside of marks, or both tagged and decoration. */
  readonly marks: number;
  readonly hasUnmarked: boolean;
};

/**
 * Checks only what the pages of a file show, fonts and graphics, as in PDF/UA-1 and PDF/A-2a.
 *
 * @throws UnreadablePdf
 */
export async function inspectContent(bytes: Uint8Array): Promise<InspectedContent> {
  const file = await openFile(bytes);
  const faults = rules
    .filter(({ id }) => !ofWholeFile.has(id))
    .flatMap((rule) =>
      [...rule.check(file)].map(({ message, page = 1 }) => ({ rule: rule.id, message, page })),
    );
  let marks = 0;
  let hasUnmarked = false;
  for (const { kind, marks: own, unmarked, ...mixed } of file.content.streams) {
    if (kind !== 'form') continue;
    for (const { count } of own.values()) marks += count;
    if (unmarked.size + mixed.artifactsInTagged + mixed.taggedInArtifacts > 0) hasUnmarked = true;
  }
  return { faults, marks, hasUnmarked };
}
