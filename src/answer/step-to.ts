import { eventId } from '../archive/event-id.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Step } from './answer.ts';

/** The event of a number as one press away; none where there is no such event. */
export function stepTo(number: number | undefined, { events }: Timeline): readonly Step[] {
  const day = number === undefined ? undefined : events.days[number];
  if (number === undefined || day === undefined) return [];
  return [{ id: eventId(events.pathOf(number)), day, title: events.titleOf(number) }];
}
