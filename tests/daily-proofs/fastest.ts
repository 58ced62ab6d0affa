/** The most of these instants (milliseconds, in order) that lie within one second. */
export function fastest(instants: readonly number[]): number {
  let most = 0;
  let from = 0;
  instants.forEach((instant, index) => {
    while (instant - (instants[from] ?? instant) >= 1000) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
