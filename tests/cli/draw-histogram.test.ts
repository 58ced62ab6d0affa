import { describe, expect, it } from 'vitest';
import type { Histogram } from '../../src/answer/histogram.ts';
import { dayOf } from '../../src/archive/day.ts';
import { drawHistogram } from '../../src/cli/draw-histogram.ts';
import type { Paper } from '../../src/cli/paper.ts';

const plain = (columns: number | null): Paper => ({
  columns,
  style: (_, text) => text,
  link: (name) => name,
  indented: (text) => text,
});

/** A bar for each count, from 2001 on. */
function years(...counts: readonly number[]): Histogram {
  const bars = counts.map((count, index) => ({
    from: dayOf(2001 + index, 1, 1) ?? 0,
    to: dayOf(2001 + index, 12, 31) ?? 0,
    count,
  }));
  return { unit: 'year', bars, span: { from: bars[0]?.from ?? 0, to: bars.at(-1)?.to ?? 0 } };
}

describe('drawHistogram', () => {
  it('draws bars as high as their counts, the highest count beside them, the years below', () => {
    expect(drawHistogram(years(4, 0, 1, 2, 3, 4), plain(80), 'en')).toEqual([
      ' 4 ██             ██',
      '   ██          ██ ██',
      '   ██       ██ ██ ██',
      '   ██    ██ ██ ██ ██',
      '      2002  2004  2006',
    ]);
  });

  it('is no higher than its highest count', () => {
    expect(drawHistogram(years(1, 0, 2), plain(80), 'en').map((line) => line.trimEnd())).toEqual([
      ' 2       ██',
      '   ██    ██',
      '      2002',
    ]);
  });

  it('shows what happened once beside what happened a thousand times', () => {
    const rows = drawHistogram(years(1000, 1), plain(80), 'en');
    expect(rows[0]).toBe(' 1,000 ██');
    expect(rows[3]).toBe('       ██ ▁▁');
  });

  it.each([20, 40, 72, 100])('fits %i columns, taking years together where there are too many', (columns) => {
    const rows = drawHistogram(years(...Array.from({ length: 200 }, (_, index) => index)), plain(columns), 'en');
    expect(rows.every((row) => row.length <= columns)).toBe(true);
    expect(rows[3]?.length).toBeGreaterThan(columns / 3);
  });

  it('draws nothing of a single bar', () => {
    expect(drawHistogram(years(7), plain(80), 'en')).toEqual([]);
  });
});
