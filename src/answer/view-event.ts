import { eventId } from '../archive/event-id.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { EventView } from './answer.ts';

/** An event with its id and its places. Throws where the timeline has no such number: only its own numbers come here. */
export function viewEvent(timeline: Timeline, number: number): EventView {
  const event = timeline.events.at(number);
  if (!event)
    throw new RangeError(`Viewing an event: no event has number ${number}, there are ${timeline.events.length}`);
  return { id: eventId(event.path), event, places: timeline.placesOf(number) };
}
