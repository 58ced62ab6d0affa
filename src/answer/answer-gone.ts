import { wordsFor } from '../catalogue/words-for.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { EVERYTHING } from '../timeline/query.ts';
import type { Action, NothingAnswer, Offer } from './answer.ts';
import { answerUnread } from './answer-nothing.ts';
import type { Surroundings } from './answer-query.ts';
import { nearestDays } from './nearest-days.ts';
import { offerQuery } from './offers.ts';
import { stepTo } from './step-to.ts';

/** An event that has left the archive since its button was made: its day, or the nearest days, and the way back. */
export function answerGone(
  { day, trail }: Extract<Action, { do: 'event' }>,
  { timeline, locale }: Surroundings,
): NothingAnswer {
  const offers = [...backTo(trail, { timeline, locale }), ...aroundDay(day, { timeline, locale })];
  return answerUnread('gone', wordsFor(locale).nothing.gone, { timeline, locale, offers });
}

/** The last event of the trail that is still there. */
function backTo(trail: readonly string[], { timeline, locale }: Surroundings): readonly Offer[] {
  const steps = trail.map((id) => stepTo(timeline.numberOf(id), timeline));
  const last = steps.findLastIndex((found) => found.length > 0);
  return (steps[last] ?? []).map(({ id, day }) => {
    const action: Action = { do: 'event', id, day, trail: trail.slice(0, last) };
    return { label: `${wordsFor(locale).card.back} · ${formatWhen({ from: day, to: day }, locale)}`, action };
  });
}

function aroundDay(day: number | undefined, { timeline, locale }: Surroundings): readonly Offer[] {
  if (day === undefined) return [];
  const query = { ...EVERYTHING, when: { from: day, to: day } };
  const sameDay = offerQuery(formatWhen(query.when, locale), query, timeline);
  return sameDay ? [sameDay] : nearestDays(query, timeline, locale);
}
