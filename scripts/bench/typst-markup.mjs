import MarkdownIt from 'markdown-it';

const parser = new MarkdownIt();

/** Turns Markdown into Typst's markup, so that Typst gets the same text in its own form. */
export function typstMarkup(markdown) {
  const notes = new Map();
  const withoutNotes = markdown.replace(
    /^\[\^([^\]]+)\]: *((?:.+\n?)+(?:\n+ {2,}.+)*)/gm,
    (_definition, name, text) => {
      notes.set(name, text);
      return '';
    },
  );
  const marked = withoutNotes.replace(/\[\^([^\]]+)\]/g, '\ue000$1\ue001');
  const body = writeBlocks(parser.parse(marked, {}));
  return body.replace(/\ue000([^\ue001]+)\ue001/g, (_mark, name) => {
    const text = notes.get(name.replace(/\\/g, '')) ?? '';
    return `#footnote[${writeBlocks(parser.parse(text, {})).trim()}]`;
  });
}

const escapeText = (text) => text.replace(/[\\#$*_`<>@[\]=~/+-]/g, '\\$&');

const inlineMarks = {
  strong_open: '#strong[',
  strong_close: ']',
  em_open: '#emph[',
  em_close: ']',
  s_open: '#strike[',
  s_close: ']',
  link_close: ']',
  softbreak: ' ',
  hardbreak: '#linebreak()',
};

function writeInline(tokens) {
  return tokens
    .map((token) => {
      if (token.type === 'text') return escapeText(token.content);
      if (token.type === 'code_inline') return `#raw(${JSON.stringify(token.content)})`;
      if (token.type === 'link_open') return `#link(${JSON.stringify(token.attrGet('href'))})[`;
      return inlineMarks[token.type] ?? '';
    })
    .join('');
}

/** Content functions for everything that stands in something else; headings keep the outline. */
const blockMarks = {
  paragraph_open: '\n',
  paragraph_close: '\n',
  heading_close: ']\n',
  bullet_list_open: '\n#list(',
  bullet_list_close: ')\n',
  list_item_open: '[',
  list_item_close: '],',
  ordered_list_close: ')\n',
  blockquote_open: '\n#quote(block: true)[',
  blockquote_close: ']\n',
  table_close: ')\n',
  thead_open: 'table.header(',
  thead_close: '),',
  th_open: '[',
  th_close: '],',
  td_open: '[',
  td_close: '],',
  hr: '\n#line(length: 100%)\n',
};

function writeBlocks(tokens) {
  let out = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'inline') out += writeInline(token.children);
    else if (token.type === 'heading_open') out += `\n#heading(level: ${token.tag.slice(1)})[`;
    else if (token.type === 'ordered_list_open') out += `\n#enum(start: ${token.attrGet('start') ?? 1},`;
    else if (token.type === 'table_open') out += `\n#table(columns: ${columnsOf(tokens, index)},`;
    else if (token.type === 'fence' || token.type === 'code_block') {
      out += `\n#raw(${JSON.stringify(token.content)})\n`;
    } else out += blockMarks[token.type] ?? '';
  }
  return out;
}

function columnsOf(tokens, index) {
  const end = tokens.findIndex(({ type }, place) => place > index && type === 'tr_close');
  return tokens.slice(index, end).filter(({ type }) => type === 'th_open').length;
}
