import type { EventId } from '../archive/event-id.ts';
import { wordsFor } from '../catalogue/words-for.ts';
import type { Related } from '../timeline/related.ts';
import type { EventAnswer, RelatedView } from './answer.ts';
import type { Surroundings } from './answer-query.ts';
import { neighboursOf } from './neighbours.ts';
import { stepTo } from './step-to.ts';
import { viewEvent } from './view-event.ts';
import { waysFromEvent } from './ways-from-event.ts';

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
    ...neighboursOf(number, { related, place, timeline, locale }),
    trail: trail.flatMap((id) => stepTo(timeline.numberOf(id), timeline)),
    offers: waysFromEvent(view, { timeline, locale }),
  };
}

function viewRelated({ number, shared }: Related, { timeline, locale }: Surroundings): readonly RelatedView[] {
  const { shares, namedOnPage } = wordsFor(locale).answers;
  const reason = shared.length > 0 ? shares({ names: shared }) : namedOnPage;
  return stepTo(number, timeline).map((step) => ({ ...step, reason }));
}
