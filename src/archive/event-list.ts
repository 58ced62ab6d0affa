import type { NewsEvent } from './event.ts';
import type { EventId } from './event-id.ts';

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
  /** How many other events' Related lists lead to each event. */
  readonly links: Uint32Array;
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
