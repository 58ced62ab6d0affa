import type { NewsEvent } from '../archive/event.ts';
import type { EventList } from '../archive/event-list.ts';
import type { TimelineIndex } from './build-index.ts';
import { valuesOf } from './postings.ts';

/** An event related to another one. */
export interface Related {
  /** Event number. */
  readonly number: number;
  /** Names the two share, rarest first; empty where only the page says that they are related. */
  readonly shared: readonly string[];
}

/** Related events are looked for among this many at most for one name: a name of half the archive relates nothing. */
const MOST_EVENTS_OF_A_NAME = 2000;
/** A list as long as a select menu. */
const MOST_RELATED = 25;
/** Two events a year apart count half as much as two of one day. */
const HALF_WEIGHT_DAYS = 365;

/**
 * The relation of events: the page's own list first, in its order, then other events by the names they share, each
 * counted by how rare it is in the archive and by how near in time the two events are.
 */
export function createRelater(events: EventList, index: TimelineIndex): (number: number) => readonly Related[] {
  const rarity = (name: string) => Math.log(events.length / Math.max(1, valuesOf(index.names, name).length));
  const rarestFirst = (names: readonly string[]) => names.toSorted((a, b) => rarity(b) - rarity(a));

  const listed = (event: NewsEvent): readonly Related[] =>
    event.related.flatMap(({ path, names }) => {
      const number = events.numberOf(path);
      return number === undefined ? [] : [{ number, shared: rarestFirst(names) }];
    });

  const sharing = (event: NewsEvent): ReadonlyMap<number, { weight: number; shared: string[] }> => {
    const found = new Map<number, { weight: number; shared: string[] }>();
    for (const name of rarestFirst(event.names)) {
      const numbers = valuesOf(index.names, name);
      if (numbers.length > MOST_EVENTS_OF_A_NAME) continue;
      for (const other of numbers) {
        const sum = found.get(other) ?? { weight: 0, shared: [] };
        sum.weight += rarity(name);
        sum.shared.push(name);
        found.set(other, sum);
      }
    }
    return found;
  };

  const byNames = (event: NewsEvent): readonly Related[] => {
    const nearness = (other: number) => 2 ** (-Math.abs((events.days[other] ?? 0) - event.day) / HALF_WEIGHT_DAYS);
    return [...sharing(event)]
      .map(([number, { weight, shared }]) => ({ number, shared, weight: weight * (0.5 + nearness(number) / 2) }))
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .map(({ number, shared }) => ({ number, shared }));
  };

  return (number) => {
    const event = events.at(number);
    if (!event) return [];
    const related = new Map<number, Related>();
    for (const one of [...listed(event), ...byNames(event)]) {
      if (one.number !== number && !related.has(one.number)) related.set(one.number, one);
    }
    return [...related.values()].slice(0, MOST_RELATED);
  };
}
