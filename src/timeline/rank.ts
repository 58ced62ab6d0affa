import type { TimelineIndex } from './build-index.ts';
import { lowerBound, type Slice } from './day-slices.ts';
import { findBursts } from './find-bursts.ts';
import type { Hit } from './find-hits.ts';
import type { SoughtTerm } from './find-terms.ts';
import type { Said } from './said-of-asked.ts';
import type { Scratch } from './scratch.ts';
import { isSure, scoreOf, type Wanted, WEIGHTS } from './signs.ts';
import { createTitleReader } from './title-fit.ts';

/**
 * How well events fit the words of a question. The whole rule, in two looks:
 *
 * 1. Every event that has a word: each word counts by how rare it is and more if it is a name (`weight`), by the field it
 *    stands in, and by how surely the event's word means it (`quality`); the sum is multiplied by the share of the
 *    question that was found, so that two words of two beat three of five.
 * 2. The best of them again, by what their titles look like and by the days: see `Signs`.
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
/** So many events are looked at twice. */
const SECOND_LOOKS = 400;

export interface Match {
  /** Event number. */
  readonly number: number;
  score: number;
  /** Its title has enough of the question in one clause to answer a question for one event. */
  isSure: boolean;
  /** Its title says that it is the first, or the last, that is asked for. */
  isTheOne: boolean;
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
  /** How much of the question a title says of the places asked for. */
  readonly said: (event: number, hits: readonly Hit[]) => Said;
  /** Whether one event is wanted, or all of a kind. */
  readonly wanted: Wanted;
}

/** Events that fit the words well enough, best first. */
export function rankMatches(terms: readonly SoughtTerm[], field: Field): readonly Match[] {
  const { matches, burst } = firstLook(terms, field);
  matches.sort(byScore);
  const best = matches.splice(0, SECOND_LOOKS);
  secondLook(best, terms, { ...field, burst });
  return [...best.sort(byScore), ...matches];
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
        isTheOne: false,
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
  const { index, links, titlePlaces, burst, said, wanted } = field;
  const titleFit = createTitleReader(terms, index.titles);
  for (const match of matches) {
    const { number } = match;
    const fit = titleFit(number);
    const signs = {
      ...fit,
      words: match.score,
      coverage: match.coverage,
      burst: burst(number),
      followUp: index.followUps[number] ?? 0,
      links: Math.log10(1 + (links[number] ?? 0)),
      elsewhere: beginsHere(number, field) ? 0 : 1,
      ...said(number, fit.hits),
    };
    match.score = scoreOf(signs, WEIGHTS[wanted]);
    match.isTheOne = fit.isTheOne;
    match.isSure = isSure(signs, titlePlaces.length > 0);
  }
}

/** Whether the first place of a title is one of those asked for (or none is). */
function beginsHere(event: number, { firstPlaces }: Field): boolean {
  return firstPlaces.length === 0 || firstPlaces.some((place) => contains(place, event));
}

function contains(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}
