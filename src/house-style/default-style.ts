import { frontSheetBlocks } from './front-sheet-blocks.ts';
import type { BlockTokens, StyleTokens } from './style-tokens.ts';

/**
 * What a house style has where its `style.yaml` says nothing: one text edge, numbers hanging to its left,
 * a 15 pt rhythm. A `style.yaml` gives what differs; its blocks and tables are merged token by token.
 */
export const defaultStyle = {
  page: {
    size: 'A4',
    marginTop: 73.5,
    marginRight: 107.7,
    marginBottom: 79.4,
    marginLeft: 127.6,
    header: 39.7,
    footer: 39.7,
  },
  fonts: {
    regular: 'source-sans/TTF/SourceSans3-Regular.ttf',
    bold: 'source-sans/TTF/SourceSans3-Semibold.ttf',
    italic: 'source-sans/TTF/SourceSans3-It.ttf',
    boldItalic: 'source-sans/TTF/SourceSans3-SemiboldIt.ttf',
  },
  wordFont: 'Arial',
  minimumSize: 7.5,
  numberColumn: 42.5,
  colours: {
    ink: '#1a1a1a',
    accent: '#1a1a1a',
    muted: '#4a4a4a',
    rule: '#8a8a8a',
    tint: '#f0f0f0',
    alert: '#7a1414',
  },
  chartColours: ['#206095', '#b3541e', '#00786b', '#871a5b', '#5f6b12', '#5b5f97'],
  list: {
    indent: 18,
    bullets: ['•', '–', '◦'],
    ordered: ['decimal', 'lower-alpha', 'lower-roman'],
    itemSpace: 3.75,
  },
  footnote: { size: 8.5, leading: 11, ruleWidth: 56.7, spaceAbove: 15 },
  running: {
    size: 8.5,
    colour: 'muted',
    pageNumber: 'decimal',
    header: { left: '{{title}}' },
    footer: { right: '{{pageOf}}' },
    firstHeader: {},
    markingSize: 11,
    markingColour: 'alert',
  },
  labels: {},
  dates: { date: 'd MMMM yyyy', time: 'h.mm a' },
  frontSheet: frontSheetBlocks,
  duplex: false,
  latePages: 'at-end',
  lateItems: 'in-place',
  sourcePages: { show: 'pictures', mostPages: 20, mostMegabytes: 4 },
  numbering: {
    agenda: { levels: ['%1.', '(%2)', '(%3a)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    minutes: { levels: ['%1.', '(%2)', '(%3a)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    report: { levels: ['%1.0', '%1.%2', '%1.%2.%3'], headings: { 2: 1, 3: 2, 4: 3 }, paragraphs: 2 },
    continuous: { levels: ['%1'], headings: {}, paragraphs: 1 },
    paren: { levels: ['%1)'], headings: { 2: 1 }, paragraphs: 0 },
    decimal: { levels: ['%1.', '%1.%2', '%1.%2.%3'], headings: { 2: 1, 3: 2, 4: 3 }, paragraphs: 0 },
    sections: { levels: ['%1.0', '%1.%2', '%1.%2.%3'], headings: { 2: 1, 3: 2, 4: 3 }, paragraphs: 0 },
    letters: { levels: ['%1A.', '(%2)', '(%3i)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    roman: { levels: ['%1I.', '(%2a)', '(%3)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    'letter-items': { levels: ['%1.', '(%2a)', '(%3i)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    'decimal-items': {
      levels: ['%1.', '%1.%2', '%1.%2.%3'],
      headings: {},
      paragraphs: 0,
      columns: [0, 0, 0],
    },
    yearly: { levels: ['%1/%y', '(%2a)', '(%3i)'], headings: {}, paragraphs: 0, columns: [0, 1, 2] },
    none: { levels: [], headings: {}, paragraphs: 0 },
  },
  tables: {
    grid: {
      size: 9.5,
      leading: 12.5,
      cellPaddingX: 5,
      cellPaddingY: 3.5,
      columnGap: 0,
      rowRule: 0.5,
      columnRule: 0,
      headRule: 1,
      ruleColour: 'rule',
      groupBackground: 'tint',
      headBold: true,
      spaceBefore: 7.5,
      spaceAfter: 15,
      fullWidth: true,
    },
    plain: {
      like: 'grid',
      size: 11,
      leading: 15,
      cellPaddingX: 0,
      cellPaddingY: 1.25,
      columnGap: 9,
      rowRule: 0,
      headRule: 0,
      headBold: false,
      groupBackground: 'none',
      spaceBefore: 0,
    },
    contact: {
      like: 'grid',
      columnRule: 0.5,
      rowRule: 0.5,
      headRule: 0.5,
      cellPaddingY: 4,
      headBackground: 'tint',
    },
    form: { like: 'grid', cellPaddingY: 5, columnRule: 0.5 },
    particulars: { like: 'plain' },
  },
} as const satisfies Omit<Required<StyleTokens>, 'blocks' | 'name' | 'extends' | 'logo' | 'word'>;

/** Block styles by role; each inherits from the role that it is `like`, at the end from `paragraph`. */
export const defaultBlocks: Readonly<Record<string, BlockTokens>> = {
  paragraph: {
    size: 11,
    leading: 15,
    bold: false,
    italic: false,
    colour: 'ink',
    align: 'left',
    capitals: false,
    spaceBefore: 0,
    spaceAfter: 7.5,
    indentLeft: 0,
    indentRight: 0,
    keepWithNext: false,
    keepWithPrevious: false,
    ruleBelow: 0,
    ruleAbove: 0,
  },
  ...headings(),
  ...bodies(),
  ...titleBlocks(),
  ...agendaBlocks(),
  ...minuteBlocks(),
  ...reportBlocks(),
  ...contentsBlocks(),
};

function headings(): Record<string, BlockTokens> {
  return {
    'heading-1': {
      size: 22,
      leading: 27,
      bold: true,
      colour: 'accent',
      spaceAfter: 10.5,
      keepWithNext: true,
    },
    'heading-2': { like: 'heading-1', size: 14, leading: 18, spaceBefore: 18, spaceAfter: 5 },
    'heading-3': { like: 'heading-2', size: 12, leading: 15, spaceBefore: 12, spaceAfter: 3.75 },
    'heading-4': { like: 'heading-3', size: 11, leading: 15, colour: 'ink', spaceBefore: 7.5 },
    'heading-5': { like: 'heading-4', bold: false, italic: true },
    'heading-6': { like: 'heading-5', colour: 'muted' },
  };
}

/** What the blocks of a body and its directives take. */
function bodies(): Record<string, BlockTokens> {
  return {
    list: {},
    table: {},
    caption: { size: 9.5, leading: 12.5, bold: true, spaceBefore: 7.5, spaceAfter: 3.75, keepWithNext: true },
    figure: { spaceBefore: 7.5, spaceAfter: 15 },
    quotation: { indentLeft: 18, indentRight: 18, colour: 'ink' },
    unnumbered: {},
    code: { indentLeft: 18, size: 9.5, leading: 12.5 },
    directory: {},
    term: { bold: true, spaceBefore: 7.5, spaceAfter: 0, keepWithNext: true },
    definition: { spaceAfter: 3.75 },
    recommendation: { indentLeft: 18, spaceAfter: 7.5 },
    lead: { size: 14, leading: 20, spaceAfter: 15 },
    'pull-quote': {
      size: 15,
      leading: 21,
      colour: 'accent',
      indentLeft: 18,
      indentRight: 18,
      spaceBefore: 15,
      spaceAfter: 15,
    },
    attribution: { size: 10, leading: 13, colour: 'muted', keepWithPrevious: true },
    tag: { size: 11, leading: 15, bold: true, align: 'right', colour: 'muted', spaceAfter: 15 },
    'title-page': { size: 13, leading: 18, align: 'center', spaceBefore: 150, spaceAfter: 9 },
    letter: {},
    address: { spaceAfter: 15 },
    sender: { like: 'address', align: 'right' },
    date: { spaceAfter: 15 },
    subject: { bold: true, spaceBefore: 7.5, spaceAfter: 7.5, keepWithNext: true },
    form: {},
    'form-title': { like: 'heading-3' },
    keep: {},
    rule: { colour: 'rule', ruleBelow: 0.5, spaceBefore: 7.5, spaceAfter: 7.5 },
    signature: { spaceBefore: 45, spaceAfter: 3.75, ruleBelow: 0.75, indentRight: 170, keepWithNext: true },
    'signature-name': { spaceAfter: 15 },
    marking: { bold: true, colour: 'alert', align: 'center', capitals: true },
  };
}

/** The head of a paper: body, date, title. */
function titleBlocks(): Record<string, BlockTokens> {
  return {
    logo: { like: 'figure', spaceBefore: 0, spaceAfter: 15 },
    'title-block': { spaceAfter: 22.5 },
    'body-name': { size: 12, leading: 15, bold: true, spaceAfter: 0, keepWithNext: true },
    'paper-date': { like: 'body-name', bold: false, colour: 'muted', spaceAfter: 15 },
    'paper-lead': { size: 11, leading: 15, colour: 'muted', spaceAfter: 7.5, keepWithNext: true },
    title: { like: 'heading-1' },
    subtitle: { like: 'heading-2', spaceBefore: 0 },
  };
}

/** The front sheet. */
function agendaBlocks(): Record<string, BlockTokens> {
  return {
    summons: { size: 12, leading: 16.5, spaceAfter: 15 },
    item: { like: 'heading-2', size: 12, leading: 15, spaceBefore: 15, spaceAfter: 3.75 },
    'summons-note': {},
    'sub-item': { like: 'item', size: 11, leading: 15, colour: 'ink', spaceBefore: 7.5 },
    'sub-sub-item': { like: 'sub-item', bold: false },
    purpose: { spaceAfter: 7.5 },
    'standing-text': {},
    'item-status': { colour: 'muted', italic: true, spaceAfter: 3.75, keepWithNext: true },
    adjournment: {
      italic: true,
      spaceBefore: 15,
      spaceAfter: 7.5,
    },
    'next-meeting': {},
    exclusion: {},
    'exclusion-lead': { keepWithNext: true },
    resolution: { italic: true, indentLeft: 18, indentRight: 18 },
    'in-private': { colour: 'muted' },
    deadline: {},
    'as-of': { colour: 'muted', spaceAfter: 7.5 },
    exempt: { size: 9.5, leading: 12.5, colour: 'muted', spaceAfter: 3.75, keepWithNext: true },
    membership: { spaceBefore: 15 },
    'membership-heading': { like: 'heading-2' },
    'membership-group': { like: 'heading-3', size: 11, leading: 15, colour: 'ink' },
    notice: { spaceBefore: 7.5 },
    'notice-heading': { like: 'heading-2' },
    'contact-block': { spaceBefore: 7.5 },
    'contact-lead': { spaceAfter: 3.75, keepWithNext: true },
    'contact-person': { spaceAfter: 7.5 },
    signatory: { spaceBefore: 30, keepWithPrevious: true },
    'signatory-name': { bold: true, spaceAfter: 0, keepWithNext: true },
    'signatory-line': { spaceAfter: 0 },
  };
}

function minuteBlocks(): Record<string, BlockTokens> {
  return {
    occasion: { like: 'paper-date' },
    present: {},
    attendance: { spaceAfter: 7.5 },
    'attendance-heading': { like: 'heading-2' },
    'attendance-group': { like: 'heading-3', size: 11, leading: 15, colour: 'ink' },
    'attendance-subgroup': { like: 'attendance-group', bold: false, italic: true, spaceBefore: 3.75 },
    'attendance-others': { italic: true },
    apologies: {},
    draft: { bold: true, colour: 'alert', spaceAfter: 15 },
    approved: { bold: true, spaceAfter: 7.5 },
    corrections: {},
    declarations: {},
    'actions-heading': { like: 'heading-2' },
    votes: { colour: 'muted', spaceAfter: 7.5, keepWithPrevious: true },
    'resolution-lead': { bold: true, spaceBefore: 7.5, spaceAfter: 3.75, keepWithNext: true },
    resolutions: { spaceAfter: 7.5 },
    rose: { spaceBefore: 15, keepWithNext: true, keepWithPrevious: true },
  };
}

function reportBlocks(): Record<string, BlockTokens> {
  return {
    reporter: { colour: 'muted', spaceAfter: 7.5 },
    recommendations: { spaceAfter: 15 },
    'recommendations-heading': { like: 'heading-2' },
    'recommendation-lead': { spaceAfter: 3.75, keepWithNext: true },
    body: {},
    'appendix-list': {},
    'background-papers': {},
    'contact-table': { spaceBefore: 15, spaceAfter: 0, keepWithPrevious: true },
  };
}

function contentsBlocks(): Record<string, BlockTokens> {
  return {
    contents: { spaceBefore: 15, spaceAfter: 15 },
    'contents-title': { like: 'heading-2' },
    'contents-1': { spaceBefore: 3.75, spaceAfter: 0 },
    'contents-2': { like: 'contents-1', spaceBefore: 0, indentLeft: 26.4 },
    'contents-3': { like: 'contents-2', indentLeft: 61.6, size: 9.5, leading: 12.5 },
    'contents-4': { like: 'contents-3', indentLeft: 100 },
  };
}
