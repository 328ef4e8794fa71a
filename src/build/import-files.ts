import type { HouseStyle } from '../house-style/house-style.ts';
import type { Imported, PageOptions } from '../import/import-file.ts';
import type { Languages, Words } from '../language/words.ts';
import type { AuthorFile } from '../load/meeting.ts';
import type { PackPlan, PlannedPaper } from '../plan/pack-plan.ts';
import { openImporter } from './importer.ts';
import { sourceWords } from './source-words.ts';

/** What authors' files have become. */
export type ImportedFiles = ReadonlyMap<AuthorFile, Imported>;

/** A pack is planned and laid out more than once; its files are taken in once. */
const known = new WeakMap<AuthorFile, Imported>();

/** What a file has become that was taken in before; undefined for one that stands in no paper. */
export function importedOf(file: AuthorFile): Imported | undefined {
  return known.get(file);
}

/** Takes in the files that the papers of a plan are made of. */
export async function importFiles(
  { papers }: PackPlan,
  style: HouseStyle,
  languages: Languages,
): Promise<ImportedFiles> {
  const files = new Map<AuthorFile, Imported>();
  let importer: ReturnType<typeof openImporter> | undefined;
  try {
    for (const { bodies, orientation, context, lang } of papers) {
      const title = titleShown(context);
      const pages = pageOptions(style, languages.of(lang));
      for (const { body, idPrefix, scheme } of Object.values(bodies)) {
        if (!('type' in body)) continue;
        importer ??= openImporter();
        const imported =
          known.get(body) ??
          (await importer.read({
            file: body,
            idPrefix,
            scheme,
            orientation,
            pages,
            ...(title !== undefined && { title }),
          }));
        known.set(body, imported);
        files.set(body, imported);
      }
    }
  } finally {
    importer?.close();
  }
  return files;
}

/** The title that a paper prints above its text. */
function titleShown(context: PlannedPaper['context']): string | undefined {
  const isShown = !('showTitle' in context) || context.showTitle === true;
  return isShown && 'paper' in context ? context.paper.title : undefined;
}

/** How pages of PDF files are shown in Word documents and on web pages. */
function pageOptions({ sourcePages }: HouseStyle, words: Words): PageOptions {
  const { show, mostPages, mostMegabytes } = sourcePages;
  return {
    pictures: show === 'pictures' && { mostPages, mostBytes: mostMegabytes * 1024 * 1024 },
    words: sourceWords(words),
  };
}
