import { type Day, partsOfDay } from '../../archive/day.ts';
import type { HistogramPicture } from '../picture.ts';

/** Words below the bar of a number. */
export interface TimeLabel {
  readonly index: number;
  readonly text: string;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** How many bars from one label to the next; the smallest that leaves room is taken. */
const STEPS = { day: [1, 2, 5, 10, 15], month: [1, 3, 6, 12, 24, 60], year: [1, 2, 5, 10, 20, 50, 100] } as const;

/**
 * Labels below the bars, as many as leave `room` pixels each, at round places of the calendar: the first of a month,
 * January, a year that ends in 0 or 5. `step`: pixels from one bar to the next.
 */
export function timeLabels(
  { bars, unit, locale }: HistogramPicture,
  { step, room }: { step: number; room: number },
): TimeLabel[] {
  const every = STEPS[unit].find((each) => each * step >= room) ?? Math.ceil(room / step);
  const format = new Intl.DateTimeFormat(locale, { ...FIELDS[unit](every), timeZone: 'UTC', calendar: 'gregory' });
  return bars.flatMap(({ from }, index) => {
    return isRound(from, unit, every) ? [{ index, text: format.format(from * MILLISECONDS_A_DAY) }] : [];
  });
}

/** The words of a bar where it is named alone: `3 Apr 2016`, `Apr 2016`, `2016`. */
export function barLabel(from: Day, { unit, locale }: Pick<HistogramPicture, 'unit' | 'locale'>): string {
  const fields = { ...FIELDS[unit](1), ...(unit === 'year' ? {} : { year: 'numeric' as const }) };
  return new Intl.DateTimeFormat(locale, { ...fields, timeZone: 'UTC', calendar: 'gregory' }).format(
    from * MILLISECONDS_A_DAY,
  );
}

const FIELDS: Record<HistogramPicture['unit'], (every: number) => Intl.DateTimeFormatOptions> = {
  day: () => ({ day: 'numeric', month: 'short' }),
  month: (every) => (every >= 12 ? { year: 'numeric' } : { month: 'short', year: 'numeric' }),
  year: () => ({ year: 'numeric' }),
};

function isRound(from: Day, unit: HistogramPicture['unit'], every: number): boolean {
  const { year, month, dayOfMonth } = partsOfDay(from);
  if (unit === 'year') return year % every === 0;
  if (unit === 'month') return (year * 12 + month - 1) % every === 0;
  // The 31st would stand too close to the next month's first.
  return every === 1 || ((dayOfMonth - 1) % every === 0 && (dayOfMonth < 31 || every < 2));
}
