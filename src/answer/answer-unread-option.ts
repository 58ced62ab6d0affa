import { wordsFor } from '../catalogue/words-for.ts';
import type { WantedReading } from '../question/read-wanted.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { NothingAnswer } from './answer.ts';
import { answerUnread } from './answer-nothing.ts';
import type { Surroundings } from './answer-query.ts';
import { offerQuery } from './offers.ts';
import { placeName } from './place-name.ts';

/** What to say of an option that could not be read: likelier spellings of a place, the form of a date. */
export function answerUnreadOption(
  reading: Exclude<WantedReading, { readonly read: unknown }>,
  { timeline, locale }: Surroundings,
): NothingAnswer {
  const words = wordsFor(locale).nothing;
  const { typed } = reading;
  if (reading.unknown !== 'place') {
    return answerUnread('unknown-date', words.unread[reading.unknown]({ typed }), { timeline, locale });
  }
  const offers = reading.guesses
    .map((place) =>
      offerQuery(placeName(place, timeline.gazetteer, locale), { ...EVERYTHING, places: [place.id] }, timeline),
    )
    .filter((offer) => offer !== null);
  const text = [words.unknownPlace({ typed }), ...(offers.length > 0 ? [words.didYouMean] : [])].join(' ');
  return answerUnread('unknown-place', text, { timeline, locale, offers });
}
