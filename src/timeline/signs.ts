import type { TitleFit } from './title-fit.ts';

/** All that is seen of an event whose words fit a question. */
export interface Signs extends Omit<TitleFit, 'hits' | 'names' | 'isTheOne'> {
  /** What its words tell together (the first look's sum). */
  readonly words: number;
  /** Share of the question that was found, by weight: 0–1. */
  readonly coverage: number;
  /** How strongly reports of the question begin on its day. */
  readonly burst: number;
  /** How strongly its title says that it follows up on another: 0–4. */
  readonly followUp: number;
  /** Logarithm (to 10) of how many events lead to it. */
  readonly links: number;
  /** 1 where its title begins with another place than one asked for. */
  readonly elsewhere: number;
  /** How much of the question its title says of the places and names asked for: 0–1. */
  readonly said: number;
  /** How much of it as what they do: 0–1. */
  readonly acts: number;
}

/** Whether one event is wanted, all of a kind, or one of a kind by its place in time. */
export type Wanted = 'event' | 'list' | 'nth';

/** What each sign is worth, as a logarithm: 0.7 doubles a score, -0.7 halves it. */
export type Weights = Readonly<Record<keyof Signs, number>>;

/**
 * Learnt (a softmax over the 400 best events of each of 300 questions with known answers, split in halves to see that it
 * holds for others), then rounded. Where one event is wanted, what its day and its verb say matters far more.
 */
export const WEIGHTS: Readonly<Record<Wanted, Weights>> = {
  event: {
    words: 0.8,
    coverage: 1.9,
    inOneClause: 2.4,
    doings: 2.1,
    together: 0.9,
    early: 2.7,
    said: 0.6,
    acts: 1.8,
    finite: 1,
    given: -0.5,
    notYet: -1.9,
    later: -2.1,
    burst: 1.25,
    followUp: -1.2,
    elsewhere: -0.55,
    links: 0.3,
  },
  list: {
    words: 1.1,
    coverage: 1,
    inOneClause: 1.7,
    doings: 0.4,
    together: 0.2,
    early: 1,
    said: 0.3,
    acts: 0,
    finite: 0,
    given: 0,
    notYet: 0,
    later: -0.9,
    burst: 0.5,
    followUp: -0.65,
    elsewhere: -0.8,
    links: 0.2,
  },
  nth: {
    words: 1.1,
    coverage: 1,
    inOneClause: 1.7,
    doings: 0.4,
    together: 0.2,
    early: 1,
    said: 0.6,
    acts: 0,
    finite: 0.5,
    given: 0,
    notYet: -1,
    later: -0.9,
    burst: 0,
    followUp: -0.8,
    elsewhere: -0.8,
    links: 0.2,
  },
};

const SIGNS = Object.keys(WEIGHTS.event) as readonly (keyof Signs)[];
/** Signs that are factors already. */
const FACTORS: ReadonlySet<keyof Signs> = new Set(['words', 'coverage']);

/** How well an event fits, as a logarithm. */
export function scoreOf(signs: Signs, weights: Weights): number {
  return SIGNS.reduce((sum, sign) => {
    const value = FACTORS.has(sign) ? Math.log(signs[sign]) : signs[sign];
    return sum + weights[sign] * value;
  }, 0);
}

/** What a title must have to answer a question for the one event. */
const SURE = {
  /** Names of the question, and the words of one clause, that an event of the name tells. */
  names: 0.7,
  inOneClause: 0.55,
  doings: 0.3,
  /** Where a place is asked for, which many events name, the title must say of it what the question asks. */
  ofPlace: { inOneClause: 0.6, doings: 0.5, said: 0.5 },
};

/** Whether a title tells surely of what is asked: `when did Denmark leave the EU` has no answer. */
export function isSure(
  { names, inOneClause, doings, said }: Signs & Pick<TitleFit, 'names'>,
  hasPlace: boolean,
): boolean {
  if (names < SURE.names || inOneClause < SURE.inOneClause || doings < SURE.doings) return false;
  const { ofPlace } = SURE;
  return !hasPlace || (inOneClause >= ofPlace.inOneClause && doings >= ofPlace.doings && said >= ofPlace.said);
}
