import { folderOf, nameOf } from '../disk/paths.ts';
import { type Context, fileTextOf, pathOf, tellAt } from './context.ts';
import type { AuthorFile, BodyText, FileFormat } from './meeting.ts';
import { withMissingFileHint } from './missing-file.ts';
import type * as written from './schema-types.generated.ts';

/** How a paper's file is taken in, as written. */
type Options = Exclude<written.PaperFile, string>;
type OptionName = Exclude<keyof Options, 'file'>;

/** Endings of files, and what is made of them: Markdown is read as it is, others are made into it or taken in. */
const kinds: Readonly<Record<string, 'markdown' | 'html' | 'csv' | 'picture' | FileFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  csv: 'csv',
  png: 'picture',
  jpg: 'picture',
  jpeg: 'picture',
  svg: 'picture',
  docx: 'docx',
  pdf: 'pdf',
  xlsx: 'xlsx',
  html: 'html',
  htm: 'html',
};

/** What may be said of a file, and of which. */
const uses: Readonly<Record<OptionName, readonly string[]>> = {
  'accept-changes': ['docx'],
  'bold-lines-are-headings': ['docx'],
  numbers: ['docx'],
  pages: ['pdf'],
  description: ['pdf', 'picture'],
  sheet: ['xlsx'],
  range: ['xlsx'],
  'header-rows': ['xlsx', 'csv'],
  'header-columns': ['xlsx', 'csv'],
  caption: ['xlsx', 'csv', 'picture'],
};

/** What officers are sent, and what to save it as. */
const saveAs: Readonly<Record<string, string>> = {
  doc: 'open it in Word, and save it as Word Document (*.docx)',
  docm: 'it may hold macros: open it in Word, and save it as Word Document (*.docx)',
  dotx: 'open it in Word, and save it as Word Document (*.docx)',
  odt: 'open it in the program that made it, and save it as Word document (*.docx)',
  rtf: 'open it in Word, and save it as Word Document (*.docx)',
  xls: 'open it in Excel, and save it as Excel Workbook (*.xlsx)',
  xlsm: 'it may hold macros: open it in Excel, and save it as Excel Workbook (*.xlsx)',
  xlsb: 'open it in Excel, and save it as Excel Workbook (*.xlsx)',
  ods: 'open it in the program that made it, and save it as Excel workbook (*.xlsx)',
  ppt: 'open it in PowerPoint, and save it as PDF',
  pptx: 'open it in PowerPoint, and save it as PDF',
  gif: 'save it as PNG',
  webp: 'save it as PNG or JPEG',
  tif: 'save it as PNG',
  tiff: 'save it as PNG',
  bmp: 'save it as PNG',
};

/**
 * Reads the file of a report's or appendix's `body`, a path or a mapping with `file`.
 *
 * @returns text for Markdown and web pages, and for CSV and pictures the Markdown that places them; the bytes of all other files;
 * undefined if the field is absent, or if it has been told why the file cannot be read
 */
export function paperFileOf(
  context: Context,
  container: { readonly body?: written.PaperFile },
): BodyText | AuthorFile | undefined {
  const { body } = container;
  if (body === undefined) return undefined;
  const [holder, key] = typeof body === 'string' ? ([container, 'body'] as const) : ([body, 'file'] as const);
  const path = pathOf(context, holder, key);
  if (path === undefined || !context.readsFiles) return undefined;
  const options = typeof body === 'string' ? {} : body;
  const ending = endingOf(path);
  const kind = kinds[ending];
  if (kind === undefined && ending in saveAs) {
    const message = `\`${nameOf(path)}\` is of a kind that is not taken in`;
    tellAt(context, holder, key, 'file-refused', message, saveAs[ending]);
    return undefined;
  }
  tellUnused(options, kind ?? 'markdown', path, context);
  switch (kind) {
    case 'csv':
      return placed(tableMarkdown(nameOf(path), options), path, context, holder, key);
    case 'picture':
      return placed(pictureMarkdown(nameOf(path), options), path, context, holder, key);
    case 'docx':
    case 'pdf':
    case 'xlsx':
      return authorFile(kind, path, options, context, holder, key);
    case 'html': {
      const text = fileTextOf(context, holder, key);
      return text && { ...text, syntax: 'html' };
    }
    default:
      return fileTextOf(context, holder, key);
  }
}

function authorFile(
  format: FileFormat,
  path: string,
  { file: _, ...options }: Partial<Options>,
  context: Context,
  holder: object,
  key: string,
): AuthorFile | undefined {
  const at = context.file.at(holder, key);
  const bytes = context.disk.readBytes(path, at);
  if (bytes.problem) {
    context.tell(withMissingFileHint(bytes.problem, path, context.file.folder, context.disk));
    return undefined;
  }
  return { type: 'author-file', format, path, at, bytes: bytes.value, options };
}

function tellUnused(options: Partial<Options>, kind: string, path: string, context: Context): void {
  for (const name of Object.keys(options)) {
    const used = uses[name as OptionName];
    if (used === undefined || used.includes(kind)) continue;
    const of = {
      docx: 'a Word file',
      pdf: 'a PDF',
      xlsx: 'a spreadsheet',
      csv: 'a CSV file',
      picture: 'a picture',
    };
    const kindsOf = used.map((each) => of[each as keyof typeof of]).join(' or ');
    const message = `\`${name}\` is said of ${kindsOf}, and \`${nameOf(path)}\` is none`;
    tellAt(context, options, name, 'unknown-field', message, 'leave it out');
  }
}

/** Markdown that stands for a file, at the place where the file is named. */
function placed(
  markdown: string,
  path: string,
  { file, disk, tell }: Context,
  holder: object,
  key: string,
): BodyText | undefined {
  const at = file.at(holder, key);
  if (!disk.exists(path)) {
    const problem = disk.readBytes(path, at).problem;
    if (problem) tell(withMissingFileHint(problem, path, file.folder, disk));
    return undefined;
  }
  return { markdown, at, folder: folderOf(path) };
}

function tableMarkdown(name: string, options: Partial<Options>): string {
  const said = ['header-rows', 'header-columns', 'caption'] as const;
  const attributes = said.flatMap((each) =>
    options[each] === undefined ? [] : [`${each}=${quoted(String(options[each]))}`],
  );
  return [`:::table src=${quoted(name)} ${attributes.join(' ')}`.trimEnd(), ':::'].join('\n');
}

function pictureMarkdown(name: string, { description = '', caption }: Partial<Options>): string {
  const title = caption === undefined ? '' : ` ${quoted(caption)}`;
  const alt = description.replace(/([\\[\]])/g, '\\$1');
  return `![${alt}](<${encodeURI(name).replace(/[<>]/g, '')}>${title})`;
}

/** Double quotes would end an attribute. */
function quoted(text: string): string {
  return `"${text.replace(/["“”]/g, "'").replace(/\s+/g, ' ')}"`;
}

function endingOf(path: string): string {
  return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
