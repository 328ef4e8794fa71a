import { Parser } from 'htmlparser2';

/** What is told of XML as it is read; names are without prefix. */
export type XmlEvents = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(words: string): void;
  close?(name: string): void;
};

/** Reads XML from its beginning to its end without keeping it; what is not well-formed is read as far as it can be. */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => events.open?.(withoutPrefix(name), attributes),
      ontext: (words) => events.text?.(words),
      onclosetag: (name) => events.close?.(withoutPrefix(name)),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

export function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether a flag of Office's XML is set: ST_OnOff and xsd:boolean, where the bare element or attribute means true. */
export function isOn(value: string | undefined, absent = false): boolean {
  return value === undefined ? absent : !['0', 'false', 'off'].includes(value.toLowerCase());
}
