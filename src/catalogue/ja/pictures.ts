import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { counted, number } = speechOf('ja');
const UNITS = { day: '日別', month: '月別', year: '年別' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `棒グラフ：${span}の${answers.events({ count })}（${UNITS[unit]}）。最多は${most.when}の${number(most.count)}件。`,
  map: ({ places, largest }) =>
    `出来事があった${counted(places, { other: '#か所' })}の地図。多い順に${largest.join('、')}。`,
  toTimeline: '▥ 年表',
  toMap: '◎ 地図',
};
