import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file below a folder; its name may begin with that of a folder within: `pictures/0a1b.png`. */
export type OutputFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files that are not yet in their place. */
const unfinished = new Set<string>();
let counter = 0;

/**
 * Writes files into a folder, which is made if need be: all of them, or none.
 * They are written beside their places first and moved there when all are complete; after a failure
 * what was there before is there again.
 *
 * @param folder absolute, or relative to the working folder
 * @throws the system's error, with the path that could not be written
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  counter += 1;
  // The time keeps apart what a process of the same number left behind when it was killed.
  const mark = `${process.pid}-${Date.now().toString(36)}-${counter}`;
  const moves = files.map((file) => planMove(folder, file, mark));
  for (const within of new Set(moves.map(({ place }) => dirname(resolve(place))))) makeFolder(within);
  makeFolder(resolve(folder));
  try {
    for (const { fresh } of moves) unfinished.add(fresh);
    await settleAll(moves.map((move) => writeFresh(move)));
    // Discarded while they were written: nothing is moved.
    if (moves.every(({ fresh }) => unfinished.has(fresh))) moveAll(moves);
  } finally {
    for (const { fresh } of moves) discard(fresh);
  }
}

/**
 * Makes a folder and those above it. One by one, since Node's own way never ends where the system says that a
 * folder which is there is not, as in `/proc`.
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another build may have made it in the meantime.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/**
 * Removes the files of a folder that are not among those to keep, as far as it can: what nothing refers to any more.
 * A folder that is not there holds none.
 *
 * @param isOurs whether a file is one that may be removed, by its name
 */
export function removeOthers(
  folder: string,
  keep: ReadonlySet<string>,
  isOurs: (name: string) => boolean,
): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (isOurs(name) && !keep.has(name)) discard(join(folder, name));
}

/** Removes what `writeFiles` has begun and not finished; for the handler of an interrupt. */
export function discardUnfinished(): void {
  for (const path of [...unfinished]) discard(path);
}

type Move = {
  readonly bytes: Uint8Array;
  readonly place: string;
  /** Where the new file is written. */
  readonly fresh: string;
  /** Second name of the file that stood in the place. */
  readonly former: string;
};

function planMove(folder: string, { name, bytes }: OutputFile, mark: string): Move {
  const parts = name.split('/');
  if (parts.length > 2 || parts.some((part) => ['', '.', '..'].includes(part) || part.includes('\\')))
    throw new Error(`Not the name of a file: ${name}`);
  const beside = (ending: string) => join(folder, dirname(name), `.${basename(name)}.${mark}.${ending}`);
  return { bytes, place: join(folder, name), fresh: beside('unfinished'), former: beside('former') };
}

async function writeFresh({ fresh, place, bytes }: Move): Promise<void> {
  try {
    await writeFile(fresh, bytes, { flag: 'wx' });
  } catch (error) {
    throw naming(error, place);
  }
}

/** Names in a system's error the file that the reader knows, not the one beside it. */
function naming(error: unknown, place: string): unknown {
  if (error instanceof Error && 'path' in error) error.path = place;
  return error;
}

/** Waits for all, so that no write is under way when its file is removed; throws the first failure. */
async function settleAll(writes: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(writes)).find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Moves without giving way to the event loop, so that no interrupt finds half of the files moved. */
function moveAll(moves: readonly Move[]): void {
  const moved: Move[] = [];
  const former = new Set<Move>();
  try {
    for (const move of moves) if (keepFormer(move)) former.add(move);
    for (const move of moves) {
      try {
        renameSync(move.fresh, move.place);
      } catch (error) {
        throw naming(error, move.place);
      }
      moved.push(move);
    }
  } catch (error) {
    for (const move of moved) {
      if (former.has(move)) renameSync(move.former, move.place);
      else rmSync(move.place, { force: true });
    }
    throw error;
  } finally {
    // What could not be put back keeps its second name: it is discarded only where the place is filled.
    for (const move of former) if (existsSync(move.place)) discard(move.former);
  }
}

/** Gives the file that stands in the place a second name; false if none stands there. */
function keepFormer({ place, former }: Move): boolean {
  const status = lstatSync(place, { throwIfNoEntry: false });
  if (status === undefined || status.isDirectory()) return false;
  try {
    linkSync(place, former);
  } catch {
    copyFileSync(place, former);
  }
  return true;
}

function discard(path: string): void {
  unfinished.delete(path);
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing more can be done; the file is hidden and named for what it is.
  }
}
