import { lowerBound, type Slice } from './day-slices.ts';
import type { SoughtTerm } from './find-terms.ts';

/**
 * How well events fit the words of a question. The whole rule:
 * - each word counts by how rare it is, by the field it stands in, and by how sure its spelling is;
 * - the sum is multiplied by the share of the question that matched, so that two words of two beat three of five;
 * - an event that many others lead to is put a little higher, and of two that fit the same the earlier one stands first,
 *   for reports follow what they report.
 */
export const FIELD_WEIGHT: readonly number[] = [1, 0.9, 0.35];
/** What ten links to an event are worth, as a share of its score. */
const TEN_LINKS = 0.1;
/** An event answers only where it has this share of what the question's words tell … */
const LEAST_COVERAGE = 0.5;
/** … and this share of what the best event has. */
const NEAR_BEST = 0.75;

export interface Match {
  /** Event number. */
  readonly number: number;
  readonly score: number;
  /** Share of the question's words found in the event, by weight: 0–1. */
  readonly coverage: number;
}

/** What ranking looks at besides the words: where to look, and how many links lead to each event. */
export interface Field {
  readonly slices: readonly Slice[];
  /** Event numbers allowed, ascending; null for all. */
  readonly among: Uint32Array | null;
  readonly links: Uint32Array;
}

/** Events that fit the words well enough, best first. */
export function rankMatches(terms: readonly SoughtTerm[], field: Field): readonly Match[] {
  const whole = terms.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Map<number, { score: number; found: number }>();
  for (const term of terms) addTerm(scores, bestOfTerm(term, field), term.weight);
  const matches: Match[] = [];
  for (const [number, { score, found }] of scores) {
    const coverage = found / whole;
    const links = 1 + TEN_LINKS * Math.log10(1 + (field.links[number] ?? 0));
    matches.push({ number, coverage, score: score * coverage * links });
  }
  const best = matches.reduce((most, { coverage }) => Math.max(most, coverage), 0);
  const least = Math.max(LEAST_COVERAGE, NEAR_BEST * best);
  return matches.filter(({ coverage }) => coverage >= least).sort((a, b) => b.score - a.score || a.number - b.number);
}

function addTerm(
  scores: Map<number, { score: number; found: number }>,
  hits: Map<number, number>,
  weight: number,
): void {
  for (const [number, strength] of hits) {
    const sum = scores.get(number);
    if (sum) {
      sum.score += weight * strength;
      sum.found += weight;
    } else scores.set(number, { score: weight * strength, found: weight });
  }
}

/** For each event that has the term, the strongest way in which it has it. */
function bestOfTerm(term: SoughtTerm, field: Field): Map<number, number> {
  const best = new Map<number, number>();
  for (const { postings, quality } of term.candidates) {
    for (const posting of postingsIn(postings, field)) {
      const number = posting >>> 2;
      const strength = quality * (FIELD_WEIGHT[posting & 3] ?? 0);
      if (strength > (best.get(number) ?? 0)) best.set(number, strength);
    }
  }
  return best;
}

function* postingsIn(postings: Uint32Array, { slices, among }: Field): Generator<number> {
  for (const [start, end] of slices) {
    const last = lowerBound(postings, end * 4);
    for (let at = lowerBound(postings, start * 4); at < last; at++) {
      const posting = postings[at] ?? 0;
      if (!among || contains(among, posting >>> 2)) yield posting;
    }
  }
}

function contains(sorted: Uint32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}
