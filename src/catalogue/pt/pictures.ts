import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('pt-BR');
const UNITS = { day: 'por dia', month: 'por mês', year: 'por ano' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Gráfico de barras: ${answers.events({ count })} ${UNITS[unit]}, ${span}. O máximo: ${most.when}, com ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Mapa de ${counted(places, { one: '# lugar', other: '# lugares' })} com acontecimentos. Os que têm mais: ${all(largest)}.`,
  toTimeline: '▥ Cronologia',
  toMap: '◎ Mapa',
};
