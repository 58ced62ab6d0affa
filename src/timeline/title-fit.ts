import { createHitFinder, type Hit } from './find-hits.ts';
import type { SoughtTerm } from './find-terms.ts';
import { MANNER } from './title-words.ts';
import type { Titles } from './titles.ts';
import { isName } from './weigh-term.ts';

/** Words that may stand between two neighbours. */
const BETWEEN = 2;
/** What stands in the title's first words is what it is about. */
const EARLY_WORDS = 12;
/** A close meaning is as sure as the word itself. */
const SURE_FROM = 1.25;
/** What says that it is the first stands within this many words of what it is the first of. */
const BESIDE = 5;
/** Words of one clause stand within this many words of each other. */
const CLAUSE = 11;

/** What a title has of a question, and how. Shares are by the weight of the words, 0–1. */
export interface TitleFit extends Manners {
  readonly hits: readonly Hit[];
  /** Share of the question's names, and of its other words, that the title has; 1 where the question has none. */
  readonly names: number;
  readonly doings: number;
  /** Neighbours of the question that are neighbours in the title too. */
  readonly together: number;
  /** 1: begins with a word of the question. */
  readonly early: number;
  /** Share that one clause has, by the root of the weights: a name alone is no answer. */
  readonly inOneClause: number;
  /** Share that stands behind the title's first sentence. */
  readonly later: number;
  /** Says of itself, beside the question's words, that it is the one of its kind that is asked for (`the first case`). */
  readonly isTheOne: boolean;
}

/** How the words that are no names stand in the title: known already (where they are news, it is below 0), not done yet, done. */
interface Manners {
  readonly given: number;
  readonly notYet: number;
  readonly finite: number;
}

/** Reads how well the titles of events fit. */
export function createTitleReader(terms: readonly SoughtTerm[], titles: Titles): (event: number) => TitleFit {
  const findHits = createHitFinder(terms, titles);
  const asked = terms.filter(({ isExtra }) => !isExtra);
  const [all, names, clause] = [weightOf(asked), weightOf(asked.filter(isName)), weightOf(asked, Math.sqrt)];
  return (event) => {
    const hits = findHits(event);
    const best = bestHits(hits, terms);
    const [named, done] = [best.filter(({ term }) => isName(term)), best.filter(({ term }) => !isName(term))];
    return {
      hits,
      names: names > 0 ? surelyHad(named) / names : 1,
      doings: all > names ? surelyHad(done) / (all - names) : 1,
      ...mannersOf(done),
      together: togetherOf(hits, terms) / all,
      early: 1 - Math.min(hits[0]?.at ?? EARLY_WORDS, EARLY_WORDS) / EARLY_WORDS,
      inOneClause: Math.min(1, clauseOf(hits, terms) / clause),
      later: weightOf(best.filter(({ hit }) => hit.manner & MANNER.later).map(({ term }) => term)) / all,
      isTheOne: isTheOne(hits, terms),
    };
  };
}

function weightOf(terms: readonly SoughtTerm[], shaped: (weight: number) => number = (weight) => weight): number {
  return terms.reduce((sum, { weight }) => sum + shaped(weight), 0);
}

/** A word of the question with the place where the title has it. */
interface Had {
  readonly term: SoughtTerm;
  readonly hit: Hit;
}

/** For each word of the question that the title has, the surest hit, of several the first. */
function bestHits(hits: readonly Hit[], terms: readonly SoughtTerm[]): readonly Had[] {
  return terms.flatMap((term, place) => {
    if (term.isExtra) return [];
    let best: Hit | undefined;
    for (const hit of hits) if (hit.place === place && hit.quality > (best?.quality ?? 0)) best = hit;
    return best ? [{ term, hit: best }] : [];
  });
}

function surelyHad(had: readonly Had[]): number {
  return had.reduce((sum, { term, hit }) => sum + term.weight * Math.min(1, hit.quality), 0);
}

function mannersOf(done: readonly Had[]): Manners {
  const whole = weightOf(done.map(({ term }) => term));
  let [given, notYet, finite] = [0, 0, 0];
  for (const {
    term: { weight },
    hit: { manner },
  } of done) {
    if (manner & MANNER.fresh) given -= weight / 2;
    else if (manner & MANNER.given) given += weight;
    if (manner & MANNER.notYet) notYet += weight;
    if (manner & MANNER.finite) finite += weight;
  }
  return whole > 0
    ? { given: given / whole, notYet: notYet / whole, finite: finite / whole }
    : { given, notYet, finite };
}

/** Weight of neighbours of the question that stand side by side where each is named first; half where their order is turned. */
function togetherOf(hits: readonly Hit[], terms: readonly SoughtTerm[]): number {
  const seenAt = new Map<number, number>();
  let together = 0;
  for (const { at, place } of hits) {
    if (seenAt.has(place)) continue;
    seenAt.set(place, at);
    const isNear = (other: number) => at - (seenAt.get(other) ?? Number.NEGATIVE_INFINITY) <= 1 + BETWEEN;
    if (isNear(place - 1)) together += lesser(terms, place - 1);
    else if (isNear(place + 1)) together += lesser(terms, place) / 2;
  }
  return together;
}

function lesser(terms: readonly SoughtTerm[], place: number): number {
  return Math.min(terms[place]?.weight ?? 0, terms[place + 1]?.weight ?? 0);
}

/** Most that different words of the question weigh within one clause. */
function clauseOf(hits: readonly Hit[], terms: readonly SoughtTerm[]): number {
  const last = new Map<number, { readonly at: number; readonly weight: number }>();
  let most = 0;
  for (const { at, place, quality } of hits) {
    const term = terms[place];
    if (!term || term.isExtra) continue;
    last.set(place, { at, weight: Math.sqrt(term.weight) * Math.min(1, quality * SURE_FROM) });
    let said = 0;
    for (const word of last.values()) if (at - word.at <= CLAUSE) said += word.weight;
    most = Math.max(most, said);
  }
  return most;
}

function isTheOne(hits: readonly Hit[], terms: readonly SoughtTerm[]): boolean {
  const isExtra = ({ place }: Hit) => terms[place]?.isExtra === true;
  return hits.some((one) => isExtra(one) && hits.some((hit) => !isExtra(hit) && Math.abs(hit.at - one.at) <= BESIDE));
}
