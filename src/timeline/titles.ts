/** The titles of events as numbers of index terms, in order: event `i` has `terms[offsets[i]] … terms[offsets[i + 1] - 1]`. */
export interface Titles {
  readonly offsets: Uint32Array;
  readonly terms: Uint32Array;
}

/** Collects the terms of titles, event by event. */
export function collectTitles(): {
  add(terms: readonly string[]): void;
  /** `keys`: all terms of the index; a term's number is its place there. */
  finish(keys: readonly string[]): Titles;
} {
  const known = new Map<string, number>();
  const collected: number[] = [];
  const ends: number[] = [0];
  return {
    add(terms) {
      for (const term of terms) {
        const number = known.get(term) ?? known.size;
        known.set(term, number);
        collected.push(number);
      }
      ends.push(collected.length);
    },
    finish(keys) {
      const places = new Uint32Array(known.size);
      keys.forEach((key, place) => {
        const number = known.get(key);
        if (number !== undefined) places[number] = place;
      });
      return { offsets: Uint32Array.from(ends), terms: Uint32Array.from(collected, (number) => places[number] ?? 0) };
    },
  };
}

/** Words that may stand between two words of a phrase. */
const BETWEEN = 2;

/** Those postings (event number × 4 + field) of a phrase's words whose title, if the words are in it, has them side by side. */
export function togetherInTitle(postings: Uint32Array, phrase: readonly number[], titles: Titles): Uint32Array {
  return postings.filter((posting) => (posting & 3) > 0 || isTogether(posting >>> 2, phrase, titles));
}

function isTogether(event: number, phrase: readonly number[], { offsets, terms }: Titles): boolean {
  const end = offsets[event + 1] ?? 0;
  let next = 0;
  let last = 0;
  for (let at = offsets[event] ?? 0; at < end; at++) {
    if (next > 0 && at - last > 1 + BETWEEN) next = 0;
    if (terms[at] === phrase[next]) {
      next++;
      last = at;
    } else if (terms[at] === phrase[0]) {
      next = 1;
      last = at;
    }
    if (next === phrase.length) return true;
  }
  return false;
}
