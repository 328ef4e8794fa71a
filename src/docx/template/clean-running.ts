import { allWithin, attributeOf, type Element, remove, wordNamespace } from '../../ooxml/xml.ts';
import { decorativeExtension, decorativeNamespace, drawingNamespace } from '../namespaces.ts';
import { RefusedTemplate } from './refused-template.ts';

/** Marks that belong to the template's text, or to its authors' work on it. */
const left = new Set([
  ...['bookmarkStart', 'bookmarkEnd', 'proofErr', 'permStart', 'permEnd', 'placeholder'],
  ...['commentRangeStart', 'commentRangeEnd', 'commentReference'],
]);
const changes = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tcPrChange',
]);
/** Fields that show what is not in the file. */
const foreignFields = /^\s*(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|IMPORT|DATABASE|RD|MACROBUTTON)\b/i;
const vml = 'urn:schemas-microsoft-com:vml';
const office = 'urn:schemas-microsoft-com:office:office';

/**
 * Makes a header or footer of a template fit to stand in another document: without marks of its authors,
 * and without anything that is fetched from elsewhere. Fields, pictures and text boxes stay; pictures without
 * alternative text are marked as decoration.
 *
 * @param root of the part; it is changed
 * @param firstDrawing number of its first picture; numbers of pictures differ throughout a document
 * @throws RefusedTemplate for tracked changes, and for fields that show other files
 */
export function cleanRunning(root: Element, firstDrawing: number): void {
  let drawing = firstDrawing;
  for (const element of allWithin(root)) {
    const { localName, namespaceURI } = element;
    if (namespaceURI === wordNamespace) {
      if (changes.has(localName ?? '')) throw tracked();
      if (left.has(localName ?? '') || isForeignBinding(element)) remove(element);
    }
    // A picture in SVG has a bitmap beside it, which every Word shows.
    if (localName === 'blip') for (const extra of allWithin(element, 'extLst')) remove(extra);
    if (localName === 'docPr') {
      element.setAttribute('id', String(drawing++));
      if (!element.getAttribute('descr')) markDecorative(element);
    }
    for (const attribute of [...element.attributes]) {
      const { namespaceURI: space, localName: name } = attribute;
      const trace = /^(paraId|textId|rsid\w*)$/.test(name ?? '');
      const fetched =
        namespaceURI === vml &&
        ((space === null && /^(src|href)$/.test(attribute.name)) || (space === office && name === 'href'));
      if (trace || fetched) element.removeAttributeNode(attribute);
    }
  }
  for (const instruction of instructionsIn(root)) checkField(instruction);
}

/** A picture of which the council says nothing is decoration: the words of a letterhead stand beside it. */
function markDecorative(properties: Element): void {
  if (allWithin(properties, 'decorative').length > 0) return;
  properties.setAttribute('descr', '');
  const known = allWithin(properties, 'extLst')[0];
  const make = (name: string) => properties.ownerDocument?.createElementNS(drawingNamespace, `a:${name}`);
  const list = known ?? make('extLst');
  const extension = make('ext');
  const mark = properties.ownerDocument?.createElementNS(decorativeNamespace, 'adec:decorative');
  if (!list || !extension || !mark) return;
  mark.setAttribute('val', '1');
  extension.setAttribute('uri', decorativeExtension);
  extension.appendChild(mark);
  list.appendChild(extension);
  if (!known) properties.appendChild(list);
}

/** A control that shows a property of the document stays bound to it; one bound to data of the template cannot. */
function isForeignBinding(element: Element): boolean {
  const path = element.localName === 'dataBinding' ? (attributeOf(element, 'xpath') ?? '') : undefined;
  return path !== undefined && !/(coreProperties|Properties\[1\])/.test(path);
}

/** What the fields of a part say, each put together of its runs. */
function instructionsIn(root: Element): string[] {
  const found = allWithin(root, 'fldSimple').map((simple) => attributeOf(simple, 'instr') ?? '');
  const open: string[] = [];
  for (const element of allWithin(root)) {
    if (element.localName === 'instrText') open.push((open.pop() ?? '') + (element.textContent ?? ''));
    if (element.localName !== 'fldChar') continue;
    const kind = attributeOf(element, 'fldCharType');
    if (kind === 'begin') open.push('');
    if (kind === 'end') found.push(open.pop() ?? '');
  }
  return [...found, ...open];
}

function checkField(instruction: string): void {
  const link = /^\s*HYPERLINK\s+(?!\\[a-z]\s)"?([^"\s]+)/i.exec(instruction)?.[1];
  const elsewhere = link !== undefined && !/^(https?|mailto|tel):/i.test(link);
  if (!elsewhere && !foreignFields.test(instruction)) return;
  const hint = 'Click the field, press Ctrl+Shift+F9 to make it plain text, or take it out.';
  throw new RefusedTemplate(
    `has a field in its header or footer that shows another file, “${instruction.trim()}”`,
    hint,
  );
}

function tracked(): RefusedTemplate {
  const hint = 'In Word, choose Review, Accept, Accept All Changes and Stop Tracking.';
  return new RefusedTemplate('has tracked changes in its header or footer', hint);
}
