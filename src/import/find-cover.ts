import { plainText } from '../document/text.ts';
import type { Block, Inline, Table } from '../document/tree.ts';

/** What a council's cover says, found in a file. */
export type Cover = {
  readonly title?: string;
  /** Words before a list of recommendations. */
  readonly recommendationLead?: readonly Inline[];
  readonly recommendations: readonly (readonly Inline[])[];
  readonly contacts: readonly Contact[];
  /** `none`, or a line each; absent where the file does not say. */
  readonly backgroundPapers?: 'none' | readonly (readonly Inline[])[];
  /** What is left: the text of the report. */
  readonly blocks: readonly Block[];
};

/** A row of a contact table. */
export type Contact = {
  readonly role: string;
  readonly name: string;
  readonly email?: string;
  readonly telephone?: string;
};

/** Looks through the blocks of a report for what its cover says in its own fields, and takes that out. */
export function findCover(blocks: readonly Block[]): Cover {
  let left: readonly Block[] = blocks.filter((block) => block.type !== 'heading' || wordsOf(block) !== '');
  const [first] = left;
  const title = first?.type === 'heading' && isTitle(left) ? wordsOf(first) : undefined;
  if (title !== undefined) left = left.slice(1);
  const recommendations = takeSection(left, /^(?:recommendations?|recommended|argymhelliad(?:au)?)\b/i);
  left = recommendations?.left ?? left;
  const papers = takeSection(left, /^(?:background papers|papurau cefndir)\b/i);
  left = papers?.left ?? left;
  const contacts = left.flatMap((block) => (block.type === 'table' ? contactsOf(block) : []));
  const body = left.filter((block) => block.type !== 'table' || contactsOf(block).length === 0);
  const lines = recommendations ? linesOf(recommendations.inside) : { lead: [], lines: [] };
  return {
    ...(title !== undefined && { title }),
    ...(lines.lead.length > 0 && { recommendationLead: lines.lead }),
    recommendations: lines.lines,
    contacts,
    ...(papers && { backgroundPapers: papersOf(papers.inside) }),
    blocks: withoutLastHeading(body),
  };
}

function wordsOf(block: Block): string {
  return 'children' in block ? plainText(block.children, { notes: 'none' }).trim() : '';
}

/** The first heading is the title where it is the only one of its level, and others stand below it. */
function isTitle(blocks: readonly Block[]): boolean {
  const headings = blocks.filter((block) => block.type === 'heading');
  const [first, ...others] = headings;
  return first !== undefined && others.length > 0 && others.every(({ level }) => level > first.level);
}

/** Takes out what stands under a heading, to the next of its level or above. */
function takeSection(
  blocks: readonly Block[],
  named: RegExp,
): { readonly inside: readonly Block[]; readonly left: readonly Block[] } | undefined {
  const start = blocks.findIndex((block) => block.type === 'heading' && named.test(wordsOf(block)));
  const heading = blocks[start];
  if (heading?.type !== 'heading') return undefined;
  let end = start + 1;
  for (; end < blocks.length; end++) {
    const block = blocks[end] as Block;
    if (block.type === 'heading' && block.level <= heading.level) break;
    if (block.type === 'table') break;
  }
  return { inside: blocks.slice(start + 1, end), left: [...blocks.slice(0, start), ...blocks.slice(end)] };
}

/** Paragraphs before a list are the words before it; without a list, each is a line. */
function linesOf(blocks: readonly Block[]): {
  readonly lead: readonly Inline[];
  readonly lines: readonly (readonly Inline[])[];
} {
  const hasList = blocks.some(({ type }) => type === 'list');
  let lead: readonly Inline[] = [];
  const lines: (readonly Inline[])[] = [];
  for (const block of blocks) {
    if (block.type === 'list') {
      for (const item of block.items)
        for (const each of item.blocks) if (each.type === 'paragraph') lines.push(each.children);
    } else if (block.type === 'paragraph') {
      if (hasList && lines.length === 0 && lead.length === 0) lead = block.children;
      else lines.push(block.children);
    }
  }
  return lines.length === 0 && lead.length > 0 ? { lead: [], lines: [lead] } : { lead, lines };
}

function papersOf(blocks: readonly Block[]): 'none' | readonly (readonly Inline[])[] {
  const { lead, lines } = linesOf(blocks);
  const all = lead.length > 0 ? [lead, ...lines] : lines;
  const [only = [], ...others] = all;
  const words = plainText(only, { notes: 'none' }).trim();
  return others.length === 0 && /^(?:none|nil|n\/a|dim|there are none)?\.?$/i.test(words) ? 'none' : all;
}

const roles =
  /\b(?:report author|author|contact|head of|director|officer|portfolio holder|lead member|manager|awdur|swyddog|cyfarwyddwr|pennaeth)\b/i;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const phone = /(?:\+44|0)[\d\s()-]{8,}\d/;

/** Reads a contact table: rows that begin with what somebody is to the report, then their name. */
function contactsOf(table: Table): Contact[] {
  if (table.columns.length < 2 || table.columns.length > 4) return [];
  const rows = [...table.head, ...table.body].map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks
        .map((block) => plainText([block], { notes: 'none' }))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );
  const contacts = rows.flatMap(([role = '', ...others]): Contact[] => {
    const all = others.join(' ');
    const address = email.exec(all)?.[0];
    const number = phone.exec(all)?.[0];
    const name = (others[0] ?? '')
      .replace(email, '')
      .replace(phone, '')
      .replace(/[\s,;:]+$/, '')
      .trim();
    if (!roles.test(role) || !/\p{L}{2}/u.test(name)) return [];
    return [
      {
        role: role.replace(/[:\s]+$/, ''),
        name,
        ...(address !== undefined && { email: address }),
        ...(number !== undefined && { telephone: number.trim() }),
      },
    ];
  });
  const hasAddress = contacts.some(
    (contact) => contact.email !== undefined || contact.telephone !== undefined,
  );
  // Where most rows are of another kind, the table is one of the report.
  return contacts.length * 2 >= rows.length && (hasAddress || contacts.length === rows.length)
    ? contacts
    : [];
}

/** A heading over what was taken out heads nothing any more. */
function withoutLastHeading(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const isOver =
    last?.type === 'heading' && /^(?:contact|report author|further information|cyswllt)/i.test(wordsOf(last));
  return isOver ? blocks.slice(0, -1) : blocks;
}
