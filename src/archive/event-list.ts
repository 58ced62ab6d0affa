import type { NewsEvent } from './event.ts';
import { type EventId, eventId } from './event-id.ts';
import { readPath } from './page/read-path.ts';

/**
 * The events of an archive, ordered by day, then path; an event's number is its place here, from 0. An event may be made
 * when it is asked for: whoever needs a day, a title or a path of many asks for that alone, and nobody keeps events for long.
 */
export interface EventList extends Iterable<NewsEvent> {
  readonly length: number;
  /** Day of each event, ascending. */
  readonly days: Int32Array;
  /** How many sources each event lists; 255 stands for all above. */
  readonly sourceCounts: Uint8Array;
  /** The event of a number; undefined where there is none (a number below 0 is none). */
  at(number: number): NewsEvent | undefined;
  /** Its title, '' where there is no such event. */
  titleOf(number: number): string;
  /** Its path, '' where there is no such event. */
  pathOf(number: number): string;
  /**
   * The number of the event that a path, an alias, or the id of either leads to. The path's leading slash may be missing,
   * a language may stand in front. An event's own path wins over another's alias.
   */
  numberOf(pathOrId: string | EventId): number | undefined;
}

/** Events that are there as a whole, in their order, as a list. */
export function listEvents(events: readonly NewsEvent[]): EventList {
  let numbers: ReadonlyMap<EventId, number> | null = null;
  return {
    length: events.length,
    days: Int32Array.from(events, ({ day }) => day),
    sourceCounts: Uint8Array.from(events, ({ sources }) => Math.min(255, sources.length)),
    at: (number) => events[number],
    titleOf: (number) => events[number]?.title ?? '',
    pathOf: (number) => events[number]?.path ?? '',
    numberOf(pathOrId) {
      numbers ??= numbersById(events);
      return firstOf(idsFor(pathOrId), numbers);
    },
    [Symbol.iterator]: () => events[Symbol.iterator](),
  };
}

/** The ids under which an event may be known, to its number. */
function numbersById(events: readonly NewsEvent[]): ReadonlyMap<EventId, number> {
  const numbers = new Map<EventId, number>();
  const add = (path: string, number: number) => {
    for (const id of idsOf(path)) if (!numbers.has(id)) numbers.set(id, number);
  };
  events.forEach(({ path }, number) => {
    add(path, number);
  });
  events.forEach(({ aliases }, number) => {
    for (const alias of aliases) add(alias, number);
  });
  return numbers;
}

/** The id of a path, and that of the path without a language in front where there is one. */
function idsOf(path: string): readonly EventId[] {
  const plain = readPath(path)?.path ?? path;
  return plain === path ? [eventId(path)] : [eventId(path), eventId(plain)];
}

/** What a text is known by if it is a path or an id, likeliest first. */
function idsFor(pathOrId: string): readonly EventId[] {
  return pathOrId.endsWith('.md') ? idsOf(pathOrId) : [pathOrId];
}

function firstOf(ids: readonly EventId[], numbers: ReadonlyMap<EventId, number>): number | undefined {
  for (const id of ids) {
    const number = numbers.get(id);
    if (number !== undefined) return number;
  }
  return undefined;
}
