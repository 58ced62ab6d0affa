import type { SoughtTerm } from './find-terms.ts';
import { mannerIn, type Titles, termIn } from './titles.ts';

/** A word of the question where a title has it. */
export interface Hit {
  /** Which word of the title. */
  readonly at: number;
  /** Which word of the question. */
  readonly place: number;
  /** 1 for the word itself, less for another of its meaning. */
  readonly quality: number;
  /** Sum of `MANNER` bits. */
  readonly manner: number;
}

/** Words that may stand between two words of a phrase. */
const BETWEEN = 2;

/** Finds the words of a question in titles, in the order of the title; a word of the title may be several of the question. */
export function createHitFinder(terms: readonly SoughtTerm[], titles: Titles): (event: number) => readonly Hit[] {
  const wordings = wordingsByFirstTerm(terms);
  return (event) => {
    const start = titles.offsets[event] ?? 0;
    const hits: Hit[] = [];
    titles.words.subarray(start, titles.offsets[event + 1] ?? 0).forEach((word, at) => {
      const seen = new Set<number>();
      for (const { rest, place, quality } of wordings.get(termIn(word)) ?? []) {
        if (seen.has(place) || !follows(rest, titles, start + at + 1)) continue;
        seen.add(place);
        hits.push({ at, place, quality, manner: mannerIn(word) });
      }
    });
    return hits;
  };
}

/** One way in which a title may have a word of the question, but for its first term. */
interface Wording {
  /** Which word of the question. */
  readonly place: number;
  /** The other terms of a phrase. */
  readonly rest: readonly number[];
  readonly quality: number;
}

/** Wordings by the number of their first term, the surest first. */
function wordingsByFirstTerm(terms: readonly SoughtTerm[]): ReadonlyMap<number, readonly Wording[]> {
  const found = new Map<number, Wording[]>();
  terms.forEach(({ candidates }, place) => {
    for (const {
      terms: [first, ...rest],
      quality,
    } of candidates) {
      if (first === undefined) continue;
      const wording = { place, rest, quality };
      const same = found.get(first);
      if (same) same.push(wording);
      else found.set(first, [wording]);
    }
  });
  for (const same of found.values()) same.sort((a, b) => b.quality - a.quality || b.rest.length - a.rest.length);
  return found;
}

/** Whether the other terms of a phrase come next, in order, with few words between. */
function follows(rest: readonly number[], { words }: Titles, from: number): boolean {
  let at = from;
  return rest.every((term) => {
    const end = at + 1 + BETWEEN;
    while (at < end && termIn(words[at] ?? 0) !== term) at++;
    return at++ < end;
  });
}
