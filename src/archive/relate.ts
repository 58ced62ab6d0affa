import type { Day } from './day.ts';

/** What is needed of an event to relate it to others. */
export interface Relatable {
  readonly path: string;
  readonly day: Day;
  readonly names: readonly string[];
}

/** Another event and the names the two share, rarest first. */
export interface Relation<Item> {
  readonly event: Item;
  readonly names: readonly string[];
}

/** A page lists this many related events. */
const MOST_RELATED = 5;

/**
 * Relates events by the names they share. A name counts the more the fewer events have it (its inverse document
 * frequency, ln(events / events with it)); of equals the one nearer in time comes first, then the earlier, then by path.
 * Each event gets at most five; one that shares no name with any gets none.
 */
export function relateEvents<Item extends Relatable>(events: readonly Item[]): Map<Item, Relation<Item>[]> {
  const relatedTo = relating(events);
  return new Map(events.map((event) => [event, relatedTo(event)]));
}

/** The same for one event after the other, among all these. */
export function relating<Item extends Relatable>(events: readonly Item[]): (event: Relatable) => Relation<Item>[] {
  const withName = new Map<string, Item[]>();
  for (const event of events) {
    for (const name of new Set(event.names)) {
      const known = withName.get(name);
      if (known) known.push(event);
      else withName.set(name, [event]);
    }
  }
  const weight = (name: string): number => Math.log((events.length + 1) / (withName.get(name)?.length ?? 1));
  return (event) => relatedTo(event, withName, weight);
}

function relatedTo<Item extends Relatable>(
  event: Relatable,
  withName: ReadonlyMap<string, readonly Item[]>,
  weight: (name: string) => number,
): Relation<Item>[] {
  const shared = new Map<Item, string[]>();
  const names = [...new Set(event.names)].sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
  for (const name of names) {
    for (const other of withName.get(name) ?? []) {
      if (other.path === event.path) continue;
      const common = shared.get(other);
      if (common) common.push(name);
      else shared.set(other, [name]);
    }
  }
  const scored = [...shared].map(([other, common]) => ({
    event: other,
    names: common,
    score: common.reduce((sum, name) => sum + weight(name), 0),
    distance: Math.abs(other.day - event.day),
  }));
  scored.sort(
    (one, other) =>
      other.score - one.score ||
      one.distance - other.distance ||
      one.event.day - other.event.day ||
      (one.event.path < other.event.path ? -1 : 1),
  );
  return scored.slice(0, MOST_RELATED).map(({ event: other, names: common }) => ({ event: other, names: common }));
}
