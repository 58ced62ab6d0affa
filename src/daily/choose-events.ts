import { setImmediate as turn } from 'node:timers/promises';
import type { Annalist } from '../annalist.ts';
import { dayFromIso, isoOfDay } from '../archive/day.ts';
import type { EventId } from '../archive/event-id.ts';
import { type Candidate, dayPool } from './day-pool.ts';
import type { LedgerRow } from './ledger.ts';
import type { Subscription } from './subscription.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** An event comes back to a channel after three years and no earlier. */
export const NO_REPEAT = 3 * 365.25 * MILLISECONDS_A_DAY;
/** How far from the day a wide search goes, in days. */
const NEARBY = 3;
/** Of so many events at once it is asked when the channel had them. */
const ASKED_AT_ONCE = 32;

/** What a subscription's post of a day shows. */
export interface Choice {
  /** Best first; empty on a quiet day. */
  readonly events: readonly EventId[];
  /** What was given up to find them; null where nothing was. */
  readonly widened: LedgerRow['widened'];
}

/** Where a choice comes from. */
export interface ChooseFrom {
  readonly annalist: Annalist;
  /** When the channel last had each of these events within three years; those that it did not have are left out. */
  readonly lastPosted: (events: readonly EventId[]) => Promise<ReadonlyMap<EventId, number>>;
}

/**
 * Chooses the events of a day's post: the best by the rule of score-event.ts that the channel has not had within three
 * years; where those do not suffice, the ones it had longest ago. Depends on nothing but its arguments, so that a second
 * try chooses the same.
 */
export async function chooseEvents(
  subscription: Subscription,
  date: string,
  { annalist, lastPosted }: ChooseFrom,
): Promise<Choice> {
  for (const { wanted, day, widened } of searches(subscription, date)) {
    const pool = dayPool(annalist, { ...wanted, date: day, leapDay: subscription.leapDay });
    const fitting = pool.filter((candidate) => fits(candidate, subscription, wanted.years));
    if (fitting.length > 0) return { events: await pick(fitting, subscription.count, lastPosted), widened };
    // Each search takes milliseconds: who waits meanwhile gets a turn.
    await turn();
  }
  return { events: [], widened: null };
}

type Filters = Pick<Subscription, 'place' | 'about' | 'years'>;

interface Search {
  readonly wanted: Filters;
  readonly day: string;
  readonly widened: Choice['widened'];
}

/** Where to look, one after the other: as set; where that may be widened without a filter after another, then around the day. */
function searches({ place, about, years, quietDay }: Subscription, date: string): readonly Search[] {
  const asSet: Search = { wanted: { place, about, years }, day: date, widened: null };
  if (quietDay !== 'widen') return [asSet];
  const open = { from: null, to: null };
  const wider: readonly Filters[] = [
    { place, about: '', years },
    { place: null, about: '', years },
    { place: null, about: '', years: open },
  ];
  const day = dayFromIso(date) ?? 0;
  const around = Array.from({ length: NEARBY }, (_, index) => [day - index - 1, day + index + 1]).flat();
  return [
    asSet,
    ...wider.map((wanted) => ({ wanted, day: date, widened: 'filters' as const })),
    ...around.map((other) => ({
      wanted: { place: null, about: '', years: open },
      day: isoOfDay(other),
      widened: 'day' as const,
    })),
  ];
}

function fits({ year, gentle }: Candidate, { tone }: Subscription, years: Subscription['years']): boolean {
  if (tone === 'gentle' && !gentle) return false;
  return year >= (years.from ?? year) && year <= (years.to ?? year);
}

/** Asks for the best first: they suffice as long as the channel has not had most of the day. */
async function pick(
  pool: readonly Candidate[],
  count: number,
  lastPosted: ChooseFrom['lastPosted'],
): Promise<readonly EventId[]> {
  const fresh: EventId[] = [];
  const had: { readonly id: EventId; readonly at: number }[] = [];
  for (let from = 0; from < pool.length && fresh.length < count; from += ASKED_AT_ONCE) {
    const ids = pool.slice(from, from + ASKED_AT_ONCE).map(({ id }) => id);
    const last = await lastPosted(ids);
    for (const id of ids) {
      const at = last.get(id);
      if (at === undefined) fresh.push(id);
      else had.push({ id, at });
    }
  }
  // Sorting keeps the order of those that are alike.
  const again = had.sort((a, b) => a.at - b.at).map(({ id }) => id);
  return [...fresh, ...again].slice(0, count);
}
