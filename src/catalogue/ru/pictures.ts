import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('ru');
const UNITS = { day: 'по дням', month: 'по месяцам', year: 'по годам' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Столбчатая диаграмма: ${answers.events({ count })} ${UNITS[unit]}, ${span}. Больше всего: ${most.when}, ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Карта событий: ${counted(places, { one: '# место', few: '# места', many: '# мест', other: '# места' })}. Больше всего: ${all(largest)}.`,
  toTimeline: '▥ Хронология',
  toMap: '◎ Карта',
};
