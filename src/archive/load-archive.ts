import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildArchive } from './build-archive.ts';
import type { Archive, NewsEvent, Refusal, Repair } from './event.ts';
import { type FoundPage, type FoundPages, findPages, stateOf } from './find-pages.ts';
import { DraftGatherer } from './gather-drafts.ts';
import type { PageReading } from './page/page.ts';
import { readPage } from './page/read-page.ts';
import { readCredit } from './read-credit.ts';
import {
  ARCHIVE_FORM,
  type BuiltArchive,
  openSnapshot,
  type Snapshot,
  snapshotFile,
  writeSnapshot,
} from './snapshot/archive-snapshot.ts';
import { listEvents } from './snapshot/list-events.ts';

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

/** Pages read at the same time: enough to keep the disk busy. */
const BATCH = 64;

/**
 * Reads an archive: from its snapshot if no file changed since, else from its pages. No page can make it fail;
 * only a missing folder throws.
 */
export async function loadArchive(directory: string, options: LoadOptions = {}): Promise<Archive> {
  checkFolder(directory);
  const ignore = options.ignore ?? [];
  const found = findPages(directory, ignore);
  const file = options.stateDirectory ? snapshotFile(options.stateDirectory, directory, ignore) : null;
  const state = stateOf(found);
  const kept = file === null ? null : openKept(file, directory, options);
  if (kept?.state === state) return kept.archive;
  const archive = await readArchive(directory, found, options);
  const failure = file === null ? null : writeSnapshot(file, state, archive);
  if (failure !== null) options.onWarning?.(failure);
  return { ...archive, events: listEvents(archive.events) };
}

/** The snapshot, where there is one that is whole. */
function openKept(file: string, directory: string, { onWarning }: LoadOptions): Snapshot | null {
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

async function readArchive(directory: string, found: FoundPages, options: LoadOptions): Promise<BuiltArchive> {
  const gatherer = new DraftGatherer();
  const hash = createHash('sha256').update(`${ARCHIVE_FORM}\n`);
  const repaired: Repair[] = [];
  const refused: Refusal[] = [...found.refused];
  const total = found.pages.length;
  for (let at = 0; at < total; at += BATCH) {
    options.onProgress?.(at, total);
    const batch = found.pages.slice(at, at + BATCH);
    const contents = await Promise.all(batch.map((page) => readBytes(directory, page)));
    batch.forEach((page, index) => {
      const bytes = contents[index] ?? '';
      hash.update(`${page.file}\n${bytes.length}\n`).update(bytes);
      const reading = typeof bytes === 'string' ? unreadable(page, bytes) : readPage(bytes, page);
      repaired.push(...reading.repaired);
      refused.push(...reading.refused);
      gather(reading, gatherer);
    });
  }
  options.onProgress?.(total, total);
  const { events, known, merged } = buildArchive(gatherer.drafts);
  const version = hash.digest('base64url').slice(0, 12);
  return {
    directory,
    version,
    credit: readCredit(directory),
    events: underTheirFiles(events, found),
    known,
    pages: countPages(found),
    merged,
    repaired,
    refused,
  };
}

/** The bytes of a page, or the reason why there are none. */
async function readBytes(directory: string, page: FoundPage): Promise<Uint8Array | string> {
  try {
    return await readFile(join(directory, page.file));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function unreadable(page: FoundPage, reason: string): PageReading {
  const refusal = { file: page.file, line: 1, reason: `Cannot read the page: ${reason}` };
  return { file: page.file, page: null, repaired: [], refused: [refusal] };
}

function gather({ page }: PageReading, gatherer: DraftGatherer): void {
  if (page?.kind === 'event') gatherer.addPage(page);
  else if (page) gatherer.addIndex(page);
}

/** The front page is read for its entries, but is no page of the archive. */
function countPages(found: FoundPages): number {
  return found.pages.filter(({ file }) => file.includes('/')).length;
}

/** Where pages lie below a language folder, an event's path is that of its file. */
function underTheirFiles(events: readonly NewsEvent[], found: FoundPages): readonly NewsEvent[] {
  const moved = new Map(
    found.pages.filter(({ file, path }) => `/${file}` !== path).map(({ file, path }) => [path, `/${file}`]),
  );
  if (moved.size === 0) return events;
  const fileOf = (path: string): string => moved.get(path) ?? path;
  return events.map((event) => ({
    ...event,
    path: fileOf(event.path),
    aliases: event.aliases.map(fileOf),
    related: event.related.map((line) => ({ ...line, path: fileOf(line.path) })),
  }));
}
