import type { WantedReading } from '../question/read-wanted.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { NothingAnswer } from './answer.ts';
import { answerUnread } from './answer-nothing.ts';
import type { Surroundings } from './answer-query.ts';
import { offerQuery } from './offers.ts';
import { placeName } from './place-name.ts';

/** What is expected of a date option, with examples that read. */
const READABLE = {
  when: 'date. Try “April 2016”, “11 March”, “2013 to 2015” or “summer 2018”',
  day: 'day. Try “11 March” or “6 August 2015”',
};

/** What to say of an option that could not be read: likelier spellings of a place, the form of a date. */
export function answerUnreadOption(
  reading: Exclude<WantedReading, { readonly read: unknown }>,
  { timeline, locale }: Surroundings,
): NothingAnswer {
  const typed = `“${reading.typed}”`;
  if (reading.unknown !== 'place') {
    const text = `${typed} does not read as a ${READABLE[reading.unknown]}.`;
    return answerUnread('unknown-date', text, { timeline, locale });
  }
  const offers = reading.guesses
    .map((place) =>
      offerQuery(placeName(place, timeline.gazetteer), { ...EVERYTHING, places: [place.id] }, timeline, locale),
    )
    .filter((offer) => offer !== null);
  const text = `No place called ${typed} is known.${offers.length > 0 ? ' Did you mean one of these?' : ''}`;
  return answerUnread('unknown-place', text, { timeline, locale, offers });
}
