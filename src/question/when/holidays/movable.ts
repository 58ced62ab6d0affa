import { type Day, dayOf } from '../../../archive/day.ts';

/** Easter Sunday of the Western churches (the algorithm of Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const index = epact + weekday - 7 * late + 114;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1) ?? 0;
}

/** Easter Sunday of the Orthodox churches, in the Gregorian calendar (Meeus's Julian algorithm). */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const index = moon + weekday + 114;
  const julian = dayOf(year, Math.floor(index / 31), (index % 31) + 1) ?? 0;
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}

/** Calendars of feasts, as ICU names them. */
export type FeastCalendar = 'chinese' | 'hebrew' | 'islamic-umalqura' | 'persian';

/** The night before the new moon between 17 October and 15 November, found through the Chinese calendar's months. */
export function diwali(year: number): Day {
  const earliest = dayOf(year, 10, 18) ?? 0;
  for (let day = earliest; day < earliest + 30; day++) {
    const date = new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
    if (Temporal.PlainDate.from(date).withCalendar('chinese').day === 1) return day - 1;
  }
  return earliest;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The day in a (Gregorian) year that has the given month (`M05L` is a leap month) and day in another calendar. */
export function feastDay(calendar: FeastCalendar, year: number, monthCode: string, day: number): Day | null {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 }).withCalendar(calendar).year;
  for (const candidate of [first, first + 1]) {
    const date = Temporal.PlainDate.from({ calendar, year: candidate, monthCode, day }).withCalendar('iso8601');
    if (date.year === year) return Math.round(Date.UTC(date.year, date.month - 1, date.day) / MILLISECONDS_A_DAY);
  }
  return null;
}
