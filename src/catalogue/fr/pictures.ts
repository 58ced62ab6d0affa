import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('fr');
const UNITS = { day: 'par jour', month: 'par mois', year: 'par an' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Histogramme : ${answers.events({ count })} ${UNITS[unit]}, ${span}. Maximum : ${most.when}, avec ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Carte de ${counted(places, { one: '# lieu', other: '# lieux' })} où des événements ont eu lieu. Les plus cités : ${all(largest)}.`,
  toTimeline: '▥ Chronologie',
  toMap: '◎ Carte',
};
