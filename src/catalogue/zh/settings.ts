import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { all, any, counted, weekday } = speechOf('zh-CN');

export const settings: Words['settings'] = {
  everyDay: '每天',
  days: ({ from, to }) => `${weekday(from)}至${weekday(to)}`,
  daysListed: ({ days }) => all(days.map(weekday)),
  onlySince: ({ year }) => `${year}以来的事件`,
  onlyUntil: ({ year }) => `截至${year}的事件`,
  onlyOf: ({ year }) => `${year}的事件`,
  onlyFrom: ({ first, last }) => `${first}至${last}的事件`,
  countEach: ({ count }) => counted(count, { other: '每条消息#个事件' }),
  skipsQuiet: '没有合适事件的日子跳过',
  saysQuiet: '没有合适事件的日子会说明',
  leapOnMarch: '2月29日在3月1日回顾',
  leapAlone: '2月29日只在闰年回顾',
  pings: ({ role }) => `提及${role}`,
  restUnderstood: '其余内容都已读懂：改好这一处，再发送一次命令即可。',
  problem: ({ name, text }) => `**${name}** ${text}`,
  noChannel: '请从列表中选择本服务器的一个频道。',
  channelShut: ({ channel, names }) => `机器人在${channel}缺少权限：${names.join('、')}。请在频道设置的“权限”中允许。`,
  channelWants: ({ channel, names }) => `在${channel}，机器人还希望有这些权限：${names.join('、')}。`,
  noTime: ({ text }) => `${text}不是时间。可以试试\`9:00\`、\`9点\`、\`21点30分\`或\`中午\`。`,
  try: ({ names }) => `可以试试${any(names)}。`,
  noWeekdays: ({ text }) => `${text}不是星期。可以试试\`工作日\`、\`周一至周五\`或\`周一和周四\`。`,
  noYears: ({ text }) => `${text}不是年份。可以试试\`2010-2015\`或\`2000年以来\`。`,
  noPlace: ({ text }) => `没有找到名为${text}的地点。`,
  didYouMean: ({ names }) => `您是指${any(names)}吗？`,
  nothingAbout: '资料库目前没有与此有关的内容。',
  noPingForAll: '不能每天提及所有人。请选择一个由成员自愿加入的身份组。',
  mutePing: ({ role }) => `${role}会被写出，但不会收到通知：请允许任何人提及该身份组。`,
};

export const permissions: Words['permissions'] = {
  ViewChannel: '查看频道',
  SendMessages: '发送消息',
  SendMessagesInThreads: '在子区内发送消息',
  ManageThreads: '管理子区',
  EmbedLinks: '嵌入链接',
  AttachFiles: '附加文件',
  ReadMessageHistory: '读取消息历史记录',
};

export const zones: Words['zones'] = {
  allYear: ({ offset }) => `${offset}，全年`,
  staysSame: ({ offset }) => `${offset}全年不变。如果您所在的地方有夏令时，请改选城市。`,
  nobodyKeeps: ({ offset }) => `没有全年使用${offset}的地方：请选择城市。`,
  readAs: ({ typed, zone }) => `“${typed}”读作${zone}。`,
  readAsWithSummer: ({ typed, zone }) => `“${typed}”读作${zone}，含夏令时。`,
  ifYouMean: ({ names }) => `如果您指的是${any(names)}，请选择那个城市。`,
  several: ({ typed }) => `“${typed}”不止一个。`,
  countryHasSeveral: ({ country }) => `${country}有多个时区：请选择城市。`,
  countryTaken: ({ country, zone }) => `${country}有多个时区；这里取${zone}的时区。`,
  unknown: ({ typed }) => `“${typed}”不是已知的时区。`,
};
