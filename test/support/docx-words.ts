import { strFromU8, unzipSync } from 'fflate';
import { parseDocument } from 'htmlparser2';
import mammoth from 'mammoth';
import type { PackWords } from './pack-words.ts';

/** The part of htmlparser2's nodes that is read here. */
type Node = {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly Node[];
};

/**
 * Tells the words of a Word document as mammoth finds them. Numbers that Word makes are not told; of a list
 * item only the first paragraph is, since Word knows no others.
 */
export async function docxWords(bytes: Uint8Array): Promise<PackWords> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: styleMap(bytes) },
  );
  const words = {
    body: '',
    notes: [] as string[],
    headings: [] as string[],
    listItems: [] as string[],
    listLeads: [] as string[],
    rows: [] as string[][],
  };
  const read = (node: Node): string => {
    if (node.type === 'text') return node.data ?? '';
    const { name = '', attribs = {} } = node;
    if (name === 'sup' && isNoteReference(node)) return '';
    if (name === 'br') return '\n';
    if (name === 'tr') words.rows.push([]);
    const isNote = /^(foot|end)note-\d+$/.test(attribs.id ?? '');
    const place = name === 'li' && !isNote ? words.listLeads.push('') - 1 : -1;
    let text = '';
    let own = '';
    for (const child of node.children ?? []) {
      const inner = read(child);
      text += inner;
      own += child.name === 'ul' || child.name === 'ol' ? '' : inner;
    }
    if (isNote) {
      words.notes.push(text.replace(/\s*↑\s*$/, ''));
      return '';
    }
    if (place >= 0) words.listLeads[place] = own;
    if (/^h[1-6]$/.test(name)) words.headings.push(text);
    if (name === 'td' || name === 'th') words.rows.at(-1)?.push(text);
    return isBlock.test(name) ? `\n${text}\n` : text;
  };
  words.body = parseDocument(value)
    .children.map((node) => read(node as unknown as Node))
    .join('');
  return words;
}

const isBlock = /^(p|h[1-6]|li|ul|ol|table|thead|tbody|tr|td|th|div|blockquote|figure)$/;

const isNoteReference = (node: Node): boolean =>
  (node.children ?? []).some((child) => /^(foot|end)note-ref-\d+$/.test(child.attribs?.id ?? ''));

/**
 * Tells mammoth which paragraph styles are headings, by their outline level, and that numbered paragraphs of
 * a body are no lists.
 */
function styleMap(bytes: Uint8Array): string[] {
  const styles = strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
  const headings = [...styles.matchAll(/<w:style [^>]*w:type="paragraph".*?<\/w:style>/gs)].flatMap(
    ([style]) => {
      const [, name] = /<w:name w:val="([^"]*)"/.exec(style) ?? [];
      const [, level] = /<w:outlineLvl w:val="([0-5])"/.exec(style) ?? [];
      return name && level ? [`p[style-name='${name}'] => h${Number(level) + 1}:fresh`] : [];
    },
  );
  return [...headings, "p[style-name='Body Text'] => p:fresh"];
}
