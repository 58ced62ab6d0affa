import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../archive/day.ts';
import { type Relatable, relating } from '../archive/relate.ts';
import type { MediaWiki, Revision, Text } from './media-wiki.ts';
import { type DayPlan, planDay } from './plan-day.ts';
import { dayPage, monthPage } from './portal-pages.ts';
import { readDay } from './read-day.ts';
import { type DayRecord, RECORD_FORM, readRecord, UNDER_WAY, type WrittenEvent, writeRecord } from './record.ts';
import { writeDay } from './write-day.ts';

/** An event of the archive that new ones may be related to. */
export interface KnownEvent extends Relatable {
  readonly title: string;
}

export interface Import {
  readonly wiki: MediaWiki;
  /** Folder of the archive. */
  readonly directory: string;
  /** First and last day. */
  readonly from: Day;
  readonly to: Day;
  /** The events that the archive has; asked for only where something is to be written. */
  readonly known: () => Promise<readonly KnownEvent[]>;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What an import did. */
export interface Imported {
  readonly days: number;
  /** Days that the portal has no page for. */
  readonly missing: number;
  /** Days whose pages were read, since they were new or edited. */
  readonly read: number;
  readonly added: number;
  readonly edited: number;
  readonly removed: number;
}

/** Days asked for at once: what one request may name. What a chunk brought is written before the next is asked for. */
const CHUNK = 50;

/**
 * Brings days of the portal into an archive. A day whose revision was imported before costs no more than the question for
 * its revision; of the others only the pages that differ are written. Stopped at any moment and begun again, it goes on
 * where it was.
 */
export async function importPortal({ wiki, directory, from, to, known, onProgress }: Import): Promise<Imported> {
  const total = to - from + 1;
  const sum = { days: total, missing: 0, read: 0, added: 0, edited: 0, removed: 0 };
  let pool: Map<string, KnownEvent> | null = null;
  for (let first = from; first <= to; first += CHUNK) {
    onProgress?.(first - from, total);
    const days = Array.from({ length: Math.min(CHUNK, to - first + 1) }, (_, index) => first + index);
    const { planned, missing } = await planDays(days, { wiki, directory });
    sum.missing += missing;
    if (planned.length === 0) continue;
    pool ??= new Map((await known()).map((event) => [event.path, event]));
    writeDays(directory, planned, pool);
    sum.read += planned.length;
    for (const { plan } of planned) {
      for (const key of ['added', 'edited', 'removed'] as const) sum[key] += plan.counts[key];
    }
  }
  onProgress?.(total, total);
  return sum;
}

/** A day whose pages are to be written. */
interface Planned {
  readonly day: Day;
  readonly text: Text;
  readonly record: DayRecord | null;
  readonly plan: DayPlan;
}

interface Where {
  readonly wiki: MediaWiki;
  readonly directory: string;
}

async function planDays(
  days: readonly Day[],
  { wiki, directory }: Where,
): Promise<{ planned: readonly Planned[]; missing: number }> {
  const pages = await findPages(wiki, days);
  const stale = [...pages].flatMap(([day, page]) => {
    const record = readRecord(directory, day);
    const isKept = record?.revision === page.revision.id && record.form === RECORD_FORM;
    return isKept ? [] : [{ day, page, record }];
  });
  const texts = await wiki.texts([...new Set(stale.map(({ page }) => page.title))]);
  const planned = stale.flatMap(({ day, page, record }) => {
    const text = texts.get(page.title);
    if (!text) return [];
    const ours = new Set(record?.pages.map(({ path }) => path));
    const isTaken = (path: string) => !ours.has(path) && existsSync(join(directory, path));
    const events = readDay(text.wikitext, day, page.isOwn);
    return [{ day, text, record, plan: planDay({ day, at: text.at, events, record, isTaken }) }];
  });
  return { planned, missing: days.length - pages.size };
}

/** The page that tells of a day: its own, or that of its month. */
interface PageOfDay {
  readonly title: string;
  readonly isOwn: boolean;
  readonly revision: Revision;
}

async function findPages(wiki: MediaWiki, days: readonly Day[]): Promise<ReadonlyMap<Day, PageOfDay>> {
  const own = await wiki.revisions(days.map(dayPage));
  const without = days.filter((day) => !own.has(dayPage(day)));
  const months = await wiki.revisions([...new Set(without.map(monthPage))]);
  return new Map(
    days.flatMap((day) => {
      const isOwn = own.has(dayPage(day));
      const title = isOwn ? dayPage(day) : monthPage(day);
      const revision = (isOwn ? own : months).get(title);
      return revision ? [[day, { title, isOwn, revision }] as const] : [];
    }),
  );
}

/** Writes days and their records; `pool` holds all events by their path, and is brought up to date. */
function writeDays(directory: string, planned: readonly Planned[], pool: Map<string, KnownEvent>): void {
  const dayOfEvent = new Map<WrittenEvent, Day>();
  for (const { day, plan, record } of planned) {
    for (const { path } of record?.pages ?? []) pool.delete(path);
    for (const event of plan.pages) {
      pool.set(event.path, { path: event.path, title: event.title, names: event.names, day });
      dayOfEvent.set(event, day);
    }
  }
  const related = relating([...pool.values()]);
  const relatedTo = (event: WrittenEvent) =>
    related({ ...event, day: dayOfEvent.get(event) ?? 0 }).map(({ event: { path, title }, names }) => ({
      path,
      title,
      names,
    }));
  for (const { day, text, plan, record } of planned) {
    const written = { revision: text.id, at: text.at, pages: [...plan.pages] };
    const former = (record?.pages ?? []).filter(({ path }) => plan.gone.includes(path));
    // Whoever stops it between the two finds all paths, old and new, to be its own, and writes them once more.
    writeRecord(directory, day, { form: UNDER_WAY, ...written, pages: [...plan.pages, ...former] });
    writeDay(directory, day, { plan, relatedTo });
    writeRecord(directory, day, { form: RECORD_FORM, ...written });
  }
}
