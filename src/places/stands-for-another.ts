import { lookUp } from './look-up.ts';
import { SPELLING } from './spelling.ts';
import type { Passage, Run } from './what-stands-around.ts';
import type { Word } from './words-in-text.ts';
import type { World } from './world.ts';

/** `Michael Jordan`, `Chad Smith`, `Queen Victoria`: a given name or title before it, or a surname behind a name that people bear. */
export function isPerson({ world, words }: Passage, { from, to }: Run): boolean {
  if (to - from > 1) return false;
  const [before, word, after] = [words[from - 1], words[from], words[to]];
  if (!word) return false;
  if (word.joined && before?.capital && isGivenName(world, before)) return true;
  if (word.joined && before && world.around('title').has(before.key) && (before.capital || !before.first)) return true;
  if (!after?.joined || !after.capital || !world.around('given').has(word.key)) return false;
  if (world.around('surname').has(after.key)) return true;
  return !world.commonWords.has(after.key) && lookUp(world, after.key).length === 0;
}

export function isGivenName(world: World, word: Word): boolean {
  return world.givenNames.has(word.key) && !(word.first && world.commonWords.has(word.key));
}

/** `Hurricane Florence`, `USS Missouri`, `Inter Milan`; `Bank of Georgia`, `Duke of Edinburgh`. */
export function isCalledAfter({ world, words }: Passage, { from }: Run): boolean {
  const [first, before] = [words[from - 2], words[from - 1]];
  if (!words[from]?.joined || !before) return false;
  if (before.capital && world.around('called after').has(before.key)) return true;
  return before.key === 'of' && first?.capital === true && before.joined && world.around('of one').has(first.key);
}

/** `Dallas Cowboys`, `Manchester United`, `Kenya Airways`, `Hull City`: in England a city is not called so, its club is. */
export function isTeamOrCompany({ world, words }: Passage, { to, found: [best] }: Run): boolean {
  const [after, next] = [words[to], words[to + 1]];
  if (!after?.joined || !after.capital) return false;
  if (after.key === 'city' && best && world.places.countryCode(best.place) === 'GB') return true;
  const both = next?.joined ? `${after.key} ${next.key}` : after.key;
  return ['team', 'company'].some((kind) => world.around(kind).has(after.key) || world.around(kind).has(both));
}

/** Weight from which a place's name before another name is no person's. */
const NO_FORENAME = 4.5;

/** `Tsutomu Miyazaki`, `Annemiek van Vleuten`: the end of a name that begins with a word nobody knows, or with a particle. */
export function isEndOfUnknownName({ world, words, cased }: Passage, { from, found: [best] }: Run): boolean {
  const before = words[from - 1];
  if (!cased || !before || !words[from]?.spaced || !best || world.places.type(best.place) !== 'city') return false;
  if (world.around('particle').has(before.key)) return !before.capital && words[from - 2]?.capital === true;
  if (!before.capital || before.text.length < 2 || isKnownWord(world, before.key)) return false;
  return !lookUp(world, before.key).some(
    ({ spelling, weight }) => spelling === SPELLING.demonym || (spelling <= SPELLING.other && weight >= NO_FORENAME),
  );
}

function isKnownWord(world: World, key: string): boolean {
  const kinds = ['firmly locative', 'locative', 'title', 'called after', 'position', 'determiner'];
  return world.commonWords.has(key) || world.otherThings.has(key) || kinds.some((kind) => world.around(kind).has(key));
}

const COUNTIES_OF = new Set(['US', 'GB', 'IE', 'CA', 'AU', 'NZ', 'LR']);

/** `Montgomery County` is not the city of Montgomery where counties and cities are called after the same people. */
export function isCountyNamesake({ world, words }: Passage, { to, found }: Run): boolean {
  const after = words[to];
  if (!after?.joined || !after.capital || !['county', 'counties', 'parish'].includes(after.key)) return false;
  return found.some(({ place, spelling }) => {
    const city = spelling === SPELLING.own && world.places.type(place) === 'city';
    return city && COUNTIES_OF.has(world.places.countryCode(place));
  });
}
