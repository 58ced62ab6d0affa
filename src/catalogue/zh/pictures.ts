import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';
import { answers } from './answers.ts';

const { counted, number } = speechOf('zh-CN');
const UNITS = { day: '按日', month: '按月', year: '按年' };

export const pictures: Words['pictures'] = {
  histogram: ({ unit, count, span, most }) =>
    `柱状图：${span}，${answers.events({ count })}，${UNITS[unit]}统计。最多的是${most.when}，有${number(most.count)}个。`,
  map: ({ places, largest }) => `地图：${counted(places, { other: '#个地点' })}有事件。最多的是${largest.join('、')}。`,
  toTimeline: '▥ 时间线',
  toMap: '◎ 地图',
};
