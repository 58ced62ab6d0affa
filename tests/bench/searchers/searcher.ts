import type { EventList } from '../../../src/archive/event-list.ts';
import type { Kind, SoughtTitle } from '../sought-titles.ts';

/** A way to search titles. */
export interface Searcher {
  /** Numbers of the events found, best first. */
  search(sought: SoughtTitle, kind: Kind): readonly number[];
}

/** Makes a searcher ready over the events of an archive. */
export type MakeSearcher = (events: EventList) => Searcher | Promise<Searcher>;
