import type { Words } from '../en.ts';
import { speechOf } from '../speech.ts';

const { counted, duration } = speechOf('zh-CN');

export const posts: Words['posts'] = {
  yearsAgo: ({ count }) => counted(count, { other: '#年前' }),
  throughTheYears: '历年',
  onThisDay: ({ ago }) => `历史上的今天，${ago}：`,
  aroundThisDay: ({ day, ago }) => `${day}没有已知的事件。这一天前后，${ago}：`,
  unfitting: ({ day, ago }) => `${day}没有符合本消息主题的事件。历史上的今天，${ago}：`,
  allOfDay: ({ day }) => `☰ 历年${day}`,
  quiet: ({ day }) => `平静的一天：资料库中没有${day}的事件。`,
  quietFor: ({ day }) => `平静的一天：资料库中没有符合本消息主题的${day}的事件。`,
};

export const results: Words['results'] = {
  line: ({ date, result }) => `${date}：${result}`,
  because: ({ result, why }) => `${result}。${why}`,
  again: '稍后重试',
  claimed: '正在发布',
  sent: '已发布',
  failed: '未能发布',
  skipped: '已跳过',
  unknown: '不详',
};

export const whys: Words['whys'] = {
  'next-day-due': '已错过：能够发布时，已到下一天的发布时间。',
  missed: ({ minutes }) => `已错过：未能在预定时间后的${duration(minutes)}内发布。`,
  'quiet-day': '平静的一天：资料库中没有合适的事件。',
  'turned-off': '发布之前，每日消息已被结束。',
  'window-over': '未能在规定的时间内发布。',
  unreachable: '无法连接Discord。',
  unseen: '可能已经发布：应答丢失，而机器人无法读取频道的消息。没有再次发布。',
  away: '服务器当时不可用。',
  stopped: '机器人已停止。',
  'asked-to-wait': 'Discord要求等待。',
  'no-image': '未带图片发布：Discord拒绝了图片。',
  plain: '以纯文本发布：Discord拒绝了平常的形式。',
  refused: ({ detail }) => `Discord拒绝了这条消息：${detail}。`,
  lost: ({ detail }) => `Discord：${detail}。`,
  'then-refused': ({ detail }) => `可能已经发布：随后Discord拒绝了（${detail}）。`,
};
