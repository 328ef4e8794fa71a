import { childOf, type Element, remove } from '../../ooxml/xml.ts';
import type { Findings } from './findings.ts';
import { ancestorNamed, elementsNamed, textOf, unwrap } from './walk-xml.ts';

/**
 * Takes the tracked changes of a part for accepted: what was inserted stands, what was deleted is gone. Changes of
 * look alone are passed over.
 *
 * @param isAccepted whether the meeting says so; otherwise they are told as an error
 * @see ECMA-376-1, 17.13.5
 */
export function settleChanges(root: Element, isAccepted: boolean, findings: Findings): void {
  const changed: string[] = [];
  for (const name of ['del', 'moveFrom']) {
    for (const element of elementsNamed(root, name)) {
      const outer = element.parentNode as Element | null;
      if (outer?.localName === 'trPr') {
        const row = ancestorNamed(element, 'tr');
        if (row) changed.push(textOf(row));
        if (row) remove(row);
      } else if (outer?.localName !== 'rPr') {
        changed.push(textOf(element));
        remove(element);
      } else {
        // The mark at the end of a paragraph: the next one goes on in it.
        changed.push('');
      }
    }
  }
  for (const name of ['ins', 'moveTo']) {
    for (const element of elementsNamed(root, name)) {
      const outer = element.parentNode as Element | null;
      if (outer?.localName === 'rPr' || outer?.localName === 'trPr') {
        remove(element);
        continue;
      }
      changed.push(textOf(element));
      unwrap(element);
    }
  }
  joinDeletedParagraphs(root);
  if (isAccepted) return;
  for (const text of changed) findings.add(trackedChanges, text);
}

const trackedChanges = {
  code: 'tracked-changes',
  severity: 'error',
  what: 'has tracked changes that are neither accepted nor rejected',
  hint: 'in Word, choose Review, Accept All Changes, and save; or write `accept-changes: true` beside `file:`',
} as const;

/** Puts what is left of a paragraph whose end was deleted before the next one. */
function joinDeletedParagraphs(root: Element): void {
  for (const paragraph of elementsNamed(root, 'p')) {
    const mark = childOf(paragraph, 'pPr', 'rPr', 'del');
    if (!mark) continue;
    let next = paragraph.nextSibling as Element | null;
    while (next && next.localName !== 'p') next = next.nextSibling as Element | null;
    if (!next) {
      remove(mark);
      continue;
    }
    const properties = childOf(next, 'pPr');
    const before = properties ? properties.nextSibling : next.firstChild;
    for (let child = paragraph.firstChild; child; ) {
      const following = child.nextSibling;
      if ((child as Element).localName !== 'pPr') next.insertBefore(child, before);
      child = following;
    }
    remove(paragraph);
  }
}
