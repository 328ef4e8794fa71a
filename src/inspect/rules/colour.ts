import { PDFArray } from '@cantoo/pdf-lib';
import { decodeStream } from '../decode-stream.ts';
import { readProfile } from '../icc-profile.ts';
import { get, getItems, getName, getNumber, getText, has, nameOf } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { pdfa, type Rule } from '../rule.ts';

const outputIntentsOf = ({ catalog }: PdfFile) =>
  getItems(catalog, 'OutputIntents').filter((intent) => getName(intent, 'S') === 'GTS_PDFA1');

/** The profile of the output that an archived file is made for. */
function outputProfile(file: PdfFile) {
  const [intent] = outputIntentsOf(file);
  const stream = get(intent, 'DestOutputProfile');
  const bytes = decodeStream(stream);
  return bytes && { stream, profile: readProfile(bytes) };
}

const outputIntent: Rule = {
  id: 'output-intent',
  clauses: [pdfa('6.2.3')],
  *check(file) {
    for (const intent of outputIntentsOf(file)) {
      if (getText(intent, 'OutputConditionIdentifier') === undefined) {
        yield { message: 'The output intent does not say what it is for' };
      }
    }
    const found = outputProfile(file);
    if (!found) return;
    const { profile, stream } = found;
    if (!profile) yield { message: 'The colour profile of the output is damaged' };
    else if (
      profile.major > 4 ||
      !['prtr', 'mntr'].includes(profile.deviceClass) ||
      profile.components === undefined
    ) {
      yield { message: 'The colour profile of the output is not one of a printer or a screen' };
    } else if (getNumber(stream, 'N') !== profile.components) {
      yield {
        message: `The colour profile of the output has ${profile.components} components, not as many as its N`,
      };
    }
  },
};

const oneOutput: Rule = {
  id: 'one-output-profile',
  clauses: [pdfa('6.2.3')],
  *check({ catalog }) {
    const profiles = getItems(catalog, 'OutputIntents').map((intent) => get(intent, 'DestOutputProfile'));
    if (new Set(profiles.filter((profile) => profile !== undefined)).size > 1) {
      yield { message: 'The output intents have different colour profiles' };
    }
  },
};

const spaceOf = { DeviceRGB: 'RGB ', DeviceCMYK: 'CMYK' } as const;

const deviceColour: Rule = {
  id: 'device-colour',
  clauses: [pdfa('6.2.4.3')],
  *check(file) {
    const profile = outputProfile(file)?.profile;
    for (const [colour, page] of file.content.deviceColours) {
      const wanted = spaceOf[colour as keyof typeof spaceOf];
      if (profile && (wanted === undefined || wanted === profile.space)) continue;
      const lacks = profile ? 'whose output intent is for other colours' : 'that has no output intent';
      yield { message: `${colour} is used in a file ${lacks}, so that colours may change`, page };
    }
  },
};

const sources = new Set(['prtr', 'mntr', 'scnr', 'spac']);

const profiles: Rule = {
  id: 'colour-profile',
  clauses: [pdfa('6.2.4.2')],
  *check({ content }) {
    for (const [space, page] of content.colourSpaces) {
      if (!(space instanceof PDFArray) || nameOf(space.lookup(0)) !== 'ICCBased') continue;
      const stream = space.lookup(1);
      const bytes = decodeStream(stream);
      const profile = bytes && readProfile(bytes);
      if (!profile || profile.major > 4 || !sources.has(profile.deviceClass)) {
        yield { message: 'A colour profile is damaged or of a kind that cannot be used', page };
      } else if (profile.components !== getNumber(stream, 'N')) {
        yield { message: 'A colour profile has not as many components as its N', page };
      }
    }
  },
};

const colourants: Rule = {
  id: 'colourants',
  clauses: [pdfa('6.1.13'), pdfa('6.2.4.4')],
  *check({ content }) {
    for (const [space, page] of content.colourSpaces) {
      if (!(space instanceof PDFArray) || nameOf(space.lookup(0)) !== 'DeviceN') continue;
      const names = space.lookup(1);
      const count = names instanceof PDFArray ? names.size() : 0;
      if (count > 32) yield { message: `A colour is mixed from ${count} inks; 32 is the limit`, page };
      else if (!has(space.lookup(4), 'Colorants')) {
        yield { message: 'A colour is mixed from inks that are not described', page };
      }
    }
  },
};

const intents = new Set(['AbsoluteColorimetric', 'RelativeColorimetric', 'Saturation', 'Perceptual']);

/** Whether a name is that of a rendering intent (ISO 32000-1, Table 70). */
const isIntent = (name: string | undefined): boolean => name !== undefined && intents.has(name);

const intent: Rule = {
  id: 'rendering-intent',
  clauses: [pdfa('6.2.6')],
  *check({ content }) {
    const pages = new Map<number, string>();
    for (const { intents, page } of content.streams) {
      for (const name of intents) if (!isIntent(name)) pages.set(page, name);
    }
    for (const [dict, page] of [...content.images, ...content.states]) {
      const name = getName(dict, 'Intent') ?? getName(dict, 'RI');
      if (name !== undefined && !isIntent(name)) pages.set(page, name);
    }
    for (const [page, name] of pages) yield { message: `There is no rendering intent ${name}`, page };
  },
};

/** Colours that are the same on every screen and printer. */
export const colourRules: readonly Rule[] = [
  outputIntent,
  oneOutput,
  deviceColour,
  profiles,
  colourants,
  intent,
];
