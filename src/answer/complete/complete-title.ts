import { eventId } from '../../archive/event-id.ts';
import type { Asking } from '../../question/asking.ts';
import { readQuestion } from '../../question/read-question.ts';
import { formatWhen } from '../../timeline/format-when.ts';
import type { Query } from '../../timeline/query.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Choice } from '../answer.ts';
import { choice, MOST_CHOICES } from './choice.ts';

/** A choice of an event carries its id in this form, so that no title has to be found again. */
export const ID_PREFIX = 'id:';

/** Events while their words, date or place are typed, best first; before anything is typed, this day's and the latest. */
export function completeTitle(typed: string, timeline: Timeline, asking: Asking): readonly Choice[] {
  const numbers = typed.trim() === '' ? latest(timeline) : timeline.search(queryOf(typed, timeline, asking));
  return numbers.slice(0, MOST_CHOICES).flatMap((number) => {
    const event = timeline.events[number];
    if (!event) return [];
    const date = formatWhen({ from: event.day, to: event.day }, asking.locale);
    return [choice(`${date} · ${event.title}`, `${ID_PREFIX}${eventId(event.path)}`)];
  });
}

/** The last word is taken as begun: `syr` is looked for as every word that begins so. */
function queryOf(typed: string, timeline: Timeline, asking: Asking): Query {
  const { query } = readQuestion(typed, asking, timeline);
  return {
    ...query,
    intent: 'list',
    order: query.about === '' ? query.order : 'relevance',
    unfinished: !/\s$/.test(typed),
  };
}

function latest({ events }: Timeline): readonly number[] {
  return Array.from({ length: Math.min(MOST_CHOICES, events.length) }, (_, back) => events.length - 1 - back);
}
