import type { Draft } from './draft.ts';
import type { KnownBy, NewsEvent, Reference } from './event.ts';
import { type FoldedEvent, foldGroup } from './merge/fold-group.ts';
import { groupDrafts } from './merge/group-drafts.ts';
import { type NameReader, readNames } from './names/read-names.ts';
import { findBoilerplate } from './summaries/boilerplate.ts';
import { chooseSummary } from './summaries/choose-summary.ts';

/** The events of an archive, by day, then path, and how many records were folded into another one. */
export interface MergedEvents {
  readonly events: readonly NewsEvent[];
  readonly known: Readonly<Record<KnownBy, number>>;
  readonly merged: number;
}

/**
 * Makes one record of each event out of all that was read about its paths: versions folded, names gathered,
 * boilerplate dropped, Related leading to events.
 */
export function buildArchive(drafts: ReadonlyMap<string, Draft>): MergedEvents {
  const folded = groupDrafts(drafts).map(foldGroup);
  const names = readNames(folded);
  const isBoilerplate = findBoilerplate(folded.flatMap(summariesOf));
  const pathOf = pathsOf(folded);
  const events = folded.map((event): NewsEvent => {
    const { path, day, title, topic, sources, image, aliases, known } = event;
    const summary = chooseSummary(event.pageSummaries, event.indexSummaries, isBoilerplate);
    const related = readRelated(event, pathOf, names);
    return {
      path,
      day,
      title: title || titleFromPath(path),
      topic,
      summary,
      sources,
      image,
      names: names.of(event),
      related,
      aliases,
      known,
    };
  });
  return { events: events.sort(compareEvents), known: countKnown(events), merged: drafts.size - folded.length };
}

function countKnown(events: readonly NewsEvent[]): Record<KnownBy, number> {
  const counts = { page: 0, index: 0, reference: 0 };
  for (const { known } of events) counts[known] += 1;
  return counts;
}

/** The order of an archive's events: by day, then path. */
export function compareEvents(one: NewsEvent, other: NewsEvent): number {
  return one.day - other.day || (one.path < other.path ? -1 : Number(one.path > other.path));
}

/** Each path and alias to the path of its event. */
function pathsOf(events: readonly FoldedEvent[]): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { path, aliases } of events) for (const known of [path, ...aliases]) paths.set(known, path);
  return paths;
}

/** One use of each text an event: two versions with one text are no recurrence. */
function summariesOf(event: FoldedEvent): { summary: string; day: number }[] {
  return [...new Set([...event.pageSummaries, ...event.indexSummaries])].map((summary) => ({
    summary,
    day: event.day,
  }));
}

function readRelated(event: FoldedEvent, pathOf: ReadonlyMap<string, string>, names: NameReader): Reference[] {
  const shared = new Map<string, readonly string[]>();
  for (const { path, context } of event.related) {
    const target = pathOf.get(path);
    if (target === undefined || target === event.path) continue;
    const before = shared.get(target);
    const also = names.split(context);
    shared.set(target, before ? [...new Set([...before, ...also])] : also);
  }
  return [...shared].map(([path, list]) => ({ path, names: list }));
}

/** A line can lead to a page with an empty text; its slug says something still. */
function titleFromPath(path: string): string {
  return path.replace(/^.*\/|\.md$/g, '').replaceAll('-', ' ');
}
