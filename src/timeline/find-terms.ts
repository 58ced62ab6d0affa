import { fold } from '../places/fold.ts';
import type { TimelineIndex } from './build-index.ts';
import { keyNumber, keysWithPrefix, sharedByAll, valuesAt } from './postings.ts';
import { spellings } from './spellings.ts';
import { countsOnParticle, keyOfTokens, type Thesaurus, WITHOUT_PARTICLE } from './thesaurus/thesaurus.ts';
import { togetherInTitle } from './titles.ts';
import { weighTerm } from './weigh-term.ts';
import { type Token, termOf, tokensOf } from './words.ts';

/** One way in which an event may have a word of the question. */
export interface Candidate {
  /** Numbers of the index terms: several make a phrase. */
  readonly terms: readonly number[];
  /** 1 for the word itself, less for another word of its meaning or a guess at its spelling. */
  readonly quality: number;
  /** Postings of the word index: event number × 4 + field. */
  readonly postings: Uint32Array;
}

/** A word or phrase of the question and what it may be in the index; no candidates where the archive does not know it. */
export interface SoughtTerm {
  readonly term: string;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** How much the word tells: the logarithm of how few events have it, more for proper names. */
  readonly weight: number;
  /** 0–1: how surely the word is a proper name. */
  readonly proper: number;
  /** Speaks for an event that has it and against none: `first`, where the first of something is wanted. */
  readonly isExtra: boolean;
}

/** The words of a question, and whether its last one is still being typed. */
export interface Sought {
  readonly about: string;
  readonly unfinished?: boolean | undefined;
}

/** What words are looked up in. */
export interface Dictionary {
  readonly index: Pick<TimelineIndex, 'words' | 'proper' | 'titles'>;
  readonly thesaurus: Thesaurus;
  /** Number of events. */
  readonly events: number;
}

/** Words that titles write with a capital before a name, and that are none. */
const TITLES: ReadonlySet<string> = new Set(
  'king queen pope prince princess crown emperor sultan saint president minister'.split(' ').map(termOf),
);

const MOST_COMPLETIONS = 40;
/** What an extra word weighs more than in a question. */
const EXTRA = 2;

/** A word that an event may have or not. */
export function extraTerm(word: string, dictionary: Dictionary): SoughtTerm {
  const term = single(termOf(word), word, dictionary);
  return { ...term, weight: EXTRA * term.weight, isExtra: true };
}

/** Looks up the words of a question: phrases that mean one thing first, then word by word; each once. */
export function findTerms({ about, unfinished }: Sought, dictionary: Dictionary): readonly SoughtTerm[] {
  const tokens = tokensOf(about);
  const last = tokens.findLastIndex(({ isStop }) => !isStop);
  const found = new Map<string, SoughtTerm>();
  for (let at = 0; at < tokens.length; ) {
    const length = unfinished ? 1 : phraseLength(tokens, at, dictionary.thesaurus);
    const [token] = tokens.slice(at, at + 1);
    if (unfinished && at === last && token)
      found.set(token.term, weighed(token.term, completions(about, dictionary), dictionary));
    else if (length > 1)
      for (const sought of phrase(tokens.slice(at, at + length), about, dictionary)) add(found, sought);
    else if (token && !token.isStop) add(found, single(token.term, about, dictionary));
    at += length;
  }
  return [...found.values()];
}

function add(found: Map<string, SoughtTerm>, sought: SoughtTerm): void {
  if (!found.has(sought.term)) found.set(sought.term, sought);
}

/** Words of the longest phrase of the thesaurus that begins here; 1 where none does. */
function phraseLength(tokens: readonly Token[], at: number, thesaurus: Thesaurus): number {
  for (let length = Math.min(thesaurus.longest, tokens.length - at); length > 1; length--) {
    const run = tokens.slice(at, at + length);
    if (run.every(({ isStop }) => isStop)) continue;
    const key = keyOfTokens(run);
    if (key.includes(' ') && thesaurus.has(key)) return length;
  }
  return 1;
}

/**
 * A phrase that says more than its words (`black death`, `step down`) is one word of the question. Where each word means
 * the same alone (`plane crash`), each is looked for by itself, and other ways to say the whole count for all of them.
 */
function phrase(tokens: readonly Token[], about: string, dictionary: Dictionary): readonly SoughtTerm[] {
  const key = keyOfTokens(tokens);
  const others = otherWordings(key, dictionary);
  const says = tokens.filter(({ isStop }) => !isStop);
  if (!countsOnParticle(tokens) && says.every(({ term }) => dictionary.thesaurus.has(term))) {
    return says.map(({ term }) => single(term, about, dictionary, others));
  }
  const own = says.map(({ term }) => term);
  return [
    weighed(key, [...wording(own, countsOnParticle(tokens) ? WITHOUT_PARTICLE : 1, dictionary), ...others], dictionary),
  ];
}

function single(term: string, about: string, dictionary: Dictionary, ofPhrase: readonly Candidate[] = []): SoughtTerm {
  const own = wording([term], 1, dictionary);
  const others = [...otherWordings(term, dictionary), ...ofPhrase];
  const guesses =
    own.length === 0 && others.length > 0 ? [] : spellings(term, dictionary.index.words, own[0]?.postings.length ?? 0);
  return weighed(term, [...own, ...others, ...guesses], dictionary, about);
}

function otherWordings(key: string, dictionary: Dictionary): readonly Candidate[] {
  const others = dictionary.thesaurus
    .othersFor(key)
    .flatMap(({ terms, quality }) => wording(terms, quality, dictionary));
  return others.sort((a, b) => b.quality - a.quality);
}

/** The events that have all terms of a wording; none where the archive does not know one of them. */
function wording(
  terms: readonly string[],
  quality: number,
  { index: { words, titles } }: Dictionary,
): readonly Candidate[] {
  const numbers = terms.map((term) => keyNumber(words, term));
  if (numbers.length === 0 || numbers.some((number) => number < 0)) return [];
  const shared = sharedByAll(numbers.map((number) => valuesAt(words, number)));
  const postings = numbers.length > 1 ? togetherInTitle(shared, numbers, titles) : shared;
  return postings.length > 0 ? [{ terms: numbers, quality, postings }] : [];
}

/** Known terms that the last, unstemmed word of a text begins; those of most events, for a letter begins thousands. */
function completions(about: string, { index: { words } }: Dictionary): readonly Candidate[] {
  const begun = fold(about).split(' ').at(-1) ?? '';
  const [start, end] = keysWithPrefix(words, begun);
  const found = Array.from({ length: end - start }, (_, offset) => start + offset).map((number) => ({
    terms: [number],
    quality: 1,
    postings: valuesAt(words, number),
  }));
  const most = found.sort((a, b) => b.postings.length - a.postings.length).slice(0, MOST_COMPLETIONS);
  const stemmed = keyNumber(words, termOf(begun));
  if (stemmed >= 0) return [...most, { terms: [stemmed], quality: 1, postings: valuesAt(words, stemmed) }];
  return most.length > 0 ? most : spellings(begun, words, 0);
}

function weighed(
  term: string,
  candidates: readonly Candidate[],
  { index, events }: Dictionary,
  about = '',
): SoughtTerm {
  const [best] = candidates;
  const typed = new RegExp(`\\b\\p{Lu}${term.slice(1, 3)}`, 'u').test(about) ? 1 : 0;
  const proper = TITLES.has(term)
    ? 0
    : best
      ? Math.max(...best.terms.map((number) => index.proper[number] ?? 0)) / 255
      : typed;
  const found = candidates.reduce((sum, { quality, postings }) => sum + quality * quality * postings.length, 0);
  return { term, candidates, weight: weighTerm({ term, found, proper }, events), proper, isExtra: false };
}
