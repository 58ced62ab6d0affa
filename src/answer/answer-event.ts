import type { EventId } from '../archive/event-id.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import { localName } from '../places/local-name.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { Related } from '../timeline/related.ts';
import type { EventAnswer, EventView, Offer, RelatedView } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { neighboursOf } from './neighbours.ts';
import { offerQuery } from './offers.ts';
import { stepTo } from './step-to.ts';
import { viewEvent } from './view-event.ts';

/** One event's card: what it is related to, what came before and after in its story, and the way back. */
export function answerEvent(
  number: number,
  trail: readonly EventId[],
  { timeline, locale }: Surroundings,
): EventAnswer {
  const related = timeline.relatedTo(number);
  const view = viewEvent(timeline, number);
  const place = view.places[0]?.place;
  return {
    kind: 'event',
    view,
    position: { nth: number + 1, of: timeline.events.length },
    related: related.flatMap((one) => viewRelated(one, { timeline, locale })),
    ...neighboursOf(number, { related, place, timeline }),
    trail: trail.flatMap((id) => stepTo(timeline.numberOf(id), timeline)),
    offers: placesToGo(view, { timeline, locale }),
  };
}

function viewRelated({ number, shared }: Related, { timeline, locale }: Surroundings): readonly RelatedView[] {
  const { shares, namedOnPage } = wordsFor(locale).answers;
  const reason = shared.length > 0 ? shares({ names: shared }) : namedOnPage;
  return stepTo(number, timeline).map((step) => ({ ...step, reason }));
}

/** The same place and the same day, where they lead to other events. */
function placesToGo({ event: { day }, places }: EventView, { timeline, locale }: Surroundings): readonly Offer[] {
  const sameDay = { from: day, to: day };
  const place = places[0]?.place;
  const queries = [
    ...(place ? [{ label: localName(place, locale), query: { ...EVERYTHING, places: [place.id] } }] : []),
    { label: formatWhen(sameDay, locale), query: { ...EVERYTHING, when: sameDay } },
  ];
  return queries
    .filter(({ query }) => timeline.search(query).length > 1)
    .map(({ label, query }) => offerQuery(label, query, timeline, locale))
    .filter((offer) => offer !== null);
}
