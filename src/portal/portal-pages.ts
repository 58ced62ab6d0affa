import { type Day, partsOfDay } from '../archive/day.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The portal's page of one day: `Portal:Current events/2016 April 3`. */
export function dayPage(day: Day): string {
  const { year, month, dayOfMonth } = partsOfDay(day);
  return `Portal:Current events/${year} ${MONTHS[month - 1]} ${dayOfMonth}`;
}

/** The page of its month, where days without a page of their own stand: `Portal:Current events/April 2016`. */
export function monthPage(day: Day): string {
  const { year, month } = partsOfDay(day);
  return `Portal:Current events/${MONTHS[month - 1]} ${year}`;
}
