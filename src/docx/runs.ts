import type { Text } from '../document/tree.ts';
import { escapeXml } from '../document/xml-text.ts';
import { wordLanguage } from './word-language.ts';

/** What a run takes from around it. */
export type RunSetting = {
  /** Language of the document, which runs do not say again. */
  readonly documentLang: string;
  readonly lang: string;
  /** Set in italics by its style: emphasis is then upright. */
  readonly italic: boolean;
  /** In a link. */
  readonly linked: boolean;
};

const spaceAtEdge = /^\s|\s$|\s\s/;
const hyphens = /([\u00ad\u2011])/;

/** Writes text as a run. */
export function textRun(text: Text, setting: RunSetting): string {
  return `<w:r>${runProperties(text, setting)}${textContent(text.value)}</w:r>`;
}

/** Writes words without marks as a run. */
export function plainRun(words: string, setting: RunSetting): string {
  return textRun({ type: 'text', value: words }, setting);
}

/** Writes what a run holds; hyphens that Word has as elements are written so. */
export function textContent(value: string): string {
  if (!hyphens.test(value)) return textElement(value);
  return value
    .split(hyphens)
    .map((part) => {
      if (part === '\u00ad') return '<w:softHyphen/>';
      if (part === '\u2011') return '<w:noBreakHyphen/>';
      return part === '' ? '' : textElement(part);
    })
    .join('');
}

/** Space at either end is kept only when that is said. */
function textElement(value: string): string {
  const edges = spaceAtEdge.test(value) ? ' xml:space="preserve"' : '';
  return `<w:t${edges}>${escapeXml(value)}</w:t>`;
}

/** Run properties in the order of the schema (CT_RPr); nothing for text as its paragraph has it. */
export function runProperties(text: Omit<Text, 'type' | 'value'>, setting: RunSetting): string {
  let xml = '';
  if (setting.linked) xml += '<w:rStyle w:val="Hyperlink"/>';
  else if (text.code) xml += '<w:rStyle w:val="Code"/>';
  if (text.bold) xml += '<w:b/><w:bCs/>';
  if (text.italic) xml += setting.italic ? '<w:i w:val="0"/><w:iCs w:val="0"/>' : '<w:i/><w:iCs/>';
  if (text.strike) xml += '<w:strike/>';
  if (text.underline) xml += '<w:u w:val="single"/>';
  if (text.script) xml += `<w:vertAlign w:val="${text.script}script"/>`;
  const lang = text.lang ?? setting.lang;
  if (lang !== setting.documentLang) xml += `<w:lang w:val="${escapeXml(wordLanguage(lang))}"/>`;
  return xml === '' ? '' : `<w:rPr>${xml}</w:rPr>`;
}
