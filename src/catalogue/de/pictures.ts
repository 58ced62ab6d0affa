import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { all, counted, number } = speechOf('de');
const UNITS = { day: 'nach Tagen', month: 'nach Monaten', year: 'nach Jahren' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `Säulendiagramm: ${answers.events({ count })} ${UNITS[unit]}, ${span}. Am meisten: ${most.when} mit ${number(most.count)}.`,
  map: ({ places, largest }) =>
    `Karte mit ${counted(places, { one: '# Ort', other: '# Orten' })}, an denen etwas geschah. Am meisten: ${all(largest)}.`,
  toTimeline: '▥ Zeitleiste',
  toMap: '◎ Karte',
};
