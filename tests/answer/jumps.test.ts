import { beforeAll, describe, expect, it } from 'vitest';
import type { Annalist } from '../../src/annalist.ts';
import type { ListAnswer } from '../../src/answer/answer.ts';
import { dayFromIso } from '../../src/archive/day.ts';
import { EVERYTHING, type Query } from '../../src/timeline/query.ts';
import { sampleAnnalist } from '../sample-annalist.ts';

const asking = { today: dayFromIso('2026-11-22') ?? 0, locale: 'en-GB' };
const flood = (day: string) => (_: unknown, at: number) => ({ day, title: `A flood reaches town number ${at}.` });
const samples = [
  ...Array.from({ length: 7 }, flood('2010-03-05')),
  ...Array.from({ length: 14 }, flood('2010-08-20')),
  ...Array.from({ length: 6 }, flood('2012-08-20')),
  ...Array.from({ length: 11 }, flood('2015-01-31')),
];

let annalist: Annalist;
beforeAll(() => {
  annalist = sampleAnnalist(samples);
});

function listed(query: Partial<Query>, page = 0): ListAnswer {
  const answer = annalist.perform({ do: 'list', query: { ...EVERYTHING, ...query }, page }, asking);
  if (answer.kind !== 'list') throw new Error(`The answer is "${answer.kind}", expected a list`);
  return answer;
}

const period = (from: string, to: string) => ({ when: { from: dayFromIso(from), to: dayFromIso(to) } });
const jumps = (query: Partial<Query>) => listed(query).jumps.map(({ label, count, page }) => [label, count, page]);

describe('the jumps of a list', () => {
  it('lead to the page on which each year begins, none of them empty', () => {
    expect(jumps({})).toEqual([
      ['2010', 21, 0],
      ['2012', 6, 4],
      ['2015', 11, 5],
    ]);
    for (const { label, page } of listed({}).jumps) {
      const days = listed({}, page).events.map(({ event }) => new Date(event.day * 86_400_000).getUTCFullYear());
      expect(days).toContain(Number(label));
    }
  });

  it('follow the order', () => {
    expect(jumps({ order: 'newest' })).toEqual([
      ['2015', 11, 0],
      ['2012', 6, 2],
      ['2010', 21, 3],
    ]);
  });

  it('are months where there are few years, and none where there are few pages', () => {
    expect(jumps(period('2010-01-01', '2011-12-31'))).toEqual([
      ['March 2010', 7, 0],
      ['August 2010', 14, 1],
    ]);
    expect(jumps(period('2010-08-01', '2012-12-31'))).toEqual([]);
  });

  it.each(['flood', 'flood town'])('are none where the best come first (%s)', (about) => {
    expect(jumps({ about, order: 'relevance' })).toEqual([]);
    expect(jumps({ about, order: 'oldest' })).toHaveLength(3);
  });

  it('are as many as a menu holds, neighbours joined', () => {
    const days = Array.from({ length: 60 }, (_, at) => new Date(Date.UTC(2016, 0, 1 + at)).toISOString().slice(0, 10));
    const many = sampleAnnalist(days.map((day, at) => ({ day, title: `A boat crosses lake number ${at}.` })));
    const answer = many.perform({ do: 'list', query: EVERYTHING, page: 0 }, asking);
    const found = answer.kind === 'list' ? answer.jumps : [];
    expect(found).toHaveLength(20);
    expect(found[0]).toEqual({ label: '1–3 January 2016', count: 3, page: 0 });
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  });
});
