import { findPlaces } from './find-places.ts';
import { fold } from './fold.ts';
import { loadWorld } from './load-world.ts';
import { lookUp } from './look-up.ts';
import { isOtherThing, isUnlikelyPlace } from './other-things.ts';
import type { Gazetteer } from './place.ts';
import { resolvePlace } from './resolve-place.ts';
import { placeSuggester } from './suggest-places.ts';

/** Credit that the data's licences ask for; shown where the bot says what it is made of. */
export const PLACES_CREDIT =
  'Places: GeoNames (geonames.org, CC BY 4.0). Names of countries and regions: Unicode CLDR (Unicode License v3).';

/**
 * Opens the gazetteer: in a tenth of a second, in milliseconds where it was kept in a state folder. Throws where a file cannot
 * be read.
 */
export function openGazetteer(stateDirectory: string | null = null): Gazetteer {
  const world = loadWorld(stateDirectory);
  const suggest = placeSuggester(world);
  return {
    get(id) {
      const number = world.places.numberOf(id);
      return number === undefined ? undefined : world.places.at(number);
    },
    knows: (text) => lookUp(world, fold(text)).length > 0,
    isOther: (text) => isOtherThing(world, fold(text)) || isUnlikelyPlace(world, fold(text)),
    resolve: (text) => resolvePlace(world, text),
    find: (text) => findPlaces(world, text),
    suggest,
  };
}
