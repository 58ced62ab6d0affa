import { closeNames } from './close-names.ts';
import { fold } from './fold.ts';
import { lookUp, type Weighted } from './look-up.ts';
import { readKind } from './read-kind.ts';
import { SPELLING } from './spelling.ts';
import type { World } from './world.ts';

/**
 * Reads a name with what contains it (`Homs, Syria`, `Springfield, IL`, `Paris Texas`, `Springfield, Illinois, US`);
 * undefined where the text is not one.
 */
export function readQualified(world: World, text: string): readonly Weighted[] | undefined {
  const [first = '', ...wholes] = text.split(',').map(fold);
  if (wholes.length === 0) return splitWithoutComma(world, first);
  const joined = lookUp(world, [first, ...wholes].join(' '));
  if (joined.length > 0 && joined.some(({ spelling }) => spelling <= SPELLING.other)) return joined;
  const given = wholes.filter((whole) => whole !== '');
  const inside = given.length === wholes.length ? partsOfAll(world, named(world, first), given) : [];
  if (inside.length > 0 || !first) return inside;
  return closeParts(world, first, given);
}

/** Those places that lie within every one of some wholes. */
function partsOfAll<P extends { readonly place: number }>(
  world: World,
  places: readonly P[],
  wholes: readonly string[],
): Weighted[] {
  return wholes.reduce<readonly P[]>((parts, whole) => partsOf(world, parts, whole), places).map(weighted);
}

function weighted<P extends { readonly place: number }>(found: P): Weighted & P {
  return { spelling: SPELLING.own, weight: 0, byHand: false, ...found };
}

function named(world: World, name: string): readonly Weighted[] {
  const found = lookUp(world, name);
  return found.length > 0 ? found : readKind(world, name);
}

function splitWithoutComma(world: World, key: string): readonly Weighted[] | undefined {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 6 || lookUp(world, key).length > 0) return undefined;
  for (let at = words.length - 1; at > 0; at--) {
    const [name, whole] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const inside = partsOfAll(world, lookUp(world, name), [whole]);
    if (inside.length > 0) return inside;
  }
  return undefined;
}

/** A misspelt name inside a known whole; nothing where the whole is unknown, then the name is read alone. */
function closeParts(world: World, name: string, wholes: readonly string[]): readonly Weighted[] | undefined {
  const inside = partsOfAll(world, closeNames(world, name), wholes);
  return inside.length > 0 ? inside : named(world, name);
}

/** Those places that lie within a whole: a place's name, a country's code or the code of a region (`IL`). */
function partsOf<P extends { readonly place: number }>(
  world: World,
  places: readonly P[],
  whole: string,
): readonly P[] {
  const wholes = new Set(lookUp(world, whole).map(({ place }) => world.places.id(place)));
  return places.filter(({ place }) => {
    const { id, within, countryCode } = world.places.at(place);
    return (
      countryCode.toLowerCase() === whole ||
      within.some((part) => wholes.has(part) || part.toLowerCase() === `${countryCode.toLowerCase()}.${whole}`) ||
      (wholes.has(id) && world.places.type(place) === 'country')
    );
  });
}
