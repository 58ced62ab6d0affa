import { type Day, dayFromIso } from '../archive/day.ts';

/** The present day where this process runs: the one place in the terminal that looks at a clock. */
export function today(): Day {
  return dayFromIso(Temporal.Now.plainDateISO().toString()) ?? 0;
}
