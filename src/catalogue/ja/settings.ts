import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('ja');

export const settings: Words['settings'] = {
  everyDay: '毎日',
  days: ({ from, to }) => `${weekday(from)}から${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `${year}以降の出来事`,
  onlyUntil: ({ year }) => `${year}までの出来事`,
  onlyOf: ({ year }) => `${year}の出来事`,
  onlyFrom: ({ first, last }) => `${first}から${last}の出来事`,
  countEach: ({ count }) => counted(count, { other: '一回に#件' }),
  skipsQuiet: '合うものがない日は休む',
  saysQuiet: '合うものがない日はそう知らせる',
  leapOnMarch: '2月29日は3月1日に取り上げる',
  leapAlone: '2月29日はうるう年だけ取り上げる',
  pings: ({ role }) => `${role}に通知`,
  restUnderstood: 'ほかはすべて読み取れました。ここだけ変えて、もう一度コマンドを送ってください。',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: 'このサーバーのチャンネルを一覧から選んでください。',
  channelShut: ({ channel, names }) =>
    `${channel}でボットに次の権限がありません：${names.join('、')}。チャンネルの設定の「権限」で許可してください。`,
  channelWants: ({ channel, names }) => `${channel}では、次の権限もあるとボットの役に立ちます：${names.join('、')}。`,
  noTime: ({ text }) => `${text}は時刻として読めません。例：\`9:00\`、\`9時\`、\`21時30分\`、\`正午\`。`,
  try: ({ names }) => `例：${any(names)}。`,
  noWeekdays: ({ text }) => `${text}は曜日として読めません。例：\`平日\`、\`月-金\`、\`月曜日と木曜日\`。`,
  noYears: ({ text }) => `${text}は年として読めません。例：\`2010-2015\`、\`2000年以降\`。`,
  noPlace: ({ text }) => `${text}という場所は見つかりません。`,
  didYouMean: ({ names }) => `もしかして：${any(names)}？`,
  nothingAbout: '今のところ、これに関する出来事はアーカイブにありません。',
  noPingForAll: '毎日全員に通知することはできません。希望者が選べるロールを指定してください。',
  mutePing: ({ role }) =>
    `${role}は名前だけ表示され、通知されません。誰でもこのロールにメンションできるようにしてください。`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: 'チャンネルを見る',
  SendMessages: 'メッセージを送信',
  SendMessagesInThreads: 'スレッドでメッセージを送信',
  ManageThreads: 'スレッドの管理',
  EmbedLinks: '埋め込みリンク',
  AttachFiles: 'ファイルを添付',
  ReadMessageHistory: 'メッセージ履歴を読む',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}（一年中）`,
  staysSame: ({ offset }) => `${offset}は一年中変わりません。夏時間のある所なら、代わりに都市を選んでください。`,
  nobodyKeeps: ({ offset }) => `一年中${offset}の場所はありません。都市を選んでください。`,
  readAs: ({ typed, zone }) => `「${typed}」は${zone}と読みました。`,
  readAsWithSummer: ({ typed, zone }) => `「${typed}」は夏時間のある${zone}と読みました。`,
  ifYouMean: ({ names }) => `${any(names)}のことなら、その都市を選んでください。`,
  several: ({ typed }) => `「${typed}」は一つではありません。`,
  countryHasSeveral: ({ country }) => `${country}には複数の時間帯があります。都市を選んでください。`,
  countryTaken: ({ country, zone }) => `${country}には複数の時間帯があります。これは${zone}のものです。`,
  unknown: ({ typed }) => `「${typed}」という時間帯は知られていません。`,
};
