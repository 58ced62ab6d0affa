import { type Token, tokensOf } from '../words.ts';

/** Another way to say a word or phrase. */
export interface Wording {
  /** Index terms; several are a phrase: an event must have all. */
  readonly terms: readonly string[];
  /** How surely the same is meant: below 1. */
  readonly quality: number;
}

/** What else a word or phrase is called. Phrases are keyed by their terms with blanks between, stop words included. */
export interface Thesaurus {
  othersFor(phrase: string): readonly Wording[];
  has(phrase: string): boolean;
  /** Terms of the longest phrase. */
  readonly longest: number;
}

const NEAR = 0.8;
const LOOSE = 0.5;
/** A phrase that counts on a word that says nothing (`step down`) is looked up by the rest alone, and less sure. */
export const WITHOUT_PARTICLE = 0.5;

/**
 * Reads tables of words that mean the same. A line is a group: each word before the `/` stands for all others before it
 * closely, and for those behind it loosely; a word behind stands for none. `a > b, c` goes one way: a question's `a` may
 * be an event's `b`. Lines of the same word add up; the closest meaning counts.
 */
export function createThesaurus(tables: readonly string[]): Thesaurus {
  const others = new Map<string, Map<string, Wording>>();
  const read = phraseReader();
  const add = (from: string, to: string, closeness: number) => {
    const { key } = read(from);
    const { key: other, id, terms, certainty } = read(to);
    if (key === other || terms.length === 0) return;
    const known = others.get(key) ?? new Map<string, Wording>();
    others.set(key, known);
    const quality = closeness * certainty;
    if ((known.get(id)?.quality ?? 0) < quality) known.set(id, { terms, quality });
  };
  for (const line of tables.flatMap((table) => table.split('\n'))) readLine(line, add);
  const found = new Map([...others].map(([key, wordings]) => [key, [...wordings.values()]]));
  return {
    othersFor: (phrase) => found.get(phrase) ?? [],
    has: (phrase) => found.has(phrase),
    longest: Math.max(1, ...[...found.keys()].map((key) => key.split(' ').length)),
  };
}

function readLine(line: string, add: (from: string, to: string, quality: number) => void): void {
  const [left = '', right] = line.split('>');
  if (right !== undefined) {
    for (const from of listed(left)) for (const to of listed(right)) add(from, to, NEAR);
    return;
  }
  const [near = '', loose = ''] = line.split(' / ');
  for (const from of listed(near)) {
    for (const to of listed(near)) add(from, to, NEAR);
    for (const to of listed(loose)) add(from, to, LOOSE);
  }
}

function listed(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A phrase in the form in which the thesaurus knows it. */
export function keyOf(phrase: string): string {
  return keyOfTokens(tokensOf(phrase));
}

/** The same of tokens: `end their war` is `end war`. */
export function keyOfTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({ term }) => term)
    .filter((term) => !DETERMINERS.has(term))
    .join(' ');
}

const DETERMINERS: ReadonlySet<string> = new Set('the a an his her its their our my your this that s'.split(' '));

/** A phrase of the tables as it is looked up and as it stands for others. */
interface Phrase {
  readonly key: string;
  readonly id: string;
  readonly terms: readonly string[];
  /** Below 1 where it counts on a word that says nothing. */
  readonly certainty: number;
}

/** Reads each phrase once: in a line of ten, each stands for nine others. */
function phraseReader(): (phrase: string) => Phrase {
  const known = new Map<string, Phrase>();
  return (phrase) => {
    const read = known.get(phrase) ?? readPhrase(phrase);
    known.set(phrase, read);
    return read;
  };
}

function readPhrase(phrase: string): Phrase {
  const tokens = tokensOf(phrase);
  const terms = [...new Set(tokens.filter(({ isStop }) => !isStop).map(({ term }) => term))];
  const certainty = countsOnParticle(tokens) ? WITHOUT_PARTICLE : 1;
  return { key: keyOfTokens(tokens), id: terms.join(' '), terms, certainty };
}

/** Whether a phrase says something else without the small word at its end (`step down`). */
export function countsOnParticle(tokens: readonly Token[]): boolean {
  const says = tokens.filter(({ isStop }) => !isStop).length;
  return says === 1 && tokens.some(({ term, isStop }) => isStop && PARTICLES.has(term));
}

/** Stop words that turn the meaning of the verb before them. */
const PARTICLES: ReadonlySet<string> = new Set(['down', 'up', 'out', 'off', 'over', 'on', 'away']);
