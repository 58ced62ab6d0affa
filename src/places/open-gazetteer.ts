import { join } from 'node:path';
import { findPlaces } from './find-places.ts';
import { fold } from './fold.ts';
import { lookUp } from './look-up.ts';
import { isOtherThing, isUnlikelyPlace } from './other-things.ts';
import type { Gazetteer } from './place.ts';
import { resolvePlace } from './resolve-place.ts';
import { placeSuggester } from './suggest-places.ts';
import { readWorld } from './world.ts';

const DATA = join(import.meta.dirname, '..', '..', 'data', 'places');

/** Credit that the data's licences ask for; shown where the bot says what it is made of. */
export const PLACES_CREDIT =
  'Places: GeoNames (geonames.org, CC BY 4.0). Names of countries and regions: Unicode CLDR (Unicode License v3).';

/** Opens the gazetteer of a folder (the project's own by default). Takes about a tenth of a second; throws where a file cannot be read. */
export function openGazetteer(directory: string = DATA): Gazetteer {
  const world = readWorld(directory);
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
