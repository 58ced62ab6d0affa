import { type EventId, eventId } from '../archive/event-id.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { Related } from '../timeline/related.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { EventAnswer, Offer, RelatedView, Step } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { offerQuery } from './offers.ts';
import { viewEvent } from './view-event.ts';

/** One event's card: what it is related to, what came before and after in its story, and the way back. */
export function answerEvent(
  number: number,
  trail: readonly EventId[],
  { timeline, locale }: Surroundings,
): EventAnswer {
  const related = timeline.relatedTo(number);
  const walked = trail.flatMap((id) => timeline.numberOf(id) ?? []);
  return {
    kind: 'event',
    view: viewEvent(timeline, number),
    position: { nth: number + 1, of: timeline.events.length },
    related: related.flatMap((one) => viewRelated(one, { timeline, locale })),
    ...neighbours(number, related, timeline),
    trail: walked.flatMap((one) => stepTo(one, timeline)),
    offers: placesToGo(number, { timeline, locale }),
  };
}

function stepTo(number: number, { events }: Timeline): readonly Step[] {
  const event = events.at(number);
  return event ? [{ id: eventId(event.path), event }] : [];
}

function viewRelated({ number, shared }: Related, { timeline, locale }: Surroundings): readonly RelatedView[] {
  const { shares, namedOnPage } = wordsFor(locale).answers;
  const reason = shared.length > 0 ? shares({ names: shared }) : namedOnPage;
  return stepTo(number, timeline).map((step) => ({ ...step, reason }));
}

/** The nearest related events before and after: events are numbered by day, and none has the infinite number of no others. */
function neighbours(
  number: number,
  related: readonly Related[],
  timeline: Timeline,
): Pick<EventAnswer, 'earlier' | 'later'> {
  const numbers = related.map((one) => one.number);
  const [earlier = null] = stepTo(Math.max(...numbers.filter((other) => other < number)), timeline);
  const [later = null] = stepTo(Math.min(...numbers.filter((other) => other > number)), timeline);
  return { earlier, later };
}

/** The same day, the same place and the same date through the years, where they lead to other events. */
function placesToGo(number: number, { timeline, locale }: Surroundings): readonly Offer[] {
  const event = timeline.events.at(number);
  if (!event) return [];
  const sameDay = { from: event.day, to: event.day };
  const place = timeline.placesOf(number)[0]?.place;
  const queries = [
    ...(place ? [{ label: localName(place, locale), query: { ...EVERYTHING, places: [place.id] } }] : []),
    { label: formatWhen(sameDay, locale), query: { ...EVERYTHING, when: sameDay } },
  ];
  return queries
    .filter(({ query }) => timeline.search(query).length > 1)
    .map(({ label, query }) => offerQuery(label, query, timeline, locale))
    .filter((offer) => offer !== null);
}
