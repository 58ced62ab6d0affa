import { VAGUE_WORDS } from './vague-words.ts';

/** What a proper name weighs more than another word as rare. */
const PROPER_NAME = 0.4;
/** Share of capitals from which a word is a proper name. */
const MOSTLY_CAPITAL = 0.6;
/** What an ordinary word tells at most: it can be said otherwise, a name cannot. */
const ORDINARY_MOST = 6;
/** What is left of a word's weight where it only colours the event. */
const VAGUE = 0.3;
/** What a word tells that the archive does not have: as much as one of a few hundred events. */
const UNKNOWN = 4.5;
const UNKNOWN_NAME = 8;

/** What is known of a word of the question. */
export interface Known {
  readonly term: string;
  /** How many events have it, those that only mean it counted in part; 0 for an unknown word. */
  readonly found: number;
  /** 0–1: how often it is written with a capital, in the archive or (an unknown word) in the question. */
  readonly proper: number;
}

/** Whether a word of the question is a proper name. */
export function isName({ proper }: Pick<Known, 'proper'>): boolean {
  return proper >= MOSTLY_CAPITAL;
}

/** How much a word tells of the event that is meant: the logarithm of how few of all events have it. */
export function weighTerm({ term, found, proper }: Known, events: number): number {
  const named = isName({ proper });
  if (found === 0 && named) return UNKNOWN_NAME;
  const rarity = found === 0 ? UNKNOWN : Math.log(1 + events / found);
  if (named) return rarity * (1 + PROPER_NAME * proper);
  return Math.min(rarity, ORDINARY_MOST) * (VAGUE_WORDS.has(term) ? VAGUE : 1);
}
