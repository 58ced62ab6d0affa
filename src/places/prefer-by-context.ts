import type { Weighted } from './look-up.ts';
import type { Run } from './what-stands-around.ts';
import type { World } from './world.ts';

/** What it is worth to lie within another place of the text, and to share its country. */
const WITHIN = 4;
const SAME_COUNTRY = 1.5;

/** Puts that namesake first that lies within another place of the text: `Springfield … Illinois`, `Tbilisi … Georgia`. */
export function preferByContext(world: World, candidates: readonly Run[]): Run[] {
  return candidates.map((candidate) => {
    if (candidate.found.length < 2) return candidate;
    const places = new Set(candidate.found.map(({ place }) => place));
    const others = candidates.flatMap(({ found: [best] }) => (best && !places.has(best.place) ? [best] : []));
    const bonus = (one: Weighted) => Math.max(0, ...others.map((other) => nearness(world, one, other)));
    const found = [...candidate.found].sort((a, b) => b.weight + bonus(b) - a.weight - bonus(a));
    return { ...candidate, found };
  });
}

function nearness(world: World, one: Weighted, other: Weighted): number {
  const [place, near] = [world.places.at(one.place), world.places.at(other.place)];
  if (place.within.includes(near.id) || near.within.includes(place.id)) return WITHIN;
  return near.countryCode !== '' && near.countryCode === place.countryCode ? SAME_COUNTRY : 0;
}
