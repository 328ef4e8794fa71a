import type { PdfBreach, PdfSource } from '../../document/pdf-source.ts';
import type { Block, Image, PageReference, SourcePage } from '../../document/tree.ts';
import { getText } from '../../inspect/objects.ts';
import type { Position, Problem } from '../../problems/problem.ts';
import { pageTexts } from '../../render/page-texts.ts';
import { renderPages } from '../../render/render-pages.ts';
import { readBookmarks } from './bookmarks.ts';
import { checkDrawing } from './check-drawing.ts';
import { type DrawnSource, drawTagged, drawUntagged } from './draw-source.ts';
import { drawnFile } from './drawn-file.ts';
import { exportAgain, openPdf } from './open-pdf.ts';
import { readPageRange } from './page-range.ts';
import { readPageTree } from './page-tree.ts';
import { Refusal } from './refusal.ts';
import { fillWords, plainWords, type SourceWords } from './source-words.ts';

export type PdfOptions = {
  /** Path below the data folder. */
  readonly path: string;
  /** Where the file is named; every problem stands there. */
  readonly at: Position;
  /** Which pages, as in `1-3, 5, 8-`; absent: all. */
  readonly pages?: string;
  /** What the pages show, for files whose own tags do not tell. */
  readonly description?: string;
  /** BCP 47, where the file's language is not that of the paper. */
  readonly lang?: string;
  /**
   * Whether Word document and web page get pictures of the pages; with limits, only those of a smaller file. The
   * pages are those that are chosen, the bytes those of the file.
   */
  readonly pictures?: boolean | { readonly mostPages: number; readonly mostBytes: number };
  /** Id of the paper or of what else is unique in the pack; pages are `id-page-1` and on, and can be linked to. */
  readonly id?: string;
  /** What is said of pages, in the paper's language. Absent: English. */
  readonly words?: SourceWords;
};

export type ReadPdf = { readonly blocks: readonly Block[]; readonly problems: readonly Problem[] };

/** Pictures of pages are read on screens, and printed from Word by few. */
const pictureDpi = 120;
const languageTag = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

/**
 * Reads a PDF file that an author has sent to a block a page. The blocks hold all that writers need, and may go
 * from one thread to another. Never throws for what the file is.
 *
 * @returns no blocks for a file that cannot be taken in, with a `pdf-invalid` problem that says why
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions): Promise<ReadPdf> {
  try {
    return await read(bytes, options);
  } catch (error) {
    const { message, hint } =
      error instanceof Refusal ? error : { message: 'it is damaged and cannot be read', hint: exportAgain };
    const told = `${options.path} cannot be taken into the pack: ${message}`;
    return {
      blocks: [],
      problems: [{ code: 'pdf-invalid', severity: 'error', message: told, at: options.at, hint }],
    };
  }
}

async function read(bytes: Uint8Array, options: PdfOptions): Promise<ReadPdf> {
  const { path, at, lang, description = '' } = options;
  const opened = await openPdf(bytes);
  const all = readPageTree(opened.catalog);
  const pageNumbers = readPageRange(options.pages, all.length);
  const chosen = pageNumbers.map((number) => all[number - 1] as (typeof all)[number]);
  const altOfPage = (page: number): string => altOf(options, page + 1, pageNumbers.length);
  const drawn = drawTagged(opened, bytes, chosen, all, altOfPage);
  const checked = drawn && (await check(drawn, pageNumbers));
  // Content that is damaged may be read in two ways, and then its marks are none.
  const { source: own, file } = checked?.hasItsMarks
    ? checked
    : await check(drawUntagged(opened, bytes, chosen), pageNumbers);
  const { drawing, cut, links, destinations, tagged } = own;
  const { breaches } = drawing;
  const fileLang = getText(opened.catalog, 'Lang');
  const source: PdfSource = {
    ...drawing,
    path,
    pageNumbers,
    links: links.map((found) => found.map(({ link }) => link)),
    outline: readBookmarks(opened.catalog, destinations),
    ...(tagged && { structure: tagged.elements }),
    ...(fileLang !== undefined && languageTag.test(fileLang) && { lang: fileLang }),
  };
  const problems = breachProblems(breaches, options);
  if (tagged) problems.push(...withoutAlt(tagged.withoutAlt, options));
  else if (description === '') problems.push(withoutDescription(options));
  const indexes = [...pageNumbers.keys()];
  const texts = await textsOf(file, indexes);
  if (!texts) problems.push(withoutWords(options));
  if (cut.length > 0)
    problems.push(
      cutAway(
        cut.map((index) => pageNumbers[index] as number),
        options,
      ),
    );
  const pictures = wantsPictures(options, bytes, indexes.length) ? await picturesOf(file, indexes, path) : [];
  const ids = indexes.map((_, index) =>
    options.id === undefined ? undefined : `${options.id}-page-${index + 1}`,
  );
  const notice = noticeOf(options, ids);
  const blocks = drawing.forms.map(({ widthPt, heightPt }, index): SourcePage => {
    const [picture, id] = [pictures[index], ids[index]];
    return {
      type: 'source-page',
      source,
      index,
      widthPt,
      heightPt,
      alt: altOfPage(index),
      // What an author has cut away is told nowhere.
      text: cut.includes(index) ? '' : (texts?.[index] ?? ''),
      at,
      ...(id !== undefined && { id }),
      ...(lang !== undefined && { lang }),
      ...(picture && { picture }),
      ...(notice && index === 0 && { notice }),
    };
  });
  return { blocks, problems };
}

function wantsPictures({ pictures = false }: PdfOptions, bytes: Uint8Array, count: number): boolean {
  if (typeof pictures === 'boolean') return pictures;
  return count <= pictures.mostPages && bytes.byteLength <= pictures.mostBytes;
}

/** A single page is what the description says. */
function altOf({ description = '', words = plainWords }: PdfOptions, page: number, count: number): string {
  if (description !== '' && count === 1) return description;
  return fillWords(description === '' ? words.bare : words.described, page, count, description);
}

/** Says what the pages show, and where they are. */
function noticeOf(
  { description = '', words = plainWords }: PdfOptions,
  ids: readonly (string | undefined)[],
): PageReference | undefined {
  const targets = ids.filter((id) => id !== undefined);
  const sentence = description === '' || /[.!?]$/.test(description) ? description : `${description}.`;
  const said = (where: string): string => `${sentence.replace(/%(?=[12])/g, '% ')} ${where}`.trim();
  if (targets.length === 0) return undefined;
  return { type: 'pages', targets, one: said(words.noticeOne), many: said(words.noticeMany) };
}

/** Writes what is drawn as a file, and adds what keeps it from conforming. */
async function check(source: DrawnSource, pageNumbers: readonly number[]) {
  const { drawing } = source;
  const file = drawnFile(drawing);
  const { breaches, hasItsMarks } = await checkDrawing(drawing, file, pageNumbers);
  const all = [...drawing.breaches, ...breaches];
  return { source: { ...source, drawing: { ...drawing, breaches: all } }, file, hasItsMarks };
}

/** What one parser can read another may not; then words and pictures are missing, and the pages are there. */
async function textsOf(
  bytes: Uint8Array,
  indexes: readonly number[],
): Promise<readonly string[] | undefined> {
  try {
    return await pageTexts(bytes, indexes);
  } catch {
    return undefined;
  }
}

async function picturesOf(bytes: Uint8Array, indexes: readonly number[], path: string): Promise<Image[]> {
  try {
    const rendered = await renderPages(bytes, indexes, pictureDpi);
    return rendered.map(({ png, widthPx, heightPx }, index) => ({
      path: `${path}#page=${(indexes[index] as number) + 1}`,
      format: 'png',
      widthPx,
      heightPx,
      bytes: png,
    }));
  } catch {
    return [];
  }
}

function withoutAlt(pages: readonly number[], options: PdfOptions): Problem[] {
  if (pages.length === 0) return [];
  const message = `pictures in ${options.path} have no alternative text, ${pagesWords(pages)}`;
  const hint =
    'ask the author to say in the file what each picture shows; until then they have the page’s name';
  return [{ code: 'alt-missing', severity: 'warning', message, at: options.at, hint }];
}

function cutAway(pages: readonly number[], { path, at }: PdfOptions): Problem {
  return {
    code: 'pdf-cropped',
    severity: 'warning',
    message: `words are cut away from ${path}, ${pagesWords(pages)}, and can still be found in it and in the pack`,
    at,
    hint: 'if nobody should read them, ask the author for a file without them; cropping and white areas hide words from the eye only',
  };
}

function withoutWords({ path, at }: PdfOptions): Problem {
  const message = `the words in ${path} could not be read, only the look of its pages`;
  return { code: 'pdf-invalid', severity: 'warning', message, at, hint: exportAgain };
}

function withoutDescription({ path, at }: PdfOptions): Problem {
  return {
    code: 'alt-missing',
    severity: 'error',
    message: `${path} has no tags, and nothing says what its pages show`,
    at,
    hint: 'write description: with what someone learns who cannot see the pages, or ask the author for a tagged PDF',
  };
}

/** One warning for all fonts, and one for all colours. */
function breachProblems(breaches: readonly PdfBreach[], { path, at }: PdfOptions): Problem[] {
  const problems: Problem[] = [];
  const tell = (message: string): void => {
    problems.push({
      code: 'pdf-not-conforming',
      severity: 'warning',
      message,
      at,
      hint: 'the pack cannot claim PDF/UA and PDF/A with it: ask the author to export the file again as PDF/A',
    });
  };
  const [fonts, colours] = (['font', 'colour'] as const).map((kind) =>
    breaches.filter((each) => each.kind === kind),
  );
  if (fonts?.length) {
    const names = fonts.map(({ name }) => name).join(', ');
    const subject = fonts.length === 1 ? `the font ${names} is` : `the fonts ${names} are`;
    tell(`${subject} not embedded in ${path}, ${pagesWords(fonts.flatMap(({ pages }) => pages))}`);
  }
  if (colours?.length)
    tell(
      `${path} has colours for printing presses, CMYK, without saying which, ${pagesWords(colours.flatMap(({ pages }) => pages))}`,
    );
  const faults = breaches.filter(({ kind }) => kind === 'content');
  if (faults.length > 0) {
    const named = faults.slice(0, mostFaultsNamed).map(({ name }) => name);
    const more = faults.length - mostFaultsNamed;
    if (more > 0) named.push(`${more} more`);
    tell(
      `in ${path} something cannot be archived or read aloud, ${pagesWords(faults.flatMap(({ pages }) => pages))}: ${named.join('; ')}`,
    );
  }
  for (const { kind, name, pages } of breaches) {
    if (kind === 'tags') tell(`the tags of ${path} have ${name}, ${pagesWords(pages)}`);
  }
  return problems;
}

const mostPagesNamed = 8;
const mostFaultsNamed = 3;

function pagesWords(numbers: readonly number[]): string {
  const pages = [...new Set(numbers)].sort((a, b) => a - b);
  const named = pages.slice(0, mostPagesNamed).join(', ');
  const more = pages.length - mostPagesNamed;
  return pages.length === 1 ? `page ${named}` : `pages ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
