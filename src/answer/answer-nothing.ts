import { wordsFor } from '../catalogue/words-for.ts';
import type { OutOfScope } from '../question/out-of-scope.ts';
import { slicesOf } from '../timeline/day-slices.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { isMonthDay } from '../timeline/when.ts';
import type { NothingAnswer, NothingReason, Offer } from './answer.ts';
import { nearestDays } from './nearest-days.ts';
import { NOT_UNDERSTOOD, understoodOf } from './understood.ts';
import { widerQueries } from './wider-queries.ts';

interface Around {
  readonly timeline: Timeline;
  readonly locale: string;
  /** Readings that were not taken: offered before anything else. */
  readonly offers?: readonly Offer[];
}

const MOST_OFFERS = 5;

/** Why a query found nothing, and the nearest that finds something. */
export function answerNothing(query: Query, { timeline, locale, offers = [] }: Around): NothingAnswer {
  const { reason, text } = reasonFor(query, timeline, locale);
  const days = reason === 'no-such-day' ? nearestDays(query, timeline, locale) : [];
  const wider = widerQueries(query, 0, { timeline, locale });
  return nothing(reason, text, { query, timeline, locale, offers: [...offers, ...days, ...wider] });
}

/** An answer to a question that no list of events can settle: it says so and shows what can be asked. */
export function answerOutOfScope(kind: OutOfScope, query: Query, around: Around): NothingAnswer {
  const found = { ...query, intent: 'list' as const };
  const count = around.timeline.search(found).length;
  const words = wordsFor(around.locale);
  const label = words.offers.onThis;
  const offers: readonly Offer[] = count > 0 ? [{ label, count, action: { do: 'list', query: found, page: 0 } }] : [];
  const text = words.nothing.outOfScope[kind];
  return nothing('out-of-scope', text, { ...around, query, offers: [...offers, helpOffer(around.locale)] });
}

/** An answer to a text that could not be read. */
export function answerUnread(
  reason: 'unknown-place' | 'unknown-date' | 'unread-message' | 'gone',
  text: string,
  { timeline, locale, offers = [] }: Around,
): NothingAnswer {
  const ways = offers.length > 0 ? offers : [helpOffer(locale)];
  return nothing(reason, text, { query: null, timeline, locale, offers: ways });
}

function helpOffer(locale: string): Offer {
  return { label: wordsFor(locale).help.title, action: { do: 'help' } };
}

function nothing(
  reason: NothingReason,
  text: string,
  around: Around & { readonly query: Query | null },
): NothingAnswer {
  const { query, timeline, locale, offers = [] } = around;
  const understood = query ? understoodOf(query, 0, timeline, locale) : NOT_UNDERSTOOD;
  return { kind: 'nothing', reason, understood, text, offers: offers.slice(0, MOST_OFFERS) };
}

function reasonFor(query: Query, timeline: Timeline, locale: string): { reason: NothingReason; text: string } {
  const { span } = timeline;
  const words = wordsFor(locale).nothing;
  if (!span) return { reason: 'no-match', text: words.emptyArchive };
  const { when } = query;
  if (when && slicesOf(timeline.days, when).length === 0) {
    const reach = formatWhen({ from: span.first, to: span.last }, locale);
    const outside = !isMonthDay(when) && ((when.to ?? span.last) < span.first || (when.from ?? span.first) > span.last);
    if (outside) return { reason: 'outside-span', text: words.outsideSpan({ span: reach }) };
    return { reason: 'no-such-day', text: words.noEventOn({ date: formatWhen(when, locale) }) };
  }
  return { reason: 'no-match', text: words.noMatch };
}
