import { hash } from 'node:crypto';
import { join, resolve } from 'node:path';

/** An archive and where what was read of it is kept; each folder (with what is ignored in it) has its own files. */
export interface KeptFor {
  readonly directory: string;
  readonly stateDirectory: string;
  readonly ignore: readonly string[];
}

/** The file of the archive's snapshot. */
export function snapshotFile(kept: KeptFor): string {
  return join(kept.stateDirectory, `archive-${nameOf(kept)}.snapshot`);
}

/** The folder of what was read of each page. */
export function readingsFolder(kept: KeptFor): string {
  return join(kept.stateDirectory, `readings-${nameOf(kept)}`);
}

function nameOf({ directory, ignore }: KeptFor): string {
  return hash('sha256', JSON.stringify([resolve(directory), ignore])).slice(0, 16);
}
