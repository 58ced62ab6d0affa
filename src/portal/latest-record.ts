import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, dayFromIso } from '../archive/day.ts';
import { RECORDS } from './record.ts';

/** The latest day that was imported into an archive; null where none was. */
export function latestRecord(directory: string): Day | null {
  const folder = join(directory, RECORDS);
  const year = namesIn(folder)
    .filter((name) => /^\d{4}$/.test(name))
    .at(-1);
  const file =
    year === undefined
      ? undefined
      : namesIn(join(folder, year))
          .filter((name) => /^\d\d-\d\d\.json$/.test(name))
          .at(-1);
  return file === undefined ? null : dayFromIso(`${year}-${file.slice(0, 5)}`);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
