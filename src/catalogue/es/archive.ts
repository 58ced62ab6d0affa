import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('es-ES');

export const archive: Words['archive'] = {
  title: 'El archivo',
  total: ({ count }) =>
    counted(count, { one: '# acontecimiento.', many: '# de acontecimientos.', other: '# acontecimientos.' }),
  span: 'Periodo',
  noEvents: 'ningún acontecimiento',
  perYear: 'Acontecimientos por año',
  mostIn: ({ year, count }) => `el que más, ${year}: ${number(count)}`,
  emptyDays: 'Días del calendario sin acontecimientos',
  noEmptyDay: 'ninguno: cada día tiene un pasado',
  days: ({ count }) => counted(count, { one: '# día', other: '# días' }),
  pages: 'Páginas',
  pagesRead: ({ count }) => counted(count, { one: '# página leída', other: '# páginas leídas' }),
  known: ({ page, index, reference }) =>
    `acontecimientos conocidos por su página ${number(page)}, por un índice ${number(index)}, por una referencia ${number(reference)}`,
  merged: ({ count }) => counted(count, { one: '# duplicado unido', other: '# duplicados unidos' }),
  repaired: ({ count }) => counted(count, { one: '# reparada', other: '# reparadas' }),
  notRead: ({ count }) => counted(count, { one: '# no leída', other: '# no leídas' }),
  refused: 'Páginas no leídas',
  more: ({ count }) => `y ${number(count)} más`,
  version: 'Versión',
  sources: 'Fuentes y licencias',
};
