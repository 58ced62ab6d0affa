import type { SoughtTerm } from './find-terms.ts';
import type { Query } from './query.ts';
import type { Match } from './rank.ts';
import { isSaidOfPlace } from './said-of-place.ts';
import type { Searchable } from './search.ts';

/** The first or last of some events is looked for among those of at least this share of the best one's score. */
const AS_GOOD = { first: 0.7, last: 0.55 };
/** The last of some events is never a report on the one before; the first may be told of as something past. */
const MOST_FOLLOWING = { first: 1, last: 0 };

/** A question for one event needs no more events than these. */
const MOST_SURE = 24;

/**
 * Where the first or the last of something is wanted, only what is as good an answer as the best; where the one event is
 * wanted, only what tells of it surely: `when did Denmark leave the EU` has no answer.
 */
export function chooseMatches(
  matches: readonly Match[],
  asked: Query & { readonly terms: readonly SoughtTerm[] },
  { events, gazetteer, index: { words, followUps } }: Searchable,
): readonly number[] {
  if (asked.intent === 'when' || asked.intent === 'settle') {
    const sure = matches.filter(({ isSure }) => isSure).slice(0, MOST_SURE);
    const numbers = sure.map(({ number }) => number);
    if (asked.places.length === 0) return numbers;
    return numbers.filter((number) => isSaidOfPlace(events.titleOf(number), asked, { gazetteer, words }));
  }
  if (asked.intent !== 'first' && asked.intent !== 'last') return matches.map(({ number }) => number);
  const least = AS_GOOD[asked.intent] * (matches[0]?.score ?? 0);
  const most = MOST_FOLLOWING[asked.intent];
  const good = matches.filter(({ score }) => score >= least).map(({ number }) => number);
  const themselves = good.filter((number) => (followUps[number] ?? 0) <= most);
  return themselves.length > 0 ? themselves : good;
}
