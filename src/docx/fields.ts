import { escapeXml } from '../document/xml-text.ts';

/**
 * Writes a field with the result that it has now: right when the file opens, and Word makes it anew
 * when asked to.
 *
 * @param properties `w:rPr` of its runs, or nothing
 */
export function field(instruction: string, result: string, properties = ''): string {
  return `${fieldStart(instruction, properties)}<w:r>${properties}<w:t>${escapeXml(result)}</w:t></w:r>${fieldEnd(properties)}`;
}

/** Writes a field that shows nothing where it stands. */
export function hiddenField(instruction: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

/** Begins a field whose result is more than words; `fieldEnd` ends it. */
export function fieldStart(instruction: string, properties = ''): string {
  return `<w:r>${properties}<w:fldChar w:fldCharType="begin"/></w:r><w:r>${properties}<w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r><w:r>${properties}<w:fldChar w:fldCharType="separate"/></w:r>`;
}

/** Ends a field that `fieldStart` has begun. */
export function fieldEnd(properties = ''): string {
  return `<w:r>${properties}<w:fldChar w:fldCharType="end"/></w:r>`;
}
