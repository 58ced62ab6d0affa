import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('en');

/** What the archive holds. */
export const archive = {
  title: 'The archive',
  total: ({ count }: { count: number }) => counted(count, { one: '# event.', other: '# events.' }),
  span: 'Span',
  noEvents: 'no events',
  perYear: 'Events per year',
  mostIn: ({ year, count }: { year: string; count: number }) => `most in ${year}: ${number(count)}`,
  emptyDays: 'Days of the year without an event',
  noEmptyDay: 'none: every day has a past',
  days: ({ count }: { count: number }) => counted(count, { one: '# day', other: '# days' }),
  pages: 'Pages',
  pagesRead: ({ count }: { count: number }) => counted(count, { one: '# page read', other: '# pages read' }),
  known: ({ page, index, reference }: { page: number; index: number; reference: number }) =>
    `events known by page ${number(page)}, by index ${number(index)}, by reference ${number(reference)}`,
  merged: ({ count }: { count: number }) => counted(count, { one: '# duplicate merged', other: '# duplicates merged' }),
  repaired: ({ count }: { count: number }) => `${number(count)} repaired`,
  notRead: ({ count }: { count: number }) => `${number(count)} not read`,
  refused: 'Pages not read',
  more: ({ count }: { count: number }) => `and ${number(count)} more`,
  version: 'Version',
  sources: 'Sources and licences',
};
