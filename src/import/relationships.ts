import type { OpenZip } from './open-zip.ts';
import { readXml } from './xml-events.ts';

/** One relationship of a part (ECMA-376 part 2, 6.5). */
export type Relationship = {
  readonly id: string;
  /** Last step of its type: `hyperlink`, `comments`, `drawing`. */
  readonly kind: string;
  /** Path in the zip, or an address when it is external. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Reads the relationships of a part; a part without any gives none. */
export function readRelationships(zip: OpenZip, part: string): Relationship[] {
  const cut = part.lastIndexOf('/') + 1;
  const path = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(path)) return found;
  readXml(zip.text(path), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship') return;
      const isExternal = TargetMode === 'External';
      const target = isExternal ? Target : resolveTarget(part.slice(0, cut), Target);
      found.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal });
    },
  });
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
