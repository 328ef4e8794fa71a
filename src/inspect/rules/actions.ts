import { PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { leadsSomewhere } from '../destinations.ts';
import { dictOf, get, getName, has, type Value } from '../objects.ts';
import type { PdfFile } from '../pdf-file.ts';
import { type Fault, onPage, pdf, pdfa, type Rule } from '../rule.ts';
import { eachValue } from '../walk-objects.ts';

const allowed = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);
const named = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

type Action = { readonly action: PDFDict; readonly page: number | undefined };

const known = new WeakMap<PdfFile, readonly Action[]>();

/** Every action of a file: of annotations, which are on pages, of bookmarks and of the document. */
function actionsOf(file: PdfFile): readonly Action[] {
  const before = known.get(file);
  if (before) return before;
  const found = new Map<PDFDict, number | undefined>();
  const add = (value: Value, page?: number) => {
    // Actions go on to others (ISO 32000-1, 12.6.2), perhaps in a circle.
    for (let action = dictOf(value); action && !found.has(action); action = dictOf(get(action, 'Next'))) {
      found.set(action, page);
    }
  };
  for (const { annotations, number } of file.pages) {
    for (const annotation of annotations) add(get(annotation, 'A'), number);
  }
  const opened = get(file.catalog, 'OpenAction');
  if (opened instanceof PDFDict) add(opened);
  for (const { value } of eachValue(file.objects)) if (isAction(value)) add(get(value, 'A') ?? value);
  const actions = [...found].map(([action, page]) => ({ action, page }));
  known.set(file, actions);
  return actions;
}

/** A bookmark with an action, or an action that says so. */
const isAction = (value: PDFObject): value is PDFDict =>
  value instanceof PDFDict &&
  (getName(value, 'Type') === 'Action' ||
    (has(value, 'Title') && has(value, 'A')) ||
    getName(value, 'S') === 'JavaScript');

const actionKind: Rule = {
  id: 'action-kind',
  clauses: [pdfa('6.5.1')],
  *check(file) {
    for (const { action, page } of actionsOf(file)) {
      const kind = getName(action, 'S') ?? 'without a kind';
      if (!allowed.has(kind))
        yield onPage(`The file has an action of the kind ${kind}, which may not be archived`, page);
    }
  },
};

const namedAction: Rule = {
  id: 'named-action',
  clauses: [pdfa('6.5.1')],
  *check(file) {
    for (const { action, page } of actionsOf(file)) {
      if (getName(action, 'S') !== 'Named' || named.has(getName(action, 'N') ?? '')) continue;
      yield onPage(`An action asks the reader’s program for ${getName(action, 'N')}`, page);
    }
  },
};

const triggers: Rule = {
  id: 'additional-actions',
  clauses: [pdfa('6.5.2'), pdfa('6.4.1')],
  *check(file): Iterable<Fault> {
    if (has(file.catalog, 'AA'))
      yield { message: 'The file does something by itself when it is opened or closed' };
    for (const { dict, number, annotations } of file.pages) {
      const isTriggered = has(dict, 'AA') || annotations.some((annotation) => has(annotation, 'AA'));
      if (isTriggered)
        yield { message: 'The page does something by itself when it is looked at', page: number };
    }
  },
};

const scripts: Rule = {
  id: 'document-scripts',
  clauses: [pdfa('6.5.1')],
  *check({ catalog }) {
    if (has(get(catalog, 'Names'), 'JavaScript')) yield { message: 'The file holds scripts' };
  },
};

const linkTarget: Rule = {
  id: 'link-target',
  clauses: [pdf('12.5.6.5'), pdf('12.3.2')],
  *check(file) {
    for (const { annotations, number } of file.pages) {
      for (const annotation of annotations) {
        if (getName(annotation, 'Subtype') !== 'Link') continue;
        const destination = get(annotation, 'Dest');
        const action = get(annotation, 'A');
        const kind = getName(action, 'S');
        const isInside = kind === 'GoTo' || destination !== undefined;
        const isRight = isInside
          ? leadsSomewhere(file, destination ?? get(action, 'D'))
          : action !== undefined;
        if (!isRight) yield { message: 'A link leads nowhere', page: number };
      }
    }
  },
};

const linkAddress: Rule = {
  id: 'link-address',
  clauses: [pdf('12.6.4.7')],
  *check(file) {
    for (const { action, page } of actionsOf(file)) {
      if (getName(action, 'S') !== 'URI') continue;
      const uri = get(action, 'URI');
      if (!/^[\x21-\x7e]+$/.test(uri === undefined ? '' : String(uri).slice(1, -1))) {
        yield onPage('The address of a link is empty, or has characters that addresses do not have', page);
      }
    }
  },
};

/** What happens when a reader clicks, or without their doing. */
export const actionRules: readonly Rule[] = [
  actionKind,
  namedAction,
  triggers,
  scripts,
  linkTarget,
  linkAddress,
];
