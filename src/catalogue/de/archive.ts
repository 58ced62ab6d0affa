import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('de');

export const archive: Words['archive'] = {
  title: 'Das Archiv',
  total: ({ count }) => counted(count, { one: '# Ereignis.', other: '# Ereignisse.' }),
  span: 'Zeitraum',
  noEvents: 'keine Ereignisse',
  perYear: 'Ereignisse pro Jahr',
  mostIn: ({ year, count }) => `die meisten ${year}: ${number(count)}`,
  emptyDays: 'Kalendertage ohne Ereignis',
  noEmptyDay: 'keiner: Jeder Tag hat eine Vergangenheit',
  days: ({ count }) => counted(count, { one: '# Tag', other: '# Tage' }),
  pages: 'Seiten',
  pagesRead: ({ count }) => counted(count, { one: '# Seite gelesen', other: '# Seiten gelesen' }),
  known: ({ page, index, reference }) =>
    `Ereignisse bekannt durch Seite ${number(page)}, durch Index ${number(index)}, durch Verweis ${number(reference)}`,
  merged: ({ count }) => counted(count, { one: '# Dublette vereint', other: '# Dubletten vereint' }),
  repaired: ({ count }) => `${number(count)} repariert`,
  notRead: ({ count }) => `${number(count)} nicht gelesen`,
  refused: 'Nicht gelesene Seiten',
  more: ({ count }) => `und ${number(count)} weitere`,
  version: 'Stand',
  sources: 'Quellen und Lizenzen',
};
