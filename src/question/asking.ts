import type { Day } from '../archive/day.ts';

/** Who asks, as far as an answer depends on it. */
export interface Asking {
  /** The asker's present day: what `yesterday` counts from. */
  readonly today: Day;
  /** BCP 47, as Discord gives it (`en-US`, `de`). */
  readonly locale: string;
}
