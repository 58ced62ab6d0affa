import { keyAt } from '../columns/find-key.ts';
import type { Gazetteer, PlaceId } from '../places/place.ts';
import type { TimelineIndex } from './build-index.ts';
import type { Hit } from './find-hits.ts';
import type { SoughtTerm } from './find-terms.ts';
import { type Actor, type Part, readActors } from './read-actors.ts';
import type { TitlePlace } from './title-places.ts';
import { MANNER } from './title-words.ts';
import { isName } from './weigh-term.ts';

/** A verb so few words before a name may act on it, whoever acts: `capture Saddam Hussein`. */
const ACTED_ON = 2;
/** Beside a place, a name of so many events at most may be what acts as well: Saddam Hussein, but not the United Nations. */
const MOST_ACTING = 800;

/** What is asked of which places. */
interface Asked {
  readonly places: readonly PlaceId[];
  readonly terms: readonly SoughtTerm[];
}

interface Known {
  readonly gazetteer: Gazetteer;
  readonly index: TimelineIndex;
}

/** How much of a question a title says of the places and names asked for. Shares by the weight of the words, 0–1. */
export interface Said {
  readonly said: number;
  /** What they do or have done to them: the verb directly behind the name (`Samoa recognizes`). */
  readonly acts: number;
}

/**
 * Reads what titles say of what is asked for. `Diplomats from Germany meet to discuss the United Kingdom leaving the EU`
 * tells of no Germany that leaves: what stands between two actors speaks of the first of them.
 */
export function createSaidReader(asked: Asked, known: Known): (event: number, hits: readonly Hit[]) => Said {
  const { places, terms } = asked;
  const acting = terms.map((term) => term.isExtra === false && isName(term) && mayAct(term, places));
  const doing = terms.map(({ weight, isExtra }, place) => (isExtra || acting[place] ? 0 : weight));
  const whole = doing.reduce((sum, weight) => sum + weight, 0);
  if (whole === 0 || (places.length === 0 && !acting.includes(true))) return () => ({ said: 1, acts: 0 });
  const partOf = createPartReader(places, known);
  const share = (hits: readonly Hit[]) =>
    [...new Set(hits.map(({ place }) => place))].reduce((sum, place) => sum + (doing[place] ?? 0), 0) / whole;
  return (event, hits) => {
    const names = hits.flatMap(({ at, place }): readonly (readonly [number, Part])[] => {
      const term = terms[place];
      return term && !term.isExtra && isName(term) ? [[at, acting[place] ? 'asked' : 'around']] : [];
    });
    const actors = readActors(event, { index: known.index, partOf, asked: new Map(names) });
    return {
      said: share(hits.filter((hit) => isSaid(hit, actors))),
      acts: share(hits.filter((hit) => isAct(hit, actors))),
    };
  };
}

/** Where a place is asked for, it is what acts, and a name that is often told of only must not stand in between. */
function mayAct({ candidates: [own] }: SoughtTerm, places: readonly PlaceId[]): boolean {
  return places.length === 0 || (own?.postings.length ?? 0) <= MOST_ACTING;
}

function isSaid({ at, manner }: Hit, actors: readonly Actor[]): boolean {
  const isOfAnother = manner & MANNER.of && actors.some(({ from, part }) => from === at + 1 && part === 'another');
  if (isOfAnother) return false;
  // Who is named first is whom the sentence is about, whatever stands between the name and its verb.
  const [first] = actors;
  const isSubject = first?.part === 'asked' && !first.isWhere;
  if (isSubject && manner & MANNER.finite && !(manner & MANNER.later)) return true;
  return actors.some((actor) => actor.part === 'asked' && speaksOf(at, actor, actors));
}

/** Whether a word of a title speaks of an actor. */
function speaksOf(at: number, { from, to, isWhere }: Actor, actors: readonly Actor[]): boolean {
  const others = actors.filter(({ part }) => part === 'another');
  if (at >= to) return !others.some((other) => other.from >= to && other.to <= at);
  const before = others.findLast((other) => other.to <= from && (!isWhere || (other.isPlace && !other.isWhere)));
  return at >= Math.max(before?.to ?? 0, before && !isWhere ? from - ACTED_ON : 0);
}

function isAct({ at, manner }: Hit, actors: readonly Actor[]): boolean {
  if (!(manner & MANNER.finite)) return false;
  return actors.some(({ to, part }) => part === 'asked' && (at === to || at === to + 1));
}

/** Reads what a place of a title is to the places asked for, each once; null where it only says what another thing is. */
function createPartReader(asked: readonly PlaceId[], { gazetteer, index }: Known): (place: TitlePlace) => Part | null {
  const parts = new Map<number, Part>();
  const read = (id: PlaceId): Part => {
    const place = gazetteer.get(id);
    if (asked.includes(id) || place?.within.some((outer) => asked.includes(outer))) return 'asked';
    const isAround = asked.some((one) => gazetteer.get(one)?.within.includes(id));
    return isAround || place?.type === 'other' ? 'around' : 'another';
  };
  return ({ key, isAttribute }) => {
    let part = parts.get(key);
    if (part === undefined) {
      part = read(keyAt(index.places.keys, key));
      parts.set(key, part);
    }
    return part === 'another' && isAttribute ? null : part;
  };
}
