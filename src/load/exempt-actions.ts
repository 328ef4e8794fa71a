import type { Disk } from '../disk/disk.ts';
import { folderOf, nameOf } from '../disk/paths.ts';
import { agendaBeside, minutesFile } from './agenda-beside.ts';
import type { Context } from './context.ts';
import { exemptionOf } from './exempt-minutes.ts';
import type { Library } from './library.ts';
import { loadFile } from './load-file.ts';
import type { Exemption } from './meeting.ts';
import type * as written from './schema-types.generated.ts';

/** The exemption of the item of the minutes in which an action was raised, and that item's title. */
export type ExemptAction = { readonly exemption: Exemption; readonly title: string };

/**
 * Finds the actions that were raised in exempt items of a body's minutes, by their ids. What is wrong with the
 * minutes is told where they are loaded.
 */
export function exemptActions(
  bodyId: string,
  { disk, library }: { readonly disk: Disk; readonly library: Library },
): ReadonlyMap<string, ExemptAction> {
  const actions = new Map<string, ExemptAction>();
  const tell = () => undefined;
  for (const path of possibleMinutes(disk)) {
    const checked = loadFile('minutes', path, disk, tell);
    if (checked?.written.body !== bodyId) continue;
    const agenda = agendaBeside(path, disk, library);
    const context: Context = {
      file: checked.file,
      disk,
      library,
      tell,
      readsFiles: false,
      edition: 'public',
    };
    const walk = (items: readonly written.MinuteItem[], above: Exemption | undefined): void => {
      for (const item of items) {
        const exemption = exemptionOf(item, above, agenda, context);
        const { title, actions: raised = [], items: inner = [] } = item;
        if (exemption) for (const { id } of raised) actions.set(id, { exemption, title });
        walk(inner, exemption);
      }
    };
    walk(checked.written.items ?? [], undefined);
  }
  return actions;
}

/**
 * Minutes stand anywhere in the data folder. Those with exempt items say so, or the agenda beside them does; the
 * others, which are most, need not be parsed.
 */
function possibleMinutes(disk: Disk): readonly string[] {
  const paths = new Set<string>();
  for (const path of yamlFiles('', disk, deepest)) {
    if (!disk.readText(path).value?.includes('exempt')) continue;
    const own = `${folderOf(path)}/${minutesFile}`;
    if (nameOf(path) !== 'meeting.yaml') paths.add(path);
    else if (disk.exists(own)) paths.add(own);
  }
  return [...paths].sort();
}

/** Folders within folders that are looked into: links may lead round in a circle. */
const deepest = 8;

function yamlFiles(folder: string, disk: Disk, deeper: number): readonly string[] {
  return (disk.list(folder).value ?? []).flatMap(({ name, kind }) => {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'folder') return deeper > 0 ? yamlFiles(path, disk, deeper - 1) : [];
    return /\.ya?ml$/i.test(name) ? [path] : [];
  });
}
