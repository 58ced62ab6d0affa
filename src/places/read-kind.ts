import { keysOf } from '../columns/keys.ts';
import { nearKeys, shapesOf } from '../columns/near-keys.ts';
import { genericWords, isGenericWord, withoutGenericWords } from './fold.ts';
import { lookUp, type Weighted } from './look-up.ts';
import { placeSlips, SLIP } from './place-slips.ts';
import type { World } from './world.ts';

const CITY_WORDS = new Set(['city', 'town', 'village', 'municipality']);

/** Reads a name that says its kind (`Homs Governorate`, `city of Derna`): places of that kind go first. */
export function readKind(world: World, key: string): Weighted[] {
  const bare = withoutGenericWords(key);
  const kinds = key.split(' ').filter(isGenericWord);
  if (bare === key || kinds.length === 0) return [];
  const wanted = kinds.some((kind) => CITY_WORDS.has(kind)) ? 'city' : 'admin1';
  const found = lookUp(world, bare);
  const ofKind = found.filter(({ place }) => world.places.type(place) === wanted);
  const wholes = wanted === 'admin1' && ofKind.length === 0 ? found.flatMap((seat) => regionOfSeat(world, seat)) : [];
  return [...ofKind, ...wholes, ...found.filter(({ place }) => world.places.type(place) !== wanted)];
}

/** The region whose seat a city is: `Dayr az-Zawr Governorate` is known by its city's spelling. */
function regionOfSeat(world: World, seat: Weighted): Weighted[] {
  if (world.places.standing(seat.place) < 1) return [];
  const region = world.places.numberOf(world.places.at(seat.place).within[0] ?? '');
  return region === undefined || world.places.type(region) !== 'admin1' ? [] : [{ ...seat, place: region }];
}

const kindWords = keysOf(genericWords);
const KINDS = { keys: kindWords, shapes: shapesOf(kindWords) };

/** Slips that the word for the kind of place may hold. */
const SLIPS_IN_KIND = 2;

/** A folded text without its last word where that is a misspelling of a kind of place (`gorj conuty` → `gorj`), else undefined. */
export function withoutMisspeltKind(key: string): string | undefined {
  const blank = key.lastIndexOf(' ');
  const last = key.slice(blank + 1);
  if (blank < 3 || last.length < 4) return undefined;
  return nearKeys(KINDS, last, placeSlips(SLIPS_IN_KIND * SLIP)).length > 0 ? key.slice(0, blank) : undefined;
}
