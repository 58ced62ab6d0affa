import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('zh-CN');

export const archive: Words['archive'] = {
  title: '资料库',
  total: ({ count }) => counted(count, { other: '#个事件。' }),
  span: '时间范围',
  noEvents: '没有事件',
  perYear: '每年的事件数',
  mostIn: ({ year, count }) => `最多的是${year}：${number(count)}`,
  emptyDays: '没有事件的日子（月日）',
  noEmptyDay: '没有：每一天都有过去',
  days: ({ count }) => counted(count, { other: '#天' }),
  pages: '页面',
  pagesRead: ({ count }) => counted(count, { other: '已读#页' }),
  known: ({ page, index, reference }) =>
    `事件来源：页面${number(page)}，索引${number(index)}，提及${number(reference)}`,
  merged: ({ count }) => counted(count, { other: '合并重复#个' }),
  repaired: ({ count }) => `修复${number(count)}处`,
  notRead: ({ count }) => `未读${number(count)}页`,
  refused: '未能读取的页面',
  more: ({ count }) => `另有${number(count)}个`,
  version: '版本',
  sources: '来源与许可',
};
