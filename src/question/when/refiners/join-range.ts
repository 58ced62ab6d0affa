import type { Refiner } from 'chrono-node';
import type { Found } from '../found.ts';
import type { Joints } from '../languages/joints.ts';
import { rangeOf } from '../range.ts';
import type { Stretch } from '../stretch.ts';
import { type Grown, merging, type Neighbours } from './merging.ts';

const JOINED_BY_AND = new Set(['month', 'season', 'quarter', 'year', 'decade']);

/** `November 2013 to February 2014`, `between March and June 2015`, `2-3 May`, `September and October 2009`. */
export function joinRange(joints: Joints): Refiner {
  return merging((neighbours: Neighbours): Grown | null => {
    const { left, right, before, after } = neighbours;
    if (left.reading.open || right.reading.open || !connected(neighbours, joints)) return null;
    const stretch = rangeOf(left.stretch, right.stretch);
    const takesBefore = joints.opening.exec(before)?.[0].length;
    const takesAfter = joints.closing?.exec(after)?.[0].length;
    return stretch && { stretch, weak: false, takesBefore, takesAfter, others: otherRanges(left, right) };
  });
}

function connected({ left, right, between, before }: Neighbours, { to, and, list, opening }: Joints): boolean {
  if (to.test(between)) return true;
  const alike = JOINED_BY_AND.has(left.stretch.unit) && left.stretch.unit === right.stretch.unit;
  if (list.test(between)) return alike;
  return and.test(between) && (alike || opening.test(before));
}

function otherRanges(left: Found, right: Found): readonly Stretch[] | undefined {
  const [otherLeft] = left.reading.others ?? [];
  const [otherRight] = right.reading.others ?? [];
  if (!otherLeft && !otherRight) return undefined;
  const other = rangeOf(otherLeft ?? left.stretch, otherRight ?? right.stretch);
  return other ? [other] : undefined;
}
