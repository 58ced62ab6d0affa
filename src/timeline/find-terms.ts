import { fold } from '../places/fold.ts';
import { editsBetween, forgivenEdits } from './near-words.ts';
import { keysWithPrefix, type Postings, valuesAt, valuesOf } from './postings.ts';
import { termOf, termsOf } from './words.ts';

/** One term of the index that stands for a word of the question. */
export interface Candidate {
  readonly term: string;
  /** 1 for the word itself, less for a guess at its spelling. */
  readonly quality: number;
  /** Postings of the word index: event number × 4 + field. */
  readonly postings: Uint32Array;
}

/** A word of the question and what it may be in the index; no candidates where the archive does not know it. */
export interface SoughtTerm {
  readonly term: string;
  readonly candidates: readonly Candidate[];
  /** How much the word tells: the logarithm of how few events have it. */
  readonly weight: number;
}

const MISSPELT = 0.7;
const MOST_SPELLINGS = 4;
const MOST_COMPLETIONS = 40;

/** The words of a question, and whether its last one is still being typed. */
export interface Sought {
  readonly about: string;
  readonly unfinished?: boolean | undefined;
}

/** Looks up the words of a question in the index of an archive of `events` events; each word once. */
export function findTerms({ about, unfinished }: Sought, words: Postings, events: number): readonly SoughtTerm[] {
  const terms = [...new Set(termsOf(about))];
  return terms.map((term, at) => {
    const begun = unfinished && at === terms.length - 1;
    const candidates = begun ? completions(about, words) : candidatesFor(term, words);
    const found = Math.max(1, ...candidates.map(({ postings }) => postings.length));
    return { term, candidates, weight: Math.log(1 + events / found) };
  });
}

function candidatesFor(term: string, words: Postings): readonly Candidate[] {
  const postings = valuesOf(words, term);
  return postings.length > 0 ? [{ term, quality: 1, postings }] : spellings(term, words);
}

/** Known terms that the last, unstemmed word of a text begins; those of most events, for a letter begins thousands. */
function completions(about: string, words: Postings): readonly Candidate[] {
  const begun = fold(about).split(' ').at(-1) ?? '';
  const [start, end] = keysWithPrefix(words, begun);
  const found = Array.from({ length: end - start }, (_, offset) => start + offset).map((index) => ({
    term: words.keys[index] ?? '',
    quality: 1,
    postings: valuesAt(words, index),
  }));
  const most = found.sort((a, b) => b.postings.length - a.postings.length).slice(0, MOST_COMPLETIONS);
  const stemmed = candidatesFor(termOf(begun), words);
  return [...most, ...stemmed];
}

/**
 * Known terms that the unknown one may have been meant as, the likeliest first. The first letter is taken as right:
 * that keeps the search to a small part of the vocabulary and out of unrelated words.
 */
function spellings(term: string, words: Postings): readonly Candidate[] {
  const limit = forgivenEdits(term.length);
  if (limit === 0) return [];
  const [start, end] = keysWithPrefix(words, term.slice(0, 1));
  const near: { term: string; edits: number; postings: Uint32Array }[] = [];
  for (let index = start; index < end; index++) {
    const known = words.keys[index] ?? '';
    const edits = editsBetween(term, known, limit);
    if (edits !== null) near.push({ term: known, edits, postings: valuesAt(words, index) });
  }
  near.sort((a, b) => a.edits - b.edits || b.postings.length - a.postings.length);
  const fewest = near[0]?.edits ?? 0;
  const likeliest = near.filter(({ edits }) => edits === fewest).slice(0, MOST_SPELLINGS);
  return likeliest.map((found) => ({ term: found.term, quality: MISSPELT ** found.edits, postings: found.postings }));
}
