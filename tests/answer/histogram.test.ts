import { beforeAll, describe, expect, it } from 'vitest';
import { type Histogram, histogramOf } from '../../src/answer/histogram.ts';
import { dayFromIso, isoOfDay } from '../../src/archive/day.ts';
import { EVERYTHING, type Query } from '../../src/timeline/query.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { sampleTimeline } from '../sample-annalist.ts';

const DAYS = ['2002-01-01', '2010-07-01', '2010-07-01', '2010-07-03', '2010-08-31', '2012-02-29', '2016-02-29'];
const day = (iso: string) => dayFromIso(iso) ?? Number.NaN;
const period = (from: string | null, to: string | null) => ({
  when: { from: from === null ? null : day(from), to: to === null ? null : day(to) },
});

let timeline: Timeline;
beforeAll(() => {
  timeline = sampleTimeline(DAYS.map((iso, index) => ({ day: iso, title: `Event ${index} happens.` })));
});

function histogram(query: Partial<Query>): Histogram | null {
  const asked = { ...EVERYTHING, ...query };
  return histogramOf(asked, timeline.search(asked), timeline);
}

const barsOf = (query: Partial<Query>) =>
  histogram(query)?.bars.map(({ from, to, count }) => [isoOfDay(from), isoOfDay(to), count]);

describe('histogramOf', () => {
  it('counts by day where the period is short, and shows the days on which nothing happened', () => {
    expect(barsOf(period('2010-06-30', '2010-07-04'))).toEqual([
      ['2010-06-30', '2010-06-30', 0],
      ['2010-07-01', '2010-07-01', 2],
      ['2010-07-02', '2010-07-02', 0],
      ['2010-07-03', '2010-07-03', 1],
      ['2010-07-04', '2010-07-04', 0],
    ]);
  });

  it.each([
    ['a day', '2010-07-01', '2010-07-01', 'day'],
    ['two months', '2010-07-01', '2010-08-31', 'day'],
    ['a day more', '2010-07-01', '2010-09-01', 'month'],
    ['six years', '2010-01-01', '2015-12-31', 'month'],
    ['seven years', '2010-01-01', '2016-02-29', 'year'],
  ])('counts %s by what fits', (_, from, to, unit) => {
    expect(histogram(period(from, to))?.unit).toBe(unit);
  });

  it('cuts whole months at the ends of the period', () => {
    expect(barsOf(period('2010-07-02', '2010-10-15'))).toEqual([
      ['2010-07-02', '2010-07-31', 1],
      ['2010-08-01', '2010-08-31', 1],
      ['2010-09-01', '2010-09-30', 0],
      ['2010-10-01', '2010-10-15', 0],
    ]);
  });

  it('reaches no further than the archive where an end is open or far away', () => {
    for (const query of [period(null, null), period('0001-01-01', '9999-12-31'), {}]) {
      const bars = barsOf(query) ?? [];
      expect([bars[0]?.[0], bars.at(-1)?.[1], bars.length]).toEqual(['2002-01-01', '2016-02-29', 15]);
    }
  });

  it('counts a day of every year by year', () => {
    const found = histogram({ when: { month: 2, day: 29 } });
    expect(found?.unit).toBe('year');
    expect(found?.bars.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1]);
  });

  it.each(['oldest', 'newest', 'relevance'] as const)('counts every event once, ordered by %s', (order) => {
    const bars = histogram({ order })?.bars ?? [];
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(DAYS.length);
  });

  it('is none where nothing is found', () => {
    expect(histogram({ about: 'zebra' })).toBeNull();
  });
});
