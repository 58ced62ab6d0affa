import { MANNER_BITS, type TitleWord } from './title-words.ts';

/**
 * The titles of events, word by word: event `i` has `words[offsets[i]] … words[offsets[i + 1] - 1]`, each the number of an
 * index term × 128 + its manner.
 */
export interface Titles {
  readonly offsets: Uint32Array;
  readonly words: Uint32Array;
}

/** The number of a title word's index term. */
export function termIn(word: number): number {
  return word >>> MANNER_BITS;
}

/** How a title word stands in its title: a sum of `MANNER` bits. */
export function mannerIn(word: number): number {
  return word & ((1 << MANNER_BITS) - 1);
}

/** Collects the words of titles, event by event. */
export function collectTitles(): {
  add(words: readonly TitleWord[]): void;
  /** `keys`: all terms of the index; a term's number is its place there. */
  finish(keys: readonly string[]): Titles;
} {
  const known = new Map<string, number>();
  const collected: number[] = [];
  const ends: number[] = [0];
  return {
    add(words) {
      for (const { term, manner } of words) {
        const number = known.get(term) ?? known.size;
        known.set(term, number);
        collected.push((number << MANNER_BITS) | manner);
      }
      ends.push(collected.length);
    },
    finish(keys) {
      const places = new Uint32Array(known.size);
      keys.forEach((key, place) => {
        const number = known.get(key);
        if (number !== undefined) places[number] = place;
      });
      const numbered = (word: number) => ((places[termIn(word)] ?? 0) << MANNER_BITS) | mannerIn(word);
      return { offsets: Uint32Array.from(ends), words: Uint32Array.from(collected, numbered) };
    },
  };
}

/** Words that may stand between two words of a phrase. */
const BETWEEN = 2;

/** Those postings (event number × 4 + field) of a phrase's words whose title, if the words are in it, has them side by side. */
export function togetherInTitle(postings: Uint32Array, phrase: readonly number[], titles: Titles): Uint32Array {
  return postings.filter((posting) => (posting & 3) > 0 || isTogether(posting >>> 2, phrase, titles));
}

function isTogether(event: number, phrase: readonly number[], { offsets, words }: Titles): boolean {
  const end = offsets[event + 1] ?? 0;
  let next = 0;
  let last = 0;
  for (let at = offsets[event] ?? 0; at < end; at++) {
    if (next > 0 && at - last > 1 + BETWEEN) next = 0;
    const term = termIn(words[at] ?? 0);
    if (term === phrase[next]) {
      next++;
      last = at;
    } else if (term === phrase[0]) {
      next = 1;
      last = at;
    }
    if (next === phrase.length) return true;
  }
  return false;
}
