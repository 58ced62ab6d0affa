import { localName } from '../places/local-name.ts';
import type { Place } from '../places/place.ts';
import { lowerBound } from '../timeline/day-slices.ts';
import { valuesOf } from '../timeline/postings.ts';
import type { Related } from '../timeline/related.ts';
import type { EventAnswer, Neighbour } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { stepTo } from './step-to.ts';

/**
 * The nearest related events before and after; where the story has none on a side, the nearest in the same place. Events
 * are numbered by day, and none has the infinite number of no others.
 */
export function neighboursOf(
  number: number,
  { related, place, timeline, locale }: Surroundings & { related: readonly Related[]; place: Place | undefined },
): Pick<EventAnswer, 'earlier' | 'later'> {
  const story = related.map((one) => one.number);
  const there = place ? valuesOf(timeline.index.places, place.id) : new Uint32Array(0);
  const here = lowerBound(there, number);
  const step = (inStory: number, inPlace: number | undefined): Neighbour | null => {
    const [next] = stepTo(inStory, timeline);
    if (next) return { ...next, place: null };
    const [beside] = stepTo(inPlace, timeline);
    return beside && place ? { ...beside, place: localName(place, locale) } : null;
  };
  return {
    earlier: step(Math.max(...story.filter((other) => other < number)), there[here - 1]),
    later: step(Math.min(...story.filter((other) => other > number)), there[here + 1]),
  };
}
