import { type Element, parseXml } from '../../ooxml/xml.ts';
import { RefusedTemplate } from './refused-template.ts';

const damaged = 'Open it in Word, save it again as a Word Template (*.dotx), and use that file.';

/**
 * Parses a part of a template.
 *
 * @param path for the message
 * @throws RefusedTemplate for XML that is not well-formed, has a document type, or is nested beyond reason
 */
export function parsePart(xml: string, path: string): Element {
  const parsed = parseXml(xml);
  if (!('fault' in parsed)) return parsed;
  const fault = { 'ill-formed': 'not well-formed', deep: 'nested too deeply' }[parsed.fault];
  throw new RefusedTemplate(`is damaged: ${path} is ${fault}`, damaged);
}
