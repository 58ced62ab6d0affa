import { findHanPlaces } from './find-han-places.ts';
import { arabicSound } from './fold.ts';
import { isBeginning, lookUp, type Weighted } from './look-up.ts';
import type { Mention } from './place.ts';
import { preferByContext } from './prefer-by-context.ts';
import { SPELLING } from './spelling.ts';
import { certainMeanings, isSupported, possibleMeanings } from './stands-as-place.ts';
import { isTeamOrCompany } from './stands-for-another.ts';
import type { Passage, Run } from './what-stands-around.ts';
import { type Word, wordsInText } from './words-in-text.ts';
import type { World } from './world.ts';

/** Most words of a name: `Democratic People's Republic of Korea` has five, `South Georgia and the South Sandwich Islands` seven. */
const LONGEST = 7;

/**
 * Finds places in running text, left to right: at each word the longest run that is a spelling, unless a longer or
 * equal one is known as something else, and only where the words around leave it a place. Never by a close spelling.
 */
export function findPlaces(world: World, text: string): readonly Mention[] {
  const words = wordsInText(text);
  const cased = words.some((word) => word.capital && word.text.length > 1) && /\p{Ll}/u.test(text);
  const passage: Passage = { world, words, cased };
  const candidates: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const other = otherThingAt(passage, at);
    const place = placeAt(passage, at);
    if (place && place.to > other) candidates.push(place);
    at = Math.max(at + 1, other, place?.to ?? 0);
  }
  const found = preferByContext(passage, withoutDoubtful(passage, candidates)).map((run) =>
    mention(passage, text, run),
  );
  return HAN.test(text) ? withHanPlaces(world, text, found) : found;
}

const HAN = /\p{Script=Han}{2}/u;

/** The mentions of a text with those in Chinese characters in place of what was read from their sound. */
function withHanPlaces(world: World, text: string, found: readonly Mention[]): readonly Mention[] {
  const others = found.filter((one) => !/\p{Script=Han}/u.test(one.text));
  return [...others, ...findHanPlaces(world, text)].sort((a, b) => a.start - b.start);
}

/** Lesser names stay only where the text speaks of their country: `Syrian Army enters Al-Qaryatayn`. */
function withoutDoubtful(passage: Passage, candidates: readonly Run[]): Run[] {
  const { places } = passage.world;
  const certain = candidates.map((candidate) => certainMeanings(passage, candidate));
  const countries = new Set(
    certain.flatMap((found) => found.slice(0, 1)).map(({ place }) => places.at(place).countryCode),
  );
  return candidates.flatMap((candidate, index) => {
    const sure = certain[index] ?? [];
    const found =
      sure.length > 0 ? sure : candidate.found.filter((one) => isSupported(passage, candidate, { one, countries }));
    return found.length > 0 ? [{ ...candidate, found }] : [];
  });
}

function mention({ world, words }: Passage, text: string, { from, to, found }: Run): Mention {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const [place, ...others] = found.map((one) => world.places.at(one.place));
  if (!place) throw new Error(`Finding places: "${text.slice(start, end)}" has no place, expected at least one`);
  return { place, start, end, text: text.slice(start, end), others };
}

/** One past the last word of the longest known other thing that begins here; the word's own number where none does. */
function otherThingAt({ world, words, cased }: Passage, at: number): number {
  const first = words[at];
  if (!first || (cased && !first.capital)) return at;
  const most = world.otherThingsFrom(first.key);
  if (most === 0) return at;
  let longest = at;
  eachRun(words, at, (key, to) => {
    if (world.otherThings.has(key)) longest = to;
    return to - at < most;
  });
  return longest;
}

/** The longest run of words from here that stands as a place. */
function placeAt(passage: Passage, at: number): Run | undefined {
  const { world, words, cased } = passage;
  const first = words[at];
  if (!first || (cased && !first.capital) || (isLead(world, first.key) && (!cased || first.first))) return undefined;
  let longest: Run | undefined;
  eachRun(words, at, (key, to) => {
    if (cased && !words[to - 1]?.capital) return isBeginning(world, key);
    const run: Run = { from: at, to, found: spelt(lookUpInText(passage, key), words[at]) };
    const found = possibleMeanings(passage, run);
    if (found.length > 0) longest = { from: at, to, found };
    else if (run.found.length > 0 && isTeamOrCompany(passage, run)) longest = undefined;
    return isBeginning(world, key);
  });
  return longest;
}

/** A name of several words is known by its sound in Arabic too: no two papers spell those alike. */
function lookUpInText({ world }: Passage, key: string): readonly Weighted[] {
  const found = lookUp(world, key);
  return found.length === 0 && key.includes(' ') && key.length > SOUNDED ? lookUp(world, arabicSound(key)) : found;
}

/** Length above which a name's sound is not another word's by chance. */
const SOUNDED = 6;

/** `in` and `the` begin no name unless a capital within the sentence says so. */
function isLead(world: World, key: string): boolean {
  return key !== 'the' && (world.around('locative').has(key) || world.around('determiner').has(key));
}

/** Goes through the runs of joined words from a word on, shortest first, until told that none can follow. */
function eachRun(words: readonly Word[], at: number, visit: (key: string, to: number) => boolean): void {
  let before = '';
  for (let to = at + 1; to <= Math.min(words.length, at + LONGEST); to++) {
    const word = words[to - 1];
    if (!word || !visit(`${before}${word.key}`, to) || !(words[to]?.joined || words[to]?.listed)) return;
    before += `${word.wholeKey} `;
  }
}

/** A transliterated spelling counts only where the text is written in another script itself. */
function spelt(found: readonly Weighted[], word: Word | undefined): Weighted[] {
  const latin = /^\p{Script=Latin}/u.test(word?.text ?? '');
  return found.filter(({ spelling }) => !latin || spelling !== SPELLING.script);
}
