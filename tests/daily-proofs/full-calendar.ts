import type { Annalist } from '../../src/annalist.ts';
import { sampleAnnalist } from '../sample-annalist.ts';
import type { Sample } from '../sample-archive.ts';

const DEEDS = ['opens a new bridge', 'elects a mayor', 'hosts a summit', 'signs a treaty', 'launches a satellite'];
const PLACES = ['Berlin', 'Nairobi', 'Lima', 'Osaka', 'Oslo', 'Homs', 'Quito'];
const MILLISECONDS_A_DAY = 86_400_000;

/** An annalist with `yearly` events on every day of the calendar, 29 February too. */
export function fullCalendarAnnalist(yearly = 4): Annalist {
  const samples: Sample[] = [];
  for (let day = Date.UTC(2004, 0, 1); day < Date.UTC(2005, 0, 1); day += MILLISECONDS_A_DAY) {
    const monthDay = new Date(day).toISOString().slice(5, 10);
    for (let index = 0; index < yearly; index += 1) {
      const year = 2004 + 4 * (index % 5);
      const place = PLACES[(samples.length + index) % PLACES.length];
      const title = `${place} ${DEEDS[index % DEEDS.length]} (${monthDay}, ${index})`;
      samples.push({ day: `${year}-${monthDay}`, title, summary: `It was planned for ${index + 2} years.` });
    }
  }
  return sampleAnnalist(samples);
}
