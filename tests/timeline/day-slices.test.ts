import { describe, expect, it } from 'vitest';
import { dayFromIso } from '../../src/archive/day.ts';
import { slicesOf } from '../../src/timeline/day-slices.ts';

const isos = ['2011-03-10', '2011-03-11', '2011-03-11', '2012-02-29', '2012-03-11', '2014-03-12'];
const days = Int32Array.from(isos, (iso) => dayFromIso(iso) ?? 0);
const day = (iso: string) => dayFromIso(iso);

describe('slicesOf', () => {
  it.each([
    ['any time', null, [[0, 6]]],
    ['one day', { from: day('2011-03-11'), to: day('2011-03-11') }, [[1, 3]]],
    ['a period with open end', { from: day('2012-01-01'), to: null }, [[3, 6]]],
    ['a period with open beginning', { from: null, to: day('2011-12-31') }, [[0, 3]]],
    ['a period between the events', { from: day('2013-01-01'), to: day('2013-12-31') }, []],
    [
      'a day of every year',
      { month: 3, day: 11 },
      [
        [1, 3],
        [4, 5],
      ],
    ],
    ['29 February, which most years lack', { month: 2, day: 29 }, [[3, 4]]],
  ] as const)('cuts out %s', (_, when, slices) => {
    expect(slicesOf(days, when)).toEqual(slices);
  });

  it('is empty for an empty archive', () => {
    expect(slicesOf(new Int32Array(0), null)).toEqual([]);
  });
});
