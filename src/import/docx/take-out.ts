import { childOf, type Element, isOn, remove } from '../../ooxml/xml.ts';
import type { Finding, Findings } from './findings.ts';
import type { StyleChain } from './style-chain.ts';
import { ancestorNamed, elementsNamed, textAround, textOf } from './walk-xml.ts';

const lost = { code: 'not-carried-over', severity: 'error' } as const;
const left = { code: 'not-carried-over', severity: 'warning' } as const;

const findings = {
  hidden: {
    ...left,
    what: 'has hidden text, which is not published',
    hint: 'look whether it belongs in the paper: in Word, choose Home, Show/Hide ¶',
  },
  comments: {
    ...left,
    what: 'has comments, which are not published',
    hint: 'look whether any of them still asks for something',
  },
  textBoxes: {
    ...left,
    what: 'has text boxes, whose text stands after the paragraph that they are tied to',
    hint: 'look at its place in the pack, or put the text into the paragraphs in Word',
  },
  equations: {
    ...lost,
    what: 'has equations, which cannot be carried over',
    hint: 'in Word, put a picture with an alternative text in its place',
  },
  objects: {
    ...lost,
    what: 'has embedded objects, which cannot be carried over',
    hint: 'in Word, put a picture with an alternative text, or a table, in its place',
  },
  drawings: {
    ...lost,
    what: 'has charts or drawings that are no pictures, which cannot be carried over',
    hint: 'in Word, cut it, paste it as a picture (Paste Special, PNG), and give that an alternative text',
  },
} as const satisfies Readonly<Record<string, Finding>>;

/** Takes out of a part what is not published, or cannot be carried over, and tells of it. */
export function takeOut(root: Element, styles: StyleChain, told: Findings): void {
  takeOutHidden(root, styles, told);
  takeOutComments(root, told);
  for (const equation of elementsNamed(root, 'oMath')) {
    told.add(findings.equations, textAround(equation) || mathText(equation));
    remove(equation);
  }
  for (const object of elementsNamed(root, 'object')) {
    told.add(findings.objects, textAround(object));
    remove(object);
  }
  liftTextBoxes(root, told);
  for (const data of elementsNamed(root, 'graphicData')) {
    if (elementsNamed(data, 'blip').length > 0) continue;
    const drawing = ancestorNamed(data, 'drawing');
    if (!drawing) continue;
    told.add(findings.drawings, textAround(drawing));
    remove(ancestorNamed(drawing, 'AlternateContent') ?? drawing);
  }
}

function takeOutHidden(root: Element, styles: StyleChain, told: Findings): void {
  for (const run of elementsNamed(root, 'r')) {
    const properties = childOf(run, 'rPr');
    const paragraph = ancestorNamed(run, 'p');
    const isHidden =
      isOn(properties, 'vanish') ??
      (styles.ofRun(properties).isHidden || styles.ofParagraph(childOf(paragraph, 'pPr')).isHidden);
    // What has no text is a part of a field or a comment's mark.
    if (!isHidden) continue;
    const text = textOf(run);
    if (text.trim() !== '') told.add(findings.hidden, text);
    remove(run);
  }
}

function takeOutComments(root: Element, told: Findings): void {
  for (const reference of elementsNamed(root, 'commentReference')) {
    told.add(findings.comments, textAround(reference));
    remove(reference);
  }
}

/** Text of an equation, which is not the equation. */
function mathText(equation: Element): string {
  return elementsNamed(equation, 't')
    .map((text) => text.textContent ?? '')
    .join('');
}

/** Puts the paragraphs of text boxes after the paragraph that each is tied to; the first of two versions counts. */
function liftTextBoxes(root: Element, told: Findings): void {
  const boxes = elementsNamed(root, 'txbxContent').filter((box) => !ancestorNamed(box, 'txbxContent'));
  const done = new Set<Element>();
  for (const box of boxes) {
    const holder =
      ancestorNamed(box, 'AlternateContent') ?? ancestorNamed(box, 'pict') ?? ancestorNamed(box, 'drawing');
    const paragraph = holder && ancestorNamed(holder, 'p');
    if (!holder || !paragraph) continue;
    const isFallback = ancestorNamed(box, 'Fallback') !== undefined;
    const hasChoice = elementsNamed(holder, 'Choice').length > 0;
    if (isFallback && hasChoice) continue;
    if (textOf(box).trim() !== '') told.add(findings.textBoxes, textOf(box));
    const next = paragraph.nextSibling;
    while (box.firstChild) paragraph.parentNode?.insertBefore(box.firstChild, next);
    done.add(holder);
  }
  for (const holder of done) remove(holder);
}
