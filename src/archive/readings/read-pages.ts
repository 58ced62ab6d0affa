import type { FoundPage } from '../find-pages.ts';
import { type Gleanings, unpackGleanings } from './gleanings.ts';
import { groupPages } from './page-group.ts';
import { type ReadingTask, readAndKeep } from './read-and-keep.ts';
import { type ReaderThreads, readerThreads } from './reader-threads.ts';
import { forgetGleanings, keptGleanings } from './reading-store.ts';

/** So few pages are sooner read here than by a thread that must be started for them. */
const FEW = 200;

/** The pages to read, and the folder that keeps what was read of them; null: nothing is kept. */
export interface PagesToRead extends Omit<ReadingTask, 'group'> {
  readonly pages: readonly FoundPage[];
}

/**
 * Reads pages, a year at a time in their order: what was read before is taken as it was kept, the rest is read by threads
 * and kept at once, so that a reading that was broken off goes on where it was.
 */
export async function* readPages({ directory, pages, folder }: PagesToRead): AsyncGenerator<Gleanings> {
  const groups = groupPages(pages);
  const threads = readerThreads();
  const begun: Promise<Uint8Array>[] = [];
  try {
    for (const group of groups) {
      const packed = readOne({ directory, group, folder }, threads);
      // Whoever waits for it is told of a fault; until then nobody needs to be.
      packed.catch(() => {});
      begun.push(packed);
      if (begun.length > threads.most) for (const first of begun.splice(0, 1)) yield unpackGleanings(await first);
    }
    for (const packed of begun) yield unpackGleanings(await packed);
    if (folder !== null) forgetGleanings(folder, groups);
  } finally {
    await threads.close();
  }
}

async function readOne(task: ReadingTask, threads: ReaderThreads): Promise<Uint8Array> {
  const { group, folder } = task;
  const kept = folder === null ? null : keptGleanings(folder, group);
  if (kept !== null) return kept;
  return group.pages.length <= FEW ? readAndKeep(task) : threads.read(task);
}
