import { termsOf } from './words.ts';

/** Titles of fewer words than this are alike only where they are the same. */
const LEAST_WORDS = 4;
/** The share of the shorter title's words that the longer one must have. */
const SHARED = 0.9;
const NUMBER = /^\d+$/;

/**
 * Whether two titles of one day, by their words, say the same, so that a reader who has seen one has seen both: the other one
 * with its topic in front, with another count of the dead, with a clause more.
 */
export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < LEAST_WORDS) return shorter.size === longer.size && shorter.isSubsetOf(longer);
  return shorter.intersection(longer).size >= SHARED * shorter.size;
}

/** Its words without those that are numbers, which rise from report to report. */
export function titleWords(title: string): ReadonlySet<string> {
  return new Set(termsOf(title).filter((term) => !NUMBER.test(term)));
}
