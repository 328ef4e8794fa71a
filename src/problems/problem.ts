/** Where in a source file a problem stands; line and column count from 1. */
export type Position = {
  readonly file: string;
  readonly line: number;
  readonly column: number;
};

/**
 * Something an officer must mend, or should know of.
 * `message` says what is wrong in one sentence without a full stop; `hint` says what to do.
 */
export type Problem = {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly at?: Position;
  readonly hint?: string;
};

/**
 * Every problem that Orderpaper can tell of, with what it means.
 * Codes are never renamed: scripts and the README rely on them.
 */
export const problemCodes = {
  'yaml-syntax': 'The file is not well-formed YAML.',
  'yaml-duplicate-key': 'A key stands twice in one mapping.',
  'yaml-alias-limit': 'Aliases expand to more than a sane amount of data.',
  'file-too-large': 'The file is larger than Orderpaper reads.',
  'file-missing': 'A file that is named does not exist or cannot be read.',
  'file-encoding': 'The file is not UTF-8 text.',
  'path-outside-data': 'A path leaves the data folder.',
  schema: 'A value does not have the shape that its field needs.',
  'unknown-field': 'A field that the schema does not know.',
  'missing-field': 'A field that is needed is not there.',
  'unknown-person': 'A person is named who is not in the people files.',
  'unknown-body': 'A body is named that has no file.',
  'unknown-standing-text': 'A standing text is named that the body does not have.',
  'unknown-style': 'A house style is named that has no folder.',
  'unknown-meeting': 'A meeting is named that is not in the data folder.',
  'unknown-item': 'An item is named that is not on the agenda.',
  'item-without-papers': 'An item is asked for whose papers are not in the pack.',
  'minutes-missing': 'A paper is asked for that is made from minutes, and there are none.',
  'date-invalid': 'A date or time that does not exist.',
  'weekday-mismatch': 'The weekday does not belong to the date.',
  'two-chairs': 'More than one member is chair on the day of the meeting.',
  'duplicate-id': 'Two things that are referred to by name share it.',
  'member-twice': 'A person stands twice among the members, those present or those who vote.',
  'not-present': 'A person moves, votes or declares at a meeting without being among those present.',
  'vote-mismatch': 'The numbers of a vote do not fit what else is said of it.',
  'minutes-mismatch': 'Minutes stand where those of another meeting belong.',
  'minutes-exempt':
    'An item is exempt on the agenda, and its minutes do not say what may be published of it.',
  'action-forgotten': 'An open action of a past meeting that the tracker does not follow up.',
  'ledger-contradiction': 'The ledger contradicts itself, or cannot be read as it was published.',
  'file-edited': 'A Word document was edited since it was built, and is left as it is.',
  leak: 'Something that stands in exempt matter alone was found in a public file; nothing was published.',
  'commit-missing': 'A commit is named that git does not know.',
  'version-missing': 'A version is asked for that was not published.',
  'nothing-to-consider': 'An item has neither purpose, text nor report.',
  'markdown-directive': 'A directive is unknown, unclosed or wrongly written.',
  'markdown-html': 'Raw HTML in a body, which is not carried over.',
  'markdown-footnote': 'A footnote reference without its note, or a note without reference.',
  'heading-skipped': 'A heading level is left out.',
  'alt-missing': 'An image has no alternative text.',
  'alt-vague': 'An alternative text does not say what the image shows.',
  'image-invalid': 'An image is damaged or in a format that cannot be placed.',
  'table-head-missing': 'Nothing heads the columns or rows of a table.',
  'table-row-long': 'A table row has more cells than its header.',
  'chart-invalid': 'A chart cannot be drawn from what is said of it.',
  'csv-invalid': 'A CSV file cannot be read as a table.',
  'sheet-missing': 'A workbook has no such sheet or range, or has it hidden.',
  'sheet-values': 'A cell of a spreadsheet has an error instead of a value, or has never been calculated.',
  'sheet-left-out': 'Something of a spreadsheet is not published: hidden rows, comments, charts.',
  'sheet-too-large': 'A spreadsheet has more rows or columns than a paper holds.',
  'link-invalid': 'A link is not http, https, mailto, tel or an anchor.',
  'link-vague': 'The words of a link do not say where it leads.',
  'anchor-missing': 'A link or reference points to something that is not in the pack.',
  'template-syntax': 'A template is not well-formed Handlebars.',
  'template-field': 'A template uses a field that is not there.',
  'template-html': 'A template writes HTML that has no place in a paper.',
  'label-missing':
    'A language has no catalogue, or lacks a label that is printed, or a label has other fields than it is given.',
  'label-unused': 'A label of a house style that nothing prints.',
  'template-missing': 'A house style has no template for a kind of paper.',
  'style-token': 'A token of a house style has a wrong value.',
  'file-refused':
    'A file that is not taken in: it holds macros, is locked or damaged, or is of another kind than its name says.',
  'tracked-changes': 'A Word file holds changes that are neither accepted nor rejected.',
  'not-carried-over': 'Something in an author’s file is not carried over into the pack.',
  'bold-headings': 'Lines in bold stand where headings belong.',
  'table-layout': 'A table holds text side by side, instead of rows and columns.',
  'word-template': 'A Word template cannot be used.',
  'pdf-invalid': 'A PDF file cannot be read.',
  'pdf-cropped': 'Words are cut away from a page of a PDF file, and can still be found in it.',
  'pdf-not-conforming': 'A PDF file has what keeps the pack that takes it in from claiming PDF/UA and PDF/A.',
  'font-missing': 'A font file of a house style cannot be read.',
  'glyph-missing': 'A character that no font of the house style has.',
  'table-too-wide': 'A table is wider than its page even at the smallest type size.',
} as const;

export type ProblemCode = keyof typeof problemCodes;

/** Thrown once, at the boundary of the program, when input has errors; it carries them all. */
export class InputProblems extends Error {
  override readonly name = 'InputProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => formatProblem(problem)).join('\n'));
    this.problems = problems;
  }
}

/** Writes a problem as `file:line:column code message`, with its hint on a line of its own. */
export function formatProblem(problem: Problem): string {
  const place = problem.at ? `${problem.at.file}:${problem.at.line}:${problem.at.column} ` : '';
  const hint = problem.hint ? `\n  hint: ${problem.hint}` : '';
  return `${place}${problem.code} ${problem.message}${hint}`;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
