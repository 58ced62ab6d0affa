import type { TimelineIndex } from './build-index.ts';
import { lowerBound, type Slice } from './day-slices.ts';
import { findBursts } from './find-bursts.ts';
import type { SoughtTerm } from './find-terms.ts';
import type { Scratch } from './scratch.ts';
import { createTitleReader } from './title-fit.ts';

/**
 * How well events fit the words of a question. The whole rule, in two looks:
 *
 * 1. Every event that has a word: each word counts by how rare it is and more if it is a name (`weight`), by the field it
 *    stands in, and by how surely the event's word means it (`quality`); the sum is multiplied by the share of the
 *    question that was found, so that two words of two beat three of five.
 * 2. The best of them again, by what their titles look like: words that stand together as they were asked, early in a
 *    short title, places named in the title itself; less for a title that says it follows up on something; more for what
 *    others lead to. And the days: reports come in bursts, and where a burst begins, the event is.
 */
export const FIELD_WEIGHT: readonly number[] = [1, 0.7, 0.35];
/** An event answers only where it has this share of what the question's words tell … */
const LEAST_COVERAGE = 0.5;
/** … or this share, where its title begins with another place than the one asked for … */
const LEAST_ELSEWHERE = 0.7;
/** … and this share of what the best event has. */
const NEAR_BEST = 0.5;
/** An event tells of the same matter where it has this share of what the best event has. */
const ECHO = 0.45;
/** What an event loses whose words stand all over the title or elsewhere. */
const SCATTERED = 0.4;
/** A question for the one event is answered only by a title of which a clause has this share of the words. */
const LEAST_IN_CLAUSE = 0.6;
/** So many events are looked at twice. */
const SECOND_LOOKS = 1500;
/** What ten links to an event are worth, as a share of its score. */
const TEN_LINKS = 0.1;
/** What each way of saying that it follows up takes from an event. */
const FOLLOW_UP = { event: 0.14, list: 0.06 };
/** What an event keeps whose title begins with another place. */
const PLACE_NOT_FIRST = 0.85;
/** What an event keeps whose place only a context name tells. */
const PLACE_NOT_IN_TITLE = 0.8;

export interface Match {
  /** Event number. */
  readonly number: number;
  score: number;
  /** Its title has enough of the question in one clause to answer a question for one event. */
  isSure: boolean;
  /** Share of the question's words found in the event, by weight: 0–1. */
  readonly coverage: number;
}

/** What ranking looks at besides the words. */
export interface Field {
  readonly slices: readonly Slice[];
  /** Event numbers allowed, ascending; null for all. */
  readonly among: Uint32Array | null;
  /** Events whose titles name the places asked for, for each place. */
  readonly titlePlaces: readonly Uint32Array[];
  /** Events whose titles name them first. */
  readonly firstPlaces: readonly Uint32Array[];
  readonly index: TimelineIndex;
  /** Day of each event. */
  readonly days: Int32Array;
  /** How many others lead to each event. */
  readonly links: Uint32Array;
  readonly scratch: Scratch;
  /** Whether one event is wanted, or all of a kind. */
  readonly wanted: 'event' | 'list';
}

/** Events that fit the words well enough, best first. */
export function rankMatches(terms: readonly SoughtTerm[], field: Field): readonly Match[] {
  const { matches, burst } = firstLook(terms, field);
  matches.sort(byScore);
  secondLook(matches.slice(0, SECOND_LOOKS), terms, { ...field, burst });
  return matches.sort(byScore);
}

function byScore(a: Match, b: Match): number {
  return b.score - a.score || a.number - b.number;
}

function firstLook(terms: readonly SoughtTerm[], field: Field): { matches: Match[]; burst: (event: number) => number } {
  const { scratch } = field;
  scratch.begin(field.among);
  const whole = terms.reduce((sum, { weight, isExtra }) => sum + (isExtra ? 0 : weight), 0);
  for (const term of terms) {
    scratch.nextTerm(term.weight, term.isExtra);
    for (const { postings, quality } of term.candidates) addPostings(postings, quality, field);
  }
  const events = scratch.events.subarray(0, scratch.size());
  const coverageOf = (event: number) => (scratch.found[event] ?? 0) / whole;
  const best = events.reduce((most, event) => Math.max(most, coverageOf(event)), 0);
  const matches: Match[] = [];
  const told: number[] = [];
  const weights: number[] = [];
  for (const number of events) {
    const coverage = coverageOf(number);
    if (coverage < ECHO * best) continue;
    told.push(number);
    weights.push(coverage * coverage);
    if (coverage >= NEAR_BEST * best && coverage >= (beginsHere(number, field) ? LEAST_COVERAGE : LEAST_ELSEWHERE))
      matches.push({
        number,
        coverage,
        isSure: false,
        score: ((scratch.scores[number] ?? 0) / whole) * coverage ** 1.5,
      });
  }
  return { matches, burst: findBursts(field.days, told, weights) };
}

function addPostings(postings: Uint32Array, quality: number, { slices, scratch }: Field): void {
  for (const [start, end] of slices) {
    const last = lowerBound(postings, end * 4);
    for (let at = lowerBound(postings, start * 4); at < last; at++) {
      const posting = postings[at] ?? 0;
      scratch.add(posting >>> 2, quality * (FIELD_WEIGHT[posting & 3] ?? 0));
    }
  }
}

function secondLook(
  matches: readonly Match[],
  terms: readonly SoughtTerm[],
  field: Field & { readonly burst: (event: number) => number },
): void {
  const { index, links, titlePlaces, burst } = field;
  const titleFit = createTitleReader(terms, index.titles);
  for (const match of matches) {
    const { number } = match;
    const { factor, inOneClause } = titleFit(number);
    match.score *= factor * burst(number) * (1 - SCATTERED + SCATTERED * Math.min(1, inOneClause));
    match.isSure = inOneClause >= LEAST_IN_CLAUSE && namesPlace(number, field);
    match.score *= 1 + TEN_LINKS * Math.log10(1 + (links[number] ?? 0));
    match.score *= 1 - FOLLOW_UP[field.wanted] * (index.followUps[number] ?? 0);
    if (!beginsHere(number, field)) match.score *= PLACE_NOT_FIRST;
    for (const place of titlePlaces) if (!contains(place, number)) match.score *= PLACE_NOT_IN_TITLE;
  }
}

/** Whether the first place of a title is one of those asked for (or none is). */
function beginsHere(event: number, { firstPlaces }: Field): boolean {
  return firstPlaces.length === 0 || firstPlaces.some((place) => contains(place, event));
}

/** Whether a title names one of the places asked for (or none is). */
function namesPlace(event: number, { titlePlaces }: Field): boolean {
  return titlePlaces.length === 0 || titlePlaces.some((place) => contains(place, event));
}

function contains(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}
