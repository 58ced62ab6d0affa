import { wordsFor } from '../catalogue/words-for.ts';
import type { Asking } from '../question/asking.ts';
import { queriesOf, readMessage } from '../question/read-message.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { Answer, Offer } from './answer.ts';
import { answerNothing, answerUnread } from './answer-nothing.ts';
import { answerQuery } from './answer-query.ts';
import { offerQuery } from './offers.ts';
import { placeName } from './place-name.ts';

/**
 * What was happening at the time and in the places that a message speaks of: the fullest reading that finds something,
 * with the other dates and places of the message one press away. `asking.today` is the day on which it was written.
 */
export function answerMessage(text: string, asking: Asking, timeline: Timeline): Answer {
  const { locale, today } = asking;
  const read = readMessage(text, asking, timeline);
  const queries = queriesOf(read);
  const [fullest] = queries;
  if (!fullest) {
    const when = { from: today, to: today };
    const written = offerQuery(formatWhen(when, locale), { ...EVERYTHING, when }, timeline);
    const said = wordsFor(locale).nothing.unreadMessage;
    return answerUnread('unread-message', said, { timeline, locale, offers: written ? [written] : [] });
  }
  const query = queries.find((one) => timeline.search(one).length > 0);
  if (!query) return answerNothing(fullest, { timeline, locale });
  return answerQuery(query, 0, { timeline, locale, offers: otherThings(query, read, { timeline, locale }) });
}

/** The other dates and places that the message names. */
function otherThings(
  query: Query,
  { whens, places }: ReturnType<typeof readMessage>,
  { timeline, locale }: { timeline: Timeline; locale: string },
): readonly Offer[] {
  const words = wordsFor(locale).offers;
  const otherWhens = whens
    .filter((when) => when !== query.when)
    .map((when) => offerQuery(formatWhen(when, locale), { ...query, when }, timeline));
  const otherPlaces = places
    .filter(({ id }) => !query.places.includes(id))
    .map((place) => {
      const label = words.insteadPlace({ place: placeName(place, timeline.gazetteer, locale) });
      return offerQuery(label, { ...query, places: [place.id] }, timeline);
    });
  return [...otherWhens, ...otherPlaces]
    .filter((offer) => offer !== null)
    .slice(0, 3)
    .map((offer) => ({ ...offer, isReading: true }));
}
