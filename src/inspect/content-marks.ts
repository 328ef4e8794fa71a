import type { PDFDict } from '@cantoo/pdf-lib';
import type { Operand } from './content-tokens.ts';
import { getName, getNumber, getText } from './objects.ts';

/** Properties of marked content, wherever they are written (ISO 32000-1, 14.6.2). */
export type MarkProperties = {
  readonly mcid: number | undefined;
  readonly lang: string | undefined;
  readonly hasActualText: boolean;
};

/** What stands around the operators that are read: the open marks taken together. */
export type Surroundings = {
  readonly isTagged: boolean;
  readonly isArtifact: boolean;
  readonly hasActualText: boolean;
  readonly hasLang: boolean;
};

export const outside: Surroundings = {
  isTagged: false,
  isArtifact: false,
  hasActualText: false,
  hasLang: false,
};

/** Reads the properties of BDC: a dictionary in the stream itself, or one of the resources. */
export function markProperties(inline: Operand | undefined, resource: PDFDict | undefined): MarkProperties {
  if (inline instanceof Map) {
    const map = inline as ReadonlyMap<string, Operand>;
    const [mcid, lang] = [map.get('MCID'), map.get('Lang')];
    return {
      mcid: typeof mcid === 'number' ? mcid : undefined,
      lang: lang instanceof Uint8Array ? Buffer.from(lang).toString('latin1') : undefined,
      hasActualText: map.has('ActualText'),
    };
  }
  return {
    mcid: getNumber(resource, 'MCID'),
    lang: getText(resource, 'Lang') ?? getName(resource, 'Lang'),
    hasActualText: getText(resource, 'ActualText') !== undefined,
  };
}
