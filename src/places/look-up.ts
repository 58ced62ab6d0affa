import { type Meaning, meaningsOf } from './name-table.ts';
import { SPELLING } from './spelling.ts';
import type { World } from './world.ts';

/** How far a spelling moves a place down among namesakes, in powers of ten of population. */
const HANDICAP: Record<number, number> = {
  [SPELLING.own]: 0,
  [SPELLING.other]: 0.9,
  [SPELLING.bare]: 1.5,
  [SPELLING.script]: 1.2,
  [SPELLING.demonym]: 0,
  [SPELLING.sound]: 1,
};

/** A meaning of a text with its weight: importance, less what the spelling costs. */
export interface Weighted extends Meaning {
  readonly weight: number;
  /** Whether the tables kept by hand say so. */
  readonly byHand: boolean;
}

/** Every place that a folded text is a spelling of, best first. What is kept by hand weighs most. */
export function lookUp(world: World, key: string): Weighted[] {
  const found = new Map<number, Weighted>();
  world.tables.forEach((table, order) => {
    for (const meaning of meaningsOf(table, key)) {
      const byHand = order === 0;
      const weight = weigh(world, meaning) + (byHand ? BY_HAND : 0);
      const known = found.get(meaning.place);
      if (!known || known.weight < weight) found.set(meaning.place, { ...meaning, weight, byHand });
    }
  });
  return [...found.values()].sort((a, b) => b.weight - a.weight);
}

const BY_HAND = 4;

/** A country's names in other languages name towns elsewhere: Granada and Tunis are first of all cities. */
const FOREIGN_COUNTRY = 3;

function weigh(world: World, { place, spelling }: Meaning): number {
  const foreign = spelling === SPELLING.other && world.places.type(place) === 'country' ? FOREIGN_COUNTRY : 0;
  return (world.places.importance[place] ?? 0) - (HANDICAP[spelling] ?? 0) - foreign;
}
