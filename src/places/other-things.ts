import type { World } from './world.ts';

/** Importance from which a place outweighs the common word that it is spelt like: Nice and Reading do, Police and Date do not. */
const OUTWEIGHS_WORD = 4.9;

/** Whether a folded text is known as something that is no place: an organisation, a person, a brand. */
export function isOtherThing(world: World, key: string): boolean {
  return world.otherThings.has(key);
}

/** Whether a folded text is made of common words, so that a place (if one is given: this place) is not meant by it. */
export function isUnlikelyPlace(world: World, key: string, place?: number): boolean {
  if (!key.split(' ').every((word) => world.commonWords.has(word))) return false;
  if (place === undefined) return true;
  return world.places.type(place) === 'city' && (world.places.importance[place] ?? 0) < OUTWEIGHS_WORD;
}
