import { placeOfKey } from '../columns/find-key.ts';
import { type Meaning, meaningsAt } from './name-table.ts';
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

/** What a folded text is. */
export interface LookedUp {
  /** Every place that it is a spelling of, best first. What is kept by hand weighs most. */
  readonly found: readonly Weighted[];
  /** Whether any spelling begins with it. */
  readonly begins: boolean;
}

/** Every place that a folded text is a spelling of, best first. */
export function lookUp(world: World, key: string): readonly Weighted[] {
  return lookedUp(world, key).found;
}

/** Whether a spelling begins with a folded text. */
export function isBeginning(world: World, key: string): boolean {
  return lookedUp(world, key).begins;
}

/** The words of news come again and again: what was looked up last is kept. */
function lookedUp(world: World, key: string): LookedUp {
  const { lastLookedUp } = world;
  const known = lastLookedUp.get(key);
  if (known) return known;
  const made = lookUpAnew(world, key);
  if (lastLookedUp.size === MOST_KEPT) lastLookedUp.clear();
  lastLookedUp.set(key, made);
  return made;
}

const MOST_KEPT = 8192;

function lookUpAnew(world: World, key: string): LookedUp {
  const found = new Map<number, Weighted>();
  let begins = false;
  world.tables.forEach((table, order) => {
    const place = placeOfKey(table.keys, key);
    begins ||= place.begins;
    if (!place.isKey) return;
    const byHand = order === 0;
    for (const meaning of meaningsAt(table, place.number)) {
      const weight = weigh(world, meaning) + (byHand ? BY_HAND : 0);
      const known = found.get(meaning.place);
      if (!known || known.weight < weight) found.set(meaning.place, { ...meaning, weight, byHand });
    }
  });
  return { found: [...found.values()].sort((a, b) => b.weight - a.weight), begins };
}

const BY_HAND = 4;

/** A country's names in other languages name towns elsewhere: Granada and Tunis are first of all cities. */
const FOREIGN_COUNTRY = 3;

function weigh(world: World, { place, spelling }: Meaning): number {
  const foreign = spelling === SPELLING.other && world.places.type(place) === 'country' ? FOREIGN_COUNTRY : 0;
  return (world.places.importance[place] ?? 0) - (HANDICAP[spelling] ?? 0) - foreign;
}
