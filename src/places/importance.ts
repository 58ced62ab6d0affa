import type { PlaceType } from './place.ts';

/** What weighs in the importance of a place. */
export interface Weighed {
  readonly type: PlaceType;
  readonly population: number;
  /** 2 for the capital of a country, 1 for the seat of a first-level region, -1 for a part of a city, else 0. */
  readonly standing: number;
}

/** A region or sea is kept by hand because it is in the news: as important as a large city. */
const KEPT_BY_HAND = 6.5;

/**
 * How likely a bare name means this place rather than a namesake: the decimal logarithm of its population, moved
 * for what it is. A country outweighs every namesake; a region yields to a city of its name unless it is ten times larger.
 */
export function importance({ type, population, standing }: Weighed): number {
  const size = Math.log10(Math.max(population, 300));
  if (type === 'country') return size + 3;
  if (type === 'admin1') return size - 0.8;
  if (type === 'other') return KEPT_BY_HAND;
  return size + (standing === 2 ? 0.7 : standing === 1 ? 0.25 : standing * 0.5);
}
