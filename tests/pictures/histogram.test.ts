import { describe, expect, it } from 'vitest';
import { findPeaks } from '../../src/pictures/histogram/peaks.ts';
import { timeLabels } from '../../src/pictures/histogram/time-labels.ts';
import { sampleHistogram } from './sample-pictures.ts';

const bars = (...counts: number[]) => counts.map((count, from) => ({ from, to: from, count }));

describe('findPeaks', () => {
  it.each([
    [[1, 9, 1], 50, [1]],
    [[9, 1, 1, 8], 50, [0, 3]],
    [[9, 1, 8, 1], 100, [0]],
    [[9, 8, 7, 6], 50, [0]],
    [[9, 1, 2, 1], 50, [0]],
    [[1, 1, 1], 50, []],
    [[], 50, []],
  ])('of %j with labels of %i pixels are %j', (counts, room, peaks) => {
    expect(findPeaks(bars(...counts), { step: 30, room })).toEqual(peaks);
  });
});

describe('timeLabels', () => {
  it('names every day where there is room', () => {
    const labels = timeLabels(sampleHistogram('day', 4), { step: 200, room: 90 });
    expect(labels.map(({ text }) => text)).toEqual(['1 Apr', '2 Apr', '3 Apr', '4 Apr']);
  });

  it('keeps to round days, whole years and years that end in 0 or 5 where there is less', () => {
    const texts = (unit: 'day' | 'month' | 'year', length: number, step: number) =>
      timeLabels(sampleHistogram(unit, length), { step, room: 90 }).map(({ text }) => text);
    expect(texts('day', 45, 20)).toEqual([
      '1 Apr',
      '6 Apr',
      '11 Apr',
      '16 Apr',
      '21 Apr',
      '26 Apr',
      '1 May',
      '6 May',
      '11 May',
    ]);
    expect(texts('month', 36, 12)).toEqual(['2011', '2012', '2013']);
    expect(texts('year', 22, 20)).toEqual(['2005', '2010', '2015', '2020']);
  });
});
