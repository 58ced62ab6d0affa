import type { NewsEvent } from '../archive/event.ts';
import type { EventList } from '../archive/event-list.ts';
import { areAlike, titleWords } from './alike-titles.ts';
import type { TimelineIndex } from './build-index.ts';
import { lowerBound } from './day-slices.ts';
import { valuesOf } from './postings.ts';
import type { TaggedPlace } from './tag-places.ts';

/** An event related to another one. */
export interface Related {
  /** Event number. */
  readonly number: number;
  /** Names and places the two share, rarest first; empty where only the page says that they are related. */
  readonly shared: readonly string[];
}

/** What is related is looked up in. */
export interface Relating {
  readonly events: EventList;
  readonly index: TimelineIndex;
  readonly placesOf: (number: number) => readonly TaggedPlace[];
}

/** Related events are looked for among this many at most for one name or place: what half the archive has relates nothing. */
const MOST_EVENTS = 2000;
/** A list as long as a select menu. */
const MOST_RELATED = 25;
/** So many of the best are looked at for titles that say the same. */
const LOOKED_AT = 100;
/** Of the half that nearness in time counts, two events a year apart have half. */
const HALF_WEIGHT_DAYS = 365;
/** A place that two events share says less than a name as rare: much happens in a city. */
const PLACE_WEIGHT = 0.7;
/** What it is worth that the page itself lists an event: as much as a name that one event in twenty has. */
const LISTED = 3;

/** Something that an event shares with others. */
interface Tie {
  readonly name: string;
  /** The words by which the event names a place; null for a name. */
  readonly why: string | null;
  readonly weight: number;
  /** Numbers of all events that have it, ascending. */
  readonly numbers: Uint32Array;
}

/**
 * The relation of events: those that the page lists and those that share names and places, each counted by how rare what
 * they share is in the archive and by how near in time the two events are. Never the event itself, and never one whose
 * title of the same day says the same as another's.
 */
export function createRelater({ events, index, placesOf }: Relating): (number: number) => readonly Related[] {
  const weights = new Float64Array(events.length);

  /** Events that the page lists or that share a tie, best first. */
  const byWeight = (number: number, ties: readonly Tie[], listed: Iterable<number>): readonly number[] => {
    const found: number[] = [];
    const add = (other: number, weight: number) => {
      if (weights[other] === 0) found.push(other);
      weights[other] = (weights[other] ?? 0) + weight;
    };
    for (const { numbers, weight } of ties.filter(tellsMuch)) for (const other of numbers) add(other, weight);
    for (const other of listed) add(other, LISTED);
    const scores = found.map((other) => ({ other, score: (weights[other] ?? 0) * nearness(number, other, events) }));
    for (const other of found) weights[other] = 0;
    return scores
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, LOOKED_AT)
      .map(({ other }) => other);
  };

  return (number) => {
    const event = events.at(number);
    if (!event) return [];
    const ties = tiesOf(event, placesOf(number), { events, index });
    const listed = new Map(event.related.map(({ path, names }) => [events.numberOf(path) ?? number, names]));
    const told = [number];
    const words = new Map<number, ReadonlySet<string>>();
    const wordsOf = (one: number) => {
      const known = words.get(one) ?? titleWords(events.titleOf(one));
      words.set(one, known);
      return known;
    };
    const saysTheSame = (one: number, other: number) =>
      one === other || (events.days[one] === events.days[other] && areAlike(wordsOf(one), wordsOf(other)));
    for (const other of byWeight(number, ties, listed.keys())) {
      if (told.length > MOST_RELATED) break;
      if (!told.some((one) => saysTheSame(one, other))) told.push(other);
    }
    return told.slice(1).map((other) => ({ number: other, shared: sharedWith(other, ties, listed.get(other) ?? []) }));
  };
}

function tellsMuch({ numbers, weight }: Tie): boolean {
  return numbers.length <= MOST_EVENTS && weight > 0;
}

/** 1 for events of one day, towards a half for those far apart in time. */
function nearness(one: number, other: number, { days }: EventList): number {
  return 0.5 + 0.5 * 2 ** (-Math.abs((days[one] ?? 0) - (days[other] ?? 0)) / HALF_WEIGHT_DAYS);
}

/** What others may share with an event, rarest first. */
function tiesOf(
  { names }: NewsEvent,
  places: readonly TaggedPlace[],
  { events, index }: Pick<Relating, 'events' | 'index'>,
): readonly Tie[] {
  const tie = (name: string, numbers: Uint32Array, why: string | null): Tie => {
    const rarity = Math.log(events.length / Math.max(1, numbers.length));
    return { name, why, numbers, weight: why === null ? rarity : PLACE_WEIGHT * rarity };
  };
  return [
    ...names.map((name) => tie(name, valuesOf(index.names, name), null)),
    ...places.map(({ place, why }) => tie(place.name, valuesOf(index.places, place.id), why)),
  ].sort((a, b) => b.weight - a.weight);
}

/**
 * What two events have in common, each said once: neither a place whose name is part of another's nor the word by which
 * the event names a place (`Syrian` beside Syria).
 */
function sharedWith(other: number, ties: readonly Tie[], said: readonly string[]): readonly string[] {
  const shared = ties.filter(({ numbers }) => numbers[lowerBound(numbers, other)] === other);
  const whys = new Set(shared.flatMap(({ name, why }) => (why === null || why.includes(name) ? [] : [why])));
  const all = [...new Set([...shared.map(({ name }) => name), ...said])].filter((name) => !whys.has(name));
  return all.filter((name) => !all.some((one) => one !== name && ` ${one} `.includes(` ${name} `)));
}
