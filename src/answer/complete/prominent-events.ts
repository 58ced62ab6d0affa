import { fold } from '../../places/fold.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { MOST_CHOICES } from './choice.ts';

/** Which events are likeliest to be meant. */
export interface Prominent {
  /** How much speaks for each event, by its number. */
  readonly prominence: Float64Array;
  /** Numbers of all events, the most prominent first. */
  readonly byProminence: Uint32Array;
  /** One or two first letters of a word → the most prominent events with such a word in the title. */
  readonly byLetters: ReadonlyMap<string, readonly number[]>;
}

const made = new WeakMap<Timeline, Prominent>();

/** So many of the most prominent events are looked through for words that begin with one or two letters. */
const LOOKED_THROUGH = 6_000;

/**
 * The events by how many others lead to them and how many sources tell of them; of equal ones the later goes first.
 * Made once for each timeline, in a tenth of a second for the largest.
 */
export function prominenceOf(timeline: Timeline): Prominent {
  const known = made.get(timeline);
  if (known) return known;
  const { events } = timeline;
  const prominence = Float64Array.from(events.sourceCounts, (sources, number) => {
    const told = Math.log2(1 + (events.links[number] ?? 0)) + 0.5 * Math.log2(1 + sources);
    return told / 2 + number / events.length / 2;
  });
  const byProminence = Uint32Array.from(prominence.keys()).sort((a, b) => (prominence[b] ?? 0) - (prominence[a] ?? 0));
  const prominent = { prominence, byProminence, byLetters: byLetters(timeline, byProminence) };
  made.set(timeline, prominent);
  return prominent;
}

function byLetters({ events }: Timeline, byProminence: Uint32Array): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const number of byProminence.subarray(0, LOOKED_THROUGH)) {
    const words = fold(events.titleOf(number)).split(' ');
    for (const letters of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
      const list = found.get(letters);
      if (!list) found.set(letters, [number]);
      else if (list.length < MOST_CHOICES) list.push(number);
    }
  }
  return found;
}
