import { createHash } from 'node:crypto';
import { buildArchive } from './build-archive.ts';
import type { NewsEvent, Refusal, Repair } from './event.ts';
import type { FoundPages } from './find-pages.ts';
import { DraftGatherer } from './gather-drafts.ts';
import { readCredit } from './read-credit.ts';
import { readPages } from './readings/read-pages.ts';
import { ARCHIVE_FORM, type BuiltArchive } from './snapshot/archive-snapshot.ts';

/** What an archive is read from. */
export interface ReadingOptions {
  readonly directory: string;
  readonly found: FoundPages;
  /** Where readings of single pages are kept; null keeps none. */
  readonly readingsFolder: string | null;
  /** Called now and then with the number of pages read so far. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** Reads all pages of an archive and makes one record of each event. No page can make it fail. */
export async function readArchive(options: ReadingOptions): Promise<BuiltArchive> {
  const { directory, found, readingsFolder, onProgress } = options;
  const gatherer = new DraftGatherer();
  const hash = createHash('sha256').update(`${ARCHIVE_FORM}\n`);
  const repaired: Repair[] = [];
  const refused: Refusal[] = [...found.refused];
  let done = 0;
  onProgress?.(done, found.pages.length);
  for await (const gleanings of readPages({ directory, pages: found.pages, folder: readingsFolder })) {
    for (const { file, digest, ...wrong } of gleanings.pages) {
      hash.update(`${file}\n${digest}\n`);
      repaired.push(...wrong.repaired);
      refused.push(...wrong.refused);
    }
    gatherer.add(gleanings);
    done += gleanings.pages.length;
    onProgress?.(done, found.pages.length);
  }
  const { events, known, merged } = buildArchive(gatherer.finish());
  return {
    directory,
    version: hash.digest('base64url').slice(0, 12),
    credit: readCredit(directory),
    events: underTheirFiles(events, found),
    known,
    pages: countPages(found),
    merged,
    repaired,
    refused,
  };
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
