import { nearKeys } from '../columns/near-keys.ts';
import type { Candidate } from './find-terms.ts';
import { forgivenEdits, wordSlips } from './near-words.ts';
import { keyNumber, keysWithPrefix, valuesAt, type WordPostings } from './postings.ts';

const MISSPELT = 0.7;
const MOST_SPELLINGS = 4;
/** A word of this many events at most may itself be a slip of the archive … */
const RARE = 2;
/** … where a neighbour is this many times as frequent. */
const FAR_MORE_FREQUENT = 50;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * Known terms that an unknown one (or one of `found` events, hardly known) may have been meant as, the likeliest first.
 * The first letter is taken as right, which keeps the search to a small part of the vocabulary and out of unrelated
 * words; only where nothing fits it is doubted too.
 */
export function spellings(term: string, words: WordPostings, found: number): readonly Candidate[] {
  const limit = forgivenEdits(term.length);
  if (limit === 0 || found > RARE) return [];
  const least = found * FAR_MORE_FREQUENT;
  const near = nearFromFirstLetter(term, words, found > 0 ? 1 : limit).filter(
    ({ postings }) => postings.length > least,
  );
  const meant = near.length > 0 || found > 0 ? near : otherFirstLetters(term, words);
  meant.sort((a, b) => a.edits - b.edits || b.postings.length - a.postings.length);
  const fewest = meant[0]?.edits ?? 0;
  const likeliest = meant.filter(({ edits }) => edits === fewest).slice(0, MOST_SPELLINGS);
  return likeliest.map(({ number, edits, postings }) => ({ terms: [number], quality: MISSPELT ** edits, postings }));
}

interface Near {
  readonly number: number;
  readonly edits: number;
  readonly postings: Uint32Array;
}

function nearFromFirstLetter(term: string, words: WordPostings, limit: number): Near[] {
  const range = keysWithPrefix(words, term.slice(0, 1));
  return nearKeys({ ...words, range }, term, wordSlips(limit))
    .filter(({ cost }) => cost > 0)
    .map(({ number, cost }) => ({ number, edits: cost, postings: valuesAt(words, number) }));
}

/** The first letter changed, lost, added, or swapped with the second. */
function otherFirstLetters(term: string, words: WordPostings): Near[] {
  const rest = term.slice(1);
  const swapped = `${term.charAt(1)}${term.charAt(0)}${term.slice(2)}`;
  const forms = [
    rest,
    swapped,
    ...Array.from(LETTERS, (letter) => letter + rest),
    ...Array.from(LETTERS, (l) => l + term),
  ];
  return [...new Set(forms)].flatMap((form) => {
    const number = form === term ? -1 : keyNumber(words, form);
    return number < 0 ? [] : [{ number, edits: 1, postings: valuesAt(words, number) }];
  });
}
