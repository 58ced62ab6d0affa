import { isGenericWord } from './fold.ts';
import { SPELLING } from './gazetteer-file.ts';
import { lookUp, type Weighted } from './look-up.ts';
import type { Word } from './words-in-text.ts';
import type { World } from './world.ts';

/** A text being read: its words, and whether its capitals say anything (a text without capitals, or all in them, says nothing). */
export interface Passage {
  readonly world: World;
  readonly words: readonly Word[];
  readonly cased: boolean;
}

/** A run of words that is a spelling of places. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Weighted[];
}

/** Whether a run is common words; several with capitals are a name, and one all in capitals is an abbreviation. */
export function isCommon({ world, words, cased }: Passage, { from, to }: Run): boolean {
  const run = words.slice(from, to);
  const name = cased && (run.length > 1 || run.every(({ text }) => text.length > 1 && text === text.toUpperCase()));
  return !name && run.every((word) => world.commonWords.has(word.key));
}

/** `US` is a country, `us` and `Us` are not: an abbreviation counts as it is written. */
export function isAbbreviationOfAnother({ world, words, cased }: Passage, { from, to, found }: Run): boolean {
  const word = words[from];
  if (!word || to - from > 1 || word.key.length > 3 || found.some(({ spelling }) => spelling === SPELLING.own))
    return false;
  if (cased) return word.text !== word.text.toUpperCase();
  return world.commonWords.has(word.key) || !found.some(({ place }) => world.places.type(place) === 'country');
}

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

/** `Dallas Cowboys`, `Manchester United`, `Kenya Airways`. */
export function isTeamOrCompany({ world, words }: Passage, { to }: Run): boolean {
  const [after, next] = [words[to], words[to + 1]];
  if (!after?.joined || !after.capital) return false;
  const both = next?.joined ? `${after.key} ${next.key}` : after.key;
  return ['team', 'company'].some((kind) => world.around(kind).has(after.key) || world.around(kind).has(both));
}

/**
 * A preposition of place or the kind of place before it, behind it its kind or what contains it (`Nice, France`), or
 * nothing at all but a date.
 */
export function isSaidToBePlace({ world, words }: Passage, { from, to }: Run): boolean {
  const [before, after] = [words[from - 1], words[to]];
  const rest = [...words.slice(0, from), ...words.slice(to)];
  if (rest.every((word) => world.otherThings.has(word.key))) return true;
  if (before && (world.around('locative').has(before.key) || (isGenericWord(before.key) && !before.capital)))
    return true;
  if (to - from > 1 && isGenericWord(words[to - 1]?.key ?? '')) return true;
  if (!after) return false;
  if (after.joined && isGenericWord(after.key)) return true;
  return (
    !after.joined &&
    !after.first &&
    after.capital &&
    lookUp(world, after.key).some(({ place }) => world.places.type(place) !== 'city')
  );
}

/** `a turkey`, `turkey dinner`, `the china`. */
export function isThing({ world, words }: Passage, { from, to }: Run): boolean {
  const [before, after] = [words[from - 1]?.key ?? '', words[to]?.key ?? ''];
  return world.around('determiner').has(before) || [before, after].some((key) => world.around('thing').has(key));
}

/** Whether words with capitals stand before or behind a run, so that it may be the half of a longer name. */
export function isPartOfName(
  { world, words }: Pick<Passage, 'world' | 'words'>,
  { from, to }: Pick<Run, 'from' | 'to'>,
): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to]];
  const goesOn = after?.joined && after.capital && !isGenericWord(after.key) && !world.otherThings.has(after.key);
  return Boolean(goesOn || (first?.joined && before?.capital && !before.first));
}
