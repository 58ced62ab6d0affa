import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../archive/day.ts';
import { type FoundPage, findPages } from '../archive/find-pages.ts';
import { splitNames } from '../archive/names/split-names.ts';
import { cleanText } from '../archive/page/clean-text.ts';
import type { EventPage } from '../archive/page/page.ts';
import { readPage } from '../archive/page/read-page.ts';
import { type Relation, relateEvents } from '../archive/relate.ts';
import { folderOf, type WrittenReference, writeDayIndex, writePage } from '../archive/write-page.ts';

/** An event of the archive that is to be related: its page and the names its day's index gives it. */
interface Named {
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  readonly names: readonly string[];
  readonly file: string;
  readonly page: EventPage;
}

/**
 * `archive relate DIR`: writes every page's Related list, and every day's index, anew from the names in the indexes'
 * Contexts, by the rule of `relateEvents`. Run again, it changes nothing. For archives in the plain form of `writePage`.
 */
export async function archiveRelate(directory: string): Promise<number> {
  const events = readEvents(directory);
  let written = 0;
  const write = (file: string, text: string): void => {
    const full = join(directory, file);
    if (readText(full) === text) return;
    writeFileSync(full, text);
    written += 1;
  };
  for (const [event, related] of relateEvents(events)) {
    const changes = event.page.changes.filter(({ path }) => path !== event.path).map((one) => ({ ...one, at: '' }));
    write(event.file, writePage({ ...event.page, title: event.title, changes, related: related.map(toReference) }));
  }
  for (const [day, all] of Map.groupBy(events, (event) => event.day)) {
    write(`${folderOf(day).slice(1)}/index.md`, writeDayIndex(day, all));
  }
  console.log(`${events.length} events related, ${written} files written`);
  return 0;
}

function readEvents(directory: string): Named[] {
  const pages: { file: string; page: EventPage }[] = [];
  const names = new Map<string, readonly string[]>();
  for (const found of findPages(directory).pages) {
    const page = readOrThrow(directory, found);
    if (page.kind === 'event') pages.push({ file: found.file, page });
    else for (const { path, context } of page.entries) names.set(path, splitNames(cleanText(context), new Set()));
  }
  return pages.map(({ file, page }) => ({
    path: page.path,
    day: page.day,
    title: page.title,
    names: names.get(page.path) ?? [],
    file,
    page,
  }));
}

function readOrThrow(directory: string, found: FoundPage) {
  const { page, refused } = readPage(readFileSync(join(directory, found.file)), found);
  if (page && refused.length === 0) return page;
  throw new Error(`${found.file}:${refused[0]?.line ?? 1}: ${refused[0]?.reason ?? 'Cannot read the page'}`);
}

function toReference({ event, names }: Relation<Named>): WrittenReference {
  return { path: event.path, title: event.title, names };
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
