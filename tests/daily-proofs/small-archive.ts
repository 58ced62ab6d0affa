import { dayFromIso, partsOfDay } from '../../src/archive/day.ts';
import { pathOf, writePage } from '../../src/archive/write-page.ts';
import { temporaryArchive } from '../archive/temporary-archive.ts';

const YEARS = [2011, 2014, 2016, 2019];
const DAYS = [-1, 0, 1];

/** A folder with an archive that is read in no time: a few events around one day of the year. `date`: `YYYY-MM-DD`. */
export function smallArchive(date: string): string {
  const { month, dayOfMonth } = partsOfDay(dayFromIso(date) ?? 0);
  const pages = YEARS.flatMap((year) =>
    DAYS.map((away) => {
      const day = (dayFromIso(Temporal.PlainDate.from({ year, month, day: dayOfMonth }).toString()) ?? 0) + away;
      const title = `Lima opens its bridge number ${year + away}`;
      const page = { day, title, summary: 'It was planned for two years.', sources: [], image: null, related: [] };
      return [pathOf(day, title).slice(1), writePage(page)] as const;
    }),
  );
  return temporaryArchive(Object.fromEntries(pages));
}
