/** Reports of one thing come within this many days of each other. */
const BURST_DAYS = 12;
/** Reports of the day itself and the next two count more often than later ones. */
const FIRST_DAYS = 2;
const FIRST_DAYS_COUNT = 2;
/** What each doubling of the reports, from the days before to the days after, is worth. */
const DOUBLING = 0.12;
/** Doublings that count: more only say that the thing was a great one. */
const MOST_DOUBLINGS = 5;

/**
 * Where something happened, reports begin that were not there before: for each day, a factor that rises with how much
 * more is told of the question's words in the days from then on than in the days before. What is always in the news
 * rises nowhere. `weights` holds, for each event of `events`, how much of the question it has.
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
    (sums[clamp(to + 1, sums.length)] ?? 0) - (sums[clamp(from, sums.length)] ?? 0);
  return (event) => {
    const day = (days[event] ?? 0) - first;
    const before = told(day - BURST_DAYS, day - 1);
    const after = told(day, day + BURST_DAYS) + (FIRST_DAYS_COUNT - 1) * told(day, day + FIRST_DAYS);
    const doublings = Math.min(MOST_DOUBLINGS, Math.max(0, Math.log2((1 + after) / (1 + before))));
    return 1 + DOUBLING * doublings;
  };
}

function clamp(day: number, length: number): number {
  return Math.min(Math.max(day, 0), length - 1);
}
