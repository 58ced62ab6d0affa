import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ja');

export const daily: Words['daily'] = {
  none: {
    title: '毎日の投稿はまだありません',
    text: '`/毎日 設定`で、チャンネル、時刻、どこの時計かを決めると始まります。',
  },
  noneOf: ({ text }) => `${text}は、このサーバーの毎日の投稿にありません。`,
  whichOne: 'どれですか？',
  titles: {
    preview: 'プレビュー',
    pause: '一時停止',
    paused: '一時停止しました',
    resume: '再開',
    resumed: '再開しました',
    notPaused: '一時停止していません',
    off: '毎日の投稿を終了',
    ended: '終了しました',
    history: '履歴',
    changed: '毎日の投稿を変更しました',
    setUp: '毎日の投稿を設定しました',
    notSet: '何も設定されませんでした',
    nothingToPost: '投稿するものがありません',
  },
  one: 'このサーバーの毎日の投稿',
  several: ({ count }) => counted(count, { other: 'このサーバーの毎日の投稿#件' }),
  placed: ({ title, channel }) => `${channel}の**${title}**`,
  next: '次回',
  now: '現地の今',
  last: '前回',
  toDo: '必要な対応',
  nothingDue: 'まだ投稿の予定はありませんでした。',
  nothingDueYet: 'まだ予定なし',
  paused: ({ since, why }) => `${since}から**一時停止中**：${why}`,
  spread: ({ count }) => `、${number(count)}分以内（多くのサーバーが同じ時刻のため）`,
  stopped: '再開するまで何も投稿されません。設定はすべて残ります。',
  ended: ({ channel }) => `${channel}にはもう投稿されません。\`/毎日 設定\`で新しく始められます。`,
  atMost: ({ count }) => `毎日の投稿は一つのサーバーに${number(count)}件までです。\`/毎日 終了\`で一つ終了できます。`,
  nothingFits: ({ date, when }) => `${date}（${when}）に合う出来事がアーカイブにないため、その日は見送ります。`,
  quietHint: 'そのような日にどうするかは、`/毎日 設定`の`該当なしの日`で決められます。',
  kept: {
    title: 'このサーバーについて保存している情報',
    text: ({ subscriptions, posts }) =>
      `ファイルには、${counted(subscriptions, { other: '毎日の投稿の設定#件' })}と${counted(posts, { other: '投稿#件' })}の履歴が入っています。ほかには何も保存していません。`,
  },
  nothingKept: { title: '保存している情報はありません', text: 'このサーバーについては何も保存していません。' },
  forget: {
    title: 'すべて削除しますか？',
    text: 'このサーバーの毎日の投稿はすべて終了し、設定と履歴は完全に削除されます。投稿済みのものはチャンネルに残ります。',
    copyFirst: '`/毎日 書き出し`で先に控えを取れます。',
    button: 'すべて削除',
  },
  forgotten: { title: '削除しました', text: 'このサーバーについては、もう何も保存していません。' },
};

export const pauses: Words['pauses'] = {
  told: ({ channel, why }) =>
    `${channel}への毎日の投稿を一時停止しています：${why}。設定は残っており、直れば自動で再開します。\`/毎日 状態\`をご覧ください。`,
  reasons: {
    'by-hand': '手動',
    'channel-gone': 'チャンネルがありません',
    'no-permission': '権限が足りません',
    'server-gone': 'ボットがサーバーから外されました',
  },
  because: ({ reason, detail }) => `${reason}（${detail}）`,
  toDo: {
    byHand: '`/毎日 再開`で再び始まります。',
    channelGone:
      'チャンネルがなくなりました。`/毎日 設定`で別のチャンネルを選び、この投稿は`/毎日 終了`で終了してください。',
    noPermission: ({ channel, names }) =>
      `${channel}で次の権限をボットに与えてください：${names.join('、')}。自動で再開します。`,
    serverGone: 'ボットはサーバーから外され、戻りました。自動で再開します。',
    failed: '`/毎日 プレビュー`で次の投稿を確かめられます。続くようなら、ボットの運営者にお知らせください。',
    unknown: ({ channel }) => `${channel}のメッセージ履歴を読めるようにすると、ボットが自分で確かめられます。`,
  },
};
