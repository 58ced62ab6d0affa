/** The value that a share of all values does not exceed: `percentile(times, 0.99)`. NaN where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Times in milliseconds as the cells that most tables end with: how many, p50, p99, the longest. */
export function timeCells(times: readonly number[]): readonly string[] {
  return [String(times.length), ...[0.5, 0.99, 1].map((share) => milliseconds(percentile(times, share)))];
}

export const TIME_HEAD = ['calls', 'p50 ms', 'p99 ms', 'longest ms'];

/** A time with three digits that count: `0.123`, `12.3`, `1,230`. */
export function milliseconds(time: number): string {
  return time.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
