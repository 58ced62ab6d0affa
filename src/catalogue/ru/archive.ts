import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ru');

export const archive: Words['archive'] = {
  title: 'Архив',
  total: ({ count }) =>
    counted(count, { one: '# событие.', few: '# события.', many: '# событий.', other: '# события.' }),
  span: 'Период',
  noEvents: 'событий нет',
  perYear: 'События по годам',
  mostIn: ({ year, count }) => `больше всего, ${year}: ${number(count)}`,
  emptyDays: 'Дни календаря без событий',
  noEmptyDay: 'нет: у каждого дня есть прошлое',
  days: ({ count }) => counted(count, { one: '# день', few: '# дня', many: '# дней', other: '# дня' }),
  pages: 'Страницы',
  pagesRead: ({ count }) =>
    counted(count, {
      one: '# страница прочитана',
      few: '# страницы прочитаны',
      many: '# страниц прочитано',
      other: '# страницы прочитано',
    }),
  known: ({ page, index, reference }) =>
    `события, известные по своей странице: ${number(page)}, по указателю: ${number(index)}, по ссылке: ${number(reference)}`,
  merged: ({ count }) =>
    counted(count, {
      one: '# повтор объединён',
      few: '# повтора объединены',
      many: '# повторов объединено',
      other: '# повтора объединено',
    }),
  repaired: ({ count }) => `исправлено: ${number(count)}`,
  notRead: ({ count }) => `не прочитано: ${number(count)}`,
  refused: 'Непрочитанные страницы',
  more: ({ count }) => `и ещё ${number(count)}`,
  version: 'Версия',
  sources: 'Источники и лицензии',
};
