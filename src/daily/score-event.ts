import type { Weighed } from '../annalist.ts';

/*
 * Which events of a day are told first. The whole rule, in points that are added up:
 *
 *   round anniversary   100 years 12 · 50 years 9 · 25 years 7 · 10 years 5 · 5 years 2 (the highest that divides)
 *   sources             the first 1, two 1.6, three 2, seven and more 3: binary logarithm of their number and one
 *   image               1.5
 *   weight              how many other events lead to it, as a binary logarithm too: 1 for one, 5 and no more for 31
 *   own page            1: it has a text of its own and is not only mentioned by others
 *
 * Of events with the same points the later year comes first, then the earlier path.
 */
const ANNIVERSARIES = [
  { every: 100, points: 12 },
  { every: 50, points: 9 },
  { every: 25, points: 7 },
  { every: 10, points: 5 },
  { every: 5, points: 2 },
] as const;
const MOST_FOR_SOURCES = 3;
const IMAGE = 1.5;
const MOST_FOR_WEIGHT = 5;
const OWN_PAGE = 1;

/** How much an event is worth telling, `years` (1 and more) after it. */
export function scoreEvent({ event, links }: Pick<Weighed, 'event' | 'links'>, years: number): number {
  const anniversary = ANNIVERSARIES.find(({ every }) => years % every === 0);
  return (
    (anniversary?.points ?? 0) +
    Math.min(MOST_FOR_SOURCES, Math.log2(1 + event.sources.length)) +
    (event.image === null ? 0 : IMAGE) +
    Math.min(MOST_FOR_WEIGHT, Math.log2(1 + links)) +
    (event.known === 'page' ? OWN_PAGE : 0)
  );
}
