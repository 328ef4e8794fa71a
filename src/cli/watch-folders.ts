import { watch } from 'node:fs';

/** Editors write a file in several steps; they are taken for one change. */
const quietMs = 120;

/**
 * Yields once for each burst of changes below the folders.
 * What changes while the consumer is busy is yielded when it asks again, once.
 */
export async function* watchFolders(folders: readonly string[]): AsyncGenerator<void, never, void> {
  let changed = false;
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    changed = true;
    wake();
  };
  for (const folder of folders) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(settle, quietMs);
    });
  }
  for (;;) {
    if (!changed) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    changed = false;
    yield;
  }
}
