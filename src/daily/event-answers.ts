import type { Annalist, Asking } from '../annalist.ts';
import type { EventAnswer } from '../answer/answer.ts';
import type { EventId } from '../archive/event-id.ts';

/** Answers kept for one archive: thousands of servers post the few best events of a day. */
const MOST_ANSWERS = 128;
const answers = new WeakMap<Annalist, Map<string, EventAnswer>>();

/** An event's card, made once for all that post it in the same language; null where the archive has no such event. */
export function eventAnswer(annalist: Annalist, id: EventId, asking: Asking): EventAnswer | null {
  const known = answers.get(annalist) ?? new Map<string, EventAnswer>();
  answers.set(annalist, known);
  const name = `${asking.locale} ${id}`;
  const answer = known.get(name) ?? annalist.perform({ do: 'event', id, trail: [] }, asking);
  if (answer.kind !== 'event') return null;
  // Taken out and put in again: the first of the map is the one that nobody wanted for longest.
  known.delete(name);
  known.set(name, answer);
  if (known.size > MOST_ANSWERS) for (const oldest of [...known.keys()].slice(0, 1)) known.delete(oldest);
  return answer;
}
