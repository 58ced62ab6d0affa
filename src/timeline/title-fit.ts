import type { SoughtTerm } from './find-terms.ts';
import type { Titles } from './titles.ts';

/** What two neighbouring words of the question are worth where they are neighbours in the title too, as a share of the lesser. */
const TOGETHER = 0.5;
/** Words that may stand between them. */
const BETWEEN = 2;
/** What stands in the title's first words is what it is about. */
const EARLY = 0.12;
const EARLY_WORDS = 12;
/** A title of this many words is neither short nor long. */
const USUAL_LENGTH = 16;
/** How much a title's length matters: 0 not at all, 1 wholly. */
const LENGTH_MATTERS = 0.15;
/** A close meaning is as sure as the word itself. */
const SURE_FROM = 1.25;
/** Words of one clause stand within this many words of each other. */
const CLAUSE = 11;

/** How well a title fits the words of a question. */
export interface TitleFit {
  /** A factor around 1 for an event's score. */
  readonly factor: number;
  /** The share of the question's words that one clause of the title has, by the root of their weight: a name alone is no answer. 0–1. */
  readonly inOneClause: number;
}

/** Reads how well the titles of events fit. */
export function createTitleReader(terms: readonly SoughtTerm[], titles: Titles): (event: number) => TitleFit {
  const wordings = wordingsByFirstTerm(terms);
  const asked = terms.filter(({ isExtra }) => !isExtra);
  const whole = asked.reduce((sum, { weight }) => sum + weight, 0);
  const wholeClause = asked.reduce((sum, { weight }) => sum + Math.sqrt(weight), 0);
  /** Where in the title each word of the question stands first; -1 while it was not seen. */
  const seenAt = new Int32Array(terms.length);
  return (event) => {
    const start = titles.offsets[event] ?? 0;
    const length = (titles.offsets[event + 1] ?? 0) - start;
    const reading: Reading = {
      terms,
      seenAt: seenAt.fill(-1),
      lastAt: new Map(),
      together: 0,
      clause: 0,
      first: length,
    };
    for (let at = 0; at < length; at++) {
      const said = wordings
        .get(titles.terms[start + at] ?? 0)
        ?.find(({ rest }) => follows(rest, titles, start + at + 1));
      if (said) readWord(reading, said, at);
    }
    const early = 1 - Math.min(reading.first, EARLY_WORDS) / EARLY_WORDS;
    const relativeLength = 1 - LENGTH_MATTERS + (LENGTH_MATTERS * length) / USUAL_LENGTH;
    return {
      factor: ((1 + (TOGETHER * reading.together) / whole) * (1 + EARLY * early)) / relativeLength,
      inOneClause: reading.clause / wholeClause,
    };
  };
}

/** What was seen of a title so far. */
interface Reading {
  readonly terms: readonly SoughtTerm[];
  readonly seenAt: Int32Array;
  /** Where each word of the question stood last, and what it counts there. */
  readonly lastAt: Map<number, { readonly at: number; readonly weight: number }>;
  together: number;
  /** Most weight of different words that stood within one clause. */
  clause: number;
  first: number;
}

function readWord(reading: Reading, { place, sureness }: Wording, at: number): void {
  const { terms, seenAt, lastAt } = reading;
  if ((seenAt[place] ?? 0) < 0) {
    reading.first = Math.min(reading.first, at);
    seenAt[place] = at;
    reading.together += besideNeighbours(place, seenAt, terms);
  }
  lastAt.set(place, { at, weight: terms[place]?.isExtra ? 0 : Math.sqrt(terms[place]?.weight ?? 0) * sureness });
  let said = 0;
  for (const last of lastAt.values()) if (at - last.at <= CLAUSE) said += last.weight;
  reading.clause = Math.max(reading.clause, said);
}

/** One way in which a title may have a word of the question, but for its first term. */
interface Wording {
  /** Which word of the question. */
  readonly place: number;
  /** The other terms of a phrase. */
  readonly rest: readonly number[];
  /** 0–1: a loose meaning counts in part. */
  readonly sureness: number;
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
      const wording = { place, rest, sureness: Math.min(1, quality * SURE_FROM) };
      const same = found.get(first);
      if (same) same.push(wording);
      else found.set(first, [wording]);
    }
  });
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length || b.sureness - a.sureness);
  return found;
}

/** Whether the other terms of a phrase come next, in order, with few words between. */
function follows(rest: readonly number[], { terms }: Titles, from: number): boolean {
  let at = from;
  return rest.every((term) => {
    const end = at + 1 + BETWEEN;
    while (at < end && terms[at] !== term) at++;
    return at++ < end;
  });
}

/** What a word just seen adds for standing beside its neighbour in the question; half where their order is turned. */
function besideNeighbours(place: number, seenAt: Int32Array, terms: readonly SoughtTerm[]): number {
  const at = seenAt[place] ?? 0;
  const isNear = (other: number) => other >= 0 && at - other <= 1 + BETWEEN;
  if (place > 0 && isNear(seenAt[place - 1] ?? -1)) return lesser(terms, place - 1);
  return isNear(seenAt[place + 1] ?? -1) ? lesser(terms, place) / 2 : 0;
}

function lesser(terms: readonly SoughtTerm[], place: number): number {
  return Math.min(terms[place]?.weight ?? 0, terms[place + 1]?.weight ?? 0);
}
