import type { OutOfScope } from '../question/out-of-scope.ts';
import { slicesOf } from '../timeline/day-slices.ts';
import { formatWhen } from '../timeline/format-when.ts';
import { EVERYTHING, type Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay } from '../timeline/when.ts';
import type { NothingAnswer, NothingReason, Offer } from './answer.ts';
import { nearestDays } from './nearest-days.ts';
import { widerQueries } from './offers.ts';
import { understoodOf } from './understood.ts';

interface Around {
  readonly timeline: Timeline;
  readonly locale: string;
  /** Readings that were not taken: offered before anything else. */
  readonly offers?: readonly Offer[];
}

const MOST_OFFERS = 5;
const HELP: Offer = { label: 'How to ask', action: { do: 'help' } };

/** Why a query found nothing, and the nearest that finds something. */
export function answerNothing(query: Query, { timeline, locale, offers = [] }: Around): NothingAnswer {
  const { reason, text } = reasonFor(query, timeline, locale);
  const days = reason === 'no-such-day' ? nearestDays(query, timeline, locale) : [];
  const wider = widerQueries(query, timeline, locale);
  return nothing(reason, text, { query, timeline, locale, offers: [...offers, ...days, ...wider] });
}

/** An answer to a question that no list of events can settle: it says so and shows what can be asked. */
export function answerOutOfScope(kind: OutOfScope, query: Query, around: Around): NothingAnswer {
  const asked = {
    reason: 'The archive tells what happened and when, not why.',
    superlative: 'The archive does not rank events: it tells what happened, where and when.',
    opinion: 'The archive has no opinions: it tells what happened and when.',
    future: 'The archive knows only the past.',
  }[kind];
  const found = { ...query, intent: 'list' as const };
  const instead = around.timeline.search(found).length;
  const offers: readonly Offer[] =
    instead > 0 ? [{ label: `What it has on this · ${instead}`, action: { do: 'list', query: found, page: 0 } }] : [];
  return nothing('out-of-scope', asked, { ...around, query, offers: [...offers, HELP] });
}

/** An answer to an option whose text could not be read. */
export function answerUnread(
  reason: 'unknown-place' | 'unknown-date' | 'gone',
  text: string,
  { timeline, locale, offers = [] }: Around,
): NothingAnswer {
  return nothing(reason, text, { query: EVERYTHING, timeline, locale, offers: offers.length > 0 ? offers : [HELP] });
}

function nothing(reason: NothingReason, text: string, around: Around & { readonly query: Query }): NothingAnswer {
  const { query, timeline, locale, offers = [] } = around;
  const understood = understoodOf(query, 0, timeline, locale);
  return { kind: 'nothing', reason, understood, text, offers: offers.slice(0, MOST_OFFERS) };
}

function reasonFor(query: Query, timeline: Timeline, locale: string): { reason: NothingReason; text: string } {
  const { span } = timeline;
  if (!span) return { reason: 'no-match', text: 'The archive is empty.' };
  const { when } = query;
  if (when && slicesOf(timeline.days, when).length === 0) {
    const reach = formatWhen({ from: span.first, to: span.last }, locale);
    const outside = !isMonthDay(when) && ((when.to ?? span.last) < span.first || (when.from ?? span.first) > span.last);
    if (outside) return { reason: 'outside-span', text: `The archive reaches from ${reach}.` };
    return { reason: 'no-such-day', text: `The archive has no event for ${formatWhen(when, locale)}.` };
  }
  return { reason: 'no-match', text: 'Nothing in the archive matches all of this.' };
}
