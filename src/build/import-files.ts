import type { Imported } from '../import/import-file.ts';
import type { AuthorFile } from '../load/meeting.ts';
import type { PackPlan, PlannedPaper } from '../plan/pack-plan.ts';
import { openImporter } from './importer.ts';

/** What authors' files have become. */
export type ImportedFiles = ReadonlyMap<AuthorFile, Imported>;

/** A pack is planned and laid out more than once; its files are taken in once. */
const known = new WeakMap<AuthorFile, Imported>();

/** What a file has become that was taken in before; undefined for one that stands in no paper. */
export function importedOf(file: AuthorFile): Imported | undefined {
  return known.get(file);
}

/** Takes in the files that the papers of a plan are made of. */
export async function importFiles({ papers }: PackPlan): Promise<ImportedFiles> {
  const files = new Map<AuthorFile, Imported>();
  let importer: ReturnType<typeof openImporter> | undefined;
  try {
    for (const { bodies, orientation, context } of papers) {
      const title = titleShown(context);
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
