import type { PlaceDraft } from './place-draft.ts';

/** Gives a country or region the population of its places and the point in their middle, weighed by population. */
export function weighWhole(whole: PlaceDraft, parts: readonly PlaceDraft[]): void {
  const cities = parts.filter((part) => part.standing >= 0);
  const population = cities.reduce((sum, city) => sum + city.population, 0);
  const middle = (of: (city: PlaceDraft) => number) =>
    cities.reduce((sum, city) => sum + of(city) * (city.population + 1), 0) / (population + cities.length);
  whole.population = Math.min(population, 4e9);
  if (cities.length === 0) return;
  whole.latitude = middle((city) => city.latitude);
  whole.longitude = middle((city) => city.longitude);
}
