import { gleanPages } from './glean.ts';
import { packGleanings } from './gleanings.ts';
import type { PageGroup } from './page-group.ts';
import { keepGleanings } from './reading-store.ts';

/** A group of pages to read. */
export interface ReadingTask {
  /** The archive's folder. */
  readonly directory: string;
  readonly group: PageGroup;
  /** The folder that keeps what was read; null: nothing is kept. */
  readonly folder: string | null;
}

/** Reads a group of pages, keeps what they say, and gives it packed. */
export function readAndKeep({ directory, group, folder }: ReadingTask): Uint8Array {
  const packed = packGleanings(gleanPages(directory, group.pages));
  if (folder !== null) keepGleanings(folder, group, packed);
  return packed;
}
