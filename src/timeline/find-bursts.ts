/**
 * Where something happened, reports begin that were not there before. For windows of so many days, what each doubling of
 * the reports from a day on is worth, and what each doubling of those before it costs. Learnt from questions with known
 * answers, like the weights of `rank.ts`.
 */
const WINDOWS: readonly { readonly days: number; readonly after: number; readonly before: number }[] = [
  { days: 2, after: 0.9, before: 0.25 },
  { days: 12, after: 0.55, before: 0.47 },
  { days: 90, after: 0.27, before: 0.25 },
];

/**
 * For each event how strongly reports begin on its day, as a logarithm: what is always in the news begins nowhere.
 * `weights` holds, for each event of `events`, how much of the question it has.
 */
export function findBursts(
  days: Int32Array,
  events: readonly number[],
  weights: readonly number[],
): (event: number) => number {
  const first = days[events.reduce((least, event) => Math.min(least, event), events[0] ?? 0)] ?? 0;
  const last = days[events.reduce((most, event) => Math.max(most, event), 0)] ?? 0;
  /** Sum of weights before each day, so that any stretch is one subtraction. */
  const sums = new Float64Array(last - first + 2);
  events.forEach((event, at) => {
    const day = (days[event] ?? 0) - first + 1;
    sums[day] = (sums[day] ?? 0) + (weights[at] ?? 0);
  });
  for (let day = 1; day < sums.length; day++) sums[day] = (sums[day] ?? 0) + (sums[day - 1] ?? 0);
  const told = (from: number, to: number) =>
    Math.log2(1 + (sums[clamp(to + 1, sums.length)] ?? 0) - (sums[clamp(from, sums.length)] ?? 0));
  return (event) => {
    const day = (days[event] ?? 0) - first;
    let rise = 0;
    for (const window of WINDOWS) {
      rise += window.after * told(day, day + window.days) - window.before * told(day - window.days, day - 1);
    }
    return rise;
  };
}

function clamp(day: number, length: number): number {
  return Math.min(Math.max(day, 0), length - 1);
}
