import { partsOfDay } from '../archive/day.ts';
import { formatWhen } from '../timeline/format-when.ts';
import type { Query } from '../timeline/query.ts';
import type { ListAnswer } from './answer.ts';
import { monthOf, wholeMonth, wholeYears } from './complete/months.ts';
import type { Bar, Histogram } from './histogram.ts';

/** A stretch of time within a list, and the page on which its events begin. */
export interface Jump {
  /** `2016`, `April 2016`, `1–3 April 2016`. */
  readonly label: string;
  readonly count: number;
  /** From 0. */
  readonly page: number;
}

/** As many as a select menu holds. */
const MOST_JUMPS = 25;
/** So few pages are leafed through sooner than a menu is opened. */
const FEW_PAGES = 4;
/** Of fewer years than this their months tell more. */
const FEW_YEARS = 3;

/** What is needed of a list to jump within it. */
export type Leafed = Pick<ListAnswer, 'query' | 'histogram' | 'pages'> & { readonly perPage: number };

/**
 * Ways into a list of many pages that is ordered by time: its years, or its months or days where it spans few years,
 * those without events left out, neighbours joined where there are too many.
 */
export function jumpsOf({ query, histogram, pages, perPage }: Leafed, locale: string): readonly Jump[] {
  if (pages <= FEW_PAGES || !histogram || !isInTime(query)) return [];
  const stretches = joined(stretchesOf(histogram));
  if (stretches.length < 2) return [];
  const ordered = query.order === 'newest' ? stretches.toReversed() : stretches;
  let before = 0;
  return ordered.map((stretch) => {
    const page = Math.floor(before / perPage);
    before += stretch.count;
    return { label: labelOf(stretch, histogram, locale), count: stretch.count, page };
  });
}

/** Without words every event is as good as another, and the best come in order of time. */
function isInTime({ order, about }: Query): boolean {
  return order !== 'relevance' || about.trim() === '';
}

function stretchesOf({ bars }: Histogram): readonly Bar[] {
  const years = [...Map.groupBy(bars, ({ from }) => partsOfDay(from).year).values()];
  const stretches = years.length < FEW_YEARS ? bars : years.map(whole);
  return stretches.filter(({ count }) => count > 0);
}

function joined(stretches: readonly Bar[]): readonly Bar[] {
  const together = Math.ceil(stretches.length / MOST_JUMPS);
  return [...Map.groupBy(stretches.entries(), ([at]) => Math.floor(at / together)).values()].map((entries) =>
    whole(entries.map(([, stretch]) => stretch)),
  );
}

function whole(bars: readonly Bar[]): Bar {
  const count = bars.reduce((sum, bar) => sum + bar.count, 0);
  return { from: bars[0]?.from ?? 0, to: bars.at(-1)?.to ?? 0, count };
}

/** Years and months by their names, also where the list begins or ends within them. */
function labelOf({ from, to }: Bar, { unit, bars }: Histogram, locale: string): string {
  const [first, last] = [partsOfDay(from), partsOfDay(to)];
  const years = new Set(bars.map((bar) => partsOfDay(bar.from).year)).size;
  if (unit === 'year' || years >= FEW_YEARS) return formatWhen(wholeYears(first.year, last.year), locale);
  if (unit === 'day') return formatWhen({ from, to }, locale);
  const months = { from: wholeMonth(first.year, first.month).from, to: wholeMonth(last.year, last.month).to };
  return monthOf(months)?.name(locale) ?? formatWhen(months, locale);
}
