import type { Query } from './query.ts';
import type { Match } from './rank.ts';

/** The first or last of some events is looked for among those that are behind the best one by this much at most … */
const AS_GOOD = 1.5;
/** … or by this much, where they say of themselves that they are the first or last. */
const AS_GOOD_SAYING = 2.5;
/** … and have this share of what the best one has of the question: the first prize is not the first woman's. */
const AS_MUCH = 0.85;
/** The last of some events is never a report on the one before; the first may be told of as something past. */
const MOST_FOLLOWING = { first: 1, last: 0 };

/** Where none of so many best events tells surely of what is asked, a better reading further down is chance. */
const LOOKED_AT = 2;
/** A question for one event needs no more events than these. */
const MOST_SURE = 24;

/**
 * Where the first or the last of something is wanted, only what is as good an answer as the best; where the one event is
 * wanted, only what tells of it surely, and nothing where the best do not.
 */
export function chooseMatches(
  matches: readonly Match[],
  { intent }: Pick<Query, 'intent'>,
  followUps: Uint8Array,
): readonly number[] {
  if (intent === 'when' || intent === 'settle') {
    if (!matches.slice(0, LOOKED_AT).some(({ isSure }) => isSure)) return [];
    return numbersOf(matches.filter(({ isSure }) => isSure).slice(0, MOST_SURE));
  }
  if (intent !== 'first' && intent !== 'last') return numbersOf(matches);
  const { score: best = 0, coverage: most = 0 } = matches[0] ?? {};
  const saying = matches.filter(
    ({ score, coverage, isTheOne }) => isTheOne && score >= best - AS_GOOD_SAYING && coverage >= AS_MUCH * most,
  );
  if (saying.length > 0) return numbersOf(saying);
  const good = numbersOf(matches.filter(({ score }) => score >= best - AS_GOOD));
  const themselves = good.filter((number) => (followUps[number] ?? 0) <= MOST_FOLLOWING[intent]);
  return themselves.length > 0 ? themselves : good;
}

function numbersOf(matches: readonly Match[]): readonly number[] {
  return matches.map(({ number }) => number);
}
