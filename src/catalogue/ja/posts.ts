import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('ja');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { other: '#年前' }),
  throughTheYears: '年ごとに',
  onThisDay: ({ ago }) => `この日、${ago}：`,
  aroundThisDay: ({ day, ago }) => `${day}の出来事は知られていません。この日の前後、${ago}：`,
  unfitting: ({ day, ago }) => `${day}には、この投稿の内容に合う出来事がありません。この日、${ago}：`,
  allOfDay: ({ day }) => `☰ ${day}を年ごとに`,
  quiet: ({ day }) => `静かな日：${day}の出来事はアーカイブにありません。`,
  quietFor: ({ day }) => `静かな日：この投稿の内容に合う${day}の出来事はアーカイブにありません。`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}：${result}`,
  because: ({ result, why }) => `${result}。${why}`,
  again: 'まもなく再試行',
  claimed: '投稿中',
  sent: '投稿済み',
  failed: '投稿できず',
  skipped: '見送り',
  unknown: '不明',
};

export const whys: Words['whys'] = {
  'next-day-due': '間に合わず：投稿できるようになったときには、次の日の予定時刻でした。',
  missed: ({ minutes }) => `間に合わず：予定時刻から${duration(minutes)}以内に投稿できませんでした。`,
  'quiet-day': '静かな日：合う出来事がアーカイブにありません。',
  'turned-off': '投稿の前に、毎日の投稿が終了されました。',
  'window-over': '決められた時間内に投稿できませんでした。',
  unreachable: 'Discordに接続できませんでした。',
  unseen:
    '投稿された可能性があります。応答が失われ、ボットはチャンネルのメッセージを読めません。再投稿はしていません。',
  away: 'サーバーが利用できませんでした。',
  stopped: 'ボットが停止されました。',
  'asked-to-wait': 'Discordから待つよう求められました。',
  'no-image': '画像なしで投稿しました。Discordが画像を拒否しました。',
  plain: '文字だけで投稿しました。Discordが通常の形を拒否しました。',
  refused: ({ detail }) => `Discordが投稿を拒否しました：${detail}。`,
  lost: ({ detail }) => `Discord：${detail}。`,
  'then-refused': ({ detail }) => `投稿された可能性があります。その後Discordが拒否しました（${detail}）。`,
};
