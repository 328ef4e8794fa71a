import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makeFolder, type OutputFile, writeFiles } from './write-files.ts';

/** Somebody else is writing there. */
export class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

/**
 * Keeps everyone else from writing into a folder while work goes on. What a process left behind that has ended
 * keeps nobody.
 *
 * @throws FolderLocked when another process is at work
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  makeFolder(folder);
  const lock = join(folder, '.lock');
  takeLock(lock);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): void {
  for (const isLast of [false, true]) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lock, 'utf8'));
      if (isLast || isAlive(holder)) throw new FolderLocked(`process ${holder} is publishing there`);
      rmSync(lock, { force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A folder of files that nobody sees yet. */
export type HiddenFolder = { readonly hidden: string; readonly place: string };

const hiddenOf = (place: string): string => join(dirname(place), `.${basename(place)}`);

/**
 * Writes files into a hidden folder beside the place where they are to be seen.
 *
 * @throws the system's error; nothing is to be seen then
 */
export async function writeHidden(place: string, files: readonly OutputFile[]): Promise<HiddenFolder> {
  if (existsSync(place))
    throw new Error(`${place} is there already, and what is published is never written over`);
  const hidden = hiddenOf(place);
  rmSync(hidden, { recursive: true, force: true });
  mkdirSync(hidden);
  try {
    await writeFiles(hidden, files);
  } catch (error) {
    rmSync(hidden, { recursive: true, force: true });
    throw error;
  }
  return { hidden, place };
}

/** Lets a folder be seen, in one step. */
export function reveal({ hidden, place }: HiddenFolder): void {
  renameSync(hidden, place);
}

/** Gives the hidden folder of a place that an interrupted run has left; undefined where there is none. */
export function hiddenFolder(place: string): HiddenFolder | undefined {
  const hidden = hiddenOf(place);
  return existsSync(hidden) ? { hidden, place } : undefined;
}

export function discardHidden({ hidden }: HiddenFolder): void {
  rmSync(hidden, { recursive: true, force: true });
}
