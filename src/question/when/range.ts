import { partsOfDay } from '../../archive/day.ts';
import { type Days, type Stretch, settled, yearly } from './stretch.ts';

/** From the first day of one to the last day of the other; a year said on one side serves both. */
export function rangeOf(left: Stretch, right: Stretch): Stretch | null {
  const unit = left.unit === right.unit && left.unit !== 'day' ? left.unit : 'span';
  if (!left.settled && !right.settled) return yearly(unit, (year) => rangeFrom(left.inYear(year), right));
  const days = left.settled ? rangeFrom(left.inYear(0), right) : rangeTo(left, right.inYear(0));
  return days && settled(unit, days);
}

function rangeFrom(first: Days | null, right: Stretch): Days | null {
  if (!first) return null;
  const { year } = partsOfDay(first.from);
  for (const candidate of [year, year + 1]) {
    const last = right.inYear(candidate);
    if (last && last.to > first.from) return { from: first.from, to: last.to };
  }
  return null;
}

function rangeTo(left: Stretch, last: Days | null): Days | null {
  if (!last) return null;
  const { year } = partsOfDay(last.from);
  for (const candidate of [year, year - 1]) {
    const first = left.inYear(candidate);
    if (first && first.from <= last.from) return { from: first.from, to: last.to };
  }
  return null;
}
