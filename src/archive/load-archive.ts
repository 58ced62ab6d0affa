import { statSync } from 'node:fs';
import type { Archive } from './event.ts';
import { findPages, stateOf } from './find-pages.ts';
import { readArchive } from './read-archive.ts';
import { readCredit } from './read-credit.ts';
import { openSnapshot, packArchive, type Snapshot } from './snapshot/archive-snapshot.ts';
import { readingsFolder, snapshotFile } from './state-files.ts';

export interface LoadOptions {
  /** Where the snapshot is kept; without it every page is read each time. */
  readonly stateDirectory?: string | undefined;
  /** Paths or globs of pages to leave out. */
  readonly ignore?: readonly string[] | undefined;
  /** Called now and then with the number of pages read so far. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Called with a sentence where the snapshot was of no use or could not be written. */
  readonly onWarning?: ((warning: string) => void) | undefined;
}

/**
 * Reads an archive: from its snapshot if no file changed since, else from its pages, of which only the changed ones are
 * read anew. No page can make it fail; only a missing folder throws.
 */
export async function loadArchive(directory: string, options: LoadOptions = {}): Promise<Archive> {
  checkFolder(directory);
  const { stateDirectory, ignore = [], onProgress, onWarning } = options;
  const found = findPages(directory, ignore);
  if (stateDirectory === undefined) {
    return packArchive(await readArchive({ directory, found, readingsFolder: null, onProgress })).open();
  }
  const files = { directory, stateDirectory, ignore };
  const file = snapshotFile(files);
  const state = stateOf(found);
  const kept = openWhole(file, directory, options);
  if (kept?.state === state) return kept.archive;
  const archive = await readArchive({ directory, found, readingsFolder: readingsFolder(files), onProgress });
  const packed = packArchive(archive);
  const failure = packed.write(file, state);
  if (failure !== null) {
    onWarning?.(failure);
    return packed.open();
  }
  // Over the file, the archive needs a tenth of the memory.
  return openWhole(file, directory, options)?.archive ?? packed.open();
}

/** The snapshot, where there is one that is whole. */
function openWhole(file: string, directory: string, { onWarning }: LoadOptions): Snapshot | null {
  const snapshot = openSnapshot(file, { directory, credit: readCredit(directory) });
  if (typeof snapshot === 'string') onWarning?.(snapshot);
  if (snapshot === null || typeof snapshot === 'string') return null;
  if (snapshot.isWhole()) return snapshot;
  onWarning?.(`Cannot use the snapshot ${file}: it is damaged; making it anew`);
  return null;
}

function checkFolder(directory: string): void {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    throw new Error(
      `Cannot load the archive: ${JSON.stringify(directory)} is no folder, expected one that holds news/`,
    );
  }
}
