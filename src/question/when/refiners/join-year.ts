import type { Refiner } from 'chrono-node';
import type { Reading } from '../found.ts';
import type { Joints } from '../languages/joints.ts';
import { inSaidYear, isImpossible } from '../stretch.ts';
import { merging, type Neighbours } from './merging.ts';

/** `third quarter` + `2016`, `2016` + `nov`, `MLK day` + `of last year`: a stretch without a year and the year beside it. */
export function joinYear({ yearAfter, yearBefore }: Joints): Refiner {
  return merging(({ left, right, between }: Neighbours) => {
    const { year } = right.reading;
    if (year !== undefined && yearAfter.test(between)) {
      if (isImpossible(left.stretch)) return left.reading;
      if (!left.stretch.settled) return inYear(left.reading, year);
    }
    const earlier = left.reading.year;
    const joins = earlier !== undefined && left.stretch.unit === 'year' && !right.stretch.settled;
    return joins && yearBefore.test(between) ? inYear(right.reading, earlier) : null;
  });
}

function inYear(reading: Reading, year: number): Reading {
  const others = reading.others?.map((other) => inSaidYear(other, year));
  return { ...reading, stretch: inSaidYear(reading.stretch, year), weak: false, others };
}
