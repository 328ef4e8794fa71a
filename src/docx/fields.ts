import { escapeXml } from './xml-text.ts';

/**
 * Writes a field with the result that it has now: right when the file opens, and Word makes it anew
 * when asked to.
 *
 * @param properties `w:rPr` of its runs, or nothing
 */
export function field(instruction: string, result: string, properties = ''): string {
  return `${fieldStart(instruction, properties)}<w:r>${properties}<w:t>${escapeXml(result)}</w:t></w:r>${fieldEnd(properties)}`;
}

/** Begins a field whose result is more than words; `fieldEnd` ends it. */
export function fieldStart(instruction: string, properties = ''): string {
  return `<w:r>${properties}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${properties}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r><w:r>${properties}<w:fldChar w:fldCharType="separate"/></w:r>`;
}

export function fieldEnd(properties = ''): string {
  return `<w:r>${properties}<w:fldChar w:fldCharType="end"/></w:r>`;
}
