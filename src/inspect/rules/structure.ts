import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, dictOf, get, getDict, getName, has } from '../objects.ts';
import { type Fault, onPage, pdf, pdfa, pdfua, type Rule } from '../rule.ts';
import { rolesOf } from '../structure-tree.ts';
import { standardTypes } from '../structure-types.ts';
import { readNameTree } from '../trees.ts';

const tree: Rule = {
  id: 'structure-tree',
  clauses: [pdfua('7.1'), pdfa('6.7.3.3')],
  *check({ structure }) {
    if (structure.elements.length === 0) yield { message: 'The file has no tags' };
  },
};

const unmapped: Rule = {
  id: 'standard-types',
  clauses: [pdfua('7.1'), pdfa('6.7.3.4')],
  *check({ structure }) {
    const roles = get(structure.root, 'RoleMap');
    const circular = new Set(rolesOf(structure.root).filter((role) => isCircular(role, roles)));
    const told = new Set<string>();
    for (const { type, standard, page } of structure.elements) {
      if (standard !== undefined || circular.has(type) || told.has(type)) continue;
      told.add(type);
      yield onPage(`The tag ${type} is none that readers know, and is not mapped to one`, page);
    }
  },
};

const circularRoles: Rule = {
  id: 'role-circle',
  clauses: [pdfua('7.1'), pdfa('6.7.3.4')],
  *check({ structure }) {
    const roles = get(structure.root, 'RoleMap');
    const wrong = rolesOf(structure.root).filter((role) => isCircular(role, roles));
    if (wrong.length > 0) yield { message: `The tags ${wrong.join(', ')} are mapped in a circle` };
  },
};

function isCircular(role: string, roles: ReturnType<typeof get>): boolean {
  const seen = new Set<string>();
  for (let next: string | undefined = role; next !== undefined; next = getName(roles, next)) {
    if (seen.has(next)) return true;
    seen.add(next);
  }
  return false;
}

const remapped: Rule = {
  id: 'standard-remapped',
  clauses: [pdfua('7.1'), pdfa('6.7.3.4')],
  *check({ structure }) {
    const roles = get(structure.root, 'RoleMap');
    for (const role of rolesOf(structure.root)) {
      if (standardTypes.has(role) && getName(roles, role) !== role && !isCircular(role, roles)) {
        yield { message: `The tag ${role}, which readers know, is mapped to another` };
      }
    }
  },
};

const parents: Rule = {
  id: 'element-parent',
  clauses: [pdfua('7.1'), pdf('14.7.2')],
  *check({ structure }) {
    for (const { dict, parent, type, page } of structure.elements) {
      if (getDict(dict, 'P') !== (parent?.dict ?? structure.root)) {
        yield onPage(`The tag ${type} does not lead back to the one that it stands in`, page);
      }
    }
  },
};

const once: Rule = {
  id: 'element-once',
  clauses: [pdf('14.7.2')],
  *check({ structure }) {
    for (const { type, page } of structure.repeated) {
      yield onPage(`The tag ${type} stands in the tree more than once`, page);
    }
  },
};

const ids: Rule = {
  id: 'element-ids',
  clauses: [pdf('14.7.2'), pdfua('7.9')],
  *check({ structure }) {
    const seen = new Set<string>();
    for (const { dict, type, page } of structure.elements) {
      if (!has(dict, 'ID')) continue;
      const id = Buffer.from(bytesOf(get(dict, 'ID'))).toString('latin1');
      if (seen.has(id)) yield onPage(`The tag ${type} has the identifier of another`, page);
      seen.add(id);
    }
  },
};

const idTree: Rule = {
  id: 'id-tree',
  clauses: [pdf('14.7.2')],
  *check({ structure }) {
    const { entries, isSound } = readNameTree(get(structure.root, 'IDTree'));
    if (!isSound) yield { message: 'The list of the identifiers of tags is not in order' };
    const listed = new Map<string, PDFDict | undefined>(entries.map(([id, value]) => [id, dictOf(value)]));
    const known = new Set<string>();
    for (const { dict, type, page } of structure.elements) {
      if (!has(dict, 'ID')) continue;
      const id = Buffer.from(bytesOf(get(dict, 'ID'))).toString('latin1');
      if (!listed.has(id)) yield onPage(`The identifier of a tag ${type} is not listed`, page);
      known.add(id);
    }
    for (const [id, dict] of listed) {
      const isRight = dict && Buffer.from(bytesOf(get(dict, 'ID'))).toString('latin1') === id;
      if (!isRight || !known.has(id)) yield { message: 'The list of identifiers has one that no tag has' };
    }
  },
};

const documentRoot: Rule = {
  id: 'document-root',
  clauses: [pdf('14.8.4.2')],
  *check({ structure }): Iterable<Fault> {
    if (structure.elements.length === 0) return;
    const tops = structure.tops.map(({ standard, type }) => standard ?? type);
    if (tops.length !== 1 || tops[0] !== 'Document') {
      yield { message: `At the top of the tags stands ${tops.join(', ').slice(0, 80)}, not one Document` };
    }
  },
};

/** The tree of tags itself, whatever they are. */
export const structureRules: readonly Rule[] = [
  tree,
  unmapped,
  circularRoles,
  remapped,
  parents,
  once,
  ids,
  idTree,
  documentRoot,
];
