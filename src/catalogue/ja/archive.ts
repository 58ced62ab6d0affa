import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ja');

export const archive: Words['archive'] = {
  title: 'アーカイブ',
  total: ({ count }) => counted(count, { other: '#件の出来事。' }),
  span: '範囲',
  noEvents: '出来事なし',
  perYear: '年ごとの出来事',
  mostIn: ({ year, count }) => `最多は${year}：${number(count)}`,
  emptyDays: '出来事のない日（月日）',
  noEmptyDay: 'なし：どの日にも過去があります',
  days: ({ count }) => counted(count, { other: '#日' }),
  pages: 'ページ',
  pagesRead: ({ count }) => counted(count, { other: '#ページを読み込み' }),
  known: ({ page, index, reference }) =>
    `出来事の出所：ページ${number(page)}、索引${number(index)}、言及${number(reference)}`,
  merged: ({ count }) => counted(count, { other: '重複#件を統合' }),
  repaired: ({ count }) => `修復${number(count)}件`,
  notRead: ({ count }) => `読めず${number(count)}件`,
  refused: '読めなかったページ',
  more: ({ count }) => `ほか${number(count)}件`,
  version: 'バージョン',
  sources: '出典とライセンス',
};
