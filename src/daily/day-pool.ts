import type { Annalist } from '../annalist.ts';
import { dayFromIso, dayOf, partsOfDay } from '../archive/day.ts';
import type { EventId } from '../archive/event-id.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { MonthDay } from '../timeline/when.ts';
import { isGentle } from './gentle/is-gentle.ts';
import { scoreEvent } from './score-event.ts';
import type { LeapDay } from './subscription.ts';

/** What events of a day are wanted. */
export interface PoolKey {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly leapDay: LeapDay;
  readonly place: string | null;
  readonly about: string;
}

/** An event that may be posted. */
export interface Candidate {
  readonly id: EventId;
  readonly year: number;
  readonly gentle: boolean;
}

/** Pools kept for one archive: a few local dates live at a time, the rest are filters of subscriptions. */
const MOST_POOLS = 256;
const pools = new WeakMap<Annalist, Map<string, readonly Candidate[]>>();

/** The events of a day of the year before a date, best first. Made once for all subscriptions that want the same. */
export function dayPool(annalist: Annalist, key: PoolKey): readonly Candidate[] {
  const known = pools.get(annalist) ?? new Map<string, readonly Candidate[]>();
  pools.set(annalist, known);
  const name = JSON.stringify([key.date, daysToTell(key), key.place, key.about]);
  const pool = known.get(name) ?? makePool(annalist, key);
  // Taken out and put in again: the first of the map is the one that nobody wanted for longest.
  known.delete(name);
  known.set(name, pool);
  if (known.size > MOST_POOLS) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
  return pool;
}

function makePool(annalist: Annalist, key: PoolKey): readonly Candidate[] {
  const today = dayFromIso(key.date);
  if (today === null)
    throw new RangeError(`Gathering the events of a day: "${key.date}" is no day, expected YYYY-MM-DD`);
  const { year } = partsOfDay(today);
  return daysToTell(key)
    .flatMap((when) =>
      annalist.select({ ...EVERYTHING, when, places: key.place === null ? [] : [key.place], about: key.about }),
    )
    .map((weighed) => ({ ...weighed, year: partsOfDay(weighed.event.day).year }))
    .filter((weighed) => weighed.year < year)
    .map((weighed) => ({ ...weighed, score: scoreEvent(weighed, year - weighed.year) }))
    .sort((a, b) => b.score - a.score || b.year - a.year || (a.event.path < b.event.path ? -1 : 1))
    .map(({ id, year: then, event }) => ({ id, year: then, gentle: isGentle(event) }));
}

/** The day of the year that a date is, and 29 February with it where that has no day of its own in this year. */
function daysToTell({ date, leapDay }: Pick<PoolKey, 'date' | 'leapDay'>): readonly MonthDay[] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const own = { month, day };
  const standsIn =
    dayOf(year, 2, 29) === null &&
    ((leapDay === 'february-28' && month === 2 && day === 28) || (leapDay === 'march-1' && month === 3 && day === 1));
  return standsIn ? [own, { month: 2, day: 29 }] : [own];
}
