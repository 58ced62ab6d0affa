import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ja');

export const answers: Words['answers'] = {
  events: ({ count }) => counted(count, { other: '#件の出来事' }),
  quoted: ({ text }) => `「${text}」`,
  dated: ({ date, title }) => `${date}：${title}`,
  first: ({ date, title }) => `アーカイブで最も古いもの、${date}：${title}`,
  last: ({ date, title }) => `アーカイブで最も新しいもの、${date}：${title}`,
  settled: ({ date, title }) => `アーカイブにある関連の出来事、${date}：${title}`,
  number: ({ count }) => counted(count, { other: 'アーカイブに#件の出来事があります。' }),
  shares: ({ names }) => `共通：${names.join('、')}`,
  namedOnPage: 'ページに記載',
  fileCut: ({ count, total }) =>
    `ファイルには${number(total)}件のうち最初の${number(count)}件が入っています。それ以上はDiscordには大きすぎます。`,
};

export const offers: Words['offers'] = {
  counted: ({ label, count }) => `${label} · ${number(count)}`,
  insteadPlace: ({ place }) => `代わりに${place}`,
  without: ({ about }) => `「${about}」を外す`,
  anyTime: '全期間',
  anyPlace: 'すべての場所',
  wholeYear: ({ year }) => `${year}全体`,
  wholePlace: ({ place }) => `${place}全域`,
  onThis: '関連する出来事',
};

export const nothing: Words['nothing'] = {
  emptyArchive: 'アーカイブは空です。',
  outsideSpan: ({ span }) => `アーカイブの範囲は${span}です。`,
  noEventOn: ({ date }) => `アーカイブに${date}の出来事はありません。`,
  noMatch: 'すべてに当てはまる出来事はアーカイブにありません。',
  gone: 'この出来事はもうアーカイブにありません。',
  unreadMessage: 'このメッセージには、読み取れる日付も、アーカイブにある場所や名前もありません。',
  outOfScope: {
    reason: 'アーカイブが伝えるのは、いつ何があったかです。理由は答えられません。',
    superlative: 'アーカイブは出来事に順位をつけません。何が、どこで、いつあったかを伝えます。',
    opinion: 'アーカイブに意見はありません。いつ何があったかを伝えます。',
    future: 'アーカイブにあるのは過去だけです。',
  },
  unread: {
    when: ({ typed }) =>
      `「${typed}」は日付として読めません。例：「2016年4月」「3月11日」「2013年から2015年」「2018年夏」。`,
    day: ({ typed }) => `「${typed}」は日として読めません。例：「3月11日」「2015年8月6日」。`,
  },
  unknownPlace: ({ typed }) => `「${typed}」という場所は見つかりません。`,
  didYouMean: 'もしかして：',
};

export const terminal: Words['terminal'] = {
  offers: ({ labels }) => `または：${labels.join(' | ')}`,
  greeting: '普通の言葉で質問できます。Tabで補完、↑で履歴、番号で選択、Ctrl+Dで終了。',
  noSuchNumber: ({ count }) => `その番号はありません。1から${number(count)}までの番号か、質問を入力してください。`,
};

export const places: Words['places'] = { region: '地域', city: '都市' };
