import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('uk');
const UNITS = { day: 'за днями', month: 'за місяцями', year: 'за роками' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Стовпчаста діаграма: ${answers.events({ count })} ${UNITS[unit]}, ${span}. Найбільше: ${most.when}, ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Мапа подій: ${counted(places, { one: '# місце', few: '# місця', many: '# місць', other: '# місця' })}. Найбільше: ${all(largest)}.`,
  toTimeline: '▥ Хронологія',
  toMap: '◎ Мапа',
};
