import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('uk');

export const archive: Words['archive'] = {
  title: 'Архів',
  total: ({ count }) => counted(count, { one: '# подія.', few: '# події.', many: '# подій.', other: '# події.' }),
  span: 'Період',
  noEvents: 'подій немає',
  perYear: 'Події за роками',
  mostIn: ({ year, count }) => `найбільше, ${year}: ${number(count)}`,
  emptyDays: 'Дні календаря без подій',
  noEmptyDay: 'немає: кожен день має минуле',
  days: ({ count }) => counted(count, { one: '# день', few: '# дні', many: '# днів', other: '# дня' }),
  pages: 'Сторінки',
  pagesRead: ({ count }) =>
    counted(count, {
      one: '# сторінку прочитано',
      few: '# сторінки прочитано',
      many: '# сторінок прочитано',
      other: '# сторінки прочитано',
    }),
  known: ({ page, index, reference }) =>
    `події, відомі зі своєї сторінки: ${number(page)}, з покажчика: ${number(index)}, з посилання: ${number(reference)}`,
  merged: ({ count }) =>
    counted(count, {
      one: '# повтор об’єднано',
      few: '# повтори об’єднано',
      many: '# повторів об’єднано',
      other: '# повтору об’єднано',
    }),
  repaired: ({ count }) => `виправлено: ${number(count)}`,
  notRead: ({ count }) => `не прочитано: ${number(count)}`,
  refused: 'Непрочитані сторінки',
  more: ({ count }) => `і ще ${number(count)}`,
  version: 'Версія',
  sources: 'Джерела та ліцензії',
};
