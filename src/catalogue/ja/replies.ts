import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, number } = speechOf('ja');

export const card: Words['card'] = {
  position: ({ nth, total }) => `出来事 ${number(nth)} / ${number(total)}`,
  untitled: '題名のない出来事',
  sourcePage: '出典ページ：',
  background: '背景：',
  where: '場所',
  story: '話題',
  names: '名前',
  sources: ({ count }) => (count === 1 ? '出典' : counted(count, { other: '出典#件' })),
  unnamedSource: '名前のない出典',
  more: ({ count }) => `ほか${number(count)}件`,
  placeBecause: ({ place, words }) => `${place}（「${words}」）`,
  related: '関連する出来事',
  back: '↩ 戻る',
  toList: '☰ 一覧',
};

export const list: Words['list'] = {
  page: ({ page, pages }) => `${number(page)} / ${number(pages)}ページ`,
  open: '出来事を開く',
  previous: '◀ 前へ',
  next: '次へ ▶',
  newestFirst: '新しい順',
  oldestFirst: '古い順',
  bestFirst: '関連度順',
  jump: '年へ移動…',
};

export const reply: Words['reply'] = {
  remove: '✕ 削除',
  share: '共有',
};

export const notices: Words['notices'] = {
  unknownHere: {
    title: '別のバージョンのものです',
    text: 'これはボットの別のバージョンで作られ、もう使えません。もう一度質問するか、`/ヘルプ`をご覧ください。',
  },
  notYours: { title: '削除できません', text: 'この回答を削除できるのは、質問した人だけです。' },
  notManager: {
    title: 'サーバー管理者向け',
    text: 'ボットが追加されたサーバーでの**サーバー管理**の権限が必要です。',
  },
  noDaily: {
    title: 'ここに毎日の投稿はありません',
    text: 'このボットは毎日の投稿なしで動いています。運営者が有効にできます。',
  },
  failed: {
    title: 'うまくいきませんでした',
    text: ({ number }) =>
      `質問ではなく、こちらで問題が起きました。もう一度お試しください。続くようなら、ボットの運営者に番号\`${number}\`をお知らせください。`,
  },
};
