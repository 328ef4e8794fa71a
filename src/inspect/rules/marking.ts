import type { PDFDict } from '@cantoo/pdf-lib';
import type { StreamFacts } from '../content-facts.ts';
import { get, getNumber, isTrue, numberOf } from '../objects.ts';
import { parentTreeOf } from '../parent-tree.ts';
import type { PdfFile } from '../pdf-file.ts';
import { onPage, pdf, pdfa, pdfua, type Rule } from '../rule.ts';

const marked: Rule = {
  id: 'marked',
  clauses: [pdfua('6.2'), pdfa('6.7.2.2')],
  *check({ catalog }) {
    if (!isTrue(get(get(catalog, 'MarkInfo'), 'Marked')))
      yield { message: 'The file does not say that it is tagged' };
  },
};

const suspects: Rule = {
  id: 'suspects',
  clauses: [pdfua('7.1')],
  *check({ catalog }) {
    if (isTrue(get(get(catalog, 'MarkInfo'), 'Suspects'))) {
      yield { message: 'The file says that its tags were guessed and may be wrong' };
    }
  },
};

const contentMarked: Rule = {
  id: 'content-marked',
  clauses: [pdfua('7.1')],
  *check({ content }) {
    for (const { kind, unmarked, page } of content.streams) {
      if (kind !== 'page' && kind !== 'form') continue;
      for (const [what, count] of unmarked) {
        const times = count === 1 ? '' : `, ${count} times`;
        yield { message: `Something is neither tagged nor marked as decoration: ${what}${times}`, page };
      }
    }
  },
};

const artifactInTagged: Rule = {
  id: 'artifact-in-tagged',
  clauses: [pdfua('7.1')],
  *check({ content }) {
    for (const { artifactsInTagged, page } of content.streams) {
      if (artifactsInTagged > 0) yield { message: 'Decoration stands inside tagged content', page };
    }
  },
};

const taggedInArtifact: Rule = {
  id: 'tagged-in-artifact',
  clauses: [pdfua('7.1')],
  *check({ content }) {
    for (const { taggedInArtifacts, page } of content.streams) {
      if (taggedInArtifacts > 0) yield { message: 'Tagged content stands inside decoration', page };
    }
  },
};

const uniqueMarks: Rule = {
  id: 'mark-unique',
  clauses: [pdf('14.7.4.2')],
  *check({ content }) {
    for (const { marks, page } of content.streams) {
      for (const [mcid, { count }] of marks) {
        if (count > 1) yield { message: `The number ${mcid} of marked content stands ${count} times`, page };
      }
    }
  },
};

const formOnce: Rule = {
  id: 'tagged-form-once',
  clauses: [pdfua('7.20')],
  *check({ content }) {
    for (const [form, { times, page }] of content.forms) {
      if (times > 1 && (content.byOwner.get(form)?.marks.size ?? 0) > 0) {
        yield {
          message: `A form with tagged content is shown ${times} times, and can be read once only`,
          page,
        };
      }
    }
  },
};

/** Streams that marks may be referred to in. */
const taggable = (file: PdfFile): [PDFDict, StreamFacts][] =>
  [...file.content.byOwner].filter(([, { kind }]) => kind === 'page' || kind === 'form');

const structParents: Rule = {
  id: 'struct-parents',
  clauses: [pdf('14.7.4.4')],
  *check(file) {
    const { entries } = parentTreeOf(file);
    const keys = new Map<number, PDFDict>();
    for (const [owner, { marks, page }] of taggable(file)) {
      const key = getNumber(owner, 'StructParents');
      if (marks.size > 0 && (key === undefined || !entries.has(key))) {
        yield { message: 'The tags of the page cannot be found from its content (StructParents)', page };
      }
      if (key === undefined) continue;
      if (keys.has(key))
        yield { message: 'The page shares its number in the parent tree with another', page };
      keys.set(key, owner);
    }
  },
};

const parentTree: Rule = {
  id: 'parent-tree',
  clauses: [pdf('14.7.4.4'), pdf('7.9.7')],
  *check(file) {
    if (file.structure.root && !parentTreeOf(file).isSound) {
      yield { message: 'The parent tree is missing or not in order' };
    }
  },
};

const contentInTree: Rule = {
  id: 'content-in-tree',
  clauses: [pdf('14.7.4.4'), pdfua('7.1')],
  *check(file) {
    const listed = listedContent(file);
    for (const [owner, { marks, page }] of taggable(file)) {
      const missing = [...marks.keys()].filter((mcid) => !listed.get(owner)?.has(mcid)).length;
      if (missing > 0) yield { message: `${missing} pieces of marked content belong to no tag`, page };
    }
  },
};

/** The element that lists each piece of marked content, by page or form. */
function listedContent({ structure }: PdfFile): Map<PDFDict, Map<number, PDFDict>> {
  const listed = new Map<PDFDict, Map<number, PDFDict>>();
  for (const { dict, kids } of structure.elements) {
    for (const kid of kids) {
      if (kid.kind !== 'content' || !kid.owner) continue;
      let marks = listed.get(kid.owner);
      if (!marks) {
        marks = new Map();
        listed.set(kid.owner, marks);
      }
      marks.set(kid.mcid, dict);
    }
  }
  return listed;
}

const markParent: Rule = {
  id: 'mark-parent',
  clauses: [pdf('14.7.4.4')],
  *check(file) {
    const { entries } = parentTreeOf(file);
    const listed = listedContent(file);
    for (const [owner, { marks, page }] of taggable(file)) {
      const parents = entries.get(getNumber(owner, 'StructParents') ?? -1);
      if (!Array.isArray(parents)) continue;
      let wrong = 0;
      for (const mcid of marks.keys()) {
        const element = listed.get(owner)?.get(mcid);
        if (element && parents[mcid] !== element) wrong++;
      }
      if (wrong > 0) {
        yield {
          message: `${wrong} pieces of marked content lead to another tag than the one that lists them`,
          page,
        };
      }
    }
  },
};

const contentThere: Rule = {
  id: 'mark-missing',
  clauses: [pdf('14.7.4.2')],
  *check({ structure, content }) {
    for (const { kids, page, type } of structure.elements) {
      for (const kid of kids) {
        if (kid.kind !== 'content') continue;
        const facts = kid.owner && content.byOwner.get(kid.owner);
        if (!facts?.marks.has(kid.mcid)) {
          yield onPage(`The tag ${type} lists content that is not there`, page);
        }
      }
    }
  },
};

const contentOnce: Rule = {
  id: 'mark-shared',
  clauses: [pdf('14.7.4.2')],
  *check({ structure }) {
    const seen = new Map<PDFDict, Set<number>>();
    for (const { kids, page, type } of structure.elements) {
      for (const kid of kids) {
        if (kid.kind !== 'content' || !kid.owner) continue;
        const marks = seen.get(kid.owner) ?? new Set();
        seen.set(kid.owner, marks);
        if (marks.has(kid.mcid)) yield onPage(`The tag ${type} lists content that another lists too`, page);
        marks.add(kid.mcid);
      }
    }
  },
};

const nextKey: Rule = {
  id: 'parent-tree-key',
  clauses: [pdf('14.7.2')],
  *check(file) {
    const next = numberOf(get(file.structure.root, 'ParentTreeNextKey'));
    const greatest = [...parentTreeOf(file).entries.keys()].at(-1);
    if (next !== undefined && greatest !== undefined && next <= greatest) {
      yield { message: 'The next key of the parent tree is one that it has already' };
    }
  },
};

/** The tie between what is painted and the tags that tell it, in both directions. */
export const markingRules: readonly Rule[] = [
  marked,
  suspects,
  contentMarked,
  artifactInTagged,
  taggedInArtifact,
  uniqueMarks,
  formOnce,
  structParents,
  parentTree,
  contentInTree,
  markParent,
  contentThere,
  contentOnce,
  nextKey,
];
