import type { Annalist } from '../annalist.ts';
import { dayFromIso, isoOfDay } from '../archive/day.ts';
import type { EventId } from '../archive/event-id.ts';
import { type Candidate, dayPool } from './day-pool.ts';
import type { LedgerRow } from './ledger.ts';
import type { Posted } from './store.ts';
import type { Subscription } from './subscription.ts';

const MILLISECONDS_A_DAY = 86_400_000;
/** An event comes back to a channel after three years and no earlier. */
export const NO_REPEAT = 3 * 365.25 * MILLISECONDS_A_DAY;
/** How far from the day a wide search goes, in days. */
const NEARBY = 3;

/** What a subscription's post of a day shows. */
export interface Choice {
  /** Best first; empty on a quiet day. */
  readonly events: readonly EventId[];
  /** What was given up to find them; null where nothing was. */
  readonly widened: LedgerRow['widened'];
}

/**
 * Chooses the events of a day's post: the best by the rule of score-event.ts that the channel has not had within three
 * years; where those do not suffice, the ones it had longest ago. Depends on nothing but its arguments, so that a second
 * try chooses the same. `posted`: what the channel had within three years.
 */
export function chooseEvents(
  subscription: Subscription,
  date: string,
  from: { readonly annalist: Annalist; readonly posted: readonly Posted[] },
): Choice {
  for (const { wanted, day, widened } of searches(subscription, date)) {
    const pool = dayPool(from.annalist, { ...wanted, date: day, leapDay: subscription.leapDay });
    const fitting = pool.filter((candidate) => fits(candidate, subscription, wanted.years));
    if (fitting.length > 0) return { events: pick(fitting, subscription.count, from.posted), widened };
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

function pick(pool: readonly Candidate[], count: number, posted: readonly Posted[]): readonly EventId[] {
  const last = new Map<EventId, number>();
  for (const { eventId, at } of posted) last.set(eventId, Math.max(at, last.get(eventId) ?? at));
  // Never posted is longest ago; sorting keeps the order of those that are alike.
  const ago = ({ id }: Candidate) => last.get(id) ?? Number.NEGATIVE_INFINITY;
  return pool
    .toSorted((a, b) => (ago(a) === ago(b) ? 0 : ago(a) - ago(b)))
    .slice(0, count)
    .map(({ id }) => id);
}
