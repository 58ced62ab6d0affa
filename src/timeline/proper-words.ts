import { allKeys } from '../columns/find-key.ts';
import { fold } from '../places/fold.ts';
import { keyNumber, type Postings } from './postings.ts';
import { termOf, termsOf } from './words.ts';

/** For each term of the index, how often it stands with a capital within a title: 0 never, 255 always. */
export type ProperShares = Uint8Array;

/** A word behind another one of its sentence: at a sentence's beginning a capital says nothing. */
const WITHIN = /(?<=[\p{L}\p{N},;)] )[\p{L}\p{N}]+/gu;
const CAPITAL = /^\p{Lu}/u;

interface Counts {
  capital: number;
  all: number;
}

/** Counts words with and without a capital in running titles. */
export function countCapitals(): { add(title: string): void; readonly counts: ReadonlyMap<string, Counts> } {
  const counts = new Map<string, Counts>();
  const terms = new Map<string, string>();
  return {
    counts,
    add(title) {
      for (const [word] of title.matchAll(WITHIN)) {
        let term = terms.get(word);
        if (term === undefined) {
          term = termOf(fold(word));
          terms.set(word, term);
        }
        const count = counts.get(term) ?? { capital: 0, all: 0 };
        count.all++;
        if (CAPITAL.test(word)) count.capital++;
        counts.set(term, count);
      }
    },
  };
}

/** The share of capitals for each term of an index. */
export function sharesOf(
  { counts }: { readonly counts: ReadonlyMap<string, Counts> },
  { keys }: Postings,
): ProperShares {
  return Uint8Array.from(allKeys(keys), (key) => {
    const count = counts.get(key);
    return count ? Math.round((255 * count.capital) / count.all) : 0;
  });
}

/** A word of a name stands with a capital at least this often. */
const MOSTLY = 0.7 * 255;

/** Whether every word of a text is one that titles write with a capital. */
export function isProper(text: string, index: { readonly words: Postings; readonly proper: ProperShares }): boolean {
  const terms = termsOf(text);
  return terms.length > 0 && terms.every((term) => (index.proper[keyNumber(index.words, term)] ?? 0) >= MOSTLY);
}
