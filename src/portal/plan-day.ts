import type { Day } from '../archive/day.ts';
import { isSameSentence } from '../archive/merge/same-sentence.ts';
import { wordsOf } from '../archive/merge/words.ts';
import { folderOf, pathOf, slugOf } from '../archive/write-page.ts';
import type { PortalEvent } from './read-day.ts';
import { type DayRecord, RECORD_FORM, type WrittenEvent } from './record.ts';

/** What is to be done with the pages of one day. */
export interface DayPlan {
  /** All events of the day as they are to be, in the portal's order. */
  readonly pages: readonly WrittenEvent[];
  /** Those of them whose page is to be written: new ones, and those that were edited. */
  readonly fresh: readonly WrittenEvent[];
  /** Paths of pages that are no more: edited into another one, or gone from the portal. */
  readonly gone: readonly string[];
  readonly counts: { readonly added: number; readonly edited: number; readonly removed: number };
}

interface DayState {
  readonly day: Day;
  /** When the revision was saved, as `2026-09-20T03:40:42Z`. */
  readonly at: string;
  readonly events: readonly PortalEvent[];
  readonly record: DayRecord | null;
  /** Whether a page that the import did not write has this path: it stays, and its event is not brought in again. */
  readonly isTaken: (path: string) => boolean;
}

/**
 * Compares a day as the portal has it now with what was imported before. An event whose sentence was edited keeps its
 * history: the old paths go into its Changes, so that whatever led to it still does.
 */
export function planDay({ day, at, events: all, record, isTaken }: DayState): DayPlan {
  const events = all.filter(({ title }) => !isTaken(pathOf(day, title)));
  const left = new Set(record?.pages ?? []);
  const paths = new Set<string>();
  const before = pairUp(events, left);
  const pages = events.map((event): WrittenEvent => {
    const old = before.get(event) ?? null;
    const path = freePath(day, event.title, (one) => !paths.has(one) && !isTaken(one));
    paths.add(path);
    if (old && record?.form === RECORD_FORM && isUnchanged(old, event, path)) return old;
    return { ...event, names: [...event.names], sources: [...event.sources], path, changes: changesOf(old, path), at };
  });
  const fresh = pages.filter((page) => !record?.pages.includes(page));
  const gone = (record?.pages ?? []).map(({ path }) => path).filter((path) => !paths.has(path));
  const added = events.filter((event) => !before.has(event)).length;
  return { pages, fresh, gone, counts: { added, edited: fresh.length - added, removed: left.size } };
}

/** The former page of each event, taken out of `left`: the same sentence first, then the sentence that was edited. */
function pairUp(events: readonly PortalEvent[], left: Set<WrittenEvent>): ReadonlyMap<PortalEvent, WrittenEvent> {
  const pairs = new Map<PortalEvent, WrittenEvent>();
  for (const is of [isSameTitle, isEdited]) {
    for (const event of events) {
      if (pairs.has(event)) continue;
      const old = [...left].find((one) => is(one, event));
      if (!old) continue;
      pairs.set(event, old);
      left.delete(old);
    }
  }
  return pairs;
}

function isSameTitle(old: WrittenEvent, event: PortalEvent): boolean {
  return old.title === event.title;
}

function isEdited(old: WrittenEvent, event: PortalEvent): boolean {
  const isLinked = event.sources.some(({ url }) => old.sources.some((source) => source.url === url));
  return isSameSentence(wordsOf(old.title), wordsOf(event.title), isLinked ? 'linked' : 'none');
}

function isUnchanged(old: WrittenEvent, { title, topic, names, sources }: PortalEvent, path: string): boolean {
  const was = [old.path, old.title, old.topic, old.names, old.sources];
  return JSON.stringify(was) === JSON.stringify([path, title, topic, names, sources]);
}

function changesOf(old: WrittenEvent | null, path: string): WrittenEvent['changes'] {
  if (!old) return [];
  const earlier = [...old.changes, { path: old.path, title: old.title, at: old.at }];
  return earlier.filter(
    (one, index) => one.path !== path && earlier.findIndex((other) => other.path === one.path) === index,
  );
}

/** A title without a Latin letter has no slug, and one may be another's as far as the file name goes. */
function freePath(day: Day, title: string, isFree: (path: string) => boolean): string {
  const slug = slugOf(title) || 'event';
  const isName = !/^(?:index|readme)$/.test(slug);
  for (let number = isName ? 1 : 2; ; number += 1) {
    const path = `${folderOf(day)}/${slug}${number === 1 ? '' : `-${number}`}.md`;
    if (isFree(path)) return path;
  }
}
