import type { OpenZip } from '../open-zip.ts';
import type { Relationship } from '../relationships.ts';
import { readXml } from '../xml-events.ts';
import { type Area, parseArea } from './areas.ts';

/** Reads where the tables of a sheet stand that have a header row (ECMA-376 part 1, 18.5.1.2). */
export function readTableAreas(zip: OpenZip, related: readonly Relationship[]): Area[] {
  const areas: Area[] = [];
  for (const { kind, target } of related) {
    if (kind !== 'table' || !zip.has(target)) continue;
    readXml(zip.text(target), {
      open(name, { ref = '', headerRowCount }) {
        const area = name === 'table' && headerRowCount !== '0' ? parseArea(ref) : undefined;
        if (area) areas.push(area);
      },
    });
  }
  return areas;
}
