import { unzipSync } from 'fflate';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** A package that was written, to be looked into. */
export type OpenDocx = {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  text(path: string): string;
  xml(path: string): XmlElement;
};

export function openDocx(bytes: Uint8Array): OpenDocx {
  const files = unzipSync(bytes);
  const text = (path: string): string => {
    const file = files[path];
    if (!file) throw new Error(`no ${path}`);
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  };
  return { bytes, paths: Object.keys(files), text, xml: (path) => parseXml(text(path)) };
}
