import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('pt-BR');

export const archive: Words['archive'] = {
  title: 'O arquivo',
  total: ({ count }) =>
    counted(count, { one: '# acontecimento.', many: '# de acontecimentos.', other: '# acontecimentos.' }),
  span: 'Período',
  noEvents: 'nenhum acontecimento',
  perYear: 'Acontecimentos por ano',
  mostIn: ({ year, count }) => `o maior número, ${year}: ${number(count)}`,
  emptyDays: 'Dias do calendário sem acontecimentos',
  noEmptyDay: 'nenhum: todo dia tem um passado',
  days: ({ count }) => counted(count, { one: '# dia', many: '# de dias', other: '# dias' }),
  pages: 'Páginas',
  pagesRead: ({ count }) =>
    counted(count, { one: '# página lida', many: '# de páginas lidas', other: '# páginas lidas' }),
  known: ({ page, index, reference }) =>
    `acontecimentos conhecidos por sua página ${number(page)}, por um índice ${number(index)}, por uma referência ${number(reference)}`,
  merged: ({ count }) =>
    counted(count, { one: '# duplicata unida', many: '# de duplicatas unidas', other: '# duplicatas unidas' }),
  repaired: ({ count }) => counted(count, { one: '# reparada', other: '# reparadas' }),
  notRead: ({ count }) => counted(count, { one: '# não lida', other: '# não lidas' }),
  refused: 'Páginas não lidas',
  more: ({ count }) => `e mais ${number(count)}`,
  version: 'Versão',
  sources: 'Fontes e licenças',
};
