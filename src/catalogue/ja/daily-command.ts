import type { Words } from '../en.ts';

export const daily: Words['commands']['daily'] = {
  name: '毎日',
  description: 'このサーバーへの毎日の投稿：この日にあったこと',
  subcommands: {
    set: { name: '設定', description: '毎日の投稿を設定、または同じチャンネルと内容のものを変更' },
    status: { name: '状態', description: '次の投稿の時刻、前回の結果、必要な対応' },
    preview: { name: 'プレビュー', description: '次に投稿される内容をそのまま表示' },
    pause: { name: '一時停止', description: '再開するまで投稿を止める' },
    resume: { name: '再開', description: '投稿を再開する' },
    off: { name: '終了', description: '毎日の投稿を終了する' },
    history: { name: '履歴', description: '投稿したもの、しなかったものとその理由' },
    export: { name: '書き出し', description: 'このサーバーについて保存している情報すべてをファイルで' },
    forget: { name: '消去', description: 'このサーバーについて保存している情報をすべて削除' },
  },
  options: {
    channel: { name: 'チャンネル', description: '投稿先' },
    time: { name: '時刻', description: '現地の時刻：9:00、9時、21時30分、正午' },
    zone: { name: '時間帯', description: 'どこの時計か：都市、国、時差' },
    weekdays: { name: '曜日', description: '指定がなければ毎日。例：平日、月-金、月曜日と木曜日' },
    place: { name: '場所', description: 'この国、地域、都市の出来事だけ' },
    about: { name: 'テーマ', description: 'この言葉に関する出来事だけ' },
    years: { name: '年', description: 'この年の出来事だけ：2010-2015、2000年以降' },
    count: { name: '件数', description: '一回の投稿の出来事の数。指定がなければ1' },
    tone: {
      name: '調子',
      description: '指定がなければすべて',
      choices: { all: 'すべて', gentle: '穏やか：攻撃、災害、死を除く' },
    },
    quiet: {
      name: '該当なしの日',
      description: '合うものがない日にどうするか。指定がなければ別の出来事を投稿',
      choices: { widen: 'その日の別の出来事を投稿', skip: 'その日は休む', say: '何もないと知らせる' },
    },
    leapDay: {
      name: 'うるう日',
      description: '平年に2月29日をいつ取り上げるか。指定がなければ2月28日とともに',
      choices: { 'february-28': '2月28日とともに', 'march-1': '3月1日とともに', skip: '取り上げない' },
    },
    ping: { name: '通知', description: '投稿のたびに通知するロール' },
    post: { name: '投稿', description: '複数あるときにどれか。一覧から選択' },
  },
};
