import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';

/** What is told of an archive's folders. */
export interface FolderWatchOptions {
  readonly onChange: () => void;
  /** Told once, in a sentence, where not all folders can be watched. */
  readonly onProblem: (problem: string) => void;
}

/** A watch over the folders of an archive. */
export interface FolderWatch {
  /** Watches all folders that are there now. */
  renew(): void;
  stop(): void;
}

/** A watched folder costs 1.3 KB of memory: a day of news is one, so this is 27 years of them. */
const MOST_FOLDERS = 10_000;
/** A language folder, `news`, years, months, days. */
const LEVELS = 5;
const NAME = /^(?:[a-z]{2,3}(?:-[a-z]{2,4})?|news|\d{1,4})$/i;

/** Watches an archive's folders, each by itself: whoever watches a tree as a whole would watch each of its files too. */
export function watchFolders(directory: string, { onChange, onProblem }: FolderWatchOptions): FolderWatch {
  const watched = new Map<string, FSWatcher>();
  let told = false;
  const tell = (why: string): void => {
    if (!told) onProblem(`Cannot watch every folder of the archive: ${why}; changes are found after minutes`);
    told = true;
  };
  const forget = (folder: string): void => {
    watched.get(folder)?.close();
    watched.delete(folder);
  };
  const add = (folder: string): void => {
    if (watched.has(folder)) return;
    try {
      if (watched.size === MOST_FOLDERS) throw new Error(`there are more than ${MOST_FOLDERS}`);
      const watcher = watch(folder, { persistent: false }, onChange);
      watcher.on('error', () => forget(folder));
      watched.set(folder, watcher);
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const renew = (): void => {
    const folders = new Set(foldersOf(directory));
    for (const folder of watched.keys()) if (!folders.has(folder)) forget(folder);
    for (const folder of folders) add(folder);
  };
  return {
    renew,
    stop() {
      for (const folder of [...watched.keys()]) forget(folder);
    },
  };
}

/** A folder and those below it that may hold pages. */
function foldersOf(folder: string, levels = LEVELS): readonly string[] {
  if (levels === 0) return [folder];
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && NAME.test(entry.name),
    );
    return [folder, ...below.flatMap(({ name }) => foldersOf(join(folder, name), levels - 1))];
  } catch {
    return [];
  }
}
