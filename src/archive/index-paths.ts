import type { Archive, NewsEvent } from './event.ts';
import { type EventId, eventId } from './event-id.ts';
import { readPath } from './page/read-path.ts';

/** Finds the events of an archive by any name they go by. */
export interface PathIndex {
  /** By a path or alias; the leading slash may be missing, a language may stand in front. */
  byPath(path: string): NewsEvent | undefined;
  /** By the id of its path or of any alias. */
  byId(id: EventId): NewsEvent | undefined;
}

/** Indexes the events of an archive by path, alias and id. The ids are made when one is first asked for. */
export function indexPaths(archive: Pick<Archive, 'events'>): PathIndex {
  const paths = new Map<string, NewsEvent>();
  for (const event of archive.events) {
    for (const path of [event.path, ...event.aliases]) paths.set(keyOf(path), event);
  }
  let ids: Map<EventId, NewsEvent> | null = null;
  const indexIds = (): Map<EventId, NewsEvent> => {
    const index = new Map<EventId, NewsEvent>();
    for (const event of archive.events) for (const path of event.aliases) index.set(eventId(path), event);
    for (const event of archive.events) index.set(eventId(event.path), event);
    return index;
  };
  return {
    byPath: (path) => paths.get(keyOf(path)),
    byId: (id) => {
      ids ??= indexIds();
      return ids.get(id);
    },
  };
}

function keyOf(path: string): string {
  return readPath(path)?.path ?? path;
}
