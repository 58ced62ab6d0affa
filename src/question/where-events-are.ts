import type { Place } from '../places/place.ts';
import type { Timeline } from '../timeline/timeline.ts';

/**
 * The place that is meant where a city and the region around it share a name (Homs): the city, unless the archive knows
 * only the region. `namesakes` are the other places of that name; returns the place and those not taken.
 */
export function whereEventsAre(
  place: Place,
  namesakes: readonly Place[],
  timeline: Timeline,
): { readonly place: Place; readonly others: readonly Place[] } {
  if (timeline.eventsIn(place.id) > 0) return { place, others: namesakes };
  const around = namesakes.find(({ id }) => place.within.includes(id) && timeline.eventsIn(id) > 0);
  if (!around) return { place, others: namesakes };
  return { place: around, others: [place, ...namesakes.filter((other) => other !== around)] };
}
