import { parse } from 'yaml';
import { jsonText } from './json-text.ts';
import type { PlaceOfText } from './place-of-text.ts';

/** Reads all that a public file says, its name first. */
export async function readFile(name: string, bytes: Uint8Array): Promise<readonly PlaceOfText[]> {
  const named = { where: 'its name', text: name };
  if (name.endsWith('.pdf')) return [named, ...(await (await import('./read-pdf.ts')).readPdf(bytes))];
  if (name.endsWith('.docx')) return [named, ...(await import('./read-docx.ts')).readDocx(bytes)];
  if (/\.(?:png|jpe?g)$/.test(name)) return [named];
  const text = new TextDecoder().decode(bytes);
  if (name.endsWith('.svg')) return [named, { where: 'words', text: text.replace(/<[^>]*>/g, ' ') }];
  if (name.endsWith('.html')) return [named, ...(await import('./read-html.ts')).readHtml(text)];
  if (name.endsWith('.json')) return [named, { where: 'values', text: jsonText(text) }];
  if (name.endsWith('.ics')) return [named, { where: 'values', text: calendarText(text) }];
  if (/\.ya?ml$/.test(name)) return [named, { where: 'values', text: jsonText(JSON.stringify(parse(text))) }];
  return [named, { where: 'text', text }];
}

/** The values of a calendar entry, whose long lines are folded (RFC 5545, 3.1). */
function calendarText(text: string): string {
  return text
    .replace(/\r\n[ \t]/g, '')
    .split(/\r\n/)
    .filter((line) => !/^(?:BEGIN|END|VERSION|METHOD|CALSCALE|TZ|RRULE)/.test(line))
    .map((line) => line.slice(line.indexOf(':') + 1))
    .join('\n');
}
