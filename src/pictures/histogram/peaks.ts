import type { Bar } from '../../answer/histogram.ts';

const MOST = 3;
/** Of the highest bar: a lower one is no peak. */
const LEAST_SHARE = 0.4;

/**
 * The bars to be labelled: the highest first, then others that stand out and whose labels leave room. `step`: pixels
 * from one bar to the next; `room`: pixels that a label takes.
 */
export function findPeaks(bars: readonly Bar[], { step, room }: { step: number; room: number }): number[] {
  const ranked = bars
    .map(({ count }, index) => ({ count, index }))
    .sort((a, b) => b.count - a.count || a.index - b.index);
  const highest = ranked[0]?.count ?? 0;
  const peaks: number[] = [];
  for (const { count, index } of ranked) {
    if (peaks.length === MOST || count < Math.max(2, highest * LEAST_SHARE)) break;
    if (isCrest(bars, index) && peaks.every((other) => Math.abs(other - index) * step >= room)) peaks.push(index);
  }
  return peaks;
}

function isCrest(bars: readonly Bar[], index: number): boolean {
  const count = bars[index]?.count ?? 0;
  return count >= (bars[index - 1]?.count ?? 0) && count >= (bars[index + 1]?.count ?? 0);
}
