import { watch } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Editors write a file in several steps; they are taken for one change. */
const quietMs = 120;

/**
 * Watches folders from now on, and yields once for each burst of changes below them.
 * What changes while the consumer is busy is yielded when it asks again, once.
 *
 * @param except a folder whose changes do not count: the program's own, where it writes
 * @throws the system's error, with the path of a folder that cannot be watched
 */
export function watchFolders(folders: readonly string[], except: string): AsyncGenerator<void, never, void> {
  let changed = false;
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    changed = true;
    wake();
  };
  const own = resolve(except);
  for (const folder of folders) {
    watch(folder, { recursive: true }, (_event, name) => {
      const path = resolve(folder, name ?? '');
      if (path === own || path.startsWith(own + sep)) return;
      clearTimeout(timer);
      timer = setTimeout(settle, quietMs);
    });
  }
  return (async function* changes() {
    for (;;) {
      if (!changed) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
      changed = false;
      yield;
    }
  })();
}
