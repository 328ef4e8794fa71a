import { posix } from 'node:path';
import { childrenOf } from '../../ooxml/xml.ts';
import type { TemplatePackage } from './open-package.ts';

/** What a part of a package refers to. */
export type TemplateRelationship = {
  readonly id: string;
  /** Last part of the type's address: `header`, `image`, `hyperlink`. */
  readonly kind: string;
  /** Path of a part, or an address for what is outside. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** Gives the path of the part that holds a part's relationships. */
export function relationshipsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

/** Reads the relationships of a part; `''` stands for the package. */
export function relationshipsOf(
  path: string,
  { paths, xml }: TemplatePackage,
): readonly TemplateRelationship[] {
  const rels = path === '' ? '_rels/.rels' : relationshipsPath(path);
  if (!paths.includes(rels)) return [];
  return childrenOf(xml(rels), 'Relationship').map((element) => {
    const target = element.getAttribute('Target') ?? '';
    const isExternal = element.getAttribute('TargetMode') === 'External';
    return {
      id: element.getAttribute('Id') ?? '',
      kind: posix.basename(element.getAttribute('Type') ?? ''),
      target: isExternal ? target : posix.resolve(posix.dirname(`/${path}`), target).slice(1),
      isExternal,
    };
  });
}
