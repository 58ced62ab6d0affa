import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('es-ES');
const UNITS = { day: 'por día', month: 'por mes', year: 'por año' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Gráfico de barras: ${answers.events({ count })} ${UNITS[unit]}, ${span}. El máximo: ${most.when}, con ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Mapa de ${counted(places, { one: '# lugar', other: '# lugares' })} con acontecimientos. Los que más: ${all(largest)}.`,
  toTimeline: '▥ Cronología',
  toMap: '◎ Mapa',
};
