import { dirname } from 'node:path';
import { type Disk, openDisk, type Reading } from '../disk/disk.ts';
import { joinPath } from '../disk/paths.ts';
import type { Block, ContentsEntry, Document, Image, Paper } from '../document/tree.ts';
import type { HouseStyle } from '../house-style/house-style.ts';
import { readHtml } from '../import/html/read-html.ts';
import type { Languages, Words } from '../language/words.ts';
import type { BodyText } from '../load/meeting.ts';
import { readImageFile } from '../markdown/image.ts';
import { readBody } from '../markdown/read-body.ts';
import { loadTemplates, type Templates } from '../merge/load-templates.ts';
import { mergePaper } from '../merge/merge-paper.ts';
import { unusedLabels } from '../merge/unused-labels.ts';
import type { PrintedWords } from '../parse/context.ts';
import { parsePaper } from '../parse/parse-paper.ts';
import { placeInSources } from '../parse/place-in-sources.ts';
import { isSvgPath, readSvg } from '../picture/read-svg.ts';
import { exemptReason } from '../plan/meeting-words.ts';
import type { PackPlan, PlannedPaper } from '../plan/pack-plan.ts';
import { withTurnedLogo } from '../plan/turned-logo.ts';
import { hasErrors, type Position, type Problem } from '../problems/problem.ts';
import { checkAccess } from './check-access.ts';
import { checkAnchors } from './check-anchors.ts';
import { readerOf } from './house-styles.ts';
import type { ImportedFiles } from './import-files.ts';
import { runningFields } from './running-fields.ts';

/** How composing reads the files that bodies and templates name. */
export type ComposeReaders = {
  /** An image that a body names, relative to the body's folder. */
  readonly readImage: (path: string, folder: string, at: Position) => Image | Problem;
  /** A CSV file that a body names. */
  readonly readText: (path: string, folder: string, at: Position) => { readonly text: string } | Problem;
  /** What an author's file has become. */
  readonly imported: ImportedFiles;
  /** An image below the house style's folder. */
  readonly readStyleImage: (path: string) => Image | Problem;
};

/**
 * Loads the house style's templates and composes the pack with files from the data folder.
 *
 * @returns no document when a template has an error
 */
export function composePack(
  plan: PackPlan,
  style: HouseStyle,
  languages: Languages,
  disk: Disk,
  imported: ImportedFiles = new Map(),
): { document?: Document; problems: readonly Problem[] } {
  const { templates, problems } = templatesOf(style, languages);
  if (templates === undefined) return { problems };
  const unused = unusedLabels(style, templates, openDisk(style.folder).printed('style.yaml'));
  const composed = composeDocument(plan, style, languages, templates, readersOf(disk, style, imported));
  return { document: composed.document, problems: [...problems, ...unused, ...composed.problems] };
}

const loaded = new WeakMap<HouseStyle['folders'], WeakMap<Languages, ReturnType<typeof loadTemplates>>>();

/** Loads the templates of a house style once for all papers of a meeting. */
function templatesOf(
  { folders, folder }: HouseStyle,
  languages: Languages,
): ReturnType<typeof loadTemplates> {
  const byLanguages = loaded.get(folders) ?? new WeakMap();
  loaded.set(folders, byLanguages);
  const templates =
    byLanguages.get(languages) ?? loadTemplates(folders, readerOf(dirname(folder)), languages);
  byLanguages.set(languages, templates);
  return templates;
}

/**
 * Makes the document of a pack: each paper's template merged, its bodies read, both parsed into one tree,
 * and every reference checked. Goes on after problems, so that all are told at once.
 */
export function composeDocument(
  plan: PackPlan,
  style: HouseStyle,
  languages: Languages,
  templates: Templates,
  readers: ComposeReaders,
): { document: Document; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const open = plan.papers.filter(({ exempt }) => !exempt);
  const packEntries = open.flatMap((paper) => entryOf(paper, plan.lang));
  const papers = plan.papers.flatMap((planned): Paper[] => {
    const merged = mergePaper(templates, withTurnedLogo(planned, style));
    problems.push(...merged.problems);
    if (hasErrors(merged.problems)) return [];
    const sources = templates.get(planned.template)?.sources ?? [];
    const words = languages.of(planned.lang);
    const running = runningFields(plan, planned, words, style);
    problems.push(...running.problems);
    const options = {
      style,
      documentLang: plan.lang,
      printed: printedWords(words),
      sources,
      readImage: readers.readStyleImage,
      packEntries,
      runningFields: running.fields,
    };
    const slots = readSlots(planned, words, readers, problems);
    const parsed = parsePaper(merged.html, planned, slots, options);
    problems.push(...parsed.problems);
    return [parsed.paper];
  });
  const { lang, title, author, subject, keywords, date } = plan;
  const document: Document = { type: 'document', lang, title, author, subject, keywords, date, papers };
  const planned = new Map(plan.papers.map((paper) => [paper.id, paper]));
  const nowhere: Position = { file: '', line: 1, column: 1 };
  const placeOf = ({ id }: Paper) => planned.get(id)?.at ?? nowhere;
  const accessProblems = checkAccess(document, (paper) => {
    const sources = templates.get(planned.get(paper.id)?.template ?? '')?.sources ?? [];
    return { paper: placeOf(paper), ofTag: (tag) => placeInSources(sources, tag) };
  });
  problems.push(...withoutTold(accessProblems, problems));
  // Where a paper is missing, references to it would be told too, which helps nobody.
  if (papers.length === plan.papers.length) {
    problems.push(...checkAnchors(document, placeOf));
  }
  return { document, problems: withoutRepeats(problems) };
}

/** What a paper prints of itself; layout puts numbers for `%1` and `%2`. */
function printedWords(words: Words): PrintedWords {
  return {
    page: words.text('page', { page: '%1' }),
    pages: words.text('pages', { first: '%1', last: '%2' }),
    contents: words.text('contents'),
  };
}

/** How a contents list names a paper. */
export function entryOf({ id, entry }: PlannedPaper, documentLang: string): readonly ContentsEntry[] {
  if (entry === undefined) return [];
  const { level, number, title, lang } = entry;
  return [
    {
      level,
      ...(number !== undefined && { number }),
      children: [{ type: 'text', value: title, ...(lang !== documentLang && { lang }) }],
      target: id,
    },
  ];
}

function readSlots(
  paper: PlannedPaper,
  words: Words,
  { imported, ...readers }: ComposeReaders,
  problems: Problem[],
): Readonly<Record<string, readonly Block[]>> {
  const slots: Record<string, readonly Block[]> = Object.create(null);
  const recommendation = words.text('recommendationNumbered', { number: '%1' });
  const readText = (body: BodyText, idPrefix: string) => {
    const read = body.syntax === 'html' ? readHtml : readBody;
    return read(body, {
      ...readers,
      idPrefix,
      recommendation,
      chartData: words.text('chartData', { title: '%1' }),
      exemptPassage: (exemption) => words.text('exemptPassage', { reason: exemptReason(words, exemption) }),
      orientation: paper.orientation,
    });
  };
  for (const [name, { body, idPrefix }] of Object.entries(paper.bodies)) {
    const read = 'type' in body ? imported.get(body) : readText(body, idPrefix);
    if (read === undefined) throw new Error(`the file ${body.at.file} was not taken in`);
    problems.push(...read.problems);
    slots[name] = read.blocks;
  }
  return slots;
}

function readersOf(disk: Disk, style: HouseStyle, imported: ImportedFiles): ComposeReaders {
  const styleDisks = style.folders.map(openDisk);
  const images = new Map<string, Image | Problem>();
  return {
    imported,
    readImage(written, folder, at) {
      const path = joinPath(folder, written);
      const known = images.get(path);
      if (known && !('code' in known)) return known;
      const image = imageOf(path, disk.readBytes(path, at), at);
      images.set(path, image);
      return image;
    },
    readText(written, folder, at) {
      const { value, problem } = disk.readText(joinPath(folder, written), at);
      return problem ?? { text: value };
    },
    readStyleImage(path) {
      const styleDisk = styleDisks.find((candidate) => candidate.exists(path)) ?? openDisk(style.folder);
      const at = { file: styleDisk.printed(path), line: 1, column: 1 };
      return imageOf(path, styleDisk.readBytes(path, at), at);
    },
  };
}

function imageOf(path: string, { value, problem }: Reading<Uint8Array>, at: Position): Image | Problem {
  if (problem) return problem;
  return isSvgPath(path) ? readSvg(path, value, at) : readImageFile(path, value, at);
}

/** What the reader of a body has told of a line need not be told of the paper. */
function withoutTold(problems: readonly Problem[], told: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, at }: Problem) => JSON.stringify([code, at?.file, at?.line]);
  const known = new Set(told.map(keyOf));
  return problems.filter((problem) => !known.has(keyOf(problem)));
}

/** A template's problem is told once, however many papers it writes. */
function withoutRepeats(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.code, problem.message, problem.at]);
    return !seen.has(key) && seen.add(key);
  });
}
