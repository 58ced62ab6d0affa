import { fold } from '../places/fold.ts';
import type { Mention, Place } from '../places/place.ts';
import { valuesOf } from '../timeline/postings.ts';
import { STOP_WORDS } from '../timeline/stop-words.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { termOf } from '../timeline/words.ts';

/** A word of more events than this is a word of the archive, not a slip for a country's name. */
const RARE = 20;
const SHORTEST = 5;
/** Words up to which a run may be one name (`Mazar-e Sherif`). */
const LONGEST = 3;
/** A close guess at a city must be a city that many know. */
const CITY = 100_000;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Places behind words that the archive hardly knows: a spelling that only the gazetteer has (`Deir Ezzor`), or a slip
 * (`columbian`). Whoever asks must check that the reading finds something: a surname can be close to a town.
 */
export function findSpeltPlaces(text: string, timeline: Timeline): readonly Mention[] {
  const words = Array.from(text.matchAll(WORD), (found): Word => {
    return { text: found[0], start: found.index, end: found.index + found[0].length };
  });
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestFrom(words, at, text, timeline);
    if (found) mentions.push(found.mention);
    at += found?.words ?? 1;
  }
  return mentions;
}

function longestFrom(words: readonly Word[], at: number, text: string, timeline: Timeline) {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const run = words.slice(at, at + length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || !isName(run, text, timeline)) continue;
    const spelt = text.slice(first.start, last.end);
    const [place, ...others] = meantBy(spelt, timeline);
    if (place) return { mention: { place, others, start: first.start, end: last.end, text: spelt }, words: length };
  }
  return undefined;
}

/** One rare word, or several with capitals that stand side by side; none that only joins others. */
function isName(run: readonly Word[], text: string, timeline: Timeline): boolean {
  if (run.some(({ text: word }) => STOP_WORDS.has(word.toLowerCase()))) return false;
  if (run.length === 1)
    return run.every(({ text: word }) => word.length >= SHORTEST && eventsWith(word, timeline) <= RARE);
  const isJoined = run.every(
    ({ start }, index) => index === 0 || /^[ -]$/.test(text.slice(run[index - 1]?.end, start)),
  );
  return isJoined && run.every(({ text: word }) => /^\p{Lu}/u.test(word));
}

function eventsWith(word: string, { index, knowsWord }: Timeline): number {
  return knowsWord(word) ? Number.POSITIVE_INFINITY : valuesOf(index.words, termOf(fold(word))).length;
}

function meantBy(spelt: string, { gazetteer, index }: Timeline): readonly Place[] {
  const { match, places } = gazetteer.resolve(spelt);
  if (match === 'exact' || match === 'alias') return places;
  const [best] = places;
  if (match !== 'close' || !best) return [];
  const isKnown = valuesOf(index.words, termOf(fold(spelt))).length > 0;
  return best.type === 'country' || (!isKnown && best.population >= CITY) ? places : [];
}
