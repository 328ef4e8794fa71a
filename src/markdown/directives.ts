import { mergeTexts } from '../document/append-text.ts';
import { unnumbered } from '../document/number.ts';
import type { Block, Contents, Group, Paragraph, Quotation, Section } from '../document/tree.ts';
import { exemptionOfPassage } from '../load/exempt-passages.ts';
import { type Call, refuseRest, wrong } from './call.ts';
import { languageTag } from './inline-rules.ts';
import { readForm } from './read-form.ts';
import { readInlines } from './read-inlines.ts';
import { readTableDirective } from './read-table-directive.ts';
import { inner, report, type Scope } from './reader.ts';

export type Directive = (call: Call) => readonly Block[];

/** How each directive comes into the tree. */
export const directives: Readonly<Record<string, Directive>> = {
  landscape: (call) => {
    refuseRest(call);
    return readSection(call, { ...call.scope, orientation: 'landscape' });
  },
  marking: (call) => {
    if (call.rest === '') wrong(call, 'is followed by the marking', ':::marking RESTRICTED');
    return readSection(call, { ...call.scope, marking: call.rest });
  },
  'page-break': (call) => {
    refuseRest(call);
    return [{ type: 'page-break', at: call.at }];
  },
  contents: readContents,
  unnumbered: (call) => {
    refuseRest(call);
    return call.read(call.scope).map(withoutNumber);
  },
  table: readTableDirective,
  letter: (call) => readGroup(call, inner(call.scope)),
  address: (call) => readGroup(call, { ...inner(call.scope), keepLines: true }, true),
  sender: (call) => readGroup(call, { ...inner(call.scope), keepLines: true }, true),
  date: (call) => readGroup(call, inner(call.scope)),
  subject: (call) => readGroup(call, inner(call.scope)),
  form: readForm,
  signature: (call) => {
    const inlines = readInlines(call.rest, call.reader, call.place, inner(call.scope));
    const name: Paragraph = { type: 'paragraph', role: 'signature-name', at: call.at, children: inlines };
    return [{ type: 'rule', role: 'signature', at: call.at }, ...(inlines.length > 0 ? [name] : [])];
  },
  recommendation: readRecommendation,
  'pull-quote': readPullQuote,
  title: (call) => {
    refuseRest(call);
    const blocks = call.read({ ...inner(call.scope), inTitlePage: true });
    const page: Group = { type: 'group', role: 'title-page', at: call.at, keepTogether: false, blocks };
    return [page, { type: 'page-break', at: call.at }];
  },
  lang: readLanguage,
  exempt: readExempt,
  keep: (call) => {
    refuseRest(call);
    const blocks = call.read(inner(call.scope));
    return [{ type: 'group', at: call.at, keepTogether: true, blocks }];
  },
};

/** The role of the group is the directive's name; its own line may hold its first words. */
function readGroup(call: Call, scope: Scope, keepTogether = false): Group[] {
  const inlines = readInlines(call.rest, call.reader, call.place, scope);
  const first: Paragraph = { type: 'paragraph', at: call.at, children: inlines };
  const blocks = [...(inlines.length > 0 ? [first] : []), ...call.read(scope)];
  return [{ type: 'group', role: call.name, at: call.at, keepTogether, blocks }];
}

/** Sections do not stand in sections: what one holds within is divided, and takes its orientation and marking. */
function readSection(call: Call, scope: Scope): Block[] {
  const { orientation, marking } = scope;
  const sections: Section[] = [];
  let run: Block[] = [];
  const endRun = () => {
    if (run.length === 0) return;
    const at = sections.length === 0 ? call.at : (run[0]?.at ?? call.at);
    sections.push({ type: 'section', at, orientation, ...(marking && { marking }), blocks: run });
    run = [];
  };
  for (const block of call.read(scope)) {
    if (block.type === 'section') {
      endRun();
      sections.push(block);
    } else {
      run.push(block);
    }
  }
  endRun();
  return sections;
}

function readContents(call: Call): Block[] {
  const depth = Number(call.rest || '6');
  if (!Number.isInteger(depth) || depth < 2 || depth > 6) {
    wrong(call, 'is followed by the last heading level that it lists, from 2 to 6', ':::contents 3');
  }
  const contents: Contents = { type: 'contents', at: call.at, entries: [] };
  call.reader.contents.set(contents, depth);
  return [contents];
}

function readRecommendation(call: Call): Group[] {
  if (call.rest === '') wrong(call, 'is followed by its number', ':::recommendation 1');
  const named = call.reader.options.recommendation.replace('%1', () => call.rest).trim();
  const blocks = call.read(inner(call.scope));
  const [first, ...others] = blocks;
  const tag = { type: 'text', value: named, bold: true } as const;
  const dash = { type: 'text', value: ' – ' } as const;
  const tagged: Block[] =
    first?.type === 'paragraph'
      ? [{ ...first, children: mergeTexts([tag, dash, ...first.children]) }, ...others]
      : [{ type: 'paragraph', at: call.at, children: [tag] }, ...blocks];
  return [{ type: 'group', role: 'recommendation', at: call.at, keepTogether: true, blocks: tagged }];
}

/**
 * What stands in place of a passage that was cut out before anything read it. One that was not cut out, since it
 * stands within another block, says no more either.
 */
function readExempt(call: Call): Paragraph[] {
  if (call.read(call.scope).length > 0) {
    const hint = 'write it at the left margin of a Markdown file, in no list, table, quotation or YAML text';
    report(
      call.reader,
      'markdown-directive',
      '`:::exempt` cannot keep a passage from the public here',
      call.at,
      hint,
    );
  }
  const exemption = exemptionOfPassage(call.rest) ?? { paragraphs: [] };
  const value = call.reader.options.exemptPassage(exemption);
  return [{ type: 'paragraph', role: 'exempt', at: call.at, children: [{ type: 'text', value }] }];
}

/** A quotation set large; the words of the directive's line tell whose it is, and stand beneath. */
function readPullQuote(call: Call): Quotation[] {
  const scope = inner(call.scope);
  const whose = readInlines(call.rest, call.reader, call.place, scope);
  const attribution: Paragraph = { type: 'paragraph', role: 'attribution', at: call.at, children: whose };
  const blocks = [...call.read(scope), ...(whose.length > 0 ? [attribution] : [])];
  return [{ type: 'quotation', role: 'pull-quote', at: call.at, blocks }];
}

/** A passage in another language; what stands within it in a third says so itself. */
function readLanguage(call: Call): readonly Block[] {
  const lang = call.rest;
  const blocks = call.read(call.scope);
  if (!languageTag.test(lang)) {
    wrong(call, 'is followed by the tag of a language', ':::lang cy');
    return blocks;
  }
  // Contents lists are filled later, and are known by their object.
  const isSame = (block: Block): boolean => block.lang !== undefined || block.type === 'contents';
  return blocks.map((block) => (isSame(block) ? block : { ...block, lang }));
}

/** Directly in `:::unnumbered` only; what takes no number anyway needs no role. */
function withoutNumber(block: Block): Block {
  if (block.type === 'section') return { ...block, blocks: block.blocks.map(withoutNumber) };
  if (block.type === 'group' && block.role === undefined)
    return { ...block, blocks: block.blocks.map(withoutNumber) };
  const takesNumber = (block.type === 'paragraph' || block.type === 'heading') && block.role === undefined;
  return takesNumber ? { ...block, role: unnumbered } : block;
}
